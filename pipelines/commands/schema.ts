/** `tieout schema`: the JSON Schema of a report. */
import { z } from 'zod'
import { reportSchema } from '../../src/index.ts'
import { print } from '../terminal.ts'

export async function schema(): Promise<void> {
  print(JSON.stringify(z.toJSONSchema(reportSchema), null, 2))
}

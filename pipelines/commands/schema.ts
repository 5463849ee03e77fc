/** `tieout schema`: the JSON Schema of a report, or what the tables of ndjson and csv hold. */
import { z } from 'zod'
import { RELATIONS, reportSchema } from '../../src/index.ts'
import { print } from '../terminal.ts'

export async function schema(of: 'report' | 'tables'): Promise<void> {
  const tables = RELATIONS.map(({ name, says, fields }) => ({ name, says, fields }))
  print(JSON.stringify(of === 'tables' ? tables : z.toJSONSchema(reportSchema), null, 2))
}

/** `tieout explain`: all that is known of one place of a release. */
import { offsetOf, renderPlace } from '../../src/index.ts'
import { UnreadableError } from '../decode.ts'
import { readArgument } from '../read-argument.ts'
import { paintsOf, print } from '../terminal.ts'

/** An offset counted from 0, or line and column counted from 1. */
export type PlaceArgument = readonly [offsetOrLine: number, column?: number]

export async function explain(path: string, [first, column]: PlaceArgument): Promise<void> {
  const { run, report } = await readArgument(path, {})
  const { text } = run.source
  const offset = column === undefined ? first : offsetOf(text, first, column)
  if (offset === undefined || offset >= text.length) {
    const place = column === undefined ? `offset ${first}` : `line ${first}, column ${column}`
    throw new UnreadableError(
      `${path}: ${place} is not in it; it has ${text.length} characters in ${text.split('\n').length} lines`,
    )
  }
  print(renderPlace(run, report, offset, paintsOf(process.stdout)))
}

/**
 * The ways in which a line may be the sum of others, each with what choosing it costs in bits. A shape is offered only if it
 * holds in some place at least; weighing it is left to the judge. All searches are bounded: runs of at most 40 lines, one
 * changed sign in runs of 16, two in runs of 12.
 */
import { earlierAndRun, pairs } from './earlier.ts'
import type { Line } from './matrix.ts'
import { partsBelow } from './parts-below.ts'
import { runs } from './runs.ts'
import { holdsThroughout, type Search, type Shaped, type Sheet } from './shape.ts'
import { changedRuns } from './sign-changes.ts'

/** What it costs that the line does not call itself a total. */
const UNNAMED = 3

/** Everything that the line at `at` may be the sum of and is, in one place at least. */
export function alternatives(sheet: Sheet, at: number, open: readonly number[], results: readonly number[]): Shaped[] {
  const total = sheet.lines[at] as Line
  const search: Search = { sheet, at, total, open, results, base: sheet.totals[at] ? 0 : UNNAMED, offered: [] }
  runs(search)
  // only what calls itself a total, or has no name, is worth a search among signs and earlier totals
  if (sheet.totals[at] && !search.offered.some((candidate) => holdsThroughout(sheet, total, candidate))) {
    earlierAndRun(search)
    changedRuns(search)
    if (!(sheet.plain[at] as string).startsWith('total')) pairs(search)
  }
  partsBelow(search)
  return search.offered
}

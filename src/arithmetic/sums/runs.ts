/**
 * Runs: lines that stand together right above their total, with all signs plus, with the signs that their words say, or all
 * deducted from the first. Sums are carried along as the run grows, so that each length costs one addition.
 */
import { partitionPoint } from '../../model/partition-point.ts'
import type { Line } from './matrix.ts'
import { addRoom, addTo, holdsAnywhere, PLUS, type Search, type Sheet, type Signs, termsOf } from './shape.ts'

const LONGEST = 40

export function runs({ sheet, at, total, open, results, base, offered }: Search): void {
  const plus = new Float64Array(sheet.places)
  const worded = new Float64Array(sheet.places)
  const room = Float64Array.from(total.halves)
  const words: Signs = (line) => sheet.signs[line] as 1 | -1
  const longest = Math.min(open.length, LONGEST)
  let anyDeducted = false
  for (let k = 1; k <= longest; k++) {
    const lowest = open[open.length - k] as number
    const line = sheet.lines[lowest] as Line
    const sign = sheet.signs[lowest] as 1 | -1
    addTo(plus, line, 1)
    addTo(worded, line, sign)
    addRoom(room, line)
    const wasDeducted = anyDeducted
    anyDeducted ||= sign === -1
    if (k < 2) continue
    const offer = (signs: Signs, extra: number) => {
      const cost = runCost(sheet, at, open, k, results)
      offered.push({ shape: 'run', terms: termsOf(open, k, signs), cost: base + cost + extra, isNamed: cost < 0 })
    }
    if (holdsAnywhere(total, plus, room)) offer(PLUS, 0)
    // one column that breaks: only words can speak for the sum
    else if (total.filled === 1 && runCost(sheet, at, open, k, results) < 0) offer(PLUS, 0)
    if (anyDeducted && holdsAnywhere(total, worded, room)) offer(words, 1)
    if (anyDeducted && holdsAnywhere(total, worded, room, -1)) offer((i, depth) => -words(i, depth) as 1 | -1, 3)
    // the first less all after it: 2 × first − sum
    if (sheet.totals[at] && holdsAnywhere(total, plus, room, -1, line, 2))
      offer(
        leading(k, () => -1),
        1.5,
      )
    // a first line that is not deducted, whatever it is called
    if (sign === -1 && wasDeducted && holdsAnywhere(total, worded, room, 1, line, 2)) offer(leading(k, words), 1.5)
  }
}

/** Signs of a run whose first line is added. */
const leading =
  (count: number, signs: Signs): Signs =>
  (line, depth) =>
    depth === count ? 1 : signs(line, depth)

/** Whether a line is among others that stand in order: the totals before it may be many. */
const isAmong = (lines: readonly number[], line: number): boolean =>
  lines[partitionPoint(lines, (one) => one < line)] === line

/** What the lines of a part of a cash flow statement add up to. */
const NET_CASH = /^net cash\b.*\b(?:operating|investing|financing) activities$/

/**
 * A run that begins where a total, a heading or the table ends is the natural one; any other is one among many. Words speak for
 * a natural run: "Total …" under the lines, more so where it repeats the heading above them ("Current assets:").
 */
function runCost(sheet: Sheet, at: number, open: readonly number[], k: number, results: readonly number[]): number {
  const next = open[open.length - k - 1]
  const lowest = open[open.length - k] as number
  const section = sheet.sections[lowest] as string
  const isNatural = next === undefined || isAmong(results, next) || sheet.sections[next] !== section
  if (!isNatural) return 1 + Math.log2(Math.min(open.length, LONGEST))
  const label = sheet.plain[at] as string
  if (NET_CASH.test(label)) return -3
  const words = /^(?:sub-?)?total\b[ ,:]*(.*)$/.exec(label)
  if (!words) return 1
  const heading = section.slice(section.lastIndexOf('\n') + 1).replace(/[:\s]+$/, '')
  return heading !== '' && heading === words[1] ? -6 : -3
}

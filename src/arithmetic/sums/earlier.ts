/**
 * Sums that reach back to totals that were taken already: an earlier total with the lines since (comprehensive income goes on
 * from net income, a reconciliation from its last subtotal), or two earlier totals (net debt, free cash flow).
 */
import type { Term } from './judge.ts'
import type { Line } from './matrix.ts'
import { addRoom, addTo, PLUS, pivotPlaces, type Search, type Signs, termsOf } from './shape.ts'

const LONGEST_SINCE = 12
const MOST_EARLIER = 24

export function earlierAndRun(search: Search): void {
  const { sheet, total, open, results, base, offered } = search
  const earlier = results.slice(-MOST_EARLIER)
  const choice = Math.log2(earlier.length + 1)
  const words: Signs = (line) => sheet.signs[line] as 1 | -1
  for (const signs of [PLUS, words]) {
    const sum = new Float64Array(sheet.places)
    const room = Float64Array.from(total.halves)
    let anyDeducted = false
    for (let k = 1; k <= Math.min(open.length, LONGEST_SINCE); k++) {
      const lowest = open[open.length - k] as number
      const sign = signs(lowest, k)
      addTo(sum, sheet.lines[lowest] as Line, sign)
      addRoom(room, sheet.lines[lowest] as Line)
      anyDeducted ||= sign === -1
      if (signs === words && !anyDeducted) continue
      for (const first of earlier) {
        if (first >= lowest || !restHolds(total, sum, sheet.lines[first] as Line, room)) continue
        const terms: Term[] = [{ line: first, weight: 1 }, ...termsOf(open, k, signs)]
        offered.push({
          shape: 'withEarlier',
          terms,
          cost: base + choice + 1 + Math.log2(k + 1) + (anyDeducted ? 1 : 0),
        })
      }
    }
  }
}

function restHolds(total: Line, sum: Float64Array, head: Line, room: Float64Array): boolean {
  for (let p = 0; p < sum.length; p++) {
    if (sum[p] === 0) continue
    const left = (total.values[p] as number) - (sum[p] as number) - (head.values[p] as number)
    if (Math.abs(left) <= (room[p] as number) + (head.halves[p] as number)) return true
  }
  return false
}

const PAIR_SIGNS = [
  [1, 1],
  [1, -1],
  [-1, 1],
] as const

export function pairs({ sheet, total, results, offered }: Search): void {
  const [pivot] = pivotPlaces(total)
  if (pivot === undefined) return
  const earlier = results.slice(-MOST_EARLIER)
  const cost = 2 + 2 * Math.log2(earlier.length + 1)
  const target = total.values[pivot] as number
  for (let i = 0; i < earlier.length; i++) {
    const a = sheet.lines[earlier[i] as number] as Line
    if (!a.values[pivot]) continue
    for (let j = i + 1; j < earlier.length; j++) {
      const b = sheet.lines[earlier[j] as number] as Line
      if (!b.values[pivot]) continue
      const room = (total.halves[pivot] as number) + (a.halves[pivot] as number) + (b.halves[pivot] as number)
      for (const [u, v] of PAIR_SIGNS) {
        const left = target - u * (a.values[pivot] as number) - v * (b.values[pivot] as number)
        if (!(Math.abs(left) <= room)) continue
        const terms: Term[] = [
          { line: earlier[i] as number, weight: u },
          { line: earlier[j] as number, weight: v },
        ]
        offered.push({ shape: 'pair', terms, cost })
      }
    }
  }
}

/**
 * The ways in which a line may be the sum of others, each with what choosing it costs in bits. A shape is offered only if it
 * holds in some place at least; weighing it is left to the judge. All searches are bounded: runs of at most 40 lines, one
 * changed sign in runs of 16, two in runs of 12.
 */
import type { Candidate, Term } from './judge.ts'
import type { Line } from './matrix.ts'
import type { Sheet } from './row-sums.ts'

/** run: lines that stand together above the total. withEarlier: an earlier total and a run. pair: two earlier totals. below: parts after it. */
export type Shape = 'run' | 'withEarlier' | 'pair' | 'below'

export interface Shaped extends Candidate {
  readonly shape: Shape
}

const LONGEST_RUN = 40
const LONGEST_FOR_ONE_CHANGE = 16
const LONGEST_FOR_TWO_CHANGES = 12
const LONGEST_AFTER_EARLIER = 12
const MOST_EARLIER = 24
const LONGEST_BELOW = 24
/** What it costs that the line does not call itself a total. */
const UNNAMED = 3

type Signs = (line: number, depth: number) => 1 | -1

/** Everything that the line at `at` may be the sum of and is, in one place at least. */
export function alternatives(sheet: Sheet, at: number, open: readonly number[], results: readonly number[]): Shaped[] {
  const offered: Shaped[] = []
  const base = sheet.totals[at] ? 0 : UNNAMED
  runs(sheet, at, open, results, base, offered)
  // only what calls itself a total, or has no name, is worth a search among signs and earlier totals
  if (sheet.totals[at] && !offered.some((candidate) => holdsThroughout(sheet, at, candidate))) {
    earlierAndRun(sheet, at, open, results, base, offered)
    changedRuns(sheet, at, open, base, offered)
    pairs(sheet, at, results, offered)
  }
  partsBelow(sheet, at, base, offered)
  return offered
}

/** Adds up a run from the bottom: values with the given signs, and the room that rounding leaves, by place. */
interface Running {
  readonly sum: Float64Array
  readonly signs: Signs
  readonly cost: number
}

function runs(
  sheet: Sheet,
  at: number,
  open: readonly number[],
  results: readonly number[],
  base: number,
  offered: Shaped[],
): void {
  const total = sheet.lines[at] as Line
  const vectors: Running[] = [
    { sum: new Float64Array(sheet.places), signs: () => 1, cost: 0 },
    { sum: new Float64Array(sheet.places), signs: (line) => sheet.signs[line] as 1 | -1, cost: 1 },
  ]
  const room = Float64Array.from(total.halves)
  const resultSet = new Set(results)
  const longest = Math.min(open.length, LONGEST_RUN)
  let anyDeducted = false
  for (let k = 1; k <= longest; k++) {
    const lowest = open[open.length - k] as number
    const line = sheet.lines[lowest] as Line
    const previous = vectors.map(({ sum }) => Float64Array.from(sum))
    for (const { sum, signs } of vectors) addTo(sum, line, signs(lowest, k))
    for (let p = 0; p < room.length; p++) room[p] = (room[p] as number) + (line.halves[p] as number)
    const isFirstDeducted = sheet.signs[lowest] === -1
    if (k < 2) {
      anyDeducted ||= isFirstDeducted
      continue
    }
    const cost = base + runCost(sheet, at, open, k, resultSet)
    const plus = vectors[0] as Running
    const words = vectors[1] as Running
    const offer = (signs: Signs, extra: number) =>
      offered.push({ shape: 'run', terms: termsOf(open, k, signs), cost: cost + extra })
    if (holdsAnywhere(total, plus.sum, room, 1)) offer(() => 1, 0)
    if ((anyDeducted || isFirstDeducted) && holdsAnywhere(total, words.sum, room, 1)) offer(words.signs, words.cost)
    if ((anyDeducted || isFirstDeducted) && holdsAnywhere(total, words.sum, room, -1))
      offer((i, d) => -words.signs(i, d) as 1 | -1, words.cost + 2)
    // revenue less everything after it; or the words' signs after a first line that is not deducted whatever it is called
    const lead =
      (signs: Signs): Signs =>
      (i, depth) =>
        depth === k ? 1 : signs(i, depth)
    const firstThenMinus = combine(line, previous[0] as Float64Array, -1)
    if (sheet.totals[at] && holdsAnywhere(total, firstThenMinus, room, 1))
      offer(
        lead(() => -1),
        1.5,
      )
    if (isFirstDeducted && anyDeducted) {
      const firstThenWords = combine(line, previous[1] as Float64Array, 1)
      if (holdsAnywhere(total, firstThenWords, room, 1)) offer(lead(words.signs), 1.5)
    }
    anyDeducted ||= isFirstDeducted
  }
}

function addTo(sum: Float64Array, line: Line, sign: 1 | -1): void {
  for (let p = 0; p < sum.length; p++) {
    const value = line.values[p] as number
    if (!Number.isNaN(value)) sum[p] = (sum[p] as number) + sign * value
  }
}

function combine(first: Line, rest: Float64Array, sign: 1 | -1): Float64Array {
  const sum = new Float64Array(rest.length)
  for (let p = 0; p < sum.length; p++) {
    const value = first.values[p] as number
    sum[p] = (Number.isNaN(value) ? 0 : value) + sign * (rest[p] as number)
  }
  return sum
}

function holdsAnywhere(total: Line, sum: Float64Array, room: Float64Array, sign: 1 | -1): boolean {
  for (let p = 0; p < sum.length; p++) {
    const left = (total.values[p] as number) - sign * (sum[p] as number)
    if (Math.abs(left) <= (room[p] as number) && total.values[p] !== 0) return true
  }
  return false
}

function holdsThroughout(sheet: Sheet, at: number, { terms }: Candidate): boolean {
  const total = sheet.lines[at] as Line
  for (let p = 0; p < sheet.places; p++) {
    let left = total.values[p] as number
    if (Number.isNaN(left)) continue
    let room = total.halves[p] as number
    for (const { line, weight } of terms) {
      const term = sheet.lines[line] as Line
      const value = term.values[p] as number
      if (!Number.isNaN(value)) left -= weight * value
      room += term.halves[p] as number
    }
    if (Math.abs(left) > room) return false
  }
  return true
}

const termsOf = (open: readonly number[], k: number, signs: Signs): Term[] =>
  open.slice(open.length - k).map((line, i) => ({ line, weight: signs(line, k - i) }))

/**
 * A run that begins where a total, a heading or the table ends is the natural one; any other is one among many. Words speak for
 * a natural run: "Total …" under the lines, more so where it repeats the heading above them ("Current assets:").
 */
function runCost(sheet: Sheet, at: number, open: readonly number[], k: number, results: ReadonlySet<number>): number {
  const next = open[open.length - k - 1]
  const lowest = open[open.length - k] as number
  const section = sheet.sections[lowest] as string
  const isNatural = next === undefined || results.has(next) || sheet.sections[next] !== section
  if (!isNatural) return 1 + Math.log2(Math.min(open.length, LONGEST_RUN))
  const words = /^(?:sub-?)?total\b[ ,:]*(.*)$/.exec(sheet.plain[at] as string)
  if (!words) return 1
  const heading = section.slice(section.lastIndexOf('\n') + 1).replace(/[:\s]+$/, '')
  return heading !== '' && heading === words[1] ? -6 : -3
}

/** An earlier total that is taken already, with the open lines since: comprehensive income, reconciliations that go on. */
function earlierAndRun(
  sheet: Sheet,
  at: number,
  open: readonly number[],
  results: readonly number[],
  base: number,
  offered: Shaped[],
): void {
  const total = sheet.lines[at] as Line
  const earlier = results.slice(-MOST_EARLIER)
  const choice = Math.log2(earlier.length + 1)
  for (const signs of [() => 1 as const, (line: number) => sheet.signs[line] as 1 | -1]) {
    const sum = new Float64Array(sheet.places)
    const room = Float64Array.from(total.halves)
    let isWords = false
    for (let k = 1; k <= Math.min(open.length, LONGEST_AFTER_EARLIER); k++) {
      const lowest = open[open.length - k] as number
      const line = sheet.lines[lowest] as Line
      addTo(sum, line, signs(lowest))
      isWords ||= signs(lowest) === -1
      for (let p = 0; p < room.length; p++) room[p] = (room[p] as number) + (line.halves[p] as number)
      for (const first of earlier) {
        if (first >= lowest) continue
        const head = sheet.lines[first] as Line
        if (!restHolds(total, sum, head, room)) continue
        const terms: Term[] = [{ line: first, weight: 1 }, ...termsOf(open, k, signs)]
        offered.push({ shape: 'withEarlier', terms, cost: base + choice + 1 + Math.log2(k + 1) + (isWords ? 1 : 0) })
      }
    }
  }
}

function restHolds(total: Line, sum: Float64Array, head: Line, room: Float64Array): boolean {
  for (let p = 0; p < sum.length; p++) {
    const left = (total.values[p] as number) - (sum[p] as number) - (head.values[p] as number)
    if (Math.abs(left) <= (room[p] as number) + (head.halves[p] as number) && sum[p] !== 0) return true
  }
  return false
}

/** A run in which one or two lines have the other sign than their words say, or do not belong to the sum ("of which"). */
function changedRuns(sheet: Sheet, at: number, open: readonly number[], base: number, offered: Shaped[]): void {
  const total = sheet.lines[at] as Line
  const pivots = pivotPlaces(total)
  if (pivots.length === 0) return
  const before = offered.length
  const longest = Math.min(open.length, LONGEST_FOR_ONE_CHANGE)
  for (const byWords of [false, true]) {
    const signs: Signs = (line) => (byWords ? (sheet.signs[line] as 1 | -1) : 1)
    for (let k = 2; k <= longest; k++) {
      const terms = termsOf(open, k, signs)
      for (const pivot of pivots) changeOne(sheet, total, terms, pivot, base, byWords, offered)
    }
  }
  if (offered.length > before || !sheet.totals[at]) return
  for (let k = 3; k <= Math.min(open.length, LONGEST_FOR_TWO_CHANGES); k++) {
    const terms = termsOf(open, k, (line) => sheet.signs[line] as 1 | -1)
    changeTwo(sheet, total, terms, pivots[0] as number, base, offered)
  }
}

/**
 * A sum that breaks somewhere with one sign changed, or one line left out, so that it breaks nowhere: "Less: …" above a figure
 * in brackets may mean either sign.
 */
export function withOneChange(sheet: Sheet, at: number, { terms, cost }: Candidate, place: number): Candidate[] {
  const offered: Shaped[] = []
  changeOne(sheet, sheet.lines[at] as Line, terms, place, 0, false, offered)
  return offered.map((one) => ({ terms: one.terms, cost: cost + 3 }))
}

/** The places with the largest totals say most. */
function pivotPlaces(total: Line): number[] {
  const places: number[] = []
  for (let p = 0; p < total.values.length; p++) if (Math.abs(total.values[p] as number) > 0) places.push(p)
  return places.sort((a, b) => Math.abs(total.values[b] as number) - Math.abs(total.values[a] as number)).slice(0, 2)
}

function leftAt(sheet: Sheet, total: Line, terms: readonly Term[], place: number): { left: number; room: number } {
  let left = total.values[place] as number
  let room = total.halves[place] as number
  for (const { line, weight } of terms) {
    const term = sheet.lines[line] as Line
    const value = term.values[place] as number
    if (!Number.isNaN(value)) left -= weight * value
    room += term.halves[place] as number
  }
  return { left, room }
}

/** What the residual grows by when a term changes its sign (2) or is left out (1), in units of weight × value. */
const CHANGES = [2, 1] as const

function changeOne(
  sheet: Sheet,
  total: Line,
  terms: readonly Term[],
  place: number,
  base: number,
  byWords: boolean,
  offered: Shaped[],
): void {
  const { left, room } = leftAt(sheet, total, terms, place)
  const cost = base + 3 + Math.log2(terms.length) * 2 + (byWords ? 1 : 0)
  for (const [i, { line, weight }] of terms.entries()) {
    const value = (sheet.lines[line] as Line).values[place] as number
    if (!value) continue
    for (const change of CHANGES) {
      if (Math.abs(left + change * weight * value) > room) continue
      if (change === 1 && terms.length < 3) continue
      offered.push({ shape: 'run', terms: changed(terms, [[i, change]]), cost })
    }
  }
}

function changeTwo(
  sheet: Sheet,
  total: Line,
  terms: readonly Term[],
  place: number,
  base: number,
  offered: Shaped[],
): void {
  const { left, room } = leftAt(sheet, total, terms, place)
  const gains = terms.map(({ line, weight }) => weight * ((sheet.lines[line] as Line).values[place] || 0))
  const cost = base + 4 + Math.log2(terms.length) * 3
  for (let i = 0; i < gains.length; i++) {
    if (!gains[i]) continue
    for (let j = i + 1; j < gains.length; j++) {
      if (!gains[j]) continue
      for (const a of CHANGES)
        for (const b of CHANGES)
          if (
            Math.abs(left + a * (gains[i] as number) + b * (gains[j] as number)) <= room &&
            terms.length - (2 - a) - (2 - b) >= 2
          )
            offered.push({
              shape: 'run',
              terms: changed(terms, [
                [i, a],
                [j, b],
              ]),
              cost,
            })
    }
  }
}

const changed = (terms: readonly Term[], changes: readonly (readonly [number, 1 | 2])[]): Term[] =>
  terms.flatMap((term, i) => {
    const change = changes.find(([at]) => at === i)?.[1]
    if (change === undefined) return [term]
    return change === 2 ? [{ line: term.line, weight: -term.weight as 1 | -1 }] : []
  })

/** A total of two earlier totals, added or subtracted: net debt, free cash flow, a side of the balance sheet. */
function pairs(sheet: Sheet, at: number, results: readonly number[], offered: Shaped[]): void {
  const total = sheet.lines[at] as Line
  const earlier = results.slice(-MOST_EARLIER)
  const cost = 2 + 2 * Math.log2(earlier.length + 1)
  for (const pivot of pivotPlaces(total).slice(0, 1)) {
    const target = total.values[pivot] as number
    for (let i = 0; i < earlier.length; i++) {
      for (let j = i + 1; j < earlier.length; j++) {
        const a = sheet.lines[earlier[i] as number] as Line
        const b = sheet.lines[earlier[j] as number] as Line
        const room = (total.halves[pivot] as number) + (a.halves[pivot] as number) + (b.halves[pivot] as number)
        for (const [u, v] of PAIR_SIGNS) {
          const left = target - u * (a.values[pivot] as number) - v * (b.values[pivot] as number)
          if (!(Math.abs(left) <= room) || !a.values[pivot] || !b.values[pivot]) continue
          const terms: Term[] = [
            { line: earlier[i] as number, weight: u },
            { line: earlier[j] as number, weight: v },
          ]
          offered.push({ shape: 'pair', terms, cost })
        }
      }
    }
  }
}

const PAIR_SIGNS = [
  [1, 1],
  [1, -1],
  [-1, 1],
] as const

/** "Revenues 100, of which A 60, B 40": the parts stand below their total, indented or not. */
function partsBelow(sheet: Sheet, at: number, base: number, offered: Shaped[]): void {
  const total = sheet.lines[at] as Line
  const indent = sheet.indents[at] as number
  const children: number[] = []
  let depth: number | undefined
  let end = at + 1
  for (; end < sheet.lines.length && (sheet.indents[end] as number) > indent; end++) {
    depth ??= sheet.indents[end] as number
    if (sheet.indents[end] === depth) children.push(end)
  }
  if (children.length >= 2) offerBelow(sheet, total, children, 2, offered)
  const sum = new Float64Array(sheet.places)
  const room = Float64Array.from(total.halves)
  const run: number[] = []
  for (let i = at + 1; i < sheet.lines.length && run.length < LONGEST_BELOW; i++) {
    const line = sheet.lines[i] as Line
    if (sheet.totals[i] && (sheet.indents[i] as number) <= indent) break
    run.push(i)
    addTo(sum, line, 1)
    for (let p = 0; p < room.length; p++) room[p] = (room[p] as number) + (line.halves[p] as number)
    if (run.length >= 2 && holdsAnywhere(total, sum, room, 1))
      offerBelow(sheet, total, [...run], base + 3 + Math.log2(run.length), offered)
  }
}

function offerBelow(sheet: Sheet, total: Line, lines: readonly number[], cost: number, offered: Shaped[]): void {
  const terms = lines.map((line): Term => ({ line, weight: 1 }))
  const sum = new Float64Array(sheet.places)
  const room = Float64Array.from(total.halves)
  for (const i of lines) {
    const line = sheet.lines[i] as Line
    addTo(sum, line, 1)
    for (let p = 0; p < room.length; p++) room[p] = (room[p] as number) + (line.halves[p] as number)
  }
  if (holdsAnywhere(total, sum, room, 1)) offered.push({ shape: 'below', terms, cost })
}

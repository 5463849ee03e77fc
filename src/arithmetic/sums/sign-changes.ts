/**
 * Sums that hold once a line or two have another sign than their words say, or are left out ("of which …"). What must change
 * follows from what is left over, so that nothing is tried blindly.
 */
import type { Candidate, Term } from './judge.ts'
import type { Line } from './matrix.ts'
import { leftAt, pivotPlaces, type Search, type Shaped, type Sheet, type Signs, termsOf } from './shape.ts'

const LONGEST_FOR_ONE = 16
const LONGEST_FOR_TWO = 12

/** A run in which one or two lines have the other sign than their words say, or do not belong to the sum ("of which"). */
export function changedRuns({ sheet, total, open, base, offered }: Search): void {
  const pivots = pivotPlaces(total)
  if (pivots.length === 0) return
  const before = offered.length
  const longest = Math.min(open.length, LONGEST_FOR_ONE)
  for (const byWords of [false, true]) {
    const signs: Signs = (line) => (byWords ? (sheet.signs[line] as 1 | -1) : 1)
    for (let k = 2; k <= longest; k++) {
      const terms = termsOf(open, k, signs)
      for (const pivot of pivots) changeOne(sheet, total, terms, pivot, base, byWords, offered)
    }
  }
  if (offered.length > before) return
  for (let k = 3; k <= Math.min(open.length, LONGEST_FOR_TWO); k++) {
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

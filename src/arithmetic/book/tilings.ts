/** Which columns of a table cover another column's period without gap or overlap: quarters of a year, nine months and a quarter. */
import { addDays, dayNumber } from '../../model/period.ts'
import type { Column } from '../../model/table.ts'

export interface Tiling {
  readonly whole: Column
  readonly parts: readonly Column[]
}

type Dated = { readonly column: Column; readonly start: string; readonly end: string }

const MOST_PARTS = 12

export function tilingsOf(columns: readonly Column[]): Tiling[] {
  const dated = columns.flatMap((column): Dated[] =>
    column.kind === 'value' && column.period?.kind === 'duration' && !column.withheld
      ? [{ column, start: column.period.start, end: column.period.end }]
      : [],
  )
  return dated.flatMap((whole) => {
    const inside = dated.filter(
      (part) =>
        part !== whole &&
        isAlike(part.column, whole.column) &&
        part.start >= whole.start &&
        part.end <= whole.end &&
        days(part) < days(whole),
    )
    return inside.length < 2 ? [] : coversOf(whole, inside).map((parts) => ({ whole: whole.column, parts }))
  })
}

const days = ({ start, end }: Dated): number => dayNumber(end) - dayNumber(start)
const isAlike = (a: Column, b: Column): boolean => a.currency === b.currency && a.member === b.member

/** Chains of periods that each begin the day after the one before; where two columns have one period, neither is used. */
function coversOf(whole: Dated, inside: readonly Dated[]): Column[][] {
  const covers: Column[][] = []
  const walk = (from: string, chain: readonly Column[]): void => {
    if (chain.length > MOST_PARTS || covers.length >= 4) return
    for (const part of inside) {
      if (
        part.start !== from ||
        inside.some((other) => other !== part && other.start === part.start && other.end === part.end)
      )
        continue
      if (part.end === whole.end) covers.push([...chain, part.column])
      else walk(addDays(part.end, 1), [...chain, part.column])
    }
  }
  walk(whole.start, [])
  return covers
}

/** OIM's periods and units as a warehouse wants them: plain dates, both included, a count of quarters, a bare unit. */
import { addDays, dayNumber } from '../model/period.ts'
import type { Field } from './relation.ts'

export interface PlainPeriod {
  /** First day; null for an instant. */
  readonly start: string | null
  /** Last day, included: OIM's end is the midnight behind it. */
  readonly end: string
  /** Whole quarters, as the SEC's data sets count them, but never 0 for a duration; 0 for an instant. */
  readonly quarters: number
}

const DAYS_OF_QUARTER = 91.3125

export function plainPeriod(period: string): PlainPeriod {
  const [start, end] = period.split('/').map((moment) => moment.slice(0, 10))
  if (start === undefined || end === undefined)
    return { start: null, end: addDays(period.slice(0, 10), -1), quarters: 0 }
  return {
    start,
    end: addDays(end, -1),
    quarters: Math.max(1, Math.round((dayNumber(end) - dayNumber(start)) / DAYS_OF_QUARTER)),
  }
}

/** Fields of a period that may be unknown. */
export const periodFields = <Item>(of: (item: Item) => string | null): Field<Item>[] => {
  const plain = (item: Item): PlainPeriod | undefined => {
    const period = of(item)
    return period === null ? undefined : plainPeriod(period)
  }
  return [
    { name: 'period_start', type: 'date', says: 'first day; null for an instant', of: (i) => plain(i)?.start ?? null },
    { name: 'period_end', type: 'date', says: 'last day, included', of: (i) => plain(i)?.end ?? null },
    {
      name: 'quarters',
      type: 'integer',
      says: '0 for an instant, 1 a quarter, 4 a year',
      of: (i) => plain(i)?.quarters ?? null,
    },
  ]
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** "CNY", "CNY/shares", "shares"; "pure" for a number without a unit. */
export const plainUnit = (unit: string | null | undefined): string =>
  unit ? unit.split('/').map(local).join('/') : 'pure'

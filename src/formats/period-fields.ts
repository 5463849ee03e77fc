/** OIM's periods as a warehouse wants them: plain dates, both included, and a count of quarters. */
import { type PlainPeriod, plainPeriod } from '../model/period.ts'
import type { Field } from './relation.ts'

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

/** Prices and what one of something brings or costs: printed in full in a table of thousands or millions. */
import { PER_THING } from '../../lexicon/measures.ts'
import { abs, compare, decimal } from '../../number/decimal.ts'
import type { Value } from '../places/glued-row.ts'

const [HUNDRED_THOUSAND, MILLION] = [decimal(100_000), decimal(1_000_000)] as const

/** "Average revenue per dealer": what one of some thing brings. */
export const isForOneThing = (label: string): boolean => PER_THING.test(label)

/** In a table's millions what is for one thing is printed in full, in its thousands it may be. */
export const scaleForOneThing = (scale: number): number | undefined => (scale > 0 && scale < 6 ? undefined : 0)

/** Totals of a table in thousands have no prices' size. */
export const isPriceLike = (values: readonly Value[], limit = HUNDRED_THOUSAND): boolean =>
  values.every(({ reading }) => reading.kind !== 'number' || compare(abs(reading.value), limit) < 0)

/** "Average homesale price 504,637" in a table in millions: no home costs that many. */
export const isPriceOfHomes = (label: string, values: readonly Value[]): boolean =>
  /\b(?:average|median) (?:[\w-]+ ){0,3}prices?\b/i.test(label) &&
  values.every(({ reading }) => reading.kind !== 'number' || compare(abs(reading.value), HUNDRED_THOUSAND) >= 0)

/** "Daily Rig Revenue": what one day brings, printed in full. */
export const isDaily = (label: string, path: readonly string[], values: readonly Value[]): boolean =>
  isPriceLike(values, MILLION) &&
  (/^(?:average )?daily\b|\bday ?rates?\b|\bper day\b|[$€£] ?\/ ?day\b/i.test(`${label} ${path.at(-1) ?? ''}`.trim()) ||
    /^(?:average )?daily\b/i.test(path.at(-1) ?? ''))

/**
 * Calculations 1.1: whether reported totals are consistent with their reported items. A figure stands for everything that
 * rounds to it; duplicates of one fact stand for what they have in common; items that are not reported add nothing.
 */
import type { CalculationArc } from '../model/taxonomy.ts'
import type { Decimal } from '../number/decimal.ts'
import {
  addIntervals,
  exactly,
  type Interval,
  intersect,
  rounded,
  subtractIntervals,
  touches,
} from '../number/interval.ts'

/** A fact as far as a calculation looks at it. */
export interface CalculatedFact {
  readonly id: string
  readonly concept: string
  /** Period, unit and all further dimensions: facts with one key are added up. */
  readonly key: string
  readonly value: Decimal | null
  readonly decimals: number | undefined
}

interface Reported {
  readonly ids: readonly string[]
  /** Undefined where duplicates have nothing in common. */
  readonly range: Interval | undefined
}

/** Concept → key → what is reported; nil facts are as if they were not. */
export type Reportage = ReadonlyMap<string, ReadonlyMap<string, Reported>>

export function reportageOf(facts: readonly CalculatedFact[]): Reportage {
  const reportage = new Map<string, Map<string, Reported>>()
  for (const { id, concept, key, value, decimals } of facts) {
    if (value === null) continue
    const range = decimals === undefined ? exactly(value) : rounded(value, decimals)
    const byKey = reportage.get(concept) ?? new Map<string, Reported>()
    reportage.set(concept, byKey)
    const known = byKey.get(key)
    byKey.set(key, {
      ids: [...(known?.ids ?? []), id],
      range: known ? known.range && intersect(known.range, range) : range,
    })
  }
  return reportage
}

interface Bound {
  readonly key: string
  /** Facts of the total. */
  readonly totals: readonly string[]
  readonly isConsistent: boolean
}

/** The calculation at every place where its total and one of its items at least are reported. */
export function calculate(arcs: readonly CalculationArc[], reportage: Reportage): Bound[] {
  const [first] = arcs
  if (!first) return []
  return [...(reportage.get(first.total) ?? [])].flatMap(([key, { ids, range }]): Bound[] => {
    let sum: Interval | undefined
    for (const { item, weight } of arcs) {
      const reported = reportage.get(item)?.get(key)
      if (!reported) continue
      if (!reported.range) return []
      const part: Interval = sum ?? NOTHING
      sum = weight === 1 ? addIntervals(part, reported.range) : subtractIntervals(part, reported.range)
    }
    if (!sum || !range) return []
    return [{ key, totals: ids, isConsistent: touches(sum, range) }]
  })
}

const NOTHING: Interval = { low: { n: 0n, d: 1n }, high: { n: 0n, d: 1n } }

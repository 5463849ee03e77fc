/** The rule for duplicates: facts that are equal in all dimensions agree as far as the report says that they do. */
import { parseDecimal } from '../number/decimal.ts'
import { exactly, type Interval, rounded, touches } from '../number/interval.ts'
import { isObject, type JsonObject, type Violation, violation } from './violation.ts'

interface Duplicate {
  readonly id: string
  readonly value: string | null
  readonly decimals: number | undefined
}

/** oime:disallowedDuplicateFacts: none, complete, consistent or all duplicates are allowed; all, where nothing is said. */
export function* checkDuplicates(facts: JsonObject, allowed: string): Generator<Violation> {
  const groups = new Map<string, Duplicate[]>()
  for (const [id, fact] of Object.entries(facts)) {
    if (!isObject(fact) || !isObject(fact.dimensions) || (fact.value !== null && typeof fact.value !== 'string'))
      continue
    const key = JSON.stringify(Object.entries(fact.dimensions).sort(([a], [b]) => (a < b ? -1 : 1)))
    const decimals = typeof fact.decimals === 'number' ? fact.decimals : undefined
    const one = { id, value: fact.value, decimals }
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  for (const group of groups.values()) {
    const [first, ...others] = group
    const wrong = others.find((other, at) => group.slice(0, at + 1).some((one) => !isAllowed(one, other, allowed)))
    if (first && wrong)
      yield violation(
        'oime:disallowedDuplicateFacts',
        `facts.${wrong.id}`,
        `is a duplicate of ${first.id} that is not ${allowed}`,
      )
  }
}

function isAllowed(one: Duplicate, other: Duplicate, allowed: string): boolean {
  if (allowed === 'all') return true
  if (allowed === 'none') return false
  const isComplete = one.value === other.value && one.decimals === other.decimals
  return isComplete || (allowed === 'consistent' && isConsistent(one, other))
}

function isConsistent(one: Duplicate, other: Duplicate): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  return a !== undefined && b !== undefined && one.decimals !== other.decimals && touches(a, b)
}

function rangeOf({ value, decimals }: Duplicate): Interval | undefined {
  const number = value === null ? undefined : parseDecimal(value)
  if (!number) return undefined
  return decimals === undefined ? exactly(number) : rounded(number, decimals)
}

/** The rules for a fact's value and decimals: text of its concept's type, decimals with numbers only. */
import { parseDecimal } from '../number/decimal.ts'
import type { DtsConcept } from './dts.ts'
import { isObject, type JsonObject, type Violation, violation } from './violation.ts'

export const isNumeric = ({ kind }: DtsConcept): boolean => kind !== 'text' && kind !== 'date'

/** All violations of `value` and `decimals`. */
export function* checkValue(
  fact: JsonObject,
  concept: DtsConcept,
  at: string,
  isCanonical: boolean,
): Generator<Violation> {
  if (fact.value !== null && typeof fact.value !== 'string') return
  yield* hasDecimalsOfANumber(fact, concept, at)
  if (fact.value === null || fact.value === undefined) return
  if (concept.kind === 'date') yield* isDate(fact.value, `${at}.value`)
  if (!isNumeric(concept)) return
  yield* isPlainNumber(fact.value, `${at}.value`)
  yield* hasNoExcessDigits(fact, at)
  // xs:decimal is canonical with a point
  if (isCanonical && !fact.value.includes('.'))
    yield violation('xbrlje:nonCanonicalValue', `${at}.value`, `${fact.value} has no point`)
}

/** oime:misplacedDecimalsProperty: neither a text nor a nil fact has decimals. */
function* hasDecimalsOfANumber({ value, decimals }: JsonObject, concept: DtsConcept, at: string): Generator<Violation> {
  if (decimals !== undefined && (value === null || !isNumeric(concept)))
    yield violation('oime:misplacedDecimalsProperty', `${at}.decimals`, 'stands on what is no number')
}

/** xbrlje:invalidFactValue: digits, one point at most, no grouping, no exponent. tieout:unusualNumber: and no odd way to write it. */
function* isPlainNumber(value: string, at: string): Generator<Violation> {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value))
    yield violation('xbrlje:invalidFactValue', at, `${JSON.stringify(value)} is no decimal number`)
  else if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) || /^-0(?:\.0+)?$/.test(value))
    yield violation('tieout:unusualNumber', at, `${value} can be written more plainly`)
}

/** calc11e:excessDigits: a number shows no digits beyond its decimals. */
function* hasNoExcessDigits({ value, decimals }: JsonObject, at: string): Generator<Violation> {
  const number = typeof value === 'string' ? parseDecimal(value) : undefined
  if (!number || typeof decimals !== 'number') return
  const beyond = number.scale - decimals
  if (beyond > 0 && number.digits % 10n ** BigInt(beyond) !== 0n)
    yield violation('calc11e:excessDigits', `${at}.value`, `${String(value)} has digits beyond decimals ${decimals}`)
}

/** xbrlje:invalidFactValue: a date that the calendar has. */
function* isDate(value: string, at: string): Generator<Violation> {
  if (!isCalendarDate(value)) yield violation('xbrlje:invalidFactValue', at, `${JSON.stringify(value)} is no date`)
}

/** "2025-02-29" is none. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return false
  const [, year, month, day] = match.map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))
  return date.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === day
}

const MEMBERS = new Set(['value', 'decimals', 'dimensions', 'links'])

/** Whether OIM names the member of a fact. */
export const isFactMember = (key: string): boolean => MEMBERS.has(key)

/** xbrlje:invalidJSONStructure: a fact has a value, text or null, and dimensions with a concept; decimals are whole. */
export function* hasFactStructure(fact: unknown, at: string): Generator<Violation> {
  const wrong = (where: string, message: string) => violation('xbrlje:invalidJSONStructure', `${at}${where}`, message)
  if (!isObject(fact)) return yield wrong('', 'is no object')
  if (fact.value === undefined) yield wrong('.value', 'is missing')
  else if (fact.value !== null && typeof fact.value !== 'string') yield wrong('.value', 'is no text')
  if (fact.decimals !== undefined && !Number.isSafeInteger(fact.decimals))
    yield wrong('.decimals', 'is no whole number')
  if (!isObject(fact.dimensions)) return yield wrong('.dimensions', 'is missing')
  for (const [key, value] of Object.entries(fact.dimensions))
    if (typeof value !== 'string' && !(value === null && key.includes(':')))
      yield wrong(`.dimensions.${key}`, 'is no text')
  if (fact.dimensions.concept === undefined) yield wrong('.dimensions.concept', 'is missing')
}

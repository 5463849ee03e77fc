/**
 * Reads the number of a table cell, with all that wires print around one: signs of money, parentheses and minus signs,
 * percent and point signs, a multiple's "x", dashes and "nil" for nothing, "NM" for no meaning.
 * @example readCellNumber('(0.2)%') // { kind: 'number', value: −0.002, decimals: 3, isPercent: true … }
 */
import { CURRENCY_SIGNS, CURRENCY_WORDS, SCALE_WORDS } from '../../lexicon/amounts.ts'
import { anyOf } from '../../lexicon/any-of.ts'
import { type Decimal, negate, parseDecimal } from '../../number/decimal.ts'

interface CellNumber {
  readonly kind: 'number'
  /** As printed, sign included; a percentage is not divided yet. */
  readonly value: Decimal
  readonly isPercent: boolean
  /** "p.p", "pts", "bps": a difference in points; basis points carry 'basis'. */
  readonly points: 'percentage' | 'basis' | undefined
  readonly isMultiple: boolean
  /** As printed: "$" stays open until the release's currency is known. */
  readonly currency: string | undefined
  /** Power of ten that the cell itself names, whatever the table says: "$128M", "$1.2 billion". */
  readonly exponent: number | undefined
}

/** "$138.0 - $139.6 million": two ends, as printed; without ends where they could not be read. */
interface CellRange {
  readonly kind: 'range'
  readonly ends?: RangeEnds
}

export interface RangeEnds {
  readonly low: Decimal
  readonly high: Decimal
  /** Power of ten that a word behind the range names. */
  readonly exponent: number | undefined
  readonly isPercent: boolean
}

export type CellReading = CellNumber | { readonly kind: 'nil' } | CellRange | { readonly kind: 'none' }

const NIL = /^(?:[-–—−]{1,3}|nil|none)$/i
const SIGNS = anyOf(Object.keys(CURRENCY_SIGNS))
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:\.\d+)?|\.\d+`
/** What may stand behind an amount: "205.94 yen", "1.68 SEK". */
const CODES = 'EUR|USD|SEK|NOK|DKK|CHF|GBP|CAD|PLN|JPY|yen|KRW|INR|RMB|CNY'
const SCALES = anyOf(Object.keys(SCALE_WORDS))
const CELL = new RegExp(
  String.raw`^(?<direction>up|down)?\s*(?<minus>[-–−+])?\s*(?:(?<sign1>${SIGNS})\s*)?(?<open>\()?\s*(?<minus2>[-–−+])?\s*(?:(?<sign2>${SIGNS})\s*)?(?<open2>\()?(?<number>${NUMBER})(?<scale>\s?(?:${SCALES})(?![\p{L}\d]))?\s*(?<trail>[-–−](?!\d))?\s*(?<percent1>%)?\s*(?<x1>x\b)?\s*(?<close>\))?(?<scale2>\s?(?:${SCALES})(?![\p{L}\d]))?\s*(?<percent2>%)?\s*(?<x2>x\b|times\b)?\s*(?<points>p\.?p\.?t?s?\b\.?|pts?\b\.?|ppts?\b|points?\b|percentage points\b|bps?\b|basis points\b)?\s*(?<after>${CODES}|€|cents?|¢)?\s*(?<close2>\))?(?<mark>\s*(?:\(\w\)|\[\w\]|[*†‡#]+))*$`,
  'iu',
)
const END = (name: string): string =>
  String.raw`(?<${name}Minus>[-−+]\s*)?(?:(?:${SIGNS})\s*)?(?<${name}Open>\(\s*)?(?:(?:${SIGNS})\s*)?(?<${name}>${NUMBER})\s*\)?\s*(?<${name}Percent>%)?\s*(?:(?<${name}Scale>${SCALES})\b)?`
const ENDS = new RegExp(
  String.raw`^(?:approximately|about|~)?\s*${END('low')}\s*(?:--?|[–—]|to\b)\s*${END('high')}(?:\s*(?:\(\w\)|\[\w\]|[*†‡#\\]+))*$`,
  'i',
)
const RANGE = /\d\)?\s*%?\s*(?:--?|[–—]|to)\s*[$€£(]*\d/

/** Cells longer than any number are words. */
const LONGEST = 48

export function readCellNumber(text: string): CellReading {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > LONGEST) return { kind: 'none' }
  const bare = trimmed.replace(/^(?:[$€£]|US\$|RMB)\s*/, '').replace(/\s*%$/, '')
  if (NIL.test(bare) || /^\(\s*[-–—]\s*\)$/.test(bare)) return { kind: 'nil' }
  if (!/\d/.test(trimmed)) return { kind: 'none' }
  const match = CELL.exec(trimmed)
  if (!match?.groups) return RANGE.test(trimmed) ? readRange(trimmed) : { kind: 'none' }
  return readGroups(match.groups)
}

function readRange(text: string): CellRange {
  const groups = ENDS.exec(text)?.groups
  const low = groups && endOf(groups, 'low')
  const high = groups && endOf(groups, 'high')
  if (!low || !high) return { kind: 'range' }
  const scale = groups.highScale ?? groups.lowScale
  return {
    kind: 'range',
    ends: {
      low,
      high,
      exponent: scale === undefined ? undefined : SCALE_WORDS[scale.toLowerCase()],
      isPercent: groups.highPercent !== undefined,
    },
  }
}

function endOf(groups: Record<string, string | undefined>, end: 'low' | 'high'): Decimal | undefined {
  const value = parseDecimal(normalDigits((groups[end] ?? '').replace(/[\u00a0\u202f ]/g, '')))
  const isNegative = groups[`${end}Open`] !== undefined || /[-−]/.test(groups[`${end}Minus`] ?? '')
  return value && isNegative ? negate(value) : value
}

function readGroups(groups: Record<string, string | undefined>): CellReading {
  // "16)" under "Depreciation (IFRS" is the end of a label: nothing tells its sign
  const isOpened = groups.open !== undefined || groups.open2 !== undefined
  if (!isOpened && (groups.close !== undefined || groups.close2 !== undefined)) return { kind: 'none' }
  const digits = (groups.number ?? '').replace(/[\u00a0\u202f ]/g, '')
  const value = parseDecimal(normalDigits(digits))
  if (!value) return { kind: 'none' }
  const sign = groups.sign1 ?? groups.sign2
  const isNegative =
    [groups.minus, groups.minus2, groups.trail].some((sign) => sign !== undefined && sign !== '+') ||
    groups.open !== undefined ||
    groups.open2 !== undefined ||
    /down/i.test(groups.direction ?? '')
  const points = groups.points
  const scale = groups.scale ?? groups.scale2
  if (scale !== undefined && !isScale(scale, digits, sign !== undefined)) return { kind: 'none' }
  return {
    kind: 'number',
    value: isNegative ? { digits: -value.digits, scale: value.scale } : value,
    isPercent: groups.percent1 !== undefined || groups.percent2 !== undefined,
    points: points === undefined ? undefined : /^b/i.test(points) ? 'basis' : 'percentage',
    isMultiple: groups.x1 !== undefined || groups.x2 !== undefined,
    currency: sign
      ? (CURRENCY_SIGNS[sign] ?? CURRENCY_SIGNS[sign.toUpperCase()])
      : (CURRENCY_SIGNS[groups.after ?? ''] ?? CURRENCY_WORDS[(groups.after ?? '').toLowerCase()]),
    exponent: scale === undefined ? centsOf(groups.after) : SCALE_WORDS[scale.trim().toLowerCase()],
  }
}

/** "14.3¢"; "205.94 yen" says what it counts, whatever the table counts in. */
const centsOf = (after: string | undefined): number | undefined =>
  /^(?:cents?|¢)$/i.test(after ?? '') ? -2 : /^yen$/i.test(after ?? '') ? 0 : undefined

/** A word, or a letter right behind an amount of money or a number of some length: "9M" are months, "12 m" meters, "(1,204) b" has a note. */
const isScale = (printed: string, digits: string, hasSign: boolean): boolean =>
  printed.trim().length > 1 || (!/^\s/.test(printed) && (hasSign || (/^[A-Z]$/.test(printed) && digits.length > 2)))

/** "1,234.5", "1,23,456" and "1 234,5" as a plain decimal. */
function normalDigits(digits: string): string {
  const plain = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/.test(digits)
    ? digits.replaceAll(',', '')
    : digits.replace(',', '.')
  return plain.startsWith('.') ? `0${plain}` : plain
}

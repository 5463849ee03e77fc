/**
 * Finds the quantities in a view's text: amounts of money, percentages, points, multiples, and plain numbers that could be
 * counts. One pass with one pattern built from named parts; what surrounds a quantity decides later whether it is a claim.
 *
 *   reached RMB2,761.4 million (US$394.9 million), up 23.7%, or 120 basis points
 *           ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^       ^^^^^     ^^^^^^^^^^^^^^^^
 */
import { CARDINALS, CURRENCY_SIGNS, CURRENCY_WORDS, SCALE_WORDS, SCALED_SIGNS, TENS } from '../../lexicon/amounts.ts'
import { anyOf } from '../../lexicon/any-of.ts'
import { type Decimal, parseDecimal, shift } from '../../number/decimal.ts'

type QuantityKind = 'money' | 'percent' | 'points' | 'multiple' | 'number'

export interface Quantity {
  readonly kind: QuantityKind
  readonly start: number
  readonly end: number
  /** As printed, with the printed sign, scale applied; percentages, points and basis points as fractions. */
  readonly value: Decimal
  /** Decimals of `value`: "RMB2,761.4 million" is −5, "23.7%" is 3. */
  readonly decimals: number
  /** ISO 4217. */
  readonly currency: string | undefined
  /** A minus sign or parentheses are printed. */
  readonly isNegative: boolean
  /** A plus sign is printed. */
  readonly isPositive: boolean
  readonly hasScale: boolean
  /** The number's digits have thousands separators, a decimal point or a scale word: no year, no ordinal. */
  readonly isFigure: boolean
  /** A word for a number ("nil", "doubled"). */
  readonly isWord: boolean
  /** Parentheses stand right around it: a translation, a comparative or, with a sign of money, a negative. */
  readonly isEnclosed: boolean
}

/** "Euro 113.1 million", but not the "Euro 6" of an engine. */
const EURO = String.raw`euros?(?= ?[-+]?[\d,]+\.\d| ?[-+]?[\d.,]+ ?(?:million|billion|thousand)\b)`
const SIGN = `${anyOf(Object.keys(CURRENCY_SIGNS))}|${EURO}`
const WORD = anyOf(Object.keys(CURRENCY_WORDS))
const SCALE = anyOf(Object.keys(SCALE_WORDS))
/** Case tells "MSEK" from a word; the pattern around it ignores case. */
const SCALED = anyOf(SCALED_SIGNS.keys())
/** What makes sure that "1 234" is one number and "12,5" a decimal: a sign before, a scale word or unit behind. */
const MEASURED = String.raw`(?= ?(?:million|billion|thousand|%|per ?cent\b|(?:${SCALED})(?!\w)))`
const SPACED = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?![\d,.]\d|\d)`
const NUMBER = [
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`,
  String.raw`(?<=(?:${SIGN}) ?)\d{1,3}, \d{3}(?:,\d{3})+`, // "$1, 465,000", with a blank that slipped in
  String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?`, // lakhs and crores: 1,23,456
  `${SPACED}${MEASURED}`,
  `(?<=(?:${SIGN}|${SCALED}) ?[-+]?)${SPACED}`,
  String.raw`(?<=\()\d{1,3}(?: \d{3})+(?=\))`,
  String.raw`\d{1,3}(?: \d{3})+(?= (?:shares|employees|people|tonn?es|units|customers|boe|square)\b)`,
  String.raw`\d{1,3},\d{1,2}${MEASURED}`,
  String.raw`\d+(?:\.\d+)?|\.\d+`,
].join('|')
const POINTS = String.raw`(?:percentage|basis)[ -]points?|bps?\b|pps?\b|p\.p\.?|p?pts?\b|%[ -](?:points?|pts?)\b|pct\.? points?|points?\b(?! of (?:sale|distribution|presence|care))`

/** "5,000 m" without a currency is a length or a count of something. */
const NOT_METRES = String.raw`(?!(?<=(?<!(?:${SIGN}) ?|\d)\d{1,3}(?:,\d{3})+) [kmb]\b)`

const PATTERN = new RegExp(
  [
    String.raw`(?<![\w.,$€£¥/]|\w-|\d )(?=\D{0,16}\d)`, // not within a word, a bigger number or a date; and with digits to come
    String.raw`(?<open>\()?(?<sign>(?<![\d%)])[-+])?(?:(?:(?<scaled>${SCALED})(?= ?[-(+]?\d)|(?<currency>${SIGN})) ?)?(?<inner>\()?(?<minus>[-+])?`,
    String.raw`(?<number>${NUMBER})(?![\d]|,\d|\.\d)(?<close>\))?`,
    String.raw`(?:(?<percent> ?%| ?per ?cent\b)|(?<points>[ -]?(?:${POINTS}))|(?<times>x\b| times\b)|`,
    String.raw`(?:${NOT_METRES}[ -]?(?<scale>${SCALE})(?![\w]))?(?: ?(?<unit>${SCALED})(?![\w])| (?<after>${WORD})\b| ?(?<behind>€)|(?<cents>c)(?= (?:>|per |a (?:share|unit)|vs\\.? |dividend)))?)`,
  ].join(''),
  'gi',
)

const WORDS = /\b(?<nil>nil|zero)\b(?!-)|\b(?<more>more than )?(?<doubled>doubled|tripled|quadrupled)\b/gi
const FACTOR: Readonly<Record<string, bigint>> = { doubled: 1n, tripled: 2n, quadrupled: 3n }

/** "four basis points", "two percent", "twenty-one percentage points". */
const UNITS = Object.keys(CARDINALS).join('|')
const SPELLED = new RegExp(
  String.raw`(?<!hundred |[\w-])(?:(?<tens>${Object.keys(TENS).join('|')})(?:[ -](?<unit>${UNITS}))?|(?<cardinal>${UNITS}))[ -](?:(?<basis>basis points?)|percentage points?|(?<percent>per ?cent))\b`,
  'gi',
)

/** "5-7%", "$5–$6 million", "15% - 17%": the second half of a range, which the pattern would take for a negative or miss. */
const DASHED = /(?:(?<=[\d%] ?)[-–]|(?<=[\d%])--(?! )|(?<=[\d%] )--(?= ))(?= ?[$€£(]?[A-Z]{0,3}\$? ?\d)/g

/** Finds all quantities, in order, without overlap. Offsets are those of `text`. */
export function findQuantities(text: string): Quantity[] {
  const open = text.replace(DASHED, (dash, at: number) =>
    isDateOrPhone(text, at) ? dash : '\u2012'.repeat(dash.length),
  )
  const found = /\d/.test(text) ? [...open.matchAll(PATTERN)].map(readMatch).filter((item) => item !== undefined) : []
  for (const match of text.matchAll(WORDS)) found.push(readWord(match))
  if (/per ?cent|points?\b/i.test(text)) for (const match of text.matchAll(SPELLED)) found.push(readSpelled(match))
  return found.sort((a, b) => a.start - b.start)
}

/** A dash between digits of a date, a telephone number or a code: no figure with a sign, point or scale stands beside it. */
const isDateOrPhone = (text: string, at: number): boolean =>
  !/[$€£%.]|[a-z] ?$/i.test(text.slice(Math.max(0, at - 9), at)) &&
  !/^[-–] ?[\d.,]+ ?(?:%|percent|million|billion|basis|bps)/i.test(text.slice(at, at + 24))

function readWord(match: RegExpExecArray | RegExpMatchArray): Quantity {
  const start = match.index ?? 0
  const doubled = match.groups?.doubled?.toLowerCase()
  return {
    kind: doubled ? 'percent' : 'money',
    start: start + (match.groups?.more?.length ?? 0),
    end: start + match[0].length,
    value: { digits: doubled ? (FACTOR[doubled] ?? 1n) : 0n, scale: 0 },
    decimals: 0,
    currency: undefined,
    isNegative: false,
    isPositive: false,
    hasScale: false,
    isFigure: true,
    isWord: true,
    isEnclosed: false,
  }
}

function readSpelled(match: RegExpExecArray): Quantity {
  const { tens = '', unit = '', cardinal = unit, basis, percent } = match.groups ?? {}
  const digits = (TENS[tens.toLowerCase()] ?? 0n) + (CARDINALS[cardinal.toLowerCase()] ?? 0n)
  const scale = basis ? 4 : 2
  return {
    ...readWord(match),
    kind: percent ? 'percent' : 'points',
    value: { digits, scale },
    decimals: scale,
    isWord: false,
  }
}

function readMatch(match: RegExpExecArray): Quantity | undefined {
  const groups = match.groups ?? {}
  const digits = groups.number ?? ''
  const number = parseDecimal(plainDigits(digits))
  if (!number) return undefined
  const kind = kindOf(groups)
  const exponent = exponentOf(groups, kind)
  const isNegative = groups.sign === '-' || groups.minus === '-' || (isBracketed(groups) && kind !== 'number')
  const scaled = shift(number, exponent)
  const outer = outerParentheses(match, groups)
  const currency = currencyOf(groups)
  const start = match.index + outer.skipStart
  const end = match.index + match[0].length - outer.skipEnd
  return {
    kind,
    start,
    end,
    value: isNegative ? { digits: -scaled.digits, scale: scaled.scale } : scaled,
    decimals: scaled.scale,
    currency,
    isNegative,
    isPositive: groups.sign === '+' || groups.minus === '+',
    hasScale: groups.scale !== undefined || scaledSign(groups) !== undefined,
    isFigure: /[., ]/.test(digits) || groups.scale !== undefined || currency !== undefined || kind !== 'number',
    isWord: false,
    isEnclosed: /[([]/.test(match.input[start - 1] ?? '') && /[)\]]/.test(match.input[end] ?? ''),
  }
}

/** "1,234.5", "1 234,5", "8,3" and ".5" as plain decimals. */
const plainDigits = (digits: string): string =>
  (/^\d{1,3}(?: \d{3})*,\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits)
    .replace(/[, ]/g, '')
    .replace(/^\./, '0.')

const scaledSign = (groups: Record<string, string | undefined>) => SCALED_SIGNS.get(groups.scaled ?? groups.unit ?? '')

function kindOf(groups: Record<string, string | undefined>): QuantityKind {
  if (groups.percent) return 'percent'
  if (groups.points) return 'points'
  if (groups.currency || scaledSign(groups) || groups.after || groups.behind || groups.cents) return 'money'
  return groups.times ? 'multiple' : 'number'
}

function exponentOf(groups: Record<string, string | undefined>, kind: QuantityKind): number {
  if (kind === 'percent') return -2
  if (kind === 'points') return /basis|bp/i.test(groups.points ?? '') ? -4 : -2
  const sign = scaledSign(groups)
  if (sign) return sign.exponent
  const cents = groups.cents || /^cents?$/i.test(groups.after ?? '') ? -2 : 0
  return (SCALE_WORDS[groups.scale?.toLowerCase() ?? ''] ?? SCALE_WORDS[groups.scale ?? ''] ?? 0) + cents
}

function currencyOf(groups: Record<string, string | undefined>): string | undefined {
  const scaled = scaledSign(groups)
  if (scaled) return scaled.currency
  const sign = groups.currency
  if (sign) return CURRENCY_SIGNS[sign] ?? CURRENCY_SIGNS[sign.toUpperCase()] ?? CURRENCY_WORDS[sign.toLowerCase()]
  if (groups.behind) return CURRENCY_SIGNS[groups.behind]
  if (groups.cents) return '$'
  const word = groups.after?.toLowerCase()
  return word ? CURRENCY_WORDS[word] : undefined
}

/** "$(0.07)" and "(0.2)%" are negative; "(US$394.9 million)" is only bracketed, and "(808.8)" may be a comparative. */
const isBracketed = (groups: Record<string, string | undefined>): boolean =>
  groups.close !== undefined &&
  (groups.inner !== undefined ||
    (groups.open !== undefined && (groups.percent !== undefined || groups.scale !== undefined)))

/** Parentheses around the whole are not part of the quantity; those that mean minus are. */
function outerParentheses(match: RegExpExecArray, groups: Record<string, string | undefined>) {
  if (isBracketed(groups)) {
    const onlyInner = groups.inner !== undefined && groups.open !== undefined
    return { skipStart: onlyInner ? 1 : 0, skipEnd: 0 }
  }
  // "EUR 43.8 (37.5) million": brackets behind a figure hold a comparative, the scale word goes with both
  if (groups.close && !groups.open && !groups.inner)
    return { skipStart: 0, skipEnd: match[0].length - match[0].indexOf(')') }
  const closed = groups.close !== undefined && match[0].endsWith(')')
  return { skipStart: groups.open ? 1 : 0, skipEnd: closed ? 1 : 0 }
}

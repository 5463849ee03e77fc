/** What a row measures (money, a per-share amount, shares, a percentage, a count), from its label, its headings and its print. */
import {
  CAPITAL,
  COUNTED_SHARES,
  COUNTS,
  DEBT_MULTIPLES,
  EXCHANGE_RATES,
  LEFT_FOR_SHARES,
  MONEY,
  NUMBERED,
  OF_THINGS,
  OF_TIME,
  PER_SHARE,
  PER_UNIT_SOLD,
  PERCENT,
  RATES,
  RESULTS,
  SHARES,
  TURNOVER_DAYS,
  UNIT_PRICE,
  UNITS_OF_THINGS,
  VOLUMES,
  WEAK_COUNTS,
  YEARS_COUNTED,
} from '../../lexicon/measures.ts'
import { LETTER_SCALES, MONEY_SCALE } from '../../lexicon/statements.ts'
import type { Measure, RowRole, StatementKind } from '../../model/table.ts'
import { abs, compare, decimal } from '../../number/decimal.ts'
import type { Value } from '../places/glued-row.ts'
import { currencyOf, isScaleNote, scaleOf } from '../segments/caption.ts'
import { measuredWords } from './measured-words.ts'
import { isDaily, isForOneThing, isPriceLike, isPriceOfHomes } from './one-thing.ts'
import { areAmounts } from './valued-row.ts'

export interface RowMeasure {
  readonly measure: Measure
  /** Power of ten that the label itself names ("(000s)"). */
  readonly scale: number | undefined
  /** Currency that the label itself names. */
  readonly currency: string | undefined
  readonly isCents: boolean
  /** A price or cost for one of something: never in the table's thousands. */
  readonly isUnitPrice: boolean
  /** Money for one of some thing: in a table's millions it is printed in full, in its thousands it may be. */
  readonly isPerThing?: boolean
  /** Printed with decimals where the table's amounts have none: not counted as they are. */
  readonly isOffScale?: boolean
  /** A volume printed with decimals, or people: the table's scale may cover it or not. */
  readonly isPartial?: boolean
  readonly isPeople?: boolean
  /** A rate of exchange: the label does not tell which currency it counts. */
  readonly isRate?: boolean
  /** A count only by a word that names money as well. */
  readonly isWeak?: boolean
  /** A count only by a heading that may name a line of business ("Medical Devices"). */
  readonly isUnderNames?: boolean
  /** Neither the label nor a heading says what is counted: the rows around it may. */
  readonly isUnnamed?: boolean
  /** A percentage by most of its signs, and not by its name: what stands without one may be something else. */
  readonly isBySigns?: boolean
  /** A count by its name, printed as amounts are: "1,204.57". */
  readonly isLikeMoney?: boolean
}

const PRIMARY = new Set<StatementKind>(['balanceSheet', 'incomeStatement', 'comprehensiveIncome', 'cashFlow', 'equity'])
const [HUNDRED, THOUSAND, TEN_THOUSAND] = [decimal(100), decimal(1000), decimal(10_000)] as const

const hasParts = ({ reading }: Value): boolean => reading.kind === 'number' && reading.value.scale > 0
const hasSign = ({ reading }: Value): boolean => reading.kind === 'number' && reading.currency !== undefined

export function measureOf(
  printed: string,
  path: readonly string[],
  values: readonly Value[],
  statement: StatementKind,
): RowMeasure {
  const label = measuredWords(printed)
  const unitWords = [
    ...label.matchAll(/\(([^()]{1,40})\)|(?:,\s*|\s[-–—]\s)([^,()–—-]{1,24})$|\s(in (?:thous|mill|bill|trill)\w+)$/gi),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  const inHeading = /\(([^()]{1,40})\)\W*$/.exec(path.at(-1) ?? '')?.[1] ?? ''
  const currency = unitWords.map(currencyOf).find((item) => item !== undefined)
  const units = isOfHeading(label, path.at(-1) ?? '') ? [...unitWords, inHeading] : unitWords
  const isOfThings =
    units.some((words) => UNITS_OF_THINGS.test(words.trim())) && !values.some(hasSign) && !SHARES.test(label)
  const scaled = UNITS_OF_THINGS.test(inHeading.trim()) ? units : [...unitWords, inHeading]
  const inMoney = MONEY_SCALE.exec(path.at(-1) ?? '') ?? []
  const own = [...scaled, ...inMoney].map((words) => scaleOf(words) ?? LETTER_SCALES.get(words)).find(Boolean)
  const isCounted = isOfThings || (isScaledAlone(unitWords) && isCountedIn(label) && !values.some(hasSign))
  const measure = isCounted ? 'count' : kindOf(label, path, values, statement, currency !== undefined)
  const isLikeMoney =
    measure === 'count' && !isOfThings && !VOLUMES.test(`${label} ${path.join(' ')}`) && areAmounts(values)
  // "In billions" as a heading within a table in millions
  const noted = measure === 'money' ? path.findLast(isScaleNote) : undefined
  const isOfTime = measure === 'count' && (OF_TIME.test(label) || TURNOVER_DAYS.test(label))
  const scale = own ?? (noted === undefined ? (isOfTime ? 0 : undefined) : scaleOf(noted))
  return {
    measure,
    isPerThing: measure === 'money' && isForOneThing(label) && isPriceLike(values),
    isRate: measure === 'ratio' && EXCHANGE_RATES.test(label),
    isPartial: measure === 'count' && scale === undefined && VOLUMES.test(label) && values.some(hasParts),
    isWeak: measure === 'count' && !isOfThings && statement !== 'operatingMetrics' && isWeakCount(label, path),
    isUnderNames: measure === 'count' && !isOfThings && !COUNTS.test(label) && headsNames(path),
    isUnnamed:
      measure === 'count' &&
      !isOfThings &&
      (isLikeMoney ||
        (![COUNTS, TURNOVER_DAYS, YEARS_COUNTED].some((words) => words.test(label)) && !countsUnder(path))),
    isLikeMoney,
    isBySigns: measure === 'percent' && !PERCENT.test(label) && !/\bto\b|\//i.test(label),
    scale,
    currency,
    isCents: unitWords.some((words) => /\bcents?\b|(?<!\d\s?)¢/i.test(words)),
    isUnitPrice:
      (UNIT_PRICE.test(MONEY.test(label) ? label : `${label} ${path.at(-1) ?? ''}`) &&
        isPriceLike(values, TEN_THOUSAND)) ||
      isPriceOfHomes(label, values) ||
      isDaily(label, path, values),
  }
}

/** "Subscribers (thousands)": a scale without money behind a name of things. */
const isScaledAlone = (units: readonly string[]): boolean =>
  units.some((words) => scaleOf(words) !== undefined && currencyOf(words) === undefined)
const isCountedIn = (label: string): boolean => COUNTS.test(label) && !MONEY.test(label) && !SHARES.test(label)

const MONEY_WORDS = new RegExp(MONEY, 'gi')

/** A label that names no money of its own: "Residential" and "Total sales" under "Power sales (in millions of kWh)". */
const isOfHeading = (label: string, heading: string): boolean =>
  [...label.matchAll(MONEY_WORDS)].every(([word]) => heading.toLowerCase().includes(word.toLowerCase()))

/** "Aircraft", not "Number of aircraft" and not under a heading of counts. */
const isWeakCount = (label: string, path: readonly string[]): boolean =>
  COUNTS.test(label) && !COUNTS.test(`${label} ${path.join(' ')}`.replace(WEAK_COUNTS, ' '))

/** All headings that count do so by words that name businesses as well, with others beside them. */
function headsNames(path: readonly string[]): boolean {
  const counting = path.filter((heading) => COUNTS.test(heading))
  return (
    counting.length > 0 &&
    counting.every((heading) => {
      const rest = heading.replace(WEAK_COUNTS, ' ')
      return (
        rest !== heading && !COUNTS.test(rest) && /[a-z]{4}/i.test(rest.replace(/\b(?:total|average|number)\b/gi, ' '))
      )
    })
  )
}

function kindOf(
  label: string,
  path: readonly string[],
  values: readonly Value[],
  statement: StatementKind,
  hasCurrency: boolean,
): Measure {
  const numbers = values.flatMap(({ reading }) => (reading.kind === 'number' ? [reading] : []))
  const plain = numbers.filter(({ points }) => points === undefined)
  const headings = path.filter((heading) => !/^\(?(?:\$|except|in (?:thou|mill))/i.test(heading))
  const nearest = headings.at(-1) ?? ''
  if (plain.length > 0 && plain.filter(({ isPercent }) => isPercent).length * 2 > plain.length) return 'percent'
  if (plain.length > 0 && plain.every(({ isMultiple }) => isMultiple)) return 'multiple'
  const hasMoneySign = numbers.some(({ currency }) => currency !== undefined)
  const isSmall = numbers.every(({ value }) => compare(abs(value), THOUSAND) < 0)
  const isWhole = numbers.every(({ value }) => value.scale <= 0)
  if (!hasMoneySign && (TURNOVER_DAYS.test(label) || (isSmall && YEARS_COUNTED.test(label)))) return 'count'
  if (!hasMoneySign && isSmall && !isWhole && DEBT_MULTIPLES.test(label)) return 'ratio'
  if (!hasMoneySign && EXCHANGE_RATES.test(label) && !isWhole) return 'ratio'
  if (RATES.test(label) && !hasMoneySign && !isWhole && isPriceLike(values, HUNDRED)) return 'percent'
  // "Ordinary shares, $0.01 par value; 8,150,000 shares issued": their number stands in the label, their capital in the columns
  if (CAPITAL.test(label)) return 'money'
  if (
    SHARES.test(label) &&
    !hasMoneySign &&
    !LEFT_FOR_SHARES.test(label) &&
    !/^(?:basic|diluted)?\W*(?:earnings|income|loss)/i.test(label) &&
    !((statement === 'balanceSheet' || isOfCash(statement, path)) && !COUNTED_SHARES.test(label))
  )
    return 'shares'
  if (PER_SHARE.test(label) && !PER_UNIT_SOLD.test(label) && !SHARES.test(label) && isSmall) return 'perShare'
  if (
    /^(?:-|–|\s)*(?:basic|diluted|basic and diluted|diluted and basic|basic \(.*\)|diluted \(.*\)|assuming dilution)\b/i.test(
      label,
    )
  ) {
    if (SHARES.test(nearest) || (!isSmall && !/\b(?:nav|ntav?|net (?:asset|tangible)|value)\b/i.test(label)))
      return 'shares'
    if (
      PER_SHARE.test(nearest) ||
      headings.some((heading) => PER_SHARE.test(heading)) ||
      (!isWhole && isPriceLike(values, HUNDRED))
    )
      return 'perShare'
  }
  // "Diluted" / "Continuing operations": the lines of one kind of earnings per share
  if (
    /^\W*(?:basic|diluted|basic and diluted|assuming dilution)\W*$/i.test(nearest) &&
    !isWhole &&
    isPriceLike(values, HUNDRED)
  )
    return 'perShare'
  if (SHARES.test(nearest) && !CAPITAL.test(nearest) && !hasMoneySign && !isSmall && !MONEY.test(label)) return 'shares'
  if (PER_SHARE.test(nearest) && isSmall && !isWhole && !/%/.test(label)) return 'perShare'
  if (isSmall && !hasMoneySign && /\bratio\b/i.test(label) && !/%|per ?cent/i.test(label))
    return numbers.every(({ value }) => compare(abs(value), decimal(20)) < 0) ? 'ratio' : 'percent'
  if (
    isSmall &&
    PERCENT.test(label) &&
    !hasMoneySign &&
    (/%|(?<!\w-)per ?cent/i.test(label) ||
      (!PRIMARY.has(statement) &&
        /margin|growth|load factor|occupancy/i.test(label) &&
        !isWhole &&
        numbers.every(({ value }) => compare(abs(value), HUNDRED) < 0)))
  )
    return 'percent'
  if (!hasMoneySign && !hasCurrency && NUMBERED.test(label)) return 'count'
  if (hasMoneySign || hasCurrency || PRIMARY.has(statement) || /[$€£] ?\/ ?[a-z]/i.test(label)) return 'money'
  if (COUNTS.test(label) && !OF_THINGS.test(label)) return 'count'
  if (MONEY.test(label) || statement === 'reconciliation' || statement === 'segment') return 'money'
  if (UNIT_PRICE.test(nearest)) return 'money'
  return countsUnder(path)
    ? 'count'
    : MONEY.test(path.join(' '))
      ? 'money'
      : statement === 'operatingMetrics'
        ? 'count'
        : 'money'
}

/** "Common shares repurchased" is what was paid for them, where cash flows. */
const isOfCash = (statement: StatementKind, path: readonly string[]): boolean =>
  statement === 'cashFlow' || path.some((heading) => /\bcash flows?\b|\bfinancing activities\b/i.test(heading))

/** Headings of things that are counted; "Revenue from contracts with customers:" heads amounts. */
const countsUnder = (path: readonly string[]): boolean =>
  path.some((heading) => COUNTS.test(heading) && !OF_THINGS.test(heading))

export function roleOf(label: string, measure: Measure, hasValues: boolean): RowRole {
  if (!hasValues) return 'header'
  if (measure === 'perShare') return 'perShare'
  if (measure === 'shares') return 'shares'
  if (measure === 'percent' || measure === 'multiple') return 'ratio'
  if (/^total\b|\btotal$/i.test(label)) return 'total'
  return label === '' || RESULTS.test(label) ? 'subtotal' : 'item'
}

/** Reads the rate of a convenience translation: "at RMB6.9931 to US$1.00 … in effect on December 31, 2025", "US$1.00 = NT$32.79". */
import { CURRENCY_SIGNS } from '../lexicon/amounts.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { CURRENCY_NAMES } from '../lexicon/currencies.ts'
import type { Profile } from '../model/profile.ts'
import { sourceSpan, type View } from '../model/view.ts'
import { isoOf, isRealDate } from '../recognize/period/calendar.ts'
import { findPeriods } from '../recognize/period/index.ts'

type Translation = NonNullable<Profile['translation']>

const SIGN = anyOf(Object.keys(CURRENCY_SIGNS))
/** A page's text may have a blank behind the point: "RMB 6. 3726". */
const MONEY = `(${SIGN})\\s?(\\d{1,6}(?:,\\d{3})?(?:\\.\\d{1,6}|\\s?\\.\\s\\d{2,6})?)`
const RATE = new RegExp(
  `${MONEY}\\s?(?:to|per|=|:|for|equals?|equal to|/|\\((?:or )?)\\s?${MONEY}(?!\\d| ?(?:million|billion|thousand))`,
  'g',
)
const HINT = /exchange rate|buying rate|translat|conver|rate of|central parity|middle rate|representative rate/i
const plain = (amount: string): string => amount.replace(/[,\s]/g, '')
const ONE = /^1(?:\.0+)?$/

const isoOfCurrency = (sign: string | undefined): string | undefined => {
  const iso = sign && (CURRENCY_SIGNS[sign] ?? CURRENCY_NAMES[sign.toLowerCase()])
  return iso === '$' ? 'USD' : iso
}

/** The date of the rate, in the same passage: "in effect on December 31, 2025", "as of September 30, 2025". */
function dateBehind(text: string, from: number): string | undefined {
  for (const { expression } of findPeriods(text.slice(from, from + 300))) {
    const { end, year } = expression
    if (end?.day && year && !expression.length && isRealDate(year, end.month, end.day))
      return isoOf(year, end.month, end.day)
  }
  return undefined
}

/** The rate that one passage states. */
function findTranslation(view: View): Translation | undefined {
  const { text } = view
  if (!HINT.test(text)) return undefined
  for (const match of text.matchAll(RATE)) {
    const [words, sign, amount, otherSign, otherAmount] = match
    const [a, b] = [isoOfCurrency(sign), isoOfCurrency(otherSign)]
    if (!a || !b || a === b || !amount || !otherAmount) continue
    const end = match.index + words.length
    const asOf = dateBehind(text, end) ?? dateBehind(text, Math.max(0, match.index - 200))
    const span = sourceSpan(view, match.index, end)
    if (ONE.test(otherAmount)) return { from: a, to: b, rate: plain(amount), asOf, span }
    if (ONE.test(amount)) return { from: b, to: a, rate: plain(otherAmount), asOf, span }
  }
  return undefined
}

/** The first stated rate of the release. */
export function readTranslation(views: Iterable<View>): Translation | undefined {
  for (const view of views) {
    const found = findTranslation(view)
    if (found) return found
  }
  return undefined
}

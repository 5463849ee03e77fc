/**
 * What sets a column apart from a plain figure of the issuer: the words of its header beyond period, currency and "unaudited", such
 * as a segment, "Adjusted" or "As restated". What is said of all columns, or only to the reader, sets none apart.
 *
 *   3 Months Ended December 2031 (Notes)      Six | Months Ended June 30, 2031       Results for the year ended …      none
 *   3 Months Ended December 2031 As restated                                                                           "As restated"
 */
import { findPeriods } from '../../recognize/period/index.ts'
import type { HeaderText } from '../headers/header-texts.ts'
import { withoutPeriods } from '../headers/period-words.ts'
import { currencyOf } from '../segments/caption.ts'

/** "Statement of Financial Position" beside "Joint Venture Investments": the issuer's own figures. */
const STATEMENT_COLUMN =
  /^(?:as per |per )?(?:the )?(?:consolidated |condensed |ifrs |gaap )*(?:statements? of (?:financial (?:position|condition)|operations|income|earnings|profit or loss|cash flows?)|balance sheets?|income statements?)$/i
const PERIODIC_ONLY =
  /^(?:\(?un-?audited\)?|\(?audited\)?|actual|as reported|reported|total|[$€£¥]|rmb|us\$|usd|eur|cad|nt\$|amount|gaap|statements?(?: of)?|\d|\*)$/i
/** What stands in all columns. */
const TITLES =
  /^(?:(?:selected|key|earnings|financial|operating|quarterly|annual) )*(?:results|summary|highlights|data|drivers|figures|information|trends?)$/i
/** Alone, what is left of a length or of a change whose other words stand elsewhere. */
const LEFT_OVER = /^(?:one|two|three|six|nine|twelve|thirteen|values?|balances?|changes?)$/i

/** "(in thousands)", "excluding earnings per share figures": of the units, not of a part. */
const NOTE_OF_UNITS = /\b(?:thousands|millions|per[- ]share (?:figures?|data|amounts?|information))\b/i
/** "(Notes)", "(See Note 3)", "(a)". */
const NOTE_MARKS = /\((?:(?:see )?notes?(?: [\w, &]{1,12})?|[a-z])\)/gi
/** A sentence, "Comparability may be limited.", before what else is said. */
const REMARK = /^(?:\S+\s+){3,12}?[\w()-]*[a-z]{2}\.(?=\s+[A-Z]|\s*$)/
/** What heads the labels below it, "Therapeutic area:". */
const isOverLabels = (text: string): boolean => /:\s*$/.test(text)
/** "endedDecember 31": a blank was lost. */
const GLUED = /(nded|nding|onths?)(?=[A-Z])/g

export function memberOf(texts: readonly HeaderText[]): string | undefined {
  const read = texts.flatMap(({ text: printed }) => {
    if (isOverLabels(printed) || currencyOf(printed) !== undefined) return []
    const text = printed.replace(REMARK, ' ').replace(NOTE_MARKS, ' ').replace(GLUED, '$1 ')
    const phrases = findPeriods(text)
    const beside = withoutPeriods(text, phrases)
    return [{ words: phrases.length > 0 ? beside : text, beside }]
  })
  const words = read.map((one) => one.words).join(' ')
  if (STATEMENT_COLUMN.test(words.replace(/\s+/g, ' ').trim())) return undefined
  const own = read
    .map(({ beside }) => beside)
    .filter(
      (text) =>
        text.length > 1 &&
        /[a-z]/i.test(text) &&
        !PERIODIC_ONLY.test(text) &&
        !TITLES.test(text) &&
        !NOTE_OF_UNITS.test(text),
    )
    .join(' ')
  return own === '' || LEFT_OVER.test(own) ? undefined : own
}

/** Header words with all that tells a period taken out: what remains sets the column apart (a segment, "As restated"). */
import { findPeriods } from '../../recognize/period/index.ts'

const PERIOD_WORDS =
  /\b(?:(?:three|six|nine|twelve|thirteen|fourteen|twenty-six|thirty-nine|fifty-two|fifty-three|\d{1,2}) ?(?:months?|weeks?)|months?|weeks?|quarters?|years?|periods?|half|fiscal|full|ended|ending|for|the|as|of|at|on|in|end|and|through|to|from|un-?audited|audited|actual|ytd|first|second|third|fourth|q[1-4]|fy|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|twelve|year-to-date|unaudited|last|current|prior|previous|same|reported|amounts?|or)\b\.?/gi

/** The words that remain; empty for a header that only says when. */
export function withoutPeriods(text: string, phrases = findPeriods(text)): string {
  let rest = text
  for (const { start, end } of [...phrases].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return rest
    .replace(PERIOD_WORDS, ' ')
    .replace(/[\d(),.*$€£/–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

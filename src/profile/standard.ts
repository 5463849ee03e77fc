/** Tells the accounting standard from the words that name it; a Canadian "non-GAAP measure" says nothing against IFRS. */
import type { Profile } from '../model/profile.ts'

const IFRS = /\bIFRS\b|International Financial Reporting Standards|\bIAS 34\b/g
const US_GAAP =
  /\bU\.?S\.? GAAP\b|\bUS-GAAP\b|(?:U\.?S\.?|United States(?: of America)?)\s+generally accepted|generally accepted accounting principles\s+(?:\([^)]{1,20}\)\s+)?(?:in|of) the (?:U\.?S|United States)/gi
const GAAP = /\bGAAP\b/g
const US_FORMS = /\b(?:Form )?(?:10-[KQ]|8-K)\b/g

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

/** The standard that all of a release's words point to; undefined where they say nothing. */
export function readStandard(text: string): Profile['accountingStandard'] {
  const [ifrs, us] = [count(text, IFRS), count(text, US_GAAP)]
  if (ifrs > us) return 'ifrs'
  if (us > 0) return 'us-gaap'
  return count(text, GAAP) > 0 || count(text, US_FORMS) > 0 ? 'us-gaap' : undefined
}

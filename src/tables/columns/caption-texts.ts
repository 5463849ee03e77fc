/**
 * Captions as they say of which period a table is: a date set over two lines is one, and what changed from one period to another
 * is of the first.
 *
 *   Year ended June 30, 2031 compared with year ended June 30,
 *   2030
 */
import { findPeriods } from '../../recognize/period/index.ts'

const BREAKS_IN_DATE = /\b[a-z]{3,9}\.? \d{1,2},$/i
const YEAR_FIRST = /^(?:19|20)\d\d\b/

export const captionTexts = (captions: readonly string[]): string[] => rejoined(captions).map(beforeComparison)

function rejoined(captions: readonly string[]): string[] {
  const lines: string[] = []
  for (const line of captions) {
    const last = lines.at(-1) ?? ''
    if (BREAKS_IN_DATE.test(last) && YEAR_FIRST.test(line)) lines[lines.length - 1] = `${last} ${line}`
    else lines.push(line)
  }
  return lines
}

function beforeComparison(text: string): string {
  const [first = text, ...others] = text.split(/\bcompared (?:with|to)\b/i)
  const [named, more] = findPeriods(first)
  const isNamed = named && !more && named.expression.year !== undefined && named.expression.end
  return others.length > 0 && isNamed ? first : text
}

/**
 * Finds the figures in a line into which a whole statement was run together. Where two figures touch, the places of their
 * commas part them; where these leave more than one way, the figure is unclear. A date is its label's.
 *
 *   Cost of revenues 14,156,8407,334,163 Interest income1147
 *                    ^^^^^^^^^^                                 clear
 *                              ^^^^^^^^^                        clear
 *                                                     ^^^^      unclear: one figure, or 11 and 47
 */
import { MONTH_NAME } from '../../lexicon/periods.ts'

/** A figure with its sign, or what may be several of them. */
export interface RunOnValue {
  readonly start: number
  readonly end: number
  readonly isNil: boolean
  readonly isClear: boolean
}

/** A date; a figure in brackets; one without; a nil. */
const PARTS = new RegExp(
  [
    String.raw`\b${MONTH_NAME}\s+\d{1,2},?(?:\s*(?:19|20)\d\d(?!\d)(?: and (?:19|20)\d\d(?!\d))?)?`,
    String.raw`(?<bracketed>(?:[$€£]\s*)?\(\s*(?:[$€£]\s*)?\d[\d,.]*\s*(?:%\s*)?\)(?:\s?%)?)`,
    String.raw`(?<opens>(?:[$€£]\s*)?(?:[-–−](?=[\d$€£]))?[$€£]?)(?<digits>\d[\d,.]*)(?<percent>\s?%)?`,
    String.raw`(?<nil>(?:[$€£]\s*)?[-–—](?=\s|$|\()|(?<=\s)[-–—](?=[A-Z]))`,
  ].join('|'),
  'g',
)

/** All figures of a text, in order. */
export function runOnValues(text: string): RunOnValue[] {
  const hasBrackets = /\(\s*(?:[$€£]\s*)?\d[\d,.]*\s*\)/.test(text)
  return [...text.matchAll(PARTS)].flatMap((match): RunOnValue[] => {
    const { bracketed, opens = '', digits, percent = '', nil } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    if (nil !== undefined) return [{ start, end, isNil: true, isClear: true }]
    if (bracketed !== undefined) return [{ start, end, isNil: false, isClear: isOne(bracketed) }]
    const before = text[start - 1] ?? ' '
    const isSigned = /^[-–−]/.test(opens)
    const isOfWord = opens === '' ? /[A-Z/&-]/.test(before) : isSigned && /\w/.test(before)
    // a date, "Q4", "10-K", "2030-2031"
    if (digits === undefined || (isOfWord && !/\d[,.]\d/.test(digits))) return []
    const run = digits.replace(/[.,]+$/, '')
    const at = start + opens.length
    // "income1147"; "investment-80,694", a nil and a figure or a negative one
    const isGlued = opens === '' && /[A-Za-z]/.test(before) && !run.includes(',')
    const isDoubtful = isGlued || isOfWord || (isSigned && percent === '' && hasBrackets)
    const parts = isDoubtful ? undefined : partsOf(run)
    if (!parts) return [{ start, end: at + run.length, isNil: false, isClear: false }]
    const closes = run.length === digits.length ? percent.length : 0
    let place = at
    return parts.map((part, nth) => {
      const from = nth === 0 ? start : place
      place += part.length
      return { start: from, end: nth === parts.length - 1 ? place + closes : place, isNil: false, isClear: true }
    })
  })
}

const isOne = (words: string): boolean => partsOf(/\d[\d,.]*/.exec(words)?.[0] ?? '')?.length === 1

/** The numbers of a run of digits, commas and points; undefined where it can be read in several ways. */
function partsOf(run: string): string[] | undefined {
  if (/^\d*\.?\d+$/.test(run)) return [run]
  // before a comma stand three digits at most: of six the first three are a number of their own
  const lead = /^\d{3}(?=\d{3},)/.exec(run)?.[0] ?? ''
  const rest =
    run
      .slice(lead.length)
      .match(/\d{1,3}(?:,\d{3})+(?:\.\d+$)?|(?<!\d)\d{1,3}(?![\d,.])|(?<=,\d{3})\d{1,3}(?![\d,.])/g) ?? []
  const parts = lead === '' ? rest : [lead, ...rest]
  return parts.join('').length === run.length ? parts : undefined
}

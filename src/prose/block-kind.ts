/** Tells what a stretch of narrative is, apart from headings and the top of a release: chrome, contact, footnote, bullet, paragraph. */
import { CHROME, RIGHTS, TICKER_ECHO } from '../lexicon/sections.ts'
import type { Stretch } from '../model/prose.ts'
import { FOOTNOTE } from './marks.ts'
import { kindOfOpening } from './section-kind.ts'

const LONGEST_CHROME = 420

/** Wire marks, links, rights, rules of dashes. */
export function isChrome({ view: { text }, isLink }: Stretch): boolean {
  if (isLink || !/[\p{L}\d]/u.test(text)) return true
  if (RIGHTS.test(text) && (text.length < 60 || /rights reserved|trademark/i.test(text))) return true
  if (text.length > LONGEST_CHROME || !CHROME.test(text)) return false
  // "Source: company data. Revenue rose …" would be text
  return text.length < 120 || /https?:|www\.|\/CONTACT/i.test(text)
}

export const isTickerEcho = (text: string): boolean => TICKER_ECHO.test(text)

/** Under a table a lone star opens a note, not a list, and so does a bare number ("2 Excluding leases"), or one of several. */
export function isFootnote(stretches: readonly Stretch[], index: number, isUnderTable: boolean): boolean {
  const { view, level, mark, depth } = stretches[index] as Stretch
  const next = stretches[index + 1]
  if (level > 0) return isUnderTable && mark === '*' && next?.mark !== '*'
  if (depth > 0 || FOOTNOTE.test(view.text)) return depth === 0
  const number = bareNumber(view.text)
  if (number === 0) return false
  return (
    isUnderTable ||
    bareNumber(next?.view.text) === number + 1 ||
    bareNumber(stretches[index - 1]?.view.text) === number - 1
  )
}

/** The number of a note set without a bracket: "2 Excluding leases", "1 | Sales exclude"; 0 for none. */
const bareNumber = (text = ''): number =>
  Number(
    /^(\d{1,2})\s(?:\|\s)?(?!(?:Jan|Feb|Mar|Apr|May(?! [a-z])|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)\p{Lu}/u.exec(
      text,
    )?.[1] ?? 0,
  )

/** A telephone number, an address of mail. */
export const REACH =
  /@[\w-]+\.\w|\b(?:Tel|Telephone|Phone|Fax|Mobile|Cell|Email|E-mail|Direct)\b\s?[.:]|\b[TM]:\s?\+?\d|\+\d{1,3}[ .-]?\(?\d{1,4}\)?[ .-]\d{2}|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b1-8\d\d-|\bshareholder services\b/i
const LONGEST_CONTACT = 400
const LONGEST_NAME = 90

const isShortLine = (text: string): boolean =>
  text.length < LONGEST_NAME &&
  !/[.!?:]$/.test(text.replace(/\b(?:Inc|Ltd|Corp|Co|S\.A|N\.V|Jr)\.$/, '')) &&
  !/[%$€£]/.test(text)

/** Names, telephone numbers, addresses; short lines under a heading of contacts, or beside a number to call. */
export function isContact(stretches: readonly Stretch[], index: number, isContactSection: boolean): boolean {
  const { view, level } = stretches[index] as Stretch
  const { text } = view
  if (text.length < LONGEST_NAME && text.endsWith(':') && kindOfOpening(text) === 'contact') return true
  if (text.length > LONGEST_CONTACT || (/\p{Ll}{2}[.!?]$/u.test(text) && text.split(' ').length > 9)) return false
  if (REACH.test(text)) return true
  if (!isShortLine(text) || level > 0) return false
  return isContactSection || isAboveNumber(stretches, index)
}

/** "Jane Doe" / "Vice President" / "(555) 010-0199": the name stands a line or two above the number. */
function isAboveNumber(stretches: readonly Stretch[], index: number): boolean {
  for (let at = index + 1; at < Math.min(stretches.length, index + 4); at++) {
    const { text } = (stretches[at] as Stretch).view
    if (text.length >= LONGEST_NAME) return false
    if (REACH.test(text)) return true
    if (!isShortLine(text)) return false
  }
  return false
}

/** A title of the tables that may follow on the contacts. */
export const isStatementTitle = (text: string): boolean =>
  !/\b(?:officer|director|president|manager|relations|analyst)\b/i.test(text) &&
  /\b(?:statements?|balance sheets?|consolidated|condensed|reconciliations?|tables?|summary|unaudited|results|financial|highlights|quarter|year|measures?|data)\b/i.test(
    text,
  )

const VERBS =
  /\b(?:was|were|is|are|has|had|will|can|increased?|decreased?|compared|declined|rose|fell|grew|up|down|totaled|remained|included?|join)\b/gi
const FEWEST_FIGURES = 12

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** How many figures stand in a table that lost its columns ("Total assets $ 8,156 $ 9,283 Total liabilities 3,107 …"); 0 for prose. */
export function figuresOfFlatTable(text: string): number {
  const figures = count(text, /\d[\d.,]*/g)
  if (figures < FEWEST_FIGURES) return 0
  // "… Gains on barges (1) Tax Profit for the period 1,204 (318) 79 965": the words of its header are many
  const isRow = SIDE_BY_SIDE.test(text) && count(text, VERBS) === 0
  if (!isRow && figures * 3 <= count(text, /\p{L}{2,}/gu)) return 0
  return count(text, VERBS) * FEWEST_FIGURES <= figures && !/\p{Ll}{2}[.!?]$/u.test(text) ? figures : 0
}

/** Figures of a row: prose has words between its figures. */
const SIDE_BY_SIDE = /(?:(?<!\S)[($-]*\d[\d,.]*\)?%?(?:\s+|$)){4}/

const isMostlyWords = (text: string): boolean => count(text, /\p{L}{2,}/gu) >= 2 * count(text, /\d[\d.,]*/g)

/** The figures and labels of a chart or a table, left over where a page was turned into text: hardly a word between them. */
export function isChartDebris(text: string): boolean {
  if (figuresOfFlatTable(text) > 0) return true
  if (text.length > 3000 || /\p{Ll}{2}[.!?]$/u.test(text)) return false
  // "Deposits increased to $758 million at … from … 31, 2023." is full of figures, but it has a verb and a stop
  if (/[.!?]$/.test(text) && /\b(?:was|were|is|are|increased|decreased|declined|rose|grew|totaled)\b/.test(text))
    return false
  // nor is "Book value was $12.3 million … compared with … as at September 30, 2024", a bullet without one
  if (/\b(?:was|were|compared (?:to|with)|increased|decreased|declined|rose|grew)\b/.test(text) && isMostlyWords(text))
    return false
  const words = text.split(/\s+/)
  const figures = words.filter((word) => /^[($€£-]*\d[\d.,()%]*$/.test(word)).length
  return figures >= 5 && figures * 4 > words.length
}

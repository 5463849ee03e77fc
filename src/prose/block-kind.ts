/** Tells what a stretch of narrative is, apart from headings and the top of a release: chrome, contact, footnote, bullet, paragraph. */
import { CHROME, RIGHTS, TICKER_ECHO } from '../lexicon/sections.ts'
import type { Stretch } from '../model/prose.ts'
import { FOOTNOTE } from './marks.ts'
import { kindOfOpening } from './section-kind.ts'

const LONGEST_CHROME = 420

/** Wire marks, links, rights, rules of dashes. */
export function isChrome({ view: { text }, isLink }: Stretch): boolean {
  if (isLink || !/[\p{L}\d]/u.test(text)) return true
  if (RIGHTS.test(text) && /rights reserved|trademark/i.test(text)) return true
  if (text.length > LONGEST_CHROME || !CHROME.test(text)) return false
  // "Source: company data. Revenue rose …" would be text
  return text.length < 120 || /https?:|www\.|\/CONTACT/i.test(text)
}

export const isTickerEcho = (text: string): boolean => TICKER_ECHO.test(text)

/** A star opens a bullet where stars come in lists, a note where it stands alone. */
export function isFootnote(stretch: Stretch, isLoneStar: boolean): boolean {
  if (stretch.level > 0) return isLoneStar
  return FOOTNOTE.test(stretch.view.text) && stretch.depth === 0
}

const REACH =
  /@[\w-]+\.\w|\b(?:Tel|Telephone|Phone|Fax|Mobile|Cell|Email|E-mail|Direct)\b\s?[.:]|\b[TM]:\s?\+?\d|\+\d{1,3}[ (.-]|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b1-8\d\d-/i

/** Names, telephone numbers, addresses; under a heading of contacts any short line without an end mark. */
export function isContact(text: string, isContactSection: boolean): boolean {
  if (text.length > 400) return false
  const isSentence = /\p{Ll}{2}[.!?]$/u.test(text) && text.split(' ').length > 9
  if (isSentence) return false
  if (text.length < 120 && text.endsWith(':') && kindOfOpening(text) === 'contact') return true
  return REACH.test(text) || (isContactSection && text.length < 160 && !/[.!?:]$/.test(text))
}

/** A title of the tables that may follow on the contacts. */
export const isStatementTitle = (text: string): boolean =>
  /\b(?:statements?|balance sheets?|consolidated|condensed|reconciliations?|tables?|summary|unaudited|results|financial|highlights|quarter|year|measures?|data)\b/i.test(
    text,
  )

/** The figures and labels of a chart, left over where a page was turned into text: hardly a word between them. */
export function isChartDebris(text: string): boolean {
  if (text.length > 3000 || /\p{Ll}{2}[.!?]$/u.test(text)) return false
  const words = text.split(/\s+/)
  const figures = words.filter((word) => /^[($€£-]*\d[\d.,()%]*$/.test(word)).length
  return figures >= 5 && figures * 4 > words.length
}

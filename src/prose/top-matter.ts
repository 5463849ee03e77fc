/** Finds where a release begins: its dateline, its headline, and how far the lines under the headline reach. */
import { CHROME, HEADLINE_WORDS, PLACE_AND_DATE, PLACE_AND_NEWS, TICKER_ECHO, WIRE_MARK } from '../lexicon/sections.ts'
import type { Stretch } from '../model/prose.ts'

export interface TopMatter {
  /** Index of the headline among the stretches; −1 where the text has none. */
  readonly headline: number
  /** Index of the paragraph that opens with place, date and wire; −1 where none does. */
  readonly dateline: number
  /** Index of the first stretch behind the lines under the headline. */
  readonly end: number
}

/** A page's menus may stand before the release. */
const SEARCHED = 400
/** Lines above the first paragraph of a release without a dateline. */
const MOST_LINES = 12

/** @param title the title that the front matter gives */
export function findTopMatter(stretches: readonly Stretch[], title: string | undefined): TopMatter {
  const dateline = datelineAmong(stretches)
  const body = dateline >= 0 ? dateline : stretches.slice(0, SEARCHED).findIndex(isParagraph)
  const limit = body < 0 ? Math.min(stretches.length, MOST_LINES) : body
  const headline = headlineAmong(stretches, limit, title)
  return { headline, dateline, end: limit }
}

/** A place and a date behind the first paragraphs sign a letter, they open no release. */
function datelineAmong(stretches: readonly Stretch[]): number {
  let paragraphs = 0
  for (let at = 0; at < Math.min(stretches.length, SEARCHED) && paragraphs < 4; at++) {
    const stretch = stretches[at] as Stretch
    if (isDateline(stretch)) return at
    if (isParagraph(stretch)) paragraphs++
  }
  return -1
}

function isDateline({ view: { text }, level }: Stretch): boolean {
  if (level > 0 || text.length < 25) return false
  const opening = text.slice(0, 240)
  const wire = opening.search(WIRE_MARK)
  return (wire > 0 && wire < 140) || PLACE_AND_DATE.test(opening) || PLACE_AND_NEWS.test(text.slice(0, 420))
}

const isParagraph = ({ view: { text }, level, depth }: Stretch): boolean =>
  level === 0 && depth === 0 && text.length > 140 && /[.!?]["')]?$/.test(text)

/** The likeliest title: the front matter's, a marked-up one, the nearest above the body that speaks of results. */
function headlineAmong(stretches: readonly Stretch[], limit: number, title: string | undefined): number {
  const wanted = title && keyOf(title)
  let best = -1
  let bestScore = 0
  for (let at = 0; at < limit; at++) {
    const { view, depth, level, isLink } = stretches[at] as Stretch
    const { text } = view
    if (
      text.length < 12 ||
      text.length > 350 ||
      CHROME.test(text) ||
      /^for immediate release\b/i.test(text) ||
      TICKER_ECHO.test(text) ||
      !/\p{Ll}|\p{Lu}{3}/u.test(text)
    )
      continue
    if (wanted && isSameTitle(keyOf(text), wanted)) return at
    if (level > 0 || isLink || /@|\bTel\b|\d{3}-\d{4}|^https?:/.test(text)) continue
    const words = text.split(/\s+/).length
    const isSentence = /\p{Ll}{2}[.]$/u.test(text)
    const score =
      (depth === 1 ? 4 : 0) + (HEADLINE_WORDS.test(text) ? 3 : 0) + (words >= 4 ? 1 : 0) - (isSentence ? 3 : 0)
    // the first of equals, unless it stands far above the body, among a page's menus
    if (score > bestScore + 1 || best < 0 || (score >= bestScore && limit - best > 40)) {
      best = at
      bestScore = score
    }
  }
  // the front matter's title is the better one
  return bestScore >= 3 && !wanted ? best : -1
}

/** Archives cut titles short, or leave the issuer's name out. */
const isSameTitle = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 20 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)))

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Tells whether a line of a paragraph goes on with the line above or begins something of its own: wire services wrap sentences
 * at seventy characters, and set a title, a list and the text under it on lines without a blank one between.
 */
import { BULLET } from './marks.ts'

export interface LineWords {
  readonly text: string
  /** All words of the line are set bold or italic. */
  readonly isEmphatic: boolean
}

const LONGEST_TITLE = 100
/** "(11:45 GMT)" opens each line of a news ticker. */
const CLOCK = /^\(\d{1,2}:\d{2} [A-Z]{2,4}\)/
const ENDED = /[.!?:;]["”')\]]*$/
/** "(1) Includes", "[2] See", "1.Change on", "3The company": the mark of a note and a capital. */
const NOTE_START = /^(?:\(\w{1,2}\)|\[\d{1,2}\]|\*{1,3}|†|‡|\d{1,2}[.)])\s?["“]?\p{Lu}|^\d{1,2}\p{Lu}\p{Ll}/u
/** "1. Revenue", "a) revenue": an item of a numbered list. */
const NUMBERED = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S/

/** @param width length of the paragraph's longest line; undefined where lines are broken on purpose (`<br>`) */
export function beginsAnew(previous: LineWords, next: LineWords, width: number | undefined): boolean {
  if (BULLET.test(next.text) || CLOCK.test(next.text)) return true
  if (previous.isEmphatic !== next.isEmphatic && isShort(previous.isEmphatic ? previous : next)) return true
  const hasEnded = ENDED.test(previous.text)
  const isNarrow = width === undefined || previous.text.length < 0.75 * width
  if ((hasEnded || isNarrow) && (NOTE_START.test(next.text) || NUMBERED.test(next.text))) return true
  if (isCapitals(previous.text) !== isCapitals(next.text) && (isCapitals(previous.text) || hasEnded || isNarrow))
    return true
  // a short line that ends a sentence ends its paragraph, where lines are long enough to have been wrapped
  return hasEnded && width !== undefined && width > 60 && isNarrow && /^["“(]?[\p{Lu}\d]/u.test(next.text)
}

const isShort = ({ text }: LineWords): boolean => text.length <= LONGEST_TITLE

/** A title in capitals: "SEGMENT RESULTS", not "IBM". */
const isCapitals = (text: string): boolean =>
  text.length > 6 &&
  text.length <= LONGEST_TITLE &&
  /\p{Lu}{3}/u.test(text) &&
  text === text.toUpperCase() &&
  !/\d{3}/.test(text)

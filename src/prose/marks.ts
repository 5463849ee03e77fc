/** The marks that open a line: of a bullet, and of a footnote. */

/** A bullet's mark at the start of a line, also as a word processor's symbols leave it in a text; "- " and "--" only with words after them, "-5%" is a figure. */
export const BULLET = /^(?:[•●▪◦■□‣➢✓✔❖·∙○►▶\uf0b7\uf0a7\uf0d8]\s*|->\s*|(?:--|[-–—])\s+(?=\S)|o\s+(?=\p{Lu}))/u
/** A lone mark, its words on the next line or in the next cell. */
export const LONE_MARK = /^(?:[•●▪◦■□‣➢✓✔❖·∙○►▶\uf0b7\uf0a7\uf0d8]|--?|–|—|->|o|\(?\w{1,2}\)|\[\d{1,2}\])$/
/** A bullet's mark alone in its line. */
export const LONE_BULLET = /^\s*[•●▪◦■□‣➢✓✔❖·∙○►▶\uf0b7\uf0a7\uf0d8]\s*$/
/** How deep a bullet is by its mark, where nothing else tells: "--" and "o" stand under "•". */
export const isInnerBullet = (text: string): boolean => /^(?:--|[◦○–]|o\s)/.test(text)

/** "[1] ", "(2) ", "(a) ", "* ", "Note:": opens a footnote. */
export const FOOTNOTE =
  /^(?:\[\d{1,2}\]|\(\d{1,2}\)|\([a-z]\)|\d{1,2}\)|\*{1,3}|†|‡|\(\*{1,3}\)|Notes?(?: \d{1,2})?:)\s?\S|^\d{1,2}(?:\.(?=\p{Lu})|(?=\p{Lu}\p{Ll}))/u

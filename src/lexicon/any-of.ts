/** Words of a lexicon as an alternative in a pattern. */

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The words joined by "|", the longest first, so that none hides behind its own beginning. */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(quote)
    .join('|')

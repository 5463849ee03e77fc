/** Finds the words that somebody is quoted with: speech between quotation marks, not a term or a name set in them. */

interface Quotations {
  /** Stretches of the text that are speech. */
  readonly ranges: readonly (readonly [number, number])[]
  /** A speech is still open at the end of the text. */
  readonly isOpen: boolean
}

/** From so many words on, what stands between marks is speech. */
const SPEECH_WORDS = 6

/**
 * @param isOpen whether a speech goes on from the paragraph before; where this one opens with a mark of its own, it repeats it
 */
export function findQuotations(text: string, isOpen: boolean): Quotations {
  const ranges: [number, number][] = []
  let from = isOpen ? 0 : -1
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (from < 0) {
      if (opens(text, at)) from = at
    } else if (!(at === 0 && isOpen)) {
      // a mark within speech that has blank before and word behind is a new speech whose close was lost
      if (opens(text, at) && !closes(text, at)) continue
      if (isOpen && from === 0 ? true : isSpeech(text.slice(from + 1, at))) ranges.push([from, at + 1])
      from = -1
    }
  }
  if (from >= 0 && (isOpen || isSpeech(text.slice(from + 1)))) {
    ranges.push([from, text.length])
    return { ranges, isOpen: true }
  }
  return { ranges, isOpen: false }
}

const opens = (text: string, at: number): boolean =>
  (at === 0 || /[\s([—–-]/.test(text[at - 1] as string)) && /\S/.test(text[at + 1] ?? ' ')
const closes = (text: string, at: number): boolean =>
  /\S/.test(text[at - 1] ?? ' ') && /^(?:$|[\s.,;:)\]—–-])/.test(text.slice(at + 1, at + 2))

const isSpeech = (words: string): boolean =>
  words.trim().split(/\s+/).length >= SPEECH_WORDS || /[.,!?]$/.test(words.trim())

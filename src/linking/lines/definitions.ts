/**
 * The abbreviations that a release defines itself: `net interest income ("NII")`. The letters of the bracket begin the words
 * before it, in order; where a later definition says otherwise, neither holds.
 */
import { WORD_FORMS } from '../../lexicon/synonyms.ts'
import type { Sentence } from '../../model/sentence.ts'

/** Abbreviations in lower case with the words they stand for. */
export type Definitions = ReadonlyMap<string, string>

const BRACKET = /\(["“'‘]?([A-Z]{2,6})s?["”'’]?\)/g
/** How far before its bracket a name begins. */
const REACH = 90
/** Words that may be left out of the letters. */
const LINKS = new Set(['of', 'the', 'and', 'to', 'from', 'for', 'in', 'per', 'on', 'under'])
/** They tell measures apart as they stand: GAAP from adjusted, per ADS from per share. */
const isKnown = (letters: string): boolean => /^(?:gaap|ifrs)$/.test(letters) || letters in WORD_FORMS

export function readDefinitions(sentences: readonly Sentence[]): Definitions {
  const found = new Map<string, string>()
  const open = new Set<string>()
  for (const { view } of sentences)
    for (const { index, 1: letters = '' } of view.text.matchAll(BRACKET)) {
      const key = letters.toLowerCase()
      const name = isKnown(key) ? undefined : nameBefore(view.text.slice(Math.max(0, index - REACH), index), letters)
      if (!name) continue
      if ((found.get(key) ?? name) !== name) open.add(key)
      found.set(key, name)
    }
  for (const key of open) found.delete(key)
  return found
}

/** The words at the end of the text that begin with the letters. */
function nameBefore(text: string, letters: string): string | undefined {
  const words = [...text.matchAll(/[A-Za-z]+/g)]
  let left = letters.length
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]?.[0].toLowerCase() ?? ''
    if (word[0] === letters[left - 1]?.toLowerCase()) left--
    else if (!LINKS.has(word)) return undefined
    if (left === 0) return text.slice(words[at]?.index).trim().toLowerCase()
  }
  return undefined
}

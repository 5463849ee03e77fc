/**
 * Takes marks of notes off labels that print them as plain digits, glued ("Current EBITA4") or loose ("Net income 1 2"), where
 * notes of these numbers stand in the table or right below it; where a mark is glued to a whole word ("Revenues1", "Earnings
 * (loss)2"), the notes may stand at the end of the release. Digits that name something ("Tier 1", "CO2") stay.
 */
import type { Span } from '../../model/span.ts'
import type { LabelledRow } from './labels.ts'

/** How far below a table its notes begin. */
const REACH = 1200

/** "1 Including cable", "(2) Refer to …", "3.Shell's share", "1 2030 excludes …": at the beginning of a line, a cell or an element, or in two cells. */
const NOTE =
  /(?:^|[\n|>])[ \t>*_]*[([]?(\d{1,2})(?:[)\].:][ \t]*|[ \t]+)(?:\|[ \t]*)?(?=[*_]*["“]?(?:\p{Lu}[\p{L}\d]|20\d\d \p{L}))/gu
/** The next note on the same line. */
const FURTHER = /[\s.)]\(?(\d{1,2})[).]?\s+(?=["“]?\p{Lu})/gu

const MARKED = /^(.*[\p{L})%"”\]])(\s?)(\d{1,2}(?:(?:, ?| )\d{1,2})*)$/su
/** What is numbered or has a digit in its name. */
const NUMBERED =
  /(?:^|[\s(])(?:level|tier|class|tranche|phase|stage|notes?|series|unit|plant|category|group|type|schedule|part|step|exhibit|table|area|line|block|module|no\.?|pillar|segment|section|form|top|train|mine|hub|fund|scope|january|february|march|april|may|june|july|august|september|october|november|december|co|so|no|pm|[qh]|fy|ifr(?:s|ic)|ias|asc|asu|sfas|basel|covid|[a-z])$/i

/** The numbers of the notes that stand in a part of the text or right below it. */
export function notesOf(text: string, { start, end }: Span): ReadonlySet<string> {
  const notes = new Set<string>()
  const part = text.slice(start, end + REACH)
  for (const match of part.matchAll(NOTE)) {
    let last = Number(match[1])
    notes.add(String(last))
    const from = match.index + match[0].length
    const stop = part.indexOf('\n', from)
    for (const [, digits] of part.slice(from, stop < 0 ? undefined : stop).matchAll(FURTHER))
      if (Number(digits) === last + 1) notes.add(String(++last))
  }
  return notes
}

/** @param below the numbers of the notes in the table or right below it @param anywhere those of the whole release: which of them are lost in other text does not matter */
export const withoutNotes = (
  rows: readonly LabelledRow[],
  below: ReadonlySet<string>,
  anywhere: ReadonlySet<string>,
): LabelledRow[] => rows.map((row) => ({ ...row, label: unmarked(row.label, below, anywhere) }))

/** A word, or words in brackets, to which a digit would not be glued if it were no mark. */
const WHOLE_WORD = /(?:\p{L}{4}|\))$/u

function unmarked(label: string, below: ReadonlySet<string>, anywhere: ReadonlySet<string>): string {
  const [, words = '', gap = '', digits = ''] = MARKED.exec(label) ?? []
  const isNoted =
    digits !== '' &&
    ((below.has('1') && digits.split(/[, ]+/).every((digit) => below.has(digit))) ||
      (gap === '' && anywhere.has('1') && WHOLE_WORD.test(words) && /^[1-9](?:,\s?[1-9])*$/.test(digits)))
  if (!isNoted || NUMBERED.test(words) || !/\p{L}{2}/u.test(words)) return label
  // "10 1" of two figures, "B2" of a name
  return gap !== '' || /(?:\p{L}{2}|[)%"”\]])$/u.test(words) ? words.trimEnd() : label
}

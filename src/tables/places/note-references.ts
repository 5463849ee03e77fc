/**
 * Takes references to notes out of the values of a table whose header has "Notes" where the labels stand, its own place having been
 * lost: small whole numbers left of the values, in a column of their own or before the values of a row that has one too many.
 *
 *   | Notes          | 2031    | 2030    |
 *   | Revenue    | 4 | 6,577   | 5,324   |
 *   | Capital    | 7 | 121     | 121     |     beside rows without a cell for the note
 */
import { NOTE_HEAD } from '../../lexicon/sections.ts'
import type { GridRow } from '../../model/grid.ts'
import { commonest } from '../../number/extremes.ts'
import type { GluedRow, Value } from './glued-row.ts'

const REFERENCE = /^[1-9]\d?(?:\(?[a-z]\)?)?$/i

const isReference = (value: Value | undefined): boolean => value !== undefined && REFERENCE.test(value.text.trim())

export function withoutNoteReferences(headers: readonly GridRow[], body: readonly GluedRow[]): readonly GluedRow[] {
  if (!headers.some(({ cells }) => cells.some(({ text, from }) => from === 0 && NOTE_HEAD.test(text)))) return body
  const figures = body.flatMap(({ values }) => values.filter((value) => !isReference(value)))
  const filled = new Set(figures.map(({ edge }) => edge))
  const usual = commonest(
    body.flatMap(({ values }) => (values.length > 1 && !isReference(values[0]) ? [values.length] : [])),
  )
  return body.map((row) => {
    const [first, ...rest] = row.values
    if (!first || !isReference(first)) return row
    if (!filled.has(first.edge)) return { ...row, values: rest }
    if (rest.length !== usual) return row
    const values = rest.map((value, at) => {
      const { from, to, edge } = row.values[at] as Value
      return { ...value, from, to, edge }
    })
    return { ...row, values }
  })
}

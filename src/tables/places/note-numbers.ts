/**
 * Takes numbers of notes out of the values.
 *
 * Aligned text prints them right behind a figure: "0.53   (1)   2.15" under two headers. A row with more figures than most and than
 * the header, exactly as many more as stand in it as "(1)" behind another figure, has marks; any other "(1)" is minus one.
 *
 * Other tables have them before the figures, and where "Notes" stands over the labels, the place of their column is lost: small
 * whole numbers in a column of their own, or before the values of a row that has one too many.
 *
 *   | Notes          | 2031    | 2030    |
 *   | Revenue    | 4 | 6,577   | 5,324   |
 *   | Capital    | 7 | 121     | 121     |     beside rows without a cell for the note
 */
import { NOTE_HEAD } from '../../lexicon/sections.ts'
import type { GridRow } from '../../model/grid.ts'
import { commonest, largest } from '../../number/extremes.ts'
import { FOOTNOTE_MARK, type GluedRow, type Value } from './glued-row.ts'

export const withoutNoteNumbers = (
  headers: readonly GridRow[],
  body: readonly GluedRow[],
  isText: boolean,
): readonly GluedRow[] => (isText ? withoutMarks(headers, body) : withoutReferences(headers, body))

/** How far behind its figure a mark may stand in aligned text. */
const NEAR = 4

function withoutMarks(headers: readonly GridRow[], body: readonly GluedRow[]): readonly GluedRow[] {
  const usual = commonest(body.filter(({ values }) => values.length > 1).map(({ values }) => values.length))
  const named = largest(
    headers.map(({ cells }) => cells.filter(({ from }) => from > 0).length),
    0,
  )
  if (usual === undefined || named > usual) return body
  return body.map((row) => {
    const marks = row.values.filter(({ text, from }, i) => {
      const before = row.values[i - 1]
      return before && FOOTNOTE_MARK.test(text) && !FOOTNOTE_MARK.test(before.text) && from - before.to <= NEAR
    })
    const isMarked = marks.length > 0 && row.values.length - marks.length === usual
    return isMarked ? { ...row, values: row.values.filter((value) => !marks.includes(value)) } : row
  })
}

const REFERENCE = /^[1-9]\d?(?:\(?[a-z]\)?)?$/i

const isReference = (value: Value | undefined): boolean => value !== undefined && REFERENCE.test(value.text.trim())

function withoutReferences(headers: readonly GridRow[], body: readonly GluedRow[]): readonly GluedRow[] {
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

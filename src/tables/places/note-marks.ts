/**
 * Takes marks of notes out of the values of aligned text: "0.53   (1)   2.15" under two headers. A row with more figures than
 * most and than the header, exactly as many more as stand in it as "(1)" right behind another figure, has marks; any other
 * "(1)" is minus one.
 */
import type { GridRow } from '../../model/grid.ts'
import { commonest, largest } from '../../number/extremes.ts'
import { FOOTNOTE_MARK, type GluedRow } from './glued-row.ts'

/** How far behind its figure a mark may stand in aligned text. */
const NEAR = 4

export function withoutNoteMarks(headers: readonly GridRow[], body: readonly GluedRow[]): readonly GluedRow[] {
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

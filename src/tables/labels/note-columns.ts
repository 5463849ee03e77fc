/**
 * A column that refers to notes and has no header that says so ("(346) | 1 | 2" with "2" of the notes below the table): nothing
 * but small whole numbers, none higher than there are references, beside columns that are headed and hold figures of more digits.
 */
import type { Column } from '../../model/table.ts'
import type { Value } from '../places/glued-row.ts'
import type { LabelledRow } from './labels.ts'

const MARK = /^\(?[1-9]\d?\)?$/
const LEAST = 3

export function withNoteColumns(
  columns: readonly Column[],
  rows: readonly LabelledRow[],
  placeOf: (value: Value) => number,
): readonly Column[] {
  const isOpen = ({ header, kind }: Column): boolean => header === '' && kind === 'value'
  if (columns.length < 3 || columns.filter(isOpen).length !== 1) return columns
  return columns.map((column) =>
    isOpen(column) && refers(column, rows, placeOf) ? { ...column, kind: 'note' } : column,
  )
}

function refers({ index }: Column, rows: readonly LabelledRow[], placeOf: (value: Value) => number): boolean {
  let [marks, digits, rest, most] = [0, 0, 0, 0]
  for (const { row } of rows)
    for (const value of row.values) {
      const text = value.text.trim()
      if (placeOf(value) !== index) {
        const count = text.replace(/\D/g, '').length
        digits += count
        if (count > 0) rest++
        continue
      }
      const mark = MARK.test(text) ? Number(text.replace(/\D/g, '')) : undefined
      if (mark === undefined) return false
      most = Math.max(most, mark)
      marks++
    }
  // as many are referred to as there are, but for some that stand elsewhere
  return marks >= LEAST && most <= marks + 2 && digits >= 2 * rest
}

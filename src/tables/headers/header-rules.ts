/**
 * The rules of dashes under a spanning header of an aligned table: each run of dashes is as wide as the columns it covers.
 *
 *       Three Months Ended            Year Ended
 *   -------------------------   ---------------------
 *      2024          2023         2024        2023
 */
import type { Grid, GridCell, GridRow } from '../../model/grid.ts'
import type { LogicalColumn } from '../places/logical-columns.ts'

/** Runs of dashes in the line below a row, as character columns. */
export function rulesBelow(row: GridRow, grid: Grid, text: string): LogicalColumn[] {
  const next = grid.rows[grid.rows.findIndex((other) => other.span.start === row.span.start) + 1]
  if (!next || next.span.start - row.span.end > 2000) return []
  const line = text
    .slice(row.span.end, lineStart(text, next.span.start))
    .split('\n')
    .find((words) => /^[\s\-=_–—]*[-=_–—]{2}[\s\-=_–—]*$/.test(words))
  return line
    ? [...line.matchAll(/[-=_–—]+/g)].map((run) => ({ from: run.index, to: run.index + run[0].length - 1 }))
    : []
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where each cell stands over a run of its own, the columns over which the run reaches. */
export function ruledPlaces(
  cells: readonly GridCell[],
  columns: readonly LogicalColumn[],
  rules: readonly LogicalColumn[],
): number[][] | undefined {
  if (cells.length === 0 || rules.length === 0) return undefined
  const owned = cells.map((cell) => {
    const centre = (cell.from + cell.to) / 2
    return rules.findIndex(({ from, to }) => centre >= from - 1 && centre <= to + 1)
  })
  if (owned.includes(-1) || new Set(owned).size !== owned.length) return undefined
  const places = owned.map((at) => {
    const rule = rules[at]
    return columns.flatMap((column, index) => {
      const centre = (column.from + column.to) / 2
      return rule && centre >= rule.from - 1 && centre <= rule.to + 1 ? [index] : []
    })
  })
  return places.every((list) => list.length > 0) ? places : undefined
}

/**
 * A rule that is no wider than the words above it may end before its last column does: a date between two groups that one of
 * them has already is the other's.
 *
 *   For the three months ended         For the year ended
 *   --------------------------         ==================
 *   2031      2031       2030             2031      2030        the 2030 in the middle is of the three months
 *   Dec. 31   Sep. 30    Dec. 31          Dec. 31   Dec. 31
 */
export function withSkipped(places: readonly (readonly number[])[], below: readonly string[]): number[][] {
  const owner = below.map((_, column) => places.findIndex((list) => list.includes(column)))
  const has = (group: number, words: string): boolean =>
    places[group]?.some((column) => below[column] === words) ?? false
  return places.map((list, group) => {
    const added = below.flatMap((words, column) => {
      const [left, right] = [
        owner.findLast((at, i) => i < column && at >= 0),
        owner.find((at, i) => i > column && at >= 0),
      ]
      if (owner[column] !== -1 || words === '' || left === undefined || right === undefined || left === right) return []
      const other = left === group ? right : right === group ? left : undefined
      return other !== undefined && has(other, words) && !has(group, words) ? [column] : []
    })
    return [...list, ...added].sort((a, b) => a - b)
  })
}

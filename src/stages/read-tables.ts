/**
 * From grids to tables: what each column and row means, and each cell's exact value with its unit, scale and period. Rows that
 * stand a column off are put right where arithmetic proves it, and withheld where it does not.
 */
import { repairTables } from '../arithmetic/repair/repair-rows.ts'
import { sumsOfTable } from '../arithmetic/sums/table-sums.ts'
import { defineStage } from '../engine.ts'
import type { Grid } from '../model/grid.ts'
import { limitTexts, type Reached } from '../model/limits.ts'
import type { Profile } from '../model/profile.ts'
import type { Table } from '../model/table.ts'
import { notesOf } from '../tables/labels/label-notes.ts'
import type { ReadTable } from '../tables/segments/going-on.ts'
import { leadIns } from '../tables/segments/lead-in.ts'
import { segmentsOf } from '../tables/segments/segment.ts'
import { withholdDamaged } from '../tables/settle/damaged-rows.ts'
import { withFlowPeriods } from '../tables/settle/flow-periods.ts'
import { proseAmounts } from '../tables/settle/prose-scale.ts'
import { settleKinds } from '../tables/settle/settle-kinds.ts'
import { settleScales } from '../tables/settle/settle-scales.ts'
import { tableOfSegment } from '../tables/table-of-segment.ts'

export const readTables = defineStage({
  name: 'read-tables',
  requires: ['grids', 'profile'],
  provides: ['tables'],
  run: ({ text, grids, profile }, emit) => {
    for (const { span } of grids.filter(isTooWide))
      emit({ text: `a table with over ${MOST_CELLS} cells in a row; it is not read`, span })
    const settling = { publishedAt: profile.publishedAt, sumsOf: sumsOfTable }
    const read = settleScales(tablesOf(text, grids, profile), proseAmounts(text, grids))
    const reached: Reached = new Set()
    const settled = settleKinds(withholdDamaged(repairTables(read, reached), sumsOfTable), settling)
    for (const words of limitTexts(reached)) emit({ text: words, span: undefined })
    return { tables: settled.map((table) => withFlowPeriods(table, profile)) }
  },
})

/** In a row; the widest tables of real releases have some thirty. */
const MOST_CELLS = 400
const isTooWide = ({ rows }: Grid): boolean => rows.some(({ cells }) => cells.length > MOST_CELLS)

/** All tables in document order, numbered t1, t2, … */
export function tablesOf(text: string, grids: readonly Grid[], profile: Profile): Table[] {
  const tables: Table[] = []
  const announced = leadIns(text, grids)
  const notes = notesOf(text, { start: 0, end: text.length })
  let before: ReadTable | undefined
  for (const [index, grid] of grids.entries()) {
    if (isTooWide(grid)) continue
    const leadIn = announced[index] ?? []
    let previous: Table | undefined
    for (const segment of segmentsOf(grid)) {
      const read = tableOfSegment(grid, segment, `t${tables.length + 1}`, {
        text,
        profile,
        notes,
        previous,
        leadIn,
        before,
      })
      if (!read) continue
      tables.push(read.table)
      previous = read.table
      before = read
    }
  }
  return tables
}

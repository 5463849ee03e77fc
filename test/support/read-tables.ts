/** Reads the tables of a source as the pipeline does, and shows their cells. */
import { run } from '../../src/engine.ts'
import { type Period, periodText } from '../../src/model/period.ts'
import type { Table } from '../../src/model/table.ts'
import { format } from '../../src/number/decimal.ts'
import { parseHtml } from '../../src/stages/parse-html.ts'
import { readBlocks } from '../../src/stages/read-blocks.ts'
import { readGrids } from '../../src/stages/read-grids.ts'
import { readProfile } from '../../src/stages/read-profile.ts'
import { readTables } from '../../src/stages/read-tables.ts'

export const TABLE_STAGES = [parseHtml, readGrids, readBlocks, readProfile, readTables] as const

/** All tables of a text or, where it opens with a tag, of a page. */
export const tablesIn = (text: string): readonly Table[] =>
  run(TABLE_STAGES, { id: 'test', text, mediaType: text.startsWith('<') ? 'text/html' : 'text/markdown' }).layers.tables

/** "2024-10-01/2025-01-01", "2025-01-01": as in OIM, without the midnights. */
export const periodOf = (period: Period | undefined): string | undefined =>
  period && periodText(period).replaceAll('T00:00:00', '')

/** The cells of the rows that begin with a label: value, unit and period, or why there is none. */
export const cellsOfRows = (tables: readonly Table[], label: string): string[] =>
  tables
    .flatMap(({ rows }) => rows.filter((row) => row.label.startsWith(label)))
    .flatMap(({ cells }) =>
      cells.map(
        ({ value, unit, period, withheld }) =>
          withheld ?? [value ? format(value) : 'nil', unit ?? 'pure', periodOf(period)].join(' '),
      ),
    )

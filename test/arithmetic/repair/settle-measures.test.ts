import { describe, expect, test } from 'vitest'
import { settleMeasures } from '../../../src/arithmetic/repair/settle-measures.ts'
import type { Table } from '../../../src/model/table.ts'
import { format } from '../../../src/number/decimal.ts'
import { type BuildOptions, buildTable } from '../../support/build-table.ts'

const cellsOf = (table: Table, row: number): string[] =>
  table.rows[row]?.cells.map(({ value, measure, unit }) => `${value && format(value)} ${measure} ${unit}`) ?? []

const settled = (text: string, options: BuildOptions): Table => settleMeasures(buildTable(text, options))

describe('what rows measure, by what they add up to', () => {
  test('shares issued are money where a cash flow adds them up', () => {
    const table = settled(
      `
x|2025|2024
Proceeds from long-term debt|27,978|162,649
Issuance of ordinary shares upon exercise of options|6,860|1,204
Dividends paid|(13,271)|(9,423)
Net cash provided by financing activities|21,567|154,430`,
      { statement: 'cashFlow' },
    )
    expect(cellsOf(table, 1)).toEqual(['6860000 money iso4217:USD', '1204000 money iso4217:USD'])
    expect(table.rows[1]?.role).toBe('item')
  })

  test('shares that add up to shares stay shares', () => {
    const text = `
x|2025|2024
Net income|21,567|54,430
Weighted-average shares, basic|88,410|87,233
Dilutive effect of awards, in shares|1,204|1,131
Weighted-average shares, diluted|89,614|88,364`
    expect(settled(text, { statement: 'reconciliation' })).toEqual(buildTable(text, { statement: 'reconciliation' }))
  })
})

import { describe, expect, test } from 'vitest'
import { repairTables } from '../../../src/arithmetic/repair/repair-rows.ts'
import { buildTable } from '../../support/build-table.ts'

const printed = (tables: ReturnType<typeof repairTables>, row: number): string[] =>
  tables.flatMap((table) => table.rows[row]?.cells.map(({ column, raw }) => `${column}:${raw}`) ?? [])

describe('rows that stand one column to the right', () => {
  test('a sum in every column moves the figures back; the lost one stays away', () => {
    const [table] = repairTables([
      buildTable(`
x|Q4 2024|Q1 2025|Q2 2025 USD
Gross profit|59,463|52,350|47,363
Share-based compensation||1,218|904
Adjusted gross profit|60,681|53,254|48,074`),
    ])
    expect(printed(table ? [table] : [], 1)).toEqual(['0:1,218', '1:904'])
    expect(table?.repairs).toMatchObject([
      { row: 1, proof: '59463000 + 1218000 = 60681000; 52350000 + 904000 = 53254000' },
    ])
    expect(table?.rows[1]?.cells[0]?.period).toEqual(table?.columns[0]?.period)
  })

  test('a margin in every column moves its row back', () => {
    const tables = repairTables([
      buildTable('x|2025|2024|2023\nRevenue|99,581|87,555|78,361\nNet income|9,469|7,551|7,243', { id: 't1' }),
      buildTable('x|2025|2024|2023\nNet income margin||9.5%|8.6%\nOther margin|4.1%|4.0%|3.9%', {
        id: 't2',
        offset: 500,
      }),
    ])
    expect(printed(tables.slice(1), 0)).toEqual(['0:9.5%', '1:8.6%'])
  })

  test('an opening balance whose last figure stands first is turned back', () => {
    const [table] = repairTables([
      buildTable(`
x|2025|2024|Q4 2025|Q4 2024
Net change in cash|(3,541)|(8,913)|1,536|6,739
Cash at beginning of period|12,536|19,275|28,188|14,198
Cash at end of period|15,734|19,275|15,734|19,275`),
    ])
    expect(printed(table ? [table] : [], 1)).toEqual(['0:19,275', '1:28,188', '2:14,198', '3:12,536'])
    expect(table?.repairs).toHaveLength(1)
  })

  test('a row that has no figure for the first period stays as it is', () => {
    const tables = [
      buildTable(`
x|2025|2024|2023
Services|61,204|55,713|48,920
Rentals||1,842|2,441
Total revenue|61,204|57,555|51,361`),
    ]
    expect(repairTables(tables)).toEqual(tables)
  })
})

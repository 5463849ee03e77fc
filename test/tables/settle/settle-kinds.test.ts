import { describe, expect, it } from 'vitest'
import { sumsOfTable } from '../../../src/arithmetic/sums/table-sums.ts'
import type { StatementKind } from '../../../src/model/table.ts'
import { settleKinds } from '../../../src/tables/settle/settle-kinds.ts'
import { buildTable } from '../../support/build-table.ts'

const kindOf = (text: string, statement: StatementKind) =>
  settleKinds([buildTable(text, { statement })], { publishedAt: '2026-02-01', sumsOf: sumsOfTable })[0]?.statement

const CASES: readonly (readonly [string, string, StatementKind, StatementKind?])[] = [
  [
    'adds up to a measure of its own',
    `|2025|2024
Net income|110|90
Interest|20|10
Taxes|31|27
EBITDA|161|127`,
    'reconciliation',
  ],
  [
    'adds parts up to a total',
    `|2025|2024
Harbour Lamps|410|380
Ships|205|190
Eliminations|-7|-4
Total|608|566`,
    'segment',
  ],
  [
    'adds up nothing, and prints lines of several statements',
    `|2025|2024
Revenue|1410|1380
Net income|110|90
Free cash flow|75|81
Total debt|400|450`,
    'operatingMetrics',
  ],
  [
    'prints nothing but prices for one of something',
    `|2025|2024
Average copper price (per lb)|4.17|3.70
Freight charges (per lb)|0.07|0.06`,
    'operatingMetrics',
  ],
  [
    'has a low and a high end',
    `|2026 Low|2026 High
Net income|110|120
Taxes|30|40
EBITDA|140|160`,
    'guidance',
  ],
  [
    'stands below a heading about guidance, and is of what was',
    `|2025|2024
Net income|110|90
Interest|20|10
Taxes|31|27
EBITDA|161|127`,
    'reconciliation',
    'guidance',
  ],
  [
    'goes from operating cash to free cash flow',
    `|2025|2024
Net cash provided by operating activities|110|90
Purchases of property|-20|-10
Free cash flow|90|80`,
    'reconciliation',
    'cashFlow',
  ],
  [
    'says nothing',
    `|2025|2024
Of which paid in kind|110|90`,
    'other',
  ],
]

describe('the kind of a table that no title names', () => {
  for (const [name, text, expected, statement = 'other'] of CASES)
    it(name, () => {
      expect(kindOf(text, statement)).toBe(expected)
    })
})

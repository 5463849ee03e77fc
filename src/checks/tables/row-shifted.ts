/**
 * row-shifted: the figures of a row stand one column to the right of their own.
 * Claim      a row whose first column is empty and all others are filled
 * Asserts    the figures stand under their own headers; it fails where arithmetic proves that they do not (an error), and where
 *            the other rows fill the first column (a warning)
 * Tolerance  that of the proof: a sum, an equal row or a margin in every column that has a figure
 * Abstains   where other rows have no figure for the first period either
 */
import { REPAIRED_SHIFT, REPAIRED_TURN } from '../../lexicon/arithmetic.ts'
import type { Finding, Severity } from '../../model/check.ts'
import { hullOf, type Span } from '../../model/span.ts'
import type { Table } from '../../model/table.ts'
import { defineTableCheck } from './table-check.ts'

const BRIDGE = (adjustment: string): string =>
  [
    'x|2025|2024|2023',
    'Gross profit|59,463|52,350|47,363',
    `Share-based compensation${adjustment}`,
    'Adjusted gross profit|60,681|53,254|48,074',
  ].join('\n')

export const rowShifted = defineTableCheck({
  id: 'row-shifted',
  findings: ({ tables, text }) => tables.flatMap((table) => [...putRight(table, text), ...leftOpen(table, text)]),
  examples: [
    { says: 'an adjustment under its own headers', tables: [BRIDGE('|1,218|904|711')], verdict: 'passed' },
    { says: 'an adjustment one column off', tables: [BRIDGE('||1,218|904')], verdict: 'failed', at: 't1.r1' },
    {
      says: 'the only line without a figure of the latest year',
      tables: ['x|2025|2024|2023\nStores|204|198|190\nDepots|31|30|28\nKiosks||12|11'],
      verdict: 'failed',
      at: 't1.r2',
    },
    {
      says: 'rates of change, of which the first column has none',
      tables: [
        'x|2025|Impact of acquisitions|Of currencies|2025 organic\nRevenue|127.1|2.1|14.1|110.9\nCosts|75.2|1.2|8.0|66.0\nRevenue change %||2%|11%|13%',
      ],
      verdict: 'skipped',
    },
    {
      says: 'one of several lines that ended',
      tables: ['x|2025|2024|2023\nStores|204|198|190\nDepots||30|28\nKiosks||12|11\nMarkets|5|4|4'],
      verdict: 'skipped',
    },
  ],
})

function putRight(table: Table, text: string | undefined): Finding[] {
  return table.repairs
    .filter(({ what }) => what === REPAIRED_SHIFT || what === REPAIRED_TURN)
    .map(({ row, start, end, what, proof }) =>
      findingAt(table, row, { start, end }, text, { severity: 'error', says: `${what}; ${proof}` }),
    )
}

const FIRST_EMPTY = 'no figure in the first column, which the other rows fill, and one in each of the others'
const EXCHANGED = 'an amount among rates of change, and a rate among amounts'

function leftOpen(table: Table, text: string | undefined): Finding[] {
  return table.rows
    .filter(({ cells }) => cells.some(({ withheld }) => withheld === 'row-damaged'))
    .map(({ index, cells, span }) => {
      const figures = hullOf(cells.map((cell) => cell.span)) ?? span
      const isEmptyFirst = !cells.some(({ column }) => column === table.columns[0]?.index)
      const says = `${isEmptyFirst ? FIRST_EMPTY : EXCHANGED}; the figures seem to stand one column to the right of their own`
      return findingAt(table, index, figures, text, { severity: 'warning', says })
    })
}

function findingAt(
  table: Table,
  row: number,
  { start, end }: Span,
  text: string | undefined,
  { severity, says }: { readonly severity: Severity; readonly says: string },
): Finding {
  const label = table.rows.find(({ index }) => index === row)?.label ?? ''
  return {
    id: `row-shifted@${table.id}.r${row}`,
    rule: 'row-shifted',
    severity,
    message: `"${label}": ${says}`,
    start,
    end,
    evidence: [{ start, end, text: text?.slice(start, end) ?? '', says: `the figures of "${label}"` }],
    suggestion: undefined,
  }
}

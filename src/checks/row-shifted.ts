/**
 * row-shifted: the figures of a row stand one column to the right of their own.
 * Claim      a row whose first column is empty and all others are filled
 * Asserts    the figures stand under their own headers; it fails where arithmetic proved that they do not
 * Tolerance  that of the proof: a sum, an equal row or a margin in every column that has a figure
 * Abstains   where nothing proves it: a row may have no figure for the first period
 */
import { REPAIRED_SHIFT, REPAIRED_TURN } from '../lexicon/arithmetic.ts'
import type { Finding } from '../model/check.ts'
import type { Table } from '../model/table.ts'
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
  findings: ({ tables, text }) => tables.flatMap((table) => shifted(table, text)),
  examples: [
    { says: 'an adjustment under its own headers', tables: [BRIDGE('|1,218|904|711')], verdict: 'passed' },
    { says: 'an adjustment one column off', tables: [BRIDGE('||1,218|904')], verdict: 'failed', at: 't1.r1' },
    { says: 'a line that is new', tables: ['x|2025|2024|2023\nStores|204|198|190\nKiosks||12|11'], verdict: 'skipped' },
  ],
})

function shifted(table: Table, text: string | undefined): Finding[] {
  return table.repairs
    .filter(({ what }) => what === REPAIRED_SHIFT || what === REPAIRED_TURN)
    .map(({ row, start, end, what, proof }) => {
      const label = table.rows.find(({ index }) => index === row)?.label ?? ''
      return {
        id: `row-shifted@${table.id}.r${row}`,
        rule: 'row-shifted',
        severity: 'error',
        message: `"${label}": ${what}; ${proof}`,
        start,
        end,
        evidence: [{ start, end, text: text?.slice(start, end) ?? '', says: `the figures of "${label}"` }],
        suggestion: undefined,
      }
    })
}

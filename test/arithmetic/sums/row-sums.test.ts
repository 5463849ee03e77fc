import { describe, expect, test } from 'vitest'
import { sumsOfTable } from '../../../src/arithmetic/sums/table-sums.ts'
import { buildTable } from '../../support/build-table.ts'

/** Sums in words: "Gross profit = Revenue − Cost of revenue". */
function sumsIn(text: string): string[] {
  const table = buildTable(text)
  const label = (row: number) => table.rows[row]?.label || '(none)'
  return sumsOfTable(table).map(
    ({ total, terms }) =>
      `${label(total)} =${terms.map(({ row, weight }) => ` ${weight > 0 ? '+' : '−'} ${label(row)}`).join('')}`,
  )
}

const CASES: { says: string; table: string; sums: string[] }[] = [
  {
    says: 'a total of cash flows is one by its words, though a sign is lost in one of two years',
    table: `
x|2025|2024
Purchases of equipment|41.6|(38.2)
Acquisition of businesses|(31.8)|(14.9)
Proceeds from sale of property|0.7|2.4
Net cash used in investing activities|(72.7)|(50.7)`,
    sums: [
      'Net cash used in investing activities = + Purchases of equipment + Acquisition of businesses + Proceeds from sale of property',
    ],
  },
  {
    says: 'two figures of a row changed over, which differ by little',
    table: `
x|Q2 2025|Q2 2024|H1 2025|H1 2024|2024
Loans taken up|—|20.0|15.0|20.0|25.0
Repayments of borrowings|(6.1)|(15.8)|(19.2)|(24.1)|(48.9)
Repayments of leases|(6.2)|(6.0)|(12.3)|(11.9)|(24.1)
Dividends|(27.5)|(29.0)|(29.0)|(27.5)|(55.0)
Net cash flow from financing activities|(41.3)|(29.3)|(45.5)|(43.5)|(103.0)`,
    sums: [
      'Net cash flow from financing activities = + Loans taken up + Repayments of borrowings + Repayments of leases + Dividends',
    ],
  },
  {
    says: 'costs printed positive are deducted by their words',
    table: `
x|2025|2024
Revenue|99,581|87,555
Cost of revenue|40,118|35,205
Gross profit|59,463|52,350
Research and development|21,377|20,811
Selling and marketing|17,204|16,131
Total operating expenses|38,581|36,942
Operating income|20,882|15,408
Interest expense|1,318|1,206
Other income|77|112
Income before tax|19,641|14,314
Income tax expense|4,117|3,008
Net income|15,524|11,306`,
    sums: [
      'Gross profit = + Revenue − Cost of revenue',
      'Total operating expenses = + Research and development + Selling and marketing',
      'Operating income = + Gross profit − Total operating expenses',
      'Income before tax = + Operating income − Interest expense + Other income',
      'Net income = + Income before tax − Income tax expense',
    ],
  },
  {
    says: 'costs in brackets are added with their sign',
    table: `
x|2025|2024
Revenue|99,581|87,555
Cost of revenue|(40,118)|(35,205)
Gross profit|59,463|52,350`,
    sums: ['Gross profit = + Revenue + Cost of revenue'],
  },
  {
    says: 'a total before its parts, which are indented',
    table: `
x|2025|2024
Revenue|99,581|87,555
  Services|61,204|55,713
  Products|38,377|31,842
Backlog|211,004|198,117`,
    sums: ['Revenue = + Services + Products'],
  },
  {
    says: 'comprehensive income reaches back over an attribution that took net loss',
    table: `
x|2025|2024|2023
Net loss|(20,642)|(31,110)|(45,863)
Less: net loss attributable to noncontrolling interests|(3,683)|(2,184)|(602)
Net loss attributable to the company|(16,959)|(28,926)|(45,261)
Foreign currency translation|10,658|7,744|(3,174)
Comprehensive loss|(9,984)|(23,366)|(49,037)`,
    sums: [
      'Net loss attributable to the company = + Net loss − Less: net loss attributable to noncontrolling interests',
      'Comprehensive loss = + Net loss + Foreign currency translation',
    ],
  },
  {
    says: 'nested totals of a balance sheet, one of them without a name',
    table: `
x|at 2025|at 2024
Cash|12,204|11,131
Receivables|22,377|20,811
Total current assets|34,581|31,942
Plant|40,118|38,204
Goodwill|5,204|5,204
|79,903|75,350`,
    sums: ['Total current assets = + Cash + Receivables', '(none) = + Total current assets + Plant + Goodwill'],
  },
  {
    says: 'a bridge per share',
    table: `
x|2025|2024|2023
GAAP earnings per share|1.25|0.98|0.51
Amortization per share|0.37|0.41|0.44
Tax effect per share|(0.08)|(0.09)|(0.11)
Adjusted earnings per share|1.54|1.30|0.84`,
    sums: ['Adjusted earnings per share = + GAAP earnings per share + Amortization per share + Tax effect per share'],
  },
  {
    says: 'nothing where nothing adds up',
    table: `
x|2025|2024
Revenue|99,581|87,555
Backlog|211,004|198,117
Capital expenditures|7,118|6,004`,
    sums: [],
  },
]

describe('sums between rows', () => {
  test.each(CASES)('$says', ({ table, sums }) => {
    expect(sumsIn(table)).toEqual(sums)
  })

  test('a sum that one column breaks is kept, and says which', () => {
    const table = buildTable(`
x|2025|2024|2023
Services|61,204|55,713|48,920
Products|38,377|31,842|29,441
Total revenue|99,581|87,565|78,361`)
    expect(sumsOfTable(table)).toMatchObject([{ total: 2, holds: [0, 2], breaks: [1] }])
  })

  test('small figures of one column prove nothing', () => {
    expect(sumsIn('x|2025\nStores opened|3\nStores closed|2\nNew formats|5')).toEqual([])
  })

  test('an average is not a total that fails', () => {
    const table = buildTable(`
x|2025 [Homes]|2024 [Homes]|2025 [Price]|2024 [Price]
East|1,204|1,131|608|623
West|2,377|2,811|597|601
Total|3,581|3,942|601|607`)
    expect(sumsOfTable(table)).toMatchObject([{ total: 2, holds: [0, 1], breaks: [] }])
  })
})

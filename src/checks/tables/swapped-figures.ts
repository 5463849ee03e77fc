/**
 * swapped-figures: two figures, or two rows, that stand in each other's place.
 * Claim      two figures of one column or of one row
 * Asserts    nothing of its own: it names what other checks found broken, where changing the two over mends all of it
 * Tolerance  that of the checks that broke
 * Abstains   where the two are lines of one sum only, which their order does not change
 */
import { misnamedRows } from '../../arithmetic/repair/rows-misnamed.ts'
import { swappedColumns } from '../../arithmetic/repair/swapped-columns.ts'
import { swappedRows } from '../../arithmetic/repair/swapped-rows.ts'
import type { Evidence, Finding } from '../../model/check.ts'
import { groupBy } from '../../model/group-by.ts'
import { hullOf } from '../../model/span.ts'
import { type Row, rowOf } from '../../model/table.ts'
import { defineTableCheck, type TableContext } from './table-check.ts'

const SHEET = (first: string, second: string): string =>
  [
    'x|at 2025|at 2024',
    'Cash|12,204|11,131',
    `Receivables|${first}|20,811`,
    'Total current assets|34,581|31,942',
    'Plant|40,118|38,204',
    `Long-term receivables|${second}|4,310`,
    'Total non-current assets|45,322|42,514',
    'Total assets|79,903|74,456',
  ].join('\n')

export const swappedFigures = defineTableCheck({
  id: 'swapped-figures',
  explains: 'swap',
  findings: (context) => uniqueRows([...swappedEverywhere(context), ...misnamed(context), ...swappedInRow(context)]),
  examples: [
    { says: 'figures in their places', tables: [SHEET('22,377', '5,204')], verdict: 'passed' },
    {
      says: 'current and long-term receivables changed over in one year',
      tables: [SHEET('5,204', '22,377')],
      verdict: 'failed',
      at: 't1.r1.c0',
      suggests: '22,377',
    },
    {
      says: 'current and long-term receivables changed over in both years',
      tables: [
        SHEET('5,204', '22,377').replace('5,204|20,811', '5,204|4,310').replace('22,377|4,310', '22,377|20,811'),
      ],
      verdict: 'failed',
      at: 't1.r1',
    },
    {
      says: 'two columns of one row changed over, where no column is left that adds up',
      tables: [SHEET('22,377', '5,204').replace('22,377|20,811', '20,811|22,377')],
      verdict: 'failed',
      at: 't1.r1.c0',
      suggests: '22,377',
    },
    {
      says: 'a total and the line below it changed over in all columns',
      tables: [
        'x|2025|2024\nServices|61,204|55,713\nProducts|38,377|31,842\nTotal revenue|40,118|35,205\nCost of revenue|99,581|87,555\nGross profit|59,463|52,350',
      ],
      verdict: 'failed',
      at: 't1.r2',
    },
    {
      says: 'three figures of a column, each in the place of the next',
      tables: [
        [
          'x|2025|2024|2023',
          'Services|61,204|55,713|48,920',
          'Products|38,377|31,842|29,441',
          'Total revenue|40,118|87,555|78,361',
          'Cost of revenue|59,463|35,205|30,998',
          'Gross profit|99,581|52,350|47,363',
          'Operating expenses|21,377|20,204|19,118',
          'Operating income|38,086|32,146|28,245',
        ].join('\n'),
      ],
      verdict: 'failed',
      at: 't1.r2.c0',
    },
    {
      says: 'rows under each other’s label, which another table shows',
      tables: [
        'x|2025|2024\nReceivables|22,377|20,811\nPlant|40,118|38,204\nInventories|9,204|8,377',
        'x|2025|2024\nDebt|61,204|55,713\nPlant|22,377|20,811\nReceivables|40,118|38,204',
      ],
      verdict: 'failed',
      at: 't2.r1',
    },
    {
      says: 'total assets and the row above it changed over, which the other side of the sheet shows',
      tables: [
        [
          'x|at 2025|at 2024',
          'Total current assets|34,581|31,942',
          'Total non-current assets|79,903|74,456',
          'Total assets|45,322|42,514',
          'Total liabilities and equity|79,903|74,456',
        ].join('\n'),
      ],
      verdict: 'failed',
      at: 't1.r1',
    },
    {
      says: 'a subtotal of two lines, and right below it that subtotal with another',
      tables: [
        'x|2025|2024\nNet cash used by what goes on|(2,607)|(2,276)\nPurchases of equipment|(12)|(22)\nPayments for what was sold|(243)|(31)\nNet cash used by what was sold|(255)|(53)\nNet cash used in investing|(2,862)|(2,329)',
      ],
      verdict: 'passed',
    },
    {
      says: 'rows without sums',
      tables: ['x|2025|2024\nReceivables|22,377|20,811\nPlant|40,118|38,204'],
      verdict: 'skipped',
    },
  ],
})

/** What is taken off, added or affected is no total: that other lines give it is chance. */
const NO_TOTAL = /^\W*(?:less|add|plus|deduct|impact|effect)\b/i

/** "Net sales" of one segment and "Net sales" of the next: lines of two sections, which add up in more ways than one. */
const isSameName = (a: Row, b: Row): boolean => a.label.toLowerCase() === b.label.toLowerCase()

/** Rows changed over in all columns, which no relation between cells can show. */
function swappedEverywhere({ tables, sums, text }: TableContext): Finding[] {
  const ofTable = groupBy(sums, ({ table }) => table)
  return tables.flatMap((table) =>
    swappedRows(table, ofTable.get(table.id) ?? []).flatMap(({ a, b, regained }): Finding[] => {
      const labels = regained.map(({ total }) => rowOf(table, total)?.label ?? '')
      if (labels.some((label) => NO_TOTAL.test(label)) || isSameName(a, b)) return []
      const totals = labels.map((label) => `"${label}"`)
      const [first, second] = [a, b].map((row) => evidenceOf(row, text)) as [Evidence, Evidence]
      const finding: Finding = {
        id: `swapped-figures@${table.id}.r${a.index}`,
        rule: 'swapped-figures',
        severity: 'error',
        message: `the figures of "${a.label}" and "${b.label}" are changed over: the other way round ${totals.join(' and ')} add up in every column`,
        start: first.start,
        end: first.end,
        evidence: [first, second],
        suggestion: undefined,
      }
      return [finding]
    }),
  )
}

/** Rows under each other's label, which rows of their names elsewhere show. */
const misnamed = ({ book, vectors, facts, text }: TableContext): Finding[] =>
  misnamedRows(book, vectors, facts).map(({ row, beside, witness }) => {
    const [first, second, other] = [row, beside, witness].map((one) => evidenceOf(one.row, text)) as [
      Evidence,
      Evidence,
      Evidence,
    ]
    return {
      id: `swapped-figures@${row.table.id}.r${Math.min(row.row.index, beside.row.index)}`,
      rule: 'swapped-figures',
      severity: 'error',
      message: `the figures of "${row.row.label}" and "${beside.row.label}" are changed over: "${witness.row.label}" elsewhere has those that stand beside "${beside.row.label}" here`,
      start: first.start,
      end: first.end,
      evidence: [first, second, { ...other, says: `the figures of "${witness.row.label}" elsewhere` }],
      suggestion: undefined,
    }
  })

/** Two ways to see one exchange are one finding. */
const uniqueRows = (findings: readonly Finding[]): Finding[] => [
  ...new Map([...findings].reverse().map((finding) => [finding.id, finding])).values(),
]

/** Two figures of a row in each other's column, where a total of too few columns shows it. */
function swappedInRow({ tables, text }: TableContext): Finding[] {
  return tables.flatMap((table) =>
    swappedColumns(table).flatMap(({ row, total, columns }): Finding[] => {
      if (NO_TOTAL.test(total.label)) return []
      const cells = columns.flatMap((at) => row.cells.filter(({ column }) => column === table.columns[at]?.index))
      const [first, second] = cells
      if (!first || !second || cells.length !== 2) return []
      const names = columns.map((at) => table.columns[at]?.header ?? '')
      return [
        {
          id: `swapped-figures@${table.id}.r${row.index}.c${first.column}`,
          rule: 'swapped-figures',
          severity: 'error',
          message: `the figures of "${row.label}" for ${names.join(' and ')} are changed over: the other way round "${total.label}" adds up in every column`,
          start: first.span.start,
          end: first.span.end,
          evidence: cells.map(({ span }, i) => ({
            ...span,
            text: text?.slice(span.start, span.end) ?? '',
            says: `"${row.label}", ${names[i]}`,
          })),
          suggestion: second.raw.replaceAll(/[$€£*\s]/g, ''),
        },
      ]
    }),
  )
}

function evidenceOf(row: Row, text: string | undefined): Evidence {
  const { start, end } = hullOf(row.cells.map(({ span }) => span)) ?? row.span
  return { start, end, text: text?.slice(start, end) ?? '', says: `the figures of "${row.label}"` }
}

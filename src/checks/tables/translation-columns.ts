/**
 * translation-columns: a column in another currency is the column of the same period at one rate.
 * Claim      two columns of one period in two currencies
 * Asserts    translated = original ÷ rate, the rate being the one that nearly all rows agree on
 * Tolerance  rounding ranges of both; one unit more, as translated columns are often made to add up
 * Abstains   no one rate explains nine rows in ten; per-share amounts and counts
 */
import type { Book } from '../../arithmetic/book/book.ts'
import { evaluate, type RateRelation } from '../../arithmetic/book/relation.ts'
import { periodKey } from '../../arithmetic/book/row-vectors.ts'
import type { Column, Table } from '../../model/table.ts'
import { type Assertion, defineTableCheck } from './table-check.ts'

const HEAD = 'x|2025 RMB|2025 US$'
const ROWS = [
  'Revenue|699,310|100,000',
  'Cost of revenue|349,655|50,000',
  'Gross profit|349,655|50,000',
  'Research|69,931|10,000',
  'Tax|7,693|1,100',
  'Interest|6,993|1,000',
]

export const translationColumns = defineTableCheck({
  id: 'translation-columns',
  assertions: ({ book, tables }) =>
    tables.flatMap((table) => pairsOf(table).flatMap((pair) => pairAssertions(book, table, pair))),
  examples: [
    { says: 'every row at one rate', tables: [[HEAD, ...ROWS].join('\n')], verdict: 'passed' },
    {
      says: 'one row translated wrongly',
      tables: [[HEAD, ...ROWS, 'Marketing|139,862|20,800'].join('\n')],
      verdict: 'failed',
      at: 't1.r6.c1',
      suggests: '20,000',
    },
    {
      says: 'one small row that was made to add up, beside one that tells the rate',
      tables: [
        'x|2025 RMB|2025 US$\nRevenue|710,000|100,000\nRents|361|50\nTows|355|50\nFees|213|30\nTolls|142|20\nLamps|71|10\nOil|284|40\nTax|426|60',
      ],
      verdict: 'passed',
    },
    {
      says: 'rows at different rates',
      tables: [`${HEAD}\nAssets|699,310|100,000\nRevenue|349,655|48,000\nCosts|69,931|9,600`],
      verdict: 'skipped',
    },
  ],
})

interface Pair {
  readonly original: Column
  readonly translated: Column
}

/** A translated column has no figures of its own beside those of the same period in the statement's currency. */
function pairsOf(table: Table): Pair[] {
  const dated = table.columns.filter(({ kind, period, currency }) => kind === 'value' && period && currency)
  return dated.flatMap((translated) =>
    dated
      .filter(
        (original) =>
          original.index < translated.index &&
          original.currency !== translated.currency &&
          original.period &&
          translated.period &&
          periodKey(original.period) === periodKey(translated.period) &&
          memberOf(original) === memberOf(translated),
      )
      .slice(-1)
      .map((original) => ({ original, translated })),
  )
}

/** A currency is no member, though its words may stand where members do. */
const memberOf = ({ member }: Column): string | undefined =>
  member && /^(?:US|USD|RMB|CNY|NT|HK|translation|convenience\b.*)$/i.test(member) ? undefined : member

const FEWEST_ROWS = 5

interface Row {
  readonly stated: number
  readonly of: number
  readonly low: number
  readonly high: number
}

function pairAssertions(book: Book, table: Table, { original, translated }: Pair): Assertion[] {
  const rows = table.rows.flatMap((row): Row[] => {
    const of = book.find(table, row.index, original.index)
    const stated = book.find(table, row.index, translated.index)
    if (
      of === undefined ||
      stated === undefined ||
      book.cells[of]?.group !== 'money' ||
      book.cells[stated]?.group !== 'money'
    )
      return []
    const [source, value] = [Math.abs(book.values[of] as number), Math.abs(book.values[stated] as number)]
    const [sourceHalf, half] = [book.halves[of] as number, book.halves[stated] as number]
    if (!source || !value || source <= sourceHalf || value <= half) return []
    return [{ stated, of, low: (value - half) / (source + sourceHalf), high: (value + half) / (source - sourceHalf) }]
  })
  const factor = commonFactor(rows)
  if (!factor || factor.count < FEWEST_ROWS || factor.count < 0.85 * rows.length) return []
  return rows.flatMap(({ stated, of }): Assertion[] => {
    const relation: RateRelation = { kind: 'rate', stated, of, low: factor.low, high: factor.high }
    if (evaluate(book, relation) === 'breaks' && isNear(book, relation)) return []
    return [
      {
        rule: 'translation-columns',
        relation,
        strength: 4 * Math.min(factor.count, 10),
        says: 'at the rate of the other rows this is',
      },
    ]
  })
}

/** The range of factors that most rows allow: a sweep over the ends of their ranges. Of as many, those that tell it best. */
function commonFactor(rows: readonly Row[]): { low: number; high: number; count: number } | undefined {
  const ends = rows
    .flatMap(({ low, high }) => {
      const bits = Math.log2(high / (high - low))
      return [
        { at: low, step: 1, bits },
        { at: high, step: -1, bits: -bits },
      ]
    })
    .sort((a, b) => a.at - b.at || b.step - a.step)
  let [open, told] = [0, 0]
  let best: { low: number; high: number; count: number; told: number } | undefined
  ends.forEach(({ at, step, bits }, i) => {
    open += step
    told += bits
    const isBetter = !best || open > best.count || (open === best.count && told > best.told)
    if (step === 1 && isBetter) best = { low: at, high: ends[i + 1]?.at ?? at, count: open, told }
  })
  return best
}

/** Within two units of the last digit: a translated column that was made to add up. */
function isNear(book: Book, { stated, of, low, high }: RateRelation): boolean {
  const middle = ((low + high) / 2) * (book.values[of] as number)
  return Math.abs(middle - (book.values[stated] as number)) <= 2 * 2 * (book.halves[stated] as number)
}

/**
 * same-fact: one figure that is printed in two places is the same in both.
 * Claim      two rows of one name, or of one concept, that agree where they meet; closing cash and the balance sheet's cash
 * Asserts    equal values for the same period, currency and member
 * Tolerance  rounding ranges of both (a highlight in millions against a statement in thousands)
 * Abstains   the rows agree nowhere: then they are of different scope, and only their names are alike
 */
import type { Book } from '../../arithmetic/book/book.ts'
import type { RowVector } from '../../arithmetic/book/row-vectors.ts'
import { rowsByName } from '../../arithmetic/book/rows-by-name.ts'
import { ENDING, ONLY_COMPARES } from '../../lexicon/arithmetic.ts'
import type { Fact } from '../../model/fact.ts'
import { slipBetween } from '../../number/typo.ts'
import { type Assertion, defineTableCheck } from './table-check.ts'

const STATEMENT =
  'x|2025|2024|2023\nRevenue|99,581|87,555|78,361\nCosts|(90,112)|(80,004)|(71,118)\nNet income|9,469|7,551|7,243'

export const sameFact = defineTableCheck({
  id: 'same-fact',
  assertions: ({ book, vectors, facts }) => [...sameNames(book, vectors, facts), ...closingCash(book, vectors)],
  examples: [
    {
      says: 'net income at the head of a reconciliation',
      tables: [STATEMENT, 'x|2025|2024|2023\nNet income|9,469|7,551|7,243'],
      verdict: 'passed',
    },
    {
      says: 'net income misprinted in the reconciliation',
      tables: [STATEMENT, 'x|2025|2024|2023\nNet income|9,496|7,551|7,243'],
      verdict: 'failed',
      at: 't2.r0.c0',
      suggests: '9,469',
    },
    {
      says: 'a name that stands for something else',
      tables: [STATEMENT, 'x|2025|2024|2023\nRevenue|40,118|31,204|30,553'],
      verdict: 'skipped',
    },
  ],
})

/** Bits of agreement that make two rows of one name one line. */
const ENOUGH = 10

function sameNames(book: Book, vectors: readonly RowVector[], facts: readonly Fact[]): Assertion[] {
  const linked = new Set<string>()
  const assertions: Assertion[] = []
  for (const rows of rowsByName(vectors, facts).values()) {
    for (let j = 1; j < rows.length; j++) {
      for (let i = 0; i < j; i++) {
        const [a, b] = [rows[i] as RowVector, rows[j] as RowVector]
        const key = `${a.table.id} ${a.row.index} ${b.table.id} ${b.row.index}`
        if (linked.has(key)) break
        const found = link(book, a, b)
        if (found.length === 0) continue
        linked.add(key)
        for (const assertion of found) assertions.push(assertion)
        break
      }
    }
  }
  return assertions
}

interface Meeting {
  readonly stated: number
  readonly other: number
}

const isOnlyDiluted = ({ row }: RowVector): boolean => /dilut/i.test(row.label) && !/\bbasic/i.test(row.label)
const isOnlyBasic = ({ row }: RowVector): boolean => /\bbasic/i.test(row.label) && !/dilut/i.test(row.label)

/** "Depreciation (excluding depreciation in goods)" beside "Depreciation" is another line, however near its figures. */
const leavesOut = ({ row }: RowVector): boolean => /\bexcl(?:uding|\.)/i.test(row.label)

/** Below "Growth rates as reported" and "in constant currency" the same names stand for other rates, of one region after the other. */
const areOfRates = ({ group, row, plain }: RowVector): boolean =>
  group === 'percent' &&
  (row.path.some((heading) => /\b(?:growth|constant currency)\b/i.test(heading)) ||
    ONLY_COMPARES.test(plain.replace(/[%()/-]+/g, ' ').trim()))

/** The places where two rows meet, as equalities, if they agree in enough of them. */
function link(book: Book, a: RowVector, b: RowVector): Assertion[] {
  if (isOnlyDiluted(a) !== isOnlyDiluted(b) && (isOnlyBasic(a) || isOnlyBasic(b))) return []
  if (leavesOut(a) !== leavesOut(b) || areOfRates(a) || areOfRates(b)) return []
  const same: Meeting[] = []
  const opposite: Meeting[] = []
  const apart: Meeting[] = []
  for (const [key, other] of a.cells) {
    const stated = b.cells.get(key)
    if (stated === undefined || stated === other) continue
    const room = (book.halves[stated] as number) + (book.halves[other] as number)
    const [x, y] = [book.values[stated] as number, book.values[other] as number]
    if (Number.isNaN(x + y)) continue
    if (Math.abs(x - y) <= room) same.push({ stated, other })
    else if (Math.abs(x + y) <= room) opposite.push({ stated, other })
    else apart.push({ stated, other })
  }
  const agreeing = same.length >= opposite.length ? same : opposite
  const weight = agreeing === same ? 1 : -1
  const breaking = agreeing === same ? [...apart, ...opposite] : [...apart, ...same]
  const bits = agreeing.reduce((sum, { stated }) => sum + bitsOf(book, stated), 0)
  const isOneLine =
    (bits >= ENOUGH &&
      (breaking.length * 2 <= agreeing.length ||
        (breaking.length === 1 && agreeing.length === 1 && isSlip(book, breaking[0])))) ||
    (agreeing.length > 0 && areExchanged(book, breaking))
  if (!isOneLine) return []
  // in a year of loss the diluted shares of an adjusted profit are others than those of the loss
  const isDilution = a.group === 'shares' && a.plain.includes('dilut')
  const alarming = isDilution ? breaking.filter((meeting) => isSlip(book, meeting)) : breaking
  return [...agreeing, ...alarming].map(({ stated, other }) => ({
    rule: 'same-fact',
    relation: { kind: 'sum', stated, terms: [{ cell: other, weight }] },
    strength: bits,
    says: `"${book.cells[other]?.row.label ?? ''}" elsewhere is`,
  }))
}

/** Two figures of the one row stand in the other each in the place of the other. */
function areExchanged(book: Book, [a, b, ...rest]: readonly Meeting[]): boolean {
  if (!a || !b || rest.length > 0 || bitsOf(book, a.stated) + bitsOf(book, b.stated) < 2 * ENOUGH) return false
  const isSame = (x: number, y: number): boolean =>
    Math.abs((book.values[x] as number) - (book.values[y] as number)) <=
    (book.halves[x] as number) + (book.halves[y] as number)
  return isSame(a.stated, b.other) && isSame(b.stated, a.other)
}

const bitsOf = (book: Book, at: number): number => {
  const size = Math.abs(book.values[at] as number) / ((book.halves[at] as number) || 1)
  return size > 1 ? Math.log2(size) : 0
}

/** Whether two figures are one slip of the pen apart, at the rounding of the finer one. */
const isSlip = (book: Book, meeting: Meeting | undefined): boolean =>
  meeting !== undefined &&
  slipBetween(String(book.values[meeting.other]), String(book.values[meeting.stated])) !== undefined

/** Closing cash of the cash flow statement: the balance sheet's cash, with or without restricted cash. */
function closingCash(book: Book, vectors: readonly RowVector[]): Assertion[] {
  const closing = vectors.filter(
    ({ plain, table }) => plain.includes('cash') && ENDING.test(plain) && table.statement === 'cashFlow',
  )
  const held = vectors.filter(
    ({ plain, table, group }) => /\bcash\b/.test(plain) && table.statement === 'balanceSheet' && group === 'money',
  )
  return closing.flatMap((end) => {
    for (const parts of combinations(held)) {
      const found = cashLink(book, end, parts)
      if (found.length > 0) return found
    }
    return []
  })
}

const combinations = (held: readonly RowVector[]): RowVector[][] => [
  ...held.slice(0, 4).map((one) => [one]),
  ...(held.length >= 2 ? [held.slice(0, 2)] : []),
  ...(held.length >= 3 ? [held.slice(0, 3), [held[0] as RowVector, held[2] as RowVector]] : []),
]

function cashLink(book: Book, end: RowVector, parts: readonly RowVector[]): Assertion[] {
  const byDate = (vector: RowVector): Map<string, number> =>
    new Map([...vector.cells].map(([key, at]) => [key.replace(/^\d{4}-\d\d-\d\d\//, ''), at]))
  const dated = parts.map(byDate)
  let holding = 0
  let bits = 0
  const found: Assertion[] = []
  for (const [key, stated] of end.cells) {
    const cells = dated.map((cells) => cells.get(key.replace(/^\d{4}-\d\d-\d\d\//, '')))
    if (cells.some((cell) => cell === undefined)) continue
    const terms = (cells as number[]).map((cell) => ({ cell, weight: 1 as const }))
    const sum = terms.reduce((total, { cell }) => total + (book.values[cell] as number), 0)
    const room = terms.reduce((total, { cell }) => total + (book.halves[cell] as number), book.halves[stated] as number)
    if (Math.abs(sum - (book.values[stated] as number)) <= room) {
      holding++
      bits += bitsOf(book, stated)
    }
    found.push({
      rule: 'same-fact',
      relation: { kind: 'sum', stated, terms },
      strength: 0,
      says: 'the balance sheet has',
    })
  }
  if (holding === 0 || bits < ENOUGH || (found.length - holding) * 2 > holding + 1) return []
  // restricted cash may stand under another name, and be nil on the day that agrees
  if (
    holding < found.length &&
    end.plain.includes('restricted') &&
    !parts.some(({ plain }) => plain.includes('restricted'))
  )
    return []
  return found.map((assertion) => ({ ...assertion, strength: bits }))
}

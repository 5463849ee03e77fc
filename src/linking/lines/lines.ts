/** The lines of all tables that prose may speak of: a row's facts and change cells under the words that name it. */
import type { Fact } from '../../model/fact.ts'
import { groupBy } from '../../model/group-by.ts'
import { type Reached, within } from '../../model/limits.ts'
import type { Period } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'
import type { Cell, Column, Measure, Row, StatementKind, Table } from '../../model/table.ts'
import { namesOf, union } from './line-names.ts'
import { type Likeness, likeness, NOTHING, namesMeasure, type Tokens, type TokensOf } from './tokens.ts'

export interface LineFact {
  readonly fact: Fact
  readonly measure: Measure
  readonly span: Span
  /** What its column is of, where the line is called by its label alone: "Revenue" under "Coatings" is not the issuer's. */
  readonly member?: string | undefined
  /** What its column is of, whatever the line is called. */
  readonly ofColumn?: string | undefined
}

export interface LineChange {
  readonly cell: Cell
  readonly current: Period | undefined
  readonly base: Period | undefined
}

export interface Line {
  readonly table: Table
  readonly row: Row
  readonly label: string
  readonly statement: StatementKind
  readonly names: readonly Tokens[]
  readonly facts: readonly LineFact[]
  readonly changes: readonly LineChange[]
}

export interface LineHit extends Likeness {
  readonly line: Line
}

/** A line that is known to be meant, whatever its words. */
export const asHit = (line: Line): LineHit => ({
  line,
  grade: 'exact',
  score: 1,
  isSameScope: true,
  isSameKind: true,
})

/** Finds the lines a phrase may mean, the likest first. */
export interface LineIndex {
  /** To look for a figure whatever its words; none where there are more than a release has. */
  readonly all: readonly Line[]
  find(phrase: string): readonly LineHit[]
  /** From here on a phrase by which no line goes means this one too, unless it is said of another as well. */
  call(phrase: string, line: Line): void
  /** What a phrase was found to mean. */
  called(phrase: string): Line | undefined
  /** Those that state a fact. */
  holding(fact: Fact): readonly Line[]
}

export function indexLines(
  tables: readonly Table[],
  facts: readonly Fact[],
  tokensOf: TokensOf,
  reached: Reached,
): LineIndex {
  const lines = readLines(tables, facts, tokensOf)
  const byWord = new Map<string, Set<Line>>()
  for (const line of lines)
    for (const name of line.names) for (const word of name) byWord.set(word, (byWord.get(word) ?? new Set()).add(line))
  const found = new Map<string, readonly LineHit[]>()
  const called = new Map<string, ReadonlySet<Line>>()
  const keyOf = (phrase: string): string => [...tokensOf(phrase)].sort().join(' ')
  const searched = within('lines', lines, reached)
  const byFact = groupBy(
    searched.flatMap((line) => line.facts.map(({ fact }) => ({ fact, line }))),
    ({ fact }) => fact,
  )
  return {
    all: searched,
    holding: (fact) => byFact.get(fact)?.map(({ line }) => line) ?? [],
    find(phrase) {
      const known = found.get(phrase)
      if (known) return known
      const hits = findLines(tokensOf(phrase), byWord)
      const line = this.called(phrase)
      const isNamed = hits.some(({ grade }) => grade !== 'part')
      const all = line && !isNamed ? [asHit(line), ...hits] : hits
      found.set(phrase, all)
      return all
    },
    call(phrase, line) {
      const key = keyOf(phrase)
      const lines = called.get(key) ?? new Set()
      if (lines.has(line)) return
      called.set(key, new Set([...lines, line]))
      found.clear()
    },
    called(phrase) {
      const [line, another] = called.get(keyOf(phrase)) ?? []
      return another ? undefined : line
    },
  }
}

/** Lines that a word may name and still tell one from another; no table of a release is that long. */
const MOST_NAMED = 2000

function findLines(phrase: Tokens, byWord: ReadonlyMap<string, ReadonlySet<Line>>): LineHit[] {
  const candidates = new Set<Line>()
  for (const word of phrase) {
    const named = byWord.get(word)
    if (named && named.size <= MOST_NAMED) for (const line of named) candidates.add(line)
  }
  const hits = [...candidates]
    .map((line) => ({ line, ...bestLikeness(phrase, line) }))
    .filter((hit) => hit.grade !== 'none')
  return hits.sort((a, b) => b.score - a.score || a.line.row.span.start - b.line.row.span.start)
}

function bestLikeness(phrase: Tokens, line: Line): Likeness {
  let best: Likeness = NOTHING
  for (const name of line.names) {
    const candidate = likeness(phrase, name)
    if (candidate.score > best.score) best = candidate
  }
  return best
}

function readLines(tables: readonly Table[], facts: readonly Fact[], tokensOf: TokensOf): Line[] {
  const stated = new Map<string, LineFact[]>()
  const cells = new Map<string, Cell>()
  for (const table of tables)
    for (const row of table.rows)
      for (const cell of row.cells) cells.set(`${table.id}.${row.index}.${cell.span.start}`, cell)
  for (const fact of facts) {
    for (const source of fact.sources) {
      const key = `${source.table}.${source.row}`
      const cell = cells.get(`${key}.${source.start}`)
      const list = stated.get(key) ?? []
      list.push({ fact, measure: cell?.measure ?? 'money', span: source })
      stated.set(key, list)
    }
  }
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const lineFacts = stated.get(`${table.id}.${row.index}`) ?? []
      const changes = changesOf(table, row)
      if (lineFacts.length === 0 && changes.length === 0) return []
      const columns = new Map(row.cells.map((cell) => [cell.span.start, table.columns[cell.column]]))
      const line: Line = {
        table,
        row,
        label: row.label,
        statement: table.statement,
        names: namesOf(table, row, tokensOf),
        facts: lineFacts.map((stated) => {
          const member = partIn(columns.get(stated.span.start), tokensOf)
          return { ...stated, member, ofColumn: member }
        }),
        changes,
      }
      return [line, ...linesOfMembers(line, tokensOf)]
    }),
  )
}

/** "Consolidated" and "Total" beside the parts are the whole. */
const partIn = (column: Column | undefined, tokensOf: TokensOf): string | undefined =>
  column?.member && tokensOf(column.member).size > 0 ? column.member : undefined

/** "Revenue" under the columns "Coatings" and "Resins" is a line of each: "Coatings revenue" names one of them. */
function linesOfMembers(line: Line, tokensOf: TokensOf): Line[] {
  const byMember = new Map<string, LineFact[]>()
  for (const { member, ...stated } of line.facts) {
    if (!member) continue
    const found = byMember.get(member)
    if (found) found.push(stated)
    else byMember.set(member, [stated])
  }
  return [...byMember].flatMap(([member, own]) => {
    const words = tokensOf(member)
    const label = tokensOf(line.label)
    // "Total" under "Homes closed" is all of what the column counts
    const isNamed = label.size > 0 || (TOTAL.test(line.label) && namesMeasure(member))
    if (words.size === 0 || !isNamed) return []
    return [{ ...line, names: [union(label, words)], facts: own, changes: [] }]
  })
}

const TOTAL = /^\W*(?:total|consolidated(?: total)?|total company)\W*$/i

function changesOf(table: Table, row: Row): LineChange[] {
  return row.cells.flatMap((cell) => {
    const column = table.columns[cell.column]
    if (column?.kind !== 'change' || !cell.value) return []
    const [current, base] = column.compares?.map((index) => table.columns[index]?.period) ?? [besideOf(table, column)]
    return current ? [{ cell, current, base }] : []
  })
}

/** "Q4 2030 | YoY change | FY 2030 | YoY change": the change of the figure before it, whose base is not printed. */
function besideOf({ columns }: Table, { index }: Column): Period | undefined {
  const before = columns[index - 1]
  return before?.kind === 'value' ? before.period : undefined
}

/** The facts of a report as rows, and every place that states them. */
import type { Report, ReportFact } from '../model/report.ts'
import { plainUnit } from '../model/unit.ts'
import { periodFields } from './period-fields.ts'
import { type Relation, relation } from './relation.ts'

type Source = ReportFact['tieout:sources'][number]

/** What a table prints at a fact's place. */
interface Printed {
  readonly raw: string
  readonly statement: string
  readonly path: readonly string[]
}

interface FactItem {
  readonly id: string
  readonly fact: ReportFact
  readonly cell: (Source & { kind: 'cell' }) | undefined
  readonly printed: Printed | undefined
}

interface SourceItem {
  readonly id: string
  readonly index: number
  readonly source: Source
  readonly words: string | undefined
}

const STANDARD = /^(?:us-gaap|ifrs-full|dei|srt|tieout)$/
/** Dimensions that every fact has a field of its own for. */
const CORE = new Set(['concept', 'entity', 'period', 'unit'])

const prefixOf = (name: string): string => name.slice(0, name.indexOf(':'))
const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

/** "us-gaap/2025", as in the SEC's data sets; for the issuer's own concepts the release's id. */
function versionOf(concept: string, report: Report): string {
  const prefix = prefixOf(concept)
  if (!STANDARD.test(prefix)) return report['tieout:release'].id
  const year = /\b(?:19|20)\d\d\b/.exec(report.documentInfo.namespaces[prefix] ?? '')
  return `${prefix === 'ifrs-full' ? 'ifrs' : prefix}${year ? `/${year[0]}` : ''}`
}

/** "Segments=Cloud;", as in the SEC's data sets: axes in order, without the suffixes that all of them have. */
const segmentsOf = ({ dimensions }: ReportFact): string | null =>
  Object.entries(dimensions)
    .filter(([axis, member]) => !CORE.has(axis) && member !== undefined)
    .map(([axis, member]) => [
      localOf(axis).replace(/Axis$/, ''),
      localOf(String(member)).replace(/(?:Member|Domain)$/, ''),
    ])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([axis, member]) => `${axis}=${member};`)
    .join('') || null

function printedOf(report: Report): ReadonlyMap<string, Printed> {
  const printed = new Map<string, Printed>()
  for (const { id, statement, rows } of report['tieout:tables'])
    for (const { path, cells } of rows)
      for (const { start, raw } of cells) printed.set(`${id} ${start}`, { raw, statement, path })
  return printed
}

function factItems(report: Report): FactItem[] {
  const printed = printedOf(report)
  return Object.entries(report.facts).map(([id, fact]) => {
    const cell = fact['tieout:sources'].find((source) => source.kind === 'cell')
    return { id, fact, cell, printed: cell && printed.get(`${cell.table} ${cell.start}`) }
  })
}

function sourceItems(report: Report): SourceItem[] {
  const printed = printedOf(report)
  const claims = new Map(report['tieout:claims'].map(({ id, text }) => [id, text]))
  return Object.entries(report.facts).flatMap(([id, fact]) =>
    fact['tieout:sources'].map((source, index) => ({
      id,
      index: index + 1,
      source,
      words: source.kind === 'cell' ? printed.get(`${source.table} ${source.start}`)?.raw : claims.get(source.claim),
    })),
  )
}

export const FACTS: Relation = relation<FactItem>({
  name: 'facts',
  says: 'a fact a row: what the tables state. Key: release_id, fact_id',
  items: factItems,
  fields: [
    { name: 'fact_id', type: 'text', says: 'id of the fact, as in the JSON report', of: ({ id }) => id },
    {
      name: 'entity',
      type: 'text',
      says: 'the issuer: scheme and ticker or name',
      of: ({ fact }) => fact.dimensions.entity,
    },
    {
      name: 'concept',
      type: 'text',
      says: 'prefix and name of the concept',
      of: ({ fact }) => fact.dimensions.concept,
    },
    { name: 'tag', type: 'text', says: 'its name alone', of: ({ fact }) => localOf(fact.dimensions.concept) },
    {
      name: 'version',
      type: 'text',
      says: 'its taxonomy ("us-gaap/2025"); the release where the concept is the issuer\'s own',
      of: ({ fact }, report) => versionOf(fact.dimensions.concept, report),
    },
    {
      name: 'custom',
      type: 'boolean',
      says: "whether the concept is the issuer's own",
      of: ({ fact }) => !STANDARD.test(prefixOf(fact.dimensions.concept)),
    },
    { name: 'label', type: 'text', says: "the row's caption as printed", of: ({ fact }) => fact['tieout:label'] },
    {
      name: 'section',
      type: 'text',
      says: 'the headings above the row, outermost first',
      of: ({ printed }) => (printed && printed.path.length > 0 ? printed.path.join(' › ') : null),
    },
    {
      name: 'statement',
      type: 'text',
      says: 'kind of table that states it first',
      of: ({ printed }) => printed?.statement ?? null,
    },
    ...periodFields<FactItem>(({ fact }) => fact.dimensions.period),
    {
      name: 'unit',
      type: 'text',
      says: '"CNY", "shares", "CNY/shares"; "pure" for a plain number',
      of: ({ fact }) => plainUnit(fact.dimensions.unit),
    },
    {
      name: 'segments',
      type: 'text',
      says: 'further dimensions, "Axis=Member;" each; null for none',
      of: ({ fact }) => segmentsOf(fact),
    },
    {
      name: 'value',
      type: 'decimal',
      says: 'exact, scale applied, with the sign of the concept; null for nil',
      of: ({ fact }) => fact.value,
    },
    {
      name: 'decimals',
      type: 'integer',
      says: 'how exactly it is stated: -3 is thousands; null for exact or nil',
      of: ({ fact }) => fact.decimals ?? null,
    },
    { name: 'printed', type: 'text', says: 'the cell as printed', of: ({ printed }) => printed?.raw ?? null },
    {
      name: 'negated',
      type: 'boolean',
      says: "whether the printed sign is the opposite of the value's",
      of: ({ cell }) => cell?.negated ?? false,
    },
    {
      name: 'derived',
      type: 'boolean',
      says: 'whether no cell prints it',
      of: ({ fact }) => fact['tieout:derived'] ?? false,
    },
    {
      name: 'table_id',
      type: 'text',
      says: 'id of the table that states it first',
      of: ({ cell }) => cell?.table ?? null,
    },
    { name: 'row_index', type: 'integer', says: 'its row there, from 0', of: ({ cell }) => cell?.row ?? null },
    { name: 'column_index', type: 'integer', says: 'its column there, from 0', of: ({ cell }) => cell?.column ?? null },
    {
      name: 'start_offset',
      type: 'integer',
      says: 'UTF-16 offset of the cell in the source',
      of: ({ cell }) => cell?.start ?? null,
    },
    {
      name: 'end_offset',
      type: 'integer',
      says: 'offset behind its last character',
      of: ({ cell }) => cell?.end ?? null,
    },
    {
      name: 'sources',
      type: 'integer',
      says: 'number of places that state it',
      of: ({ fact }) => fact['tieout:sources'].length,
    },
  ],
})

export const SOURCES: Relation = relation<SourceItem>({
  name: 'sources',
  says: 'a place that states a fact a row. Key: release_id, fact_id, ordinal',
  items: sourceItems,
  fields: [
    { name: 'fact_id', type: 'text', says: 'id of the fact', of: ({ id }) => id },
    { name: 'ordinal', type: 'integer', says: 'counts the places of a fact, from 1', of: ({ index }) => index },
    { name: 'kind', type: 'text', says: '"cell" of a table or "claim" of the prose', of: ({ source }) => source.kind },
    {
      name: 'table_id',
      type: 'text',
      says: 'id of the table, for a cell',
      of: ({ source }) => (source.kind === 'cell' ? source.table : null),
    },
    {
      name: 'row_index',
      type: 'integer',
      says: 'row of the cell, from 0',
      of: ({ source }) => (source.kind === 'cell' ? source.row : null),
    },
    {
      name: 'column_index',
      type: 'integer',
      says: 'column of the cell, from 0',
      of: ({ source }) => (source.kind === 'cell' ? source.column : null),
    },
    {
      name: 'claim_id',
      type: 'text',
      says: 'id of the claim, for one',
      of: ({ source }) => (source.kind === 'claim' ? source.claim : null),
    },
    { name: 'printed', type: 'text', says: 'the words there', of: ({ words }) => words ?? null },
    {
      name: 'negated',
      type: 'boolean',
      says: "whether the printed sign is the opposite of the value's",
      of: ({ source }) => (source.kind === 'cell' ? (source.negated ?? false) : false),
    },
    {
      name: 'start_offset',
      type: 'integer',
      says: 'UTF-16 offset of the words in the source',
      of: ({ source }) => source.start,
    },
    { name: 'end_offset', type: 'integer', says: 'offset behind their last character', of: ({ source }) => source.end },
  ],
})

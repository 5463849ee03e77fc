/** Projections hold what the report holds: nothing lost, nothing changed, everything joined by its keys. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRelease } from '../../pipelines/release.ts'
import { FORMATS, RELATIONS, type Report, type ReportFact } from '../../src/index.ts'
import { parseCsv } from '../support/parse-csv.ts'

const samples = join(import.meta.dirname, '../../samples')
const cases = await Promise.all(
  ['marrowbay-2025q3-slips.txt', 'pemberly-hearth-2025q3.html'].map(async (name) => {
    const { run, report } = await readRelease(join(samples, name))
    const files = new Map(
      FORMATS.flatMap((format) => format.files(report, run).map((file) => [file.name, String(file.content)])),
    )
    return { name, run, report, file: (suffix: string) => files.get(`${report['tieout:release'].id}${suffix}`) ?? '' }
  }),
)
type Row = Record<string, unknown>
const lines = (text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)

describe.each(cases)('$name', ({ report, run, file }) => {
  const rows = (name: string) => lines(file(`.${name}.ndjson`))

  it.each(FORMATS)('$name ends with the file that marks it complete', (format) =>
    expect(format.files(report, run).at(-1)?.name).toBe(`${report['tieout:release'].id}${format.last}`),
  )

  it('has a row for each thing of the report', () => {
    const facts = Object.values(report.facts)
    expect(Object.fromEntries(RELATIONS.map(({ name }) => [name, rows(name).length]))).toEqual({
      releases: 1,
      facts: facts.length,
      sources: facts.flatMap((fact) => fact['tieout:sources']).length,
      cells: report['tieout:tables'].flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).length,
      claims: report['tieout:claims'].length,
      checks: report['tieout:checks'].length,
      findings: report['tieout:findings'].length,
      evidence: report['tieout:findings'].flatMap(({ evidence }) => evidence).length,
    })
  })

  it.each([
    ['facts', ['fact_id']],
    ['sources', ['fact_id', 'ordinal']],
    ['cells', ['cell_id']],
    ['claims', ['claim_id']],
    ['checks', ['check_id']],
    ['findings', ['finding_id']],
    ['evidence', ['finding_id', 'ordinal']],
  ])('the key of %s is one', (name, key) => {
    const keys = rows(name).map((row) => key.map((field) => row[field]).join(' '))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leads from claims and checks to what they rest on', () => {
    const known = new Set([
      ...rows('facts').map((row) => row.fact_id),
      ...rows('cells').map((row) => row.cell_id),
      ...rows('claims').map((row) => row.claim_id),
    ])
    const checks = new Set(rows('checks').map((row) => row.check_id))
    const asked = [
      ...rows('claims').flatMap((row) => [row.about, row.evidence]),
      ...rows('checks').map((row) => row.operands),
    ]
    expect((asked as string[][]).flat().filter((id) => !known.has(id))).toEqual([])
    expect((rows('claims').map((row) => row.checks) as string[][]).flat().filter((id) => !checks.has(id))).toEqual([])
  })

  it('says of every cell what it states, or why it states nothing', () => {
    const open = rows('cells').filter((row) => !row.fact_id && !row.change && !row.set_aside)
    expect(open).toEqual([])
    expect(rows('facts').filter(({ printed }) => printed === null)).toEqual([])
  })

  it.each(RELATIONS.map(({ name, fields }) => ({ name, fields })))('$name says the same as CSV', ({ name, fields }) => {
    const [head, ...body] = parseCsv(file(`.${name}.csv`))
    expect(head).toEqual(fields.map((field) => field.name))
    const asText = (value: unknown): string | null => {
      if (value === null) return null
      return Array.isArray(value) ? value.join(' ') : String(value)
    }
    const plain = (value: string | null | undefined) => value?.replace(/^'(?=[=+\-@])/, '') ?? null
    expect(body.map((cells) => cells.map(plain))).toEqual(
      rows(name).map((row) => fields.map((field) => asText(row[field.name]))),
    )
  })

  it('keeps every fact in xBRL-CSV', () => expect(factsOfXbrlCsv(file)).toEqual(bareFacts(report)))
})

/** Facts as XBRL knows them, under the names that rows of a table can have. */
const bareFacts = (report: Report): Row =>
  Object.fromEntries(
    Object.entries(report.facts).map(([id, { value, decimals, dimensions }]: [string, ReportFact]) => [
      id.replaceAll('.', '-'),
      { value, ...(decimals === undefined ? {} : { decimals }), dimensions },
    ]),
  )

/** Reads the table by its metadata, as OIM says. */
function factsOfXbrlCsv(file: (suffix: string) => string): Row {
  const metadata = JSON.parse(file('.xbrl-csv/metadata.json'))
  const { rowIdColumn, columns } = metadata.tableTemplates.facts
  const [head = [], ...body] = parseCsv(file('.xbrl-csv/facts.csv'))
  expect(head).toEqual(Object.keys(columns).filter((name) => head.includes(name)))
  return Object.fromEntries(
    body.map((cells) => {
      const cell = (name: string) => cells[head.indexOf(name)] ?? ''
      const parameter = (reference: string) => cell(reference.slice(1))
      const dimensions = Object.entries(columns.value.dimensions as Record<string, string>)
        .map(([name, reference]) => [name, parameter(reference)] as const)
        .filter(([, value]) => value !== '#none')
      const decimals = parameter(columns.value.decimals)
      return [
        cell(rowIdColumn),
        {
          value: cell('value') === '#nil' ? null : cell('value'),
          ...(decimals === '#none' ? {} : { decimals: Number(decimals) }),
          dimensions: Object.fromEntries(dimensions),
        },
      ]
    }),
  )
}

it('names no field with a word that SQL keeps for itself', () => {
  const reserved =
    /^(?:all|and|as|check|column|end|from|group|in|of|on|or|order|references|row|select|start|table|to|user|where)$/
  expect(RELATIONS.flatMap(({ fields }) => fields.filter(({ name }) => reserved.test(name)))).toEqual([])
})

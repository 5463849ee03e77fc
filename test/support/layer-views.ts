/** Layers of a run in few words, for golden files that a person reads: what is said of each column, row, claim, finding. */
import type { Report, ReportTable, Run } from '../../src/index.ts'
import { type Period, periodText } from '../../src/model/period.ts'
import type { Column } from '../../src/model/table.ts'

/** "2025-07-01/2025-10-01", "2025-10-01", as in OIM but without the midnights. */
const shortPeriod = (text: string | null | undefined): string => text?.replaceAll('T00:00:00', '') ?? 'no period'
const periodOf = (period: Period | undefined): string => shortPeriod(period && periodText(period))

const columnOf = ({ index, kind, period, currency, withheld }: Column): string =>
  [index, kind, periodOf(period), currency, withheld && `withheld: ${withheld}`]
    .filter((part) => part !== undefined)
    .join(' ')

const rowOf = ({ path, label, role, cells }: ReportTable['rows'][number], report: Report): Record<string, unknown> => ({
  row: [...path, label].join(' > '),
  role,
  cells: cells.map(({ column, raw, fact, setAside }) => {
    const value = fact === null ? undefined : report.facts[fact]?.value
    return `${column}: ${raw} is ${value === undefined ? `no fact (${setAside ?? 'no reason'})` : (value ?? 'nil')}`
  }),
})

export const VIEWS: Readonly<Record<string, (run: Run, report: Report) => unknown>> = {
  columns: ({ layers }) =>
    layers.tables.map((table) => ({ statement: table.statement, columns: table.columns.map(columnOf) })),

  rows: (_, report) =>
    report['tieout:tables'].map(({ rows, repairs }) => ({
      rows: rows.map((row) => rowOf(row, report)),
      repairs: repairs.map(({ what, proof }) => `${what}: ${proof}`),
    })),

  sentences: ({ layers }) => layers.sentences.map(({ view }) => view.text),

  claims: ({ source }, report) =>
    report['tieout:claims'].map((claim) => ({
      words: claim.text,
      metric: claim.metric?.text ?? null,
      role: claim.role,
      value: [claim.value, claim.unit].filter(Boolean).join(' '),
      period: shortPeriod(claim.period),
      ...(claim.comparedTo ? { comparedTo: shortPeriod(claim.comparedTo) } : {}),
      verdict: [claim.verdict, claim.tiedTo].filter(Boolean).join(' by '),
      evidence: claim.evidence.map((id) => {
        const place =
          report.facts[id]?.['tieout:sources'][0] ?? report['tieout:claims'].find((other) => other.id === id)
        return place ? source.text.slice(place.start, place.end) : id
      }),
    })),

  findings: ({ source }, report) =>
    report['tieout:findings'].map(({ rule, severity, start, end, suggestion }) => ({
      finding: `${severity} ${rule}`,
      words: source.text.slice(start, end),
      suggestion,
    })),
}

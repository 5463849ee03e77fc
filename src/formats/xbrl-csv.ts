/**
 * The facts as an xBRL-CSV report (OIM 1.0): metadata that says how each column is read, and one table with a fact a row. What
 * XBRL has no word for is left out. Nothing in the table is text of the release, so no cell can be a formula.
 */
import type { Report } from '../model/report.ts'
import { quote } from './csv.ts'

const CORE = ['concept', 'entity', 'period', 'unit']
/** A row's name: xBRL-CSV joins table, row and column with points, so a row's own name has none. */
const rowName = (id: string): string => id.replaceAll('.', '-')

/** OIM's marks for "the fact has no such dimension" and for nil. */
const NONE = '#none'
const NIL = '#nil'

/** Axes in use, in order; each is a column of its own, named "axis1" … since a column's name has no colon. */
const axesOf = ({ facts }: Report): string[] =>
  [...new Set(Object.values(facts).flatMap(({ dimensions }) => Object.keys(dimensions)))]
    .filter((name) => !CORE.includes(name))
    .sort()

/** What the table's columns are. @param table the table's file */
export function xbrlCsvMetadata(report: Report, table: string): string {
  const { namespaces, taxonomy, features } = report.documentInfo
  const axes = axesOf(report)
  const parameters = ['concept', 'entity', 'period', 'unit', 'decimals', ...axes.map((_, index) => `axis${index + 1}`)]
  const metadata = {
    documentInfo: { documentType: 'https://xbrl.org/2021/xbrl-csv', namespaces, taxonomy, features },
    tableTemplates: {
      facts: {
        rowIdColumn: 'id',
        columns: {
          id: {},
          ...Object.fromEntries(parameters.map((name) => [name, {}])),
          value: {
            decimals: '$decimals',
            dimensions: {
              concept: '$concept',
              entity: '$entity',
              period: '$period',
              unit: '$unit',
              ...Object.fromEntries(axes.map((axis, index) => [axis, `$axis${index + 1}`])),
            },
          },
        },
      },
    },
    tables: { facts: { template: 'facts', url: table } },
  }
  return `${JSON.stringify(metadata, null, 1)}\n`
}

export function xbrlCsvTable(report: Report): string {
  const axes = axesOf(report)
  const head = ['id', ...CORE, 'decimals', ...axes.map((_, index) => `axis${index + 1}`), 'value']
  const rows = Object.entries(report.facts).map(([id, { dimensions, decimals, value }]) => [
    rowName(id),
    dimensions.concept,
    dimensions.entity,
    dimensions.period,
    dimensions.unit ?? NONE,
    decimals === undefined ? NONE : String(decimals),
    ...axes.map((axis) => dimensions[axis] ?? NONE),
    value ?? NIL,
  ])
  return [head, ...rows, []].map((cells) => cells.map(quote).join(',')).join('\r\n')
}

/** The table of formats: each turns one report into files. A new format is one entry here. */
import type { Run } from '../engine.ts'
import type { Report } from '../model/report.ts'
import { taxonomyFiles } from '../taxonomy/index.ts'
import { CELLS } from './cells.ts'
import { csv } from './csv.ts'
import { FACTS, SOURCES } from './facts.ts'
import { ndjson } from './ndjson.ts'
import type { Relation } from './relation.ts'
import { RELEASES } from './releases.ts'
import { CHECKS, CLAIMS, EVIDENCE, FINDINGS } from './verdicts.ts'
import { xbrlCsvMetadata, xbrlCsvTable } from './xbrl-csv.ts'
import { xbrlPackage } from './xbrl-package.ts'

export type { FieldHead, FieldType, Relation, Value } from './relation.ts'
export { plainReport, xbrlPackage } from './xbrl-package.ts'

export interface FormatFile {
  /** Path below the folder of all reports, with "/" between folders. */
  readonly name: string
  readonly content: string | Uint8Array
}

export interface Format {
  readonly name: string
  readonly says: string
  /** What the file that is written last is called, behind the id: where it stands, the format is complete. */
  readonly last: string
  /** Pure; the report is the source, the run is for what a report does not hold. Files are written in this order. */
  readonly files: (report: Report, run: Run) => readonly FormatFile[]
}

/** The whole report as flat rows. */
export const RELATIONS: readonly Relation[] = [RELEASES, FACTS, SOURCES, CELLS, CLAIMS, CHECKS, FINDINGS, EVIDENCE]

/** The report as text, as it is written. */
export const serialize = (report: Report): string => `${JSON.stringify(report, null, 1)}\n`

const idOf = (report: Report): string => report['tieout:release'].id

/** A file for each relation: "acme.facts.csv". */
const relationFiles = (report: Report, kind: string, write: (relation: Relation, report: Report) => string) =>
  RELATIONS.map((relation) => ({
    name: `${idOf(report)}.${relation.name}.${kind}`,
    content: write(relation, report),
  }))

/** What a report names as its taxonomy, by its path from the report. */
const taxonomyOf = (report: Report, run: Run, folder = ''): FormatFile[] =>
  taxonomyFiles(run.layers, report).map(({ name, text }) => ({ name: `${folder}${name}`, content: text }))

export const FORMATS: readonly Format[] = [
  {
    name: 'json',
    says: 'the whole report: xBRL-JSON with claims, checks and findings in it, its taxonomy beside it',
    last: '.json',
    files: (report, run) => [...taxonomyOf(report, run), { name: `${idOf(report)}.json`, content: serialize(report) }],
  },
  {
    name: 'ndjson',
    says: 'an object a line, a file each for facts, claims, checks, findings …',
    last: '.evidence.ndjson',
    files: (report) => relationFiles(report, 'ndjson', ndjson),
  },
  {
    name: 'csv',
    says: 'the same as CSV, safe to open in a spreadsheet',
    last: '.evidence.csv',
    files: (report) => relationFiles(report, 'csv', csv),
  },
  {
    name: 'xbrl-csv',
    says: 'the facts as an xBRL-CSV report: metadata, a table and the taxonomy, in a folder',
    last: '.xbrl-csv/metadata.json',
    files: (report, run) => {
      const folder = `${idOf(report)}.xbrl-csv/`
      return [
        ...taxonomyOf(report, run, folder),
        { name: `${folder}facts.csv`, content: xbrlCsvTable(report) },
        { name: `${folder}metadata.json`, content: xbrlCsvMetadata(report, 'facts.csv') },
      ]
    },
  },
  {
    name: 'xbrl',
    says: 'the facts and their taxonomy as a report package, for XBRL software',
    last: '.xbr',
    files: (report, run) => [{ name: `${idOf(report)}.xbr`, content: xbrlPackage(report, run) }],
  },
]

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name)

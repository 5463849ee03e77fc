/** The table of formats: each turns one report into files. A new format is one entry here. */
import type { Run } from '../engine.ts'
import type { Report } from '../model/report.ts'
import { CELLS } from './cells.ts'
import { csv } from './csv.ts'
import { FACTS, SOURCES } from './facts.ts'
import { ndjson } from './ndjson.ts'
import type { Relation } from './relation.ts'
import { RELEASES } from './releases.ts'
import { CHECKS, CLAIMS, EVIDENCE, FINDINGS } from './verdicts.ts'
import { xbrlCsvMetadata, xbrlCsvTable } from './xbrl-csv.ts'

export type { FieldHead, FieldType, Relation, Value } from './relation.ts'

export interface FormatFile {
  /** Behind the release's id, with "/" between folders: ".json", "/metadata.json". */
  readonly suffix: string
  readonly content: string | Uint8Array
}

export interface Format {
  readonly name: string
  readonly says: string
  /** Suffix of the file that is written last: where it stands, the format is complete. */
  readonly last: string
  /** Pure; the report is the source, the run is for what a report does not hold. Files are written in this order. */
  readonly files: (report: Report, run: Run) => readonly FormatFile[]
}

/** The whole report as flat rows. */
export const RELATIONS: readonly Relation[] = [RELEASES, FACTS, SOURCES, CELLS, CLAIMS, CHECKS, FINDINGS, EVIDENCE]

/** The report as text, as it is written. */
export const serialize = (report: Report): string => `${JSON.stringify(report, null, 1)}\n`

export const FORMATS: readonly Format[] = [
  {
    name: 'json',
    says: 'the whole report: xBRL-JSON with claims, checks and findings in it',
    last: '.json',
    files: (report) => [{ suffix: '.json', content: serialize(report) }],
  },
  {
    name: 'ndjson',
    says: 'an object a line, a file each for facts, claims, checks, findings …',
    last: '.evidence.ndjson',
    files: (report) =>
      RELATIONS.map((relation) => ({ suffix: `.${relation.name}.ndjson`, content: ndjson(relation, report) })),
  },
  {
    name: 'csv',
    says: 'the same as CSV, safe to open in a spreadsheet',
    last: '.evidence.csv',
    files: (report) =>
      RELATIONS.map((relation) => ({ suffix: `.${relation.name}.csv`, content: csv(relation, report) })),
  },
  {
    name: 'xbrl-csv',
    says: 'the facts as an xBRL-CSV report: metadata and a table, in a folder',
    last: '.xbrl-csv/metadata.json',
    files: (report) => [
      { suffix: '.xbrl-csv/facts.csv', content: xbrlCsvTable(report) },
      { suffix: '.xbrl-csv/metadata.json', content: xbrlCsvMetadata(report, 'facts.csv') },
    ],
  },
]

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name)

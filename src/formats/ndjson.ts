/** A relation as NDJSON: an object a line, every field on every line, numbers that must stay exact as strings. */
import type { Report } from '../model/report.ts'
import type { Relation } from './relation.ts'

/** U+2028 and U+2029 end a line for some readers; JSON may hold them as they are. */
const LINE_ENDS = /[\u2028\u2029]/g

export const ndjson = ({ fields, rows }: Relation, report: Report): string =>
  rows(report)
    .map((row) => JSON.stringify(Object.fromEntries(fields.map(({ name }, index) => [name, row[index] ?? null]))))
    .map((line) => `${line.replace(LINE_ENDS, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)}\n`)
    .join('')

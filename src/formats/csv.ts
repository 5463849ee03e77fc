/**
 * A relation as CSV by RFC 4180: a head line, CRLF, quotes where they are needed. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front, which is how spreadsheets mark text. Nothing between commas is null; "" is an empty text.
 */
import type { Report } from '../model/report.ts'
import type { FieldType, Relation, Value } from './relation.ts'

/** First characters of formulas, also in full width; tab and line ends may hide one from a naive reader. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const SPECIAL = /[",\r\n]|^\s|\s$/

/** A field as RFC 4180 writes it. */
export const quote = (text: string): string =>
  text === '' || SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** One value between two commas. */
export function csvCell(value: Value, type: FieldType): string {
  if (value === null) return ''
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  const isWords = type === 'text' || type === 'list'
  return quote(isWords && FORMULA.test(text) ? `'${text}` : text)
}

export function csv({ fields, rows }: Relation, report: Report): string {
  const head = fields.map(({ name }) => name).join(',')
  const body = rows(report).map((row) => fields.map(({ type }, index) => csvCell(row[index] ?? null, type)).join(','))
  return [head, ...body, ''].join('\r\n')
}

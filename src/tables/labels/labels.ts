/**
 * Labels put together from the lines they were broken over, and the headings that stand above each row.
 *
 *   Operating
 *    expenses:            → heading "Operating expenses"
 *     Cost of
 *      products     438   → row "Cost of products" under it
 */
import type { Span } from '../../model/span.ts'
import type { GluedRow } from '../places/glued-row.ts'
import { belongs, continues, endOf, isTotalOf, type Pending, settingOf, wholeOf } from './wrapped-labels.ts'

export interface LabelledRow {
  readonly row: GluedRow
  readonly label: string
  readonly labelSpan: Span
  readonly path: readonly string[]
  readonly isHeading: boolean
}

interface Heading {
  readonly text: string
  readonly indent: number
  readonly rank: number
  readonly isDashed: boolean
  readonly hasColon: boolean
}

export function labelRows(body: readonly GluedRow[], isWrapped: boolean): LabelledRow[] {
  const rows: LabelledRow[] = []
  let headings: Heading[] = []
  let pending: Pending | undefined
  const setting = settingOf(body, isWrapped)
  const whole = wholeOf(body)
  const settle = () => {
    if (!pending) return
    headings = pushHeading(headings, pending, rows.at(-1)?.isHeading === true)
    rows.push({
      row: headingRow(pending),
      label: pending.text,
      labelSpan: pending.span,
      path: headings.slice(0, -1).map(({ text }) => text),
      isHeading: true,
    })
    pending = undefined
  }
  for (const [index, row] of body.entries()) {
    if (row.values.length === 0) {
      if (row.label === '') continue
      const line = lineOf(row)
      if (pending && continues(pending, row, index, setting))
        pending = {
          text: `${pending.text} ${line.text}`,
          span: { start: pending.span.start, end: line.span.end },
          indent: pending.indent,
          lines: pending.lines + 1,
          end: line.end,
        }
      else {
        settle()
        pending = line
      }
      continue
    }
    const joined: Pending | undefined =
      pending && (continues(pending, row, index, setting) || belongs(pending, row, whole, isWrapped))
        ? pending
        : undefined
    if (!joined) settle()
    const span = spanOf(row)
    const label = joined ? `${joined.text} ${row.label}`.trim() : row.label
    const indent = joined?.indent ?? row.row.indent
    headings = popDeeper(headings, indent)
    rows.push({
      row,
      label: cleanLabel(label),
      labelSpan: joined ? { start: joined.span.start, end: Math.max(joined.span.end, span.end) } : span,
      path: headings.map(({ text }) => text),
      isHeading: false,
    })
    pending = undefined
    if (/^total\b/i.test(label)) headings = popTotalled(headings, label)
  }
  settle()
  return rows
}

const lineOf = (row: GluedRow): Pending => ({
  text: row.label,
  span: spanOf(row),
  indent: row.row.indent,
  lines: 1,
  end: endOf(row),
})

function spanOf(row: GluedRow): Span {
  const [first] = row.labelCells
  const last = row.labelCells.at(-1)
  return first && last
    ? { start: first.span.start, end: last.span.end }
    : { start: row.row.span.start, end: row.row.span.start }
}

const headingRow = (pending: Pending): GluedRow => ({
  row: { span: pending.span, cells: [], indent: pending.indent, isHeader: false, ruledAbove: false },
  label: pending.text,
  labelCells: [],
  values: [],
  words: [],
})

const cleanLabel = (label: string): string => label.replace(/\s+/g, ' ').trim()

/** "North -", "Income account-": a dash for a colon. */
const DASH_BEHIND = /(?:\s[-–—]|(?<=[a-z])-)$/

/** "Gross profit:" right above "Building products:", set alike: the second is a part of the first. */
function pushHeading(headings: readonly Heading[], pending: Pending, isBelowHeading: boolean): Heading[] {
  const text = pending.text.replace(/:$/, '').replace(DASH_BEHIND, '').trim()
  const hasColon = pending.text.endsWith(':')
  const rank = text === text.toUpperCase() && /[A-Z]{3}/.test(text) ? 0 : 1
  const kept = headings.filter(
    (heading) =>
      heading.rank < rank ||
      (heading.rank === rank && heading.indent < pending.indent) ||
      (isBelowHeading && hasColon && heading.hasColon && heading === headings.at(-1)),
  )
  return [...kept, { text, indent: pending.indent, rank, isDashed: DASH_BEHIND.test(pending.text), hasColon }]
}

/** In indented tables a row further out than a heading has left its section; below "North -" all rows are set like it. */
const popDeeper = (headings: readonly Heading[], indent: number): Heading[] =>
  headings.filter(
    (heading) =>
      heading.rank === 0 ||
      heading.indent < indent ||
      heading.indent === 0 ||
      (heading.isDashed && heading.indent === indent),
  )

/** "Total International" closes "International Revenue" too: what it totals goes without saying. */
const isShortTotalOf = (label: string, heading: string): boolean =>
  heading.toLowerCase().startsWith(`${label.toLowerCase().replace(/^total\s+/, '')} `)

function popTotalled(headings: readonly Heading[], label: string): Heading[] {
  const at = headings.findIndex(({ text, rank }) => rank > 0 && (isTotalOf(label, text) || isShortTotalOf(label, text)))
  return at >= 0 ? headings.slice(0, at) : [...headings]
}

/**
 * Labels put together from the lines they were broken over, and the headings that stand above each row.
 *
 *   Operating
 *    expenses:            → heading "Operating expenses"
 *     Cost of
 *      products     438   → row "Cost of products" under it
 */
import type { Span } from '../model/span.ts'
import type { GluedRow } from './glued-row.ts'

export interface LabelledRow {
  readonly row: GluedRow
  readonly label: string
  readonly labelSpan: Span
  readonly path: readonly string[]
  readonly isHeading: boolean
}

interface Pending {
  text: string
  span: Span
  indent: number
  lines: number
  /** Where its last line ends, counted in characters from the left edge. */
  end: number
}

interface Heading {
  readonly text: string
  readonly indent: number
  readonly rank: number
}

export function labelRows(body: readonly GluedRow[], isWrapped: boolean): LabelledRow[] {
  const rows: LabelledRow[] = []
  let headings: Heading[] = []
  let pending: Pending | undefined
  const width = isWrapped ? labelWidth(body) : 0
  const repeated = repeatedLabels(body)
  const settle = () => {
    if (!pending) return
    headings = pushHeading(headings, pending)
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
      if (pending && continues(pending, row, body[index + 1], width))
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
      pending && (continues(pending, row, body[index + 1], width) || belongs(pending, row, repeated, isWrapped))
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

const endOf = ({ row, label }: GluedRow): number => row.indent + label.length

/** How far labels reach before they are wrapped: at least as far as the longest with figures on its line. */
const labelWidth = (body: readonly GluedRow[]): number =>
  Math.max(1, ...body.slice(0, 400).map((row) => (row.values.length > 0 ? endOf(row) : 0)))

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

/**
 * A wrapped line starts in lower case, or one blank deeper than the line it goes on from; below a heading stand several such
 * lines, and the first would have had room beside it.
 * @param width how far labels reach; 0 where they are not wrapped
 */
function continues(pending: Pending, row: GluedRow, next: GluedRow | undefined, width: number): boolean {
  const { label } = row
  if (/:$/.test(pending.text.trim())) return false
  if (/^[a-z(]/.test(label) && !/^\(?[a-z]\)/.test(label)) return true
  if (
    /\b(?:and|of|the|to|for|in|on|or|by|from|with|per|net|attributable|less|at|a|an|–|-|\/|,)$|,$/i.test(
      pending.text.trim(),
    ) &&
    !/^(?:less|net)$/i.test(pending.text.trim())
  )
    return true
  const [first = ''] = label.split(' ')
  // typesetters break early by a few characters, never by a third of the column
  const hadRoom = /^[A-Z]/.test(first) && (pending.end + 1 + first.length) * 10 <= width * 7
  const isListed = next?.row.indent === row.row.indent
  return width > 0 && row.row.indent === pending.indent + 1 && !(hadRoom && isListed)
}

/** Labels that stand beside figures more than once: each says all of what it names, whatever stands above it. */
function repeatedLabels(body: readonly GluedRow[]): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()]
  for (const { label, values } of body)
    if (values.length > 0 && label !== '') (once.has(label) ? more : once).add(label)
  return more
}

/** A label-only line without a colon right above a figure: the first half of its label if it reads on ("Excluding gain on disposal, normalized" / "Adjusted EBITDA"). */
function belongs(pending: Pending, row: GluedRow, repeated: ReadonlySet<string>, isWrapped: boolean): boolean {
  if (/:$/.test(pending.text.trim()) || pending.text === pending.text.toUpperCase()) return false
  if (row.label === '') return true
  if (repeated.has(row.label)) return false
  const words = pending.text.trim().split(/\s+/)
  const endsLow = /^[a-z]/.test(words.at(-1) ?? '')
  return !isWrapped && words.length >= 5 && endsLow && row.row.indent <= pending.indent
}

const cleanLabel = (label: string): string => label.replace(/\s+/g, ' ').trim()

function pushHeading(headings: readonly Heading[], pending: Pending): Heading[] {
  const text = pending.text.replace(/:$/, '').trim()
  const rank = text === text.toUpperCase() && /[A-Z]{3}/.test(text) ? 0 : 1
  const kept = headings.filter(
    (heading) => heading.rank < rank || (heading.rank === rank && heading.indent < pending.indent),
  )
  return [...kept, { text, indent: pending.indent, rank }]
}

/** In indented tables a row further out than a heading has left its section. */
const popDeeper = (headings: readonly Heading[], indent: number): Heading[] =>
  headings.filter((heading) => heading.rank === 0 || heading.indent < indent || heading.indent === 0)

/** "Total current assets" closes "Current assets". */
function popTotalled(headings: readonly Heading[], label: string): Heading[] {
  const words = wordsOf(label)
  const at = headings.findIndex(({ text, rank }) => rank > 0 && [...wordsOf(text)].every((word) => words.has(word)))
  return at >= 0 ? headings.slice(0, at) : [...headings]
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{3,}/g) ?? [])

/**
 * Builds a `Table` from a few lines of text, so that arithmetic can be tested without the readers. Cells are set off by "|";
 * the first line names the columns ("2025", "Q4 2025 USD", "%"); a label's leading blanks are its indent; a line without
 * numbers is a heading of what is indented below it.
 */
import type { Period } from '../../src/model/period.ts'
import type { Cell, Column, ColumnKind, Measure, Row, RowRole, StatementKind, Table } from '../../src/model/table.ts'
import { type Decimal, parseDecimal, shift } from '../../src/number/decimal.ts'

export interface BuildOptions {
  readonly id?: string
  readonly statement?: StatementKind
  /** Power of ten of the amounts, 3 for thousands. */
  readonly scale?: number
  readonly currency?: string
  /** Where the table starts in its release. */
  readonly offset?: number
}

const NIL = /^(?:-|—|–|nil)$/
const PER_SHARE = /per (?:share|ads)|^(?:basic|diluted) eps|\beps\b/i
const SHARES = /\bshares\b(?!.*equity)|weighted[- ]average/i

export function buildTable(text: string, options: BuildOptions = {}): Table {
  const { id = 't1', statement = 'other', currency = 'USD', offset = 0 } = options
  const statementOf = /^\s*\[(incomeStatement|balanceSheet|cashFlow)\]/.exec(text)?.[1] as StatementKind | undefined
  const scale = options.scale ?? (/^\s*\[in millions\]/.test(text) ? 6 : 3)
  const source = text.replace(/^\n/, '').replace(/\s+$/, '')
  let at = offset
  const lines = source.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { line, start }
  })
  const [head, ...body] = lines as [{ line: string; start: number }, ...{ line: string; start: number }[]]
  const columns = readHeader(head.line, head.start, currency)
  const path: { indent: number; label: string }[] = []
  const rows = body.map(({ line, start }, index): Row => {
    const [label = '', ...raws] = line.split('|')
    const indent = label.length - label.trimStart().length
    while (path.length > 0 && (path.at(-1)?.indent ?? 0) >= indent && label.trim() !== '') path.pop()
    const headings = path.map((heading) => heading.label)
    let cellAt = start + label.length + 1
    const cells = raws.flatMap((raw, i): Cell[] => {
      const cell = readCell(raw, cellAt, columns[i] as Column, [...headings, label].join(' '), scale)
      cellAt += raw.length + 1
      return cell ? [cell] : []
    })
    if (cells.length === 0 && label.trim() !== '') path.push({ indent, label: label.trim() })
    return {
      index,
      label: label.trim(),
      labelSpan: { start: start + indent, end: start + label.trimEnd().length },
      span: { start, end: start + line.length },
      path: headings,
      indent,
      role: roleOf(label, cells),
      cells,
    }
  })
  return {
    id,
    span: { start: offset, end: offset + source.length },
    statement: statementOf ?? statement,
    title: undefined,
    scale,
    scaleExcepts: ['perShare', 'shares'],
    columns,
    rows,
    repairs: [],
  }
}

function readHeader(line: string, start: number, currency: string): Column[] {
  let at = start
  return line
    .split('|')
    .map((words) => {
      const span = { start: at + words.length - words.trimStart().length, end: at + words.trimEnd().length }
      at += words.length + 1
      return { words: words.trim(), span }
    })
    .slice(1)
    .map(({ words, span }, index): Column => {
      const compares = /^(?:%|pts|diff) (\d)v(\d)$/.exec(words)
      const kind: ColumnKind = compares ? 'change' : words.startsWith('% of') ? 'percentOf' : 'value'
      return {
        index,
        kind,
        header: words,
        group: undefined,
        period: kind === 'change' ? undefined : periodOf(words),
        currency: /RMB/.test(words) ? 'CNY' : /US\$|USD/.test(words) ? 'USD' : currency,
        member: /\[(.*)\]/.exec(words)?.[1],
        compares: compares ? [Number(compares[1]), Number(compares[2])] : undefined,
        headerSpan: span,
        withheld: undefined,
      }
    })
}

/** "2025" is the year, "Q4 2025" a quarter, "9M 2025" nine months, "at 2025" its last day. */
export function periodOf(words: string): Period | undefined {
  const year = /\b(20\d\d)\b/.exec(words)?.[1]
  if (!year) return undefined
  if (/^at\b/.test(words)) return { kind: 'instant', date: `${year}-12-31` }
  const quarter = /^Q([1-4])/.exec(words)?.[1]
  const ends = ['03-31', '06-30', '09-30', '12-31']
  if (quarter) {
    const n = Number(quarter)
    return {
      kind: 'duration',
      start: `${year}-${String(3 * n - 2).padStart(2, '0')}-01`,
      end: `${year}-${ends[n - 1]}`,
    }
  }
  if (/^9M/.test(words)) return { kind: 'duration', start: `${year}-01-01`, end: `${year}-09-30` }
  return { kind: 'duration', start: `${year}-01-01`, end: `${year}-12-31` }
}

function readCell(raw: string, start: number, column: Column, label: string, scale: number): Cell | undefined {
  const words = raw.trim()
  if (words === '') return undefined
  const at = start + raw.indexOf(words)
  const span = { start: at, end: at + words.length }
  const measure: Measure = /%|pts$/.test(words)
    ? 'percent'
    : PER_SHARE.test(label)
      ? 'perShare'
      : SHARES.test(label)
        ? 'shares'
        : 'money'
  const common = { column: column.index, span, raw: words, measure, period: column.period, withheld: undefined }
  const unit =
    measure === 'money'
      ? `iso4217:${column.currency}`
      : measure === 'shares'
        ? 'xbrli:shares'
        : measure === 'perShare'
          ? `iso4217:${column.currency}/xbrli:shares`
          : undefined
  if (NIL.test(words)) return { ...common, unit, value: null, decimals: undefined }
  const digits = words.replace(/[$,%()\s]|pts/g, '')
  const printed = parseDecimal(/^\(/.test(words) ? `-${digits}` : digits)
  if (!printed) return undefined
  const value: Decimal =
    measure === 'money' ? shift(printed, scale) : measure === 'percent' ? shift(printed, -2) : printed
  return { ...common, unit, value, decimals: value.scale }
}

function roleOf(label: string, cells: readonly Cell[]): RowRole {
  if (cells.length === 0) return 'header'
  const measure = cells[0]?.measure
  if (measure === 'perShare') return 'perShare'
  if (measure === 'shares') return 'shares'
  if (measure === 'percent') return 'ratio'
  return /^\s*total\b/i.test(label) ? 'total' : 'item'
}

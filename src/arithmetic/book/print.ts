/** Numbers of the book in words: as plain decimals for formulas, and as the table would print them for people. */
import type { Book } from './book.ts'
import type { Relation } from './relation.ts'

/** A doubled whole number at a scale as the shortest plain decimal. */
export function plainDecimal(doubled: number, scale: number): string {
  const isHalf = doubled % 2 !== 0
  const digits = Math.abs(isHalf ? doubled * 5 : doubled / 2)
  const places = isHalf ? scale + 1 : scale
  const sign = doubled < 0 ? '-' : ''
  if (digits === 0) return '0'
  if (places <= 0) return `${sign}${digits}${'0'.repeat(-places)}`
  const text = String(digits).padStart(places + 1, '0')
  const fraction = text.slice(-places).replace(/0+$/, '')
  return `${sign}${text.slice(0, -places)}${fraction ? `.${fraction}` : ''}`
}

const scaleAt = (book: Book, at: number): number => book.scales.get(book.cells[at]?.group ?? '') ?? 0

/** The value of a cell, or another in its place, as a plain decimal with the scale applied. */
export const decimalText = (book: Book, at: number, doubled = book.values[at] as number): string =>
  plainDecimal(doubled, scaleAt(book, at))

/** Power of ten that the printed figures of a cell are multiplied with. */
function printedPower(book: Book, at: number): number {
  const entry = book.cells[at]
  if (!entry) return 0
  if (entry.cell.measure === 'percent') return -2
  const { value, raw } = entry.cell
  if (!value || value.digits === 0n) return entry.cell.measure === 'money' ? (entry.table.scale ?? 0) : 0
  const fraction = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0
  return fraction - value.scale
}

/** The digits that a value would be printed with in the cell's place, with sign, without point and commas. */
export function printedDigits(book: Book, at: number, doubled: number): string {
  const unit = 2 * ((book.halves[at] as number) || 1)
  const digits = Math.abs(doubled) / unit
  const text = Number.isInteger(digits) ? String(digits) : digits.toFixed(1).replace('.', '')
  return doubled < 0 ? `-${text}` : text
}

/** A value as the cell would print it: "(1,204)", "59.7". */
export function printedLike(book: Book, at: number, doubled: number): string {
  const power = printedPower(book, at)
  const text = plainDecimal(Math.abs(doubled), scaleAt(book, at) + power)
  const raw = book.cells[at]?.cell.raw ?? ''
  const decimals = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0
  const [whole = '0', fraction = ''] = text.split('.')
  const grouped = raw.includes(',') || whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  const padded = fraction.padEnd(decimals, '0')
  const figure = padded ? `${grouped}.${padded}` : grouped
  if (doubled >= 0) return figure
  return /^[-−–]/.test(raw) ? `-${figure}` : `(${figure})`
}

/** The arithmetic with the figures filled in: "99581000 - 40118000", "61204000 / 55713000 - 1". */
export function formulaOf(book: Book, relation: Relation): string {
  if (relation.kind === 'sum') {
    const terms = relation.terms.filter(({ cell }) => !book.isNil[cell])
    return terms.length === 0
      ? '0'
      : terms.map(({ cell, weight }, i) => signedTerm(book, cell, weight, i === 0)).join(' ')
  }
  if (relation.kind === 'rate')
    return `${decimalText(book, relation.of)} / ${shortestBetween(1 / relation.high, 1 / relation.low)}`
  const { over, under, factor, minus } = relation
  const times = factor.n === factor.d ? '' : ` * ${factor.n}${factor.d === 1n ? '' : ` / ${factor.d}`}`
  return `${decimalText(book, over)} / ${decimalText(book, under)}${times}${minus ? ' - 1' : ''}`
}

function signedTerm(book: Book, cell: number, weight: 1 | -1, isFirst: boolean): string {
  const value = weight * (book.values[cell] as number)
  const text = decimalText(book, cell, Math.abs(value))
  if (isFirst) return value < 0 ? `-${text}` : text
  return value < 0 ? `- ${text}` : `+ ${text}`
}

/** The decimal with fewest digits between two numbers: 6.9931 rather than 6.993099987. */
export function shortestBetween(low: number, high: number): string {
  for (let places = 0; places <= 10; places++) {
    const text = ((low + high) / 2).toFixed(places)
    if (Number(text) >= low && Number(text) <= high) return text
  }
  return String((low + high) / 2)
}

/**
 * Tables that do not say what their amounts are counted in. One that prints amounts in full says so by its digits; one that
 * repeats figures of a table with a known scale for the same periods has that scale, and so has one whose figures the prose
 * repeats with "million" behind them. Anything else stays unknown.
 */
import { periodText } from '../../model/period.ts'
import type { Cell, Measure, Row, Table } from '../../model/table.ts'
import { shift } from '../../number/decimal.ts'
import { absInterval, type Interval, intersect, rounded, touches } from '../../number/interval.ts'
import { measuredWords } from '../rows/measured-words.ts'
import { isForOneThing, scaleForOneThing } from '../rows/one-thing.ts'
import { type ProseAmount, scaleByProse } from './prose-scale.ts'

/** A printed whole amount of this many digits is no amount in thousands or millions. */
const FULL_DIGITS = 8
const SCALED: readonly Measure[] = ['money', 'shares']

export function settleScales(tables: readonly Table[], amounts: readonly ProseAmount[]): Table[] {
  const scales = new Set(tables.flatMap(({ scale }) => (scale === undefined ? [] : [scale])))
  let settled: readonly Table[] = tables.map((table) =>
    isOpen(table) && table.scale === undefined && isInFull(table, scales) ? inFull(table) : table,
  )
  settled = byRepeats(settled).map((table) => {
    const scale = isOpen(table) && table.scale === undefined ? scaleByProse(table, amounts) : undefined
    return scale === 0 ? inFull(table) : scale === undefined ? table : rescaled(table, 'money', scale)
  })
  settled = byRepeats(settled)
  if (isPrintedInFull(settled) || isPrintedInFull(settled.filter(({ statement }) => PRIMARY.has(statement))))
    settled = settled.map((table) => (isOpen(table) && isLikeInFull(table) ? inFull(table) : table))
  const known = settled.filter((table) => table.scale !== undefined && statesMoney(table))
  const [scale, ...others] = new Set(known.map((table) => table.scale))
  if (scale === undefined || others.length > 0) return [...settled]
  const figures = known.length < 2 ? new Map<string, number>() : knownFigures(settled, 2)
  const largest = largestOf(known)
  return settled
    .map((table) => (isOpen(table) && table.scale === undefined ? likeTheOthers(table, scale, figures) : table))
    .map((table) => (isOpen(table) && table.scale === undefined ? likeTheStatements(table, scale, largest) : table))
}

/** A table settled by a repeated row may settle the next one. */
function byRepeats(tables: readonly Table[]): readonly Table[] {
  let settled = tables
  for (let round = 0; round < 3 && settled.some(isOpen); round++) {
    const [known, lines] = [knownFigures(settled), knownLines(settled)]
    settled = settled.map((table) => (isOpen(table) ? scaledByLines(scaledByRepeats(table, known), lines) : table))
  }
  return settled
}

/** Where all tables of known scale count alike, two short figures that they share with one of no scale are enough for it. */
function likeTheOthers(table: Table, scale: number, known: ReadonlyMap<string, number>): Table {
  const repeats = new Set<string>()
  for (const cell of table.rows.flatMap((row) => row.cells)) {
    const key = cell.withheld === 'scale-unknown' && cell.measure === 'money' ? keyOf(cell, 2) : undefined
    if (key && known.get(key) === scale) repeats.add(digitsOf(cell))
  }
  return repeats.size >= 2 ? rescaled(table, 'money', scale) : table
}

const statesMoney = ({ rows }: Table): boolean =>
  rows.some(({ cells }) => cells.some(({ measure, value, withheld }) => measure === 'money' && value && !withheld))

const isOpen = (table: Table): boolean =>
  table.rows.some((row) => row.cells.some((cell) => cell.withheld === 'scale-unknown'))

const digitsOf = (cell: Cell): string => cell.raw.replace(/\D/g, '').replace(/^0+/, '')

/** What a figure is known by: its measure, its period, its digits and where its point stands. */
function keyOf(cell: Cell, least = 4): string | undefined {
  const digits = digitsOf(cell)
  return cell.value && cell.period && SCALED.includes(cell.measure) && digits.length >= least
    ? `${cell.measure}|${periodText(cell.period)}|${digits}|${printedPlaces(cell)}`
    : undefined
}

const printedPlaces = (cell: Cell): number => /\.(\d+)/.exec(cell.raw)?.[1]?.length ?? 0

/** Figures by what they are known by, with the power of ten that they stand for; −1 where two tables differ. */
function knownFigures(tables: readonly Table[], least = 4): Map<string, number> {
  const known = new Map<string, number>()
  for (const table of tables) {
    for (const cell of table.rows.flatMap((row) => row.cells)) {
      if (cell.withheld || !cell.value) continue
      const key = keyOf(cell, least)
      if (!key) continue
      const exponent = printedPlaces(cell) - cell.value.scale
      known.set(key, known.has(key) && known.get(key) !== exponent ? -1 : exponent)
    }
  }
  return known
}

/** A figure known by the words of its row and by its period. */
const lineKey = (row: Row, cell: Cell): string | undefined => {
  const words = row.label
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return cell.value && cell.period && words !== '' && digitsOf(cell).length > 1
    ? `${cell.measure}|${periodText(cell.period)}|${words}`
    : undefined
}

/** Lines by their words and periods, with what their figures stand for; undefined where two tables differ. */
function knownLines(tables: readonly Table[]): Map<string, Interval | undefined> {
  const known = new Map<string, Interval | undefined>()
  for (const row of tables.flatMap(({ rows }) => rows))
    for (const cell of row.cells) {
      const key = cell.withheld ? undefined : lineKey(row, cell)
      if (!key || !cell.value) continue
      const range = absInterval(rounded(cell.value, cell.decimals ?? cell.value.scale))
      const other = known.get(key)
      known.set(key, known.has(key) ? other && intersect(other, range) : range)
    }
  return known
}

/** Three figures of lines that another table prints too, rounded or in full, give the table's amounts their scale. */
function scaledByLines(table: Table, known: ReadonlyMap<string, Interval | undefined>): Table {
  const votes = new Map<string, number>()
  for (const row of table.rows)
    for (const cell of row.cells) {
      const key = cell.withheld === 'scale-unknown' && cell.measure === 'money' ? lineKey(row, cell) : undefined
      const range = key === undefined ? undefined : known.get(key)
      if (!range || !cell.value) continue
      const value = cell.value
      const [exponent, ...others] = [0, 3, 6].filter((power) => {
        const own = shift(value, power)
        return touches(absInterval(rounded(own, own.scale)), range)
      })
      if (exponent !== undefined && others.length === 0) votes.set(digitsOf(cell), exponent)
    }
  const [scale, ...others] = new Set(votes.values())
  const isEnough = votes.size >= 3 && [...votes.keys()].join('').length >= 8
  if (scale === undefined || others.length > 0 || !isEnough) return table
  return scale === 0 ? inFull(table) : rescaled(table, 'money', scale)
}

/** Two figures known again, or one of six digits, give the table's amounts their scale; its shares theirs. */
function scaledByRepeats(table: Table, known: ReadonlyMap<string, number>): Table {
  return SCALED.reduce((result, measure) => {
    const votes = new Map<string, number>()
    for (const cell of table.rows.flatMap((row) => row.cells)) {
      if (cell.withheld !== 'scale-unknown' || cell.measure !== measure) continue
      const key = keyOf(cell)
      const exponent = key === undefined ? undefined : known.get(key)
      if (exponent !== undefined) votes.set(digitsOf(cell), exponent)
    }
    const [scale, ...others] = new Set(votes.values())
    const isEnough = votes.size >= 2 || [...votes.keys()].some((digits) => digits.length >= 6)
    return scale !== undefined && scale >= 0 && others.length === 0 && isEnough
      ? rescaled(result, measure, scale)
      : result
  }, table)
}

/**
 * Amounts printed to the last unit: eight digits or more; ten in a release that counts in thousands elsewhere, as the assets of a
 * bank have eight there too.
 */
function isInFull(table: Table, scales: ReadonlySet<number>): boolean {
  const fewest = scales.has(3) ? FULL_DIGITS + 2 : FULL_DIGITS
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => cell.measure === 'money' && cell.value))
  const long = cells.filter((cell) => cell.raw.replace(/[.].*/, '').replace(/\D/g, '').length >= fewest)
  return (long.length >= 2 || (long.length >= 1 && scales.size === 0)) && !(scales.has(3) && long.length < 2)
}

const PRIMARY = new Set(['balanceSheet', 'incomeStatement', 'comprehensiveIncome', 'cashFlow', 'equity'])

const isPrintedInFull = (tables: readonly Table[]): boolean =>
  tables.every(({ scale }) => !scale) && tables.some(({ scale }) => scale === 0)

/**
 * Statements of one release count alike: where one is printed in full and none in thousands, so is another statement whose
 * amounts reach into the hundreds of thousands.
 */
function isLikeInFull(table: Table): boolean {
  if (table.scale !== undefined || !PRIMARY.has(table.statement)) return false
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => cell.measure === 'money' && cell.value))
  return cells.some((cell) => /^\D*\d{1,3}(?:,\d{3}){2}\D*$/.test(cell.raw))
}

/** How many times larger the largest amount of a table may be than that of another that counts alike. */
const MOST_LARGER = 100n

/** A statement that does not say what it counts in counts like all tables that do, if its largest amount is of the size of theirs. */
function likeTheStatements(table: Table, scale: number, most: bigint): Table {
  if (scale === 0 || !PRIMARY.has(table.statement)) return table
  const own = largestOf([table])
  const isAlike = own > 0n && most > 0n && own <= most * MOST_LARGER && most <= own * MOST_LARGER
  return isAlike ? rescaled(table, 'money', scale) : table
}

/** The largest amount as printed, without its fraction: for telling sizes apart only. */
function largestOf(tables: readonly Table[]): bigint {
  let largest = 0n
  for (const { rows } of tables)
    for (const { cells } of rows)
      for (const { measure, value, raw } of cells) {
        if (measure !== 'money' || !value) continue
        const whole = BigInt(raw.replace(/[.,]\d{1,2}(?!\d)/, '').replace(/\D/g, '') || '0')
        if (whole > largest) largest = whole
      }
  return largest
}

/** Who prints amounts to the last unit does not count shares in thousands. */
const inFull = (table: Table): Table => rescaled(rescaled(table, 'money', 0), 'shares', 0)

const rescaled = (table: Table, measure: Measure, scale: number): Table => ({
  ...table,
  scale: measure === 'money' ? (table.scale ?? scale) : table.scale,
  rows: table.rows.map((row) => {
    const own = measure === 'money' && isForOneThing(measuredWords(row.label)) ? scaleForOneThing(scale) : scale
    return own === undefined ? row : { ...row, cells: row.cells.map((cell) => mended(cell, measure, own)) }
  }),
})

function mended(cell: Cell, measure: Measure, scale: number): Cell {
  if (cell.withheld !== 'scale-unknown' || cell.measure !== measure) return cell
  const withheld = measure === 'money' && cell.unit === undefined ? 'unit-unknown' : undefined
  if (!cell.value) return { ...cell, withheld }
  const value = shift(cell.value, scale)
  return { ...cell, value, decimals: value.scale, withheld }
}

/**
 * Rows that look shifted and that no arithmetic has put right: their figures may stand under the wrong period, and are withheld,
 * but where the columns add up with them as they are printed.
 *
 *                   Q4 2031   Q4 2030   2031    2030
 *   Net sales         412.6     398.0  1,602   1,551
 *   Operating profit             31.9   30.2   118.4     the first place is empty, all others are filled
 *   Net income         20.1      19.8   77.9    75.0
 */
import type { Sum } from '../../model/sum.ts'
import type { Cell, Row, Table } from '../../model/table.ts'

/** @param sumsOf the identities between the rows of a table */
export const withholdDamaged = (tables: readonly Table[], sumsOf: (table: Table) => readonly Sum[]): Table[] =>
  tables.map((table) => {
    const shifted = new Set(table.rows.filter((row, at) => looksShifted(table, row, at)))
    if (shifted.size === 0) return table
    const sums = sumsOf(table)
    const isDamaged = (row: Row): boolean => shifted.has(row) && !sums.some((sum) => addsUp(sum, row))
    return { ...table, rows: table.rows.map((row) => (isDamaged(row) ? withheld(row) : row)) }
  })

/** Whether a row is part of a sum that holds in every column, also in the one where the row has no figure. */
const addsUp = ({ terms, holds, breaks }: Sum, { index, cells }: Row): boolean =>
  breaks.length === 0 && holds.length > cells.length && terms.some(({ row }) => row === index)

const withheld = (row: Row): Row => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, withheld: cell.withheld ?? 'row-damaged' })),
})

const FEWEST_PLACES = 3
const FEWEST_ROWS = 2
/** How far above and below a row the rows stand that it is held against; few statements are longer. */
const FARTHEST = 200

/**
 * The first place, which most rows fill, empty and all others filled, and neither is usual in the table, or percentages stand
 * among amounts; or an amount among rates and a rate among amounts.
 */
function looksShifted(table: Table, row: Row, at: number): boolean {
  const places = table.columns.filter(({ kind }) => kind !== 'note').map(({ index }) => index)
  const [first, ...others] = places
  if (first === undefined || places.length < FEWEST_PLACES) return false
  const isBegunLate = !isFilled(row, first) && others.every((place) => isFilled(row, place))
  const rates = row.cells.filter((cell) => table.columns[cell.column]?.kind === 'value' && isRate(cell))
  const amounts = row.cells.filter(
    (cell) => table.columns[cell.column]?.kind === 'change' && cell.value && !isRate(cell),
  )
  if (!isBegunLate && (rates.length === 0 || amounts.length === 0)) return false
  if (table.repairs.some((repair) => repair.row === row.index)) return false
  const siblings = table.rows
    .slice(Math.max(0, at - FARTHEST), at + FARTHEST)
    .filter((other) => other !== row && other.cells.some(({ value }) => value !== undefined))
  if (siblings.length < FEWEST_ROWS) return false
  if (isExchanged(rates, amounts, siblings)) return true
  if (!isBegunLate || isOfChanges(row) || isTotalBesideCounts(table, row, first)) return false
  if (siblings.filter((other) => isFilled(other, first)).length * 2 <= siblings.length) return false
  if (others.some((place) => isOfOtherKind(row, siblings, place))) return true
  const full = siblings.filter((other) => places.every((place) => isFilled(other, place))).length
  const isUsual = full * 4 >= siblings.length * 3 || siblings.every((other) => isFilled(other, first))
  return isUsual && !isOfShares(table, first)
}

/** "Revenue change % | | (2)% | (11)%": the first column is what the others are compared with. */
const isOfChanges = ({ label, cells }: Row): boolean =>
  /\b(?:change|growth|increase|variance|year\/year|y\/y|yoy)\b/i.test(label) && cells.every(isRate)

/** "Total assets held | | 108,286 | 130,173" below "Quantity | Cost | Value": things of several kinds are not counted together. */
const isTotalBesideCounts = ({ columns }: Table, { role }: Row, first: number): boolean =>
  role === 'total' &&
  columns.some(({ index, header }) => index === first && /^(?:quantity|number|units?|count)\b/i.test(header))

/** An amount in a column of rates of change, and a rate where no other row has one: "YoY change 4,893.1 | 2031 +3.6%". */
function isExchanged(rates: readonly Cell[], amounts: readonly Cell[], siblings: readonly Row[]): boolean {
  const ratesBeside = (place: number): boolean[] =>
    siblings.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.column === place && cell.value ? [isRate(cell)] : [])),
    )
  const areRates = (beside: readonly boolean[]): boolean => beside.length >= FEWEST_ROWS && !beside.includes(false)
  return (
    rates.some(({ column }) => !ratesBeside(column).includes(true)) &&
    amounts.some(({ column }) => areRates(ratesBeside(column)))
  )
}

/** Printed as a rate, whatever its row is taken to measure. */
const isRate = ({ raw }: Cell): boolean => /%|\b(?:bps|pts?|pp)\b/i.test(raw)

/** A percentage where no other row has one, or none where all have. */
function isOfOtherKind(row: Row, siblings: readonly Row[], place: number): boolean {
  const at = ({ cells }: Row) => cells.filter(({ column, value }) => column === place && value)
  const [own] = at(row)
  const others = siblings.flatMap(at)
  const isShare = own?.measure === 'percent'
  return (
    own !== undefined &&
    others.length >= FEWEST_ROWS &&
    others.every(({ measure }) => (measure === 'percent') !== isShare)
  )
}

/** "% of the region" beside amounts: the region itself has none. */
const isOfShares = ({ rows, columns }: Table, index: number): boolean =>
  columns.some(({ index: at, kind, period }) => at === index && (kind === 'percentOf' || period === undefined)) &&
  rows.every(({ cells }) => cells.every(({ column, measure }) => column !== index || measure === 'percent'))

const isFilled = ({ cells }: Row, place: number): boolean => cells.some(({ column }) => column === place)

/**
 * What the report on a clean release knows, ready for planting errors: its claims with their words, its cells with the places
 * that bear each of them out. From it alone it is decided whether a planted error can be refuted, never from what is caught.
 */
import type { Layers, Report, ReportClaim } from '../../src/index.ts'
import type { ReadRelease } from '../release.ts'
import { abs, fixed, ONE, type Printed, printedIn, printedValue } from './fixed.ts'

type Span = { readonly start: number; readonly end: number }
type Table = Layers['tables'][number]
export type Column = Table['columns'][number]

export interface CleanClaim extends ReportClaim {
  readonly number: Printed
  /** What one unit of the printed number stands for, in 10⁻¹². */
  readonly unitOf: bigint
  readonly periodSpan: Span | undefined
  readonly directionSpan: Span | undefined
  readonly metricSpan: Span | undefined
  /** Cells of the facts that its verdict rests on. */
  readonly cells: readonly CleanCell[]
}

export interface CleanCell {
  readonly key: string
  readonly table: string
  readonly row: number
  readonly column: number
  readonly number: Printed
  /** As the fact has it: scale applied. */
  readonly value: bigint
  readonly unitOf: bigint
  readonly fact: string
  readonly period: string
  readonly unit: string | undefined
}

export interface CleanRow {
  readonly table: string
  readonly index: number
  readonly label: string
  readonly path: readonly string[]
  readonly cells: readonly CleanCell[]
}

/** Something that the release says of a cell besides the cell: a check that holds, a claim that ties to it, another cell. */
interface Witness {
  readonly kind: 'check' | 'claim' | 'cell'
  /** The cells that take part, the witnessed one among them. */
  readonly cells: ReadonlySet<string>
  /** How far the cell may move without breaking it, in 10⁻¹². */
  readonly slack: bigint
}

export interface CleanRelease {
  readonly name: string
  readonly text: string
  readonly report: Report
  readonly tables: readonly Table[]
  readonly claims: readonly CleanClaim[]
  readonly rows: readonly CleanRow[]
  readonly cells: ReadonlyMap<string, CleanCell>
  readonly witnesses: ReadonlyMap<string, readonly Witness[]>
}

export function cleanRelease(name: string, { run, report }: ReadRelease): CleanRelease {
  const { text } = run.source
  const rows = rowsOf(text, report)
  const cells = new Map(rows.flatMap((row) => row.cells.map((cell) => [cell.key, cell] as const)))
  const ofFact = new Map(
    Object.entries(report.facts).map(([id, fact]) => [
      id,
      fact['tieout:sources'].flatMap((source) =>
        source.kind === 'cell' ? (cells.get(keyOf(source.table, source.row, source.column)) ?? []) : [],
      ),
    ]),
  )
  const claims = claimsOf(text, report, run.layers, ofFact)
  const witnesses = witnessesOf(report, cells, ofFact, claims)
  return { name, text, report, tables: run.layers.tables, claims, rows, cells, witnesses }
}

const keyOf = (table: string, row: number, column: number): string => `${table}.r${row}.c${column}`

function rowsOf(text: string, report: Report): CleanRow[] {
  return report['tieout:tables'].flatMap((table) =>
    table.rows.map(({ index, label, path, cells }) => ({
      table: table.id,
      index,
      label,
      path,
      cells: cells.flatMap((cell): CleanCell[] => {
        const fact = cell.fact === null ? undefined : report.facts[cell.fact]
        const number = printedIn(text, cell)
        if (!fact || fact.value === null || !number || cell.fact === null) return []
        const unitOf = unitBehind(number, fixed(fact.value))
        if (unitOf === undefined) return []
        const { period, unit } = fact.dimensions
        const place = { key: keyOf(table.id, index, cell.column), table: table.id, row: index, column: cell.column }
        return [{ ...place, number, value: fixed(fact.value), unitOf, fact: cell.fact, period, unit }]
      }),
    })),
  )
}

/** What one unit of a printed number is worth: a power of ten, or nothing where the words were not read as one number. */
function unitBehind(number: Printed, value: bigint): bigint | undefined {
  const printed = printedValue(number)
  if (printed === 0n || value === 0n) return printed === value ? ONE : undefined
  for (let unit = 10n ** 24n; unit > 0n; unit /= 10n) if ((printed * unit) / ONE === abs(value)) return unit
  return undefined
}

function claimsOf(
  text: string,
  report: Report,
  layers: Layers,
  ofFact: ReadonlyMap<string, readonly CleanCell[]>,
): CleanClaim[] {
  const read = new Map(layers.claims.map((claim) => [claim.id, claim]))
  return report['tieout:claims'].flatMap((claim): CleanClaim[] => {
    const number = printedIn(text, claim)
    const unitOf = number && unitBehind(number, fixed(claim.value))
    if (!number || unitOf === undefined) return []
    const { periodSpan, directionSpan, metric } = read.get(claim.id) ?? {}
    const cells = claim.evidence.flatMap((id) => ofFact.get(id) ?? [])
    return [{ ...claim, number, unitOf, periodSpan, directionSpan, metricSpan: metric?.span, cells }]
  })
}

const SUMS: ReadonlySet<string> = new Set(['table-sums', 'balance-sheet-balances', 'roll-forward-closes', 'same-fact'])

function witnessesOf(
  report: Report,
  cells: ReadonlyMap<string, CleanCell>,
  ofFact: ReadonlyMap<string, readonly CleanCell[]>,
  claims: readonly CleanClaim[],
): Map<string, Witness[]> {
  const found = new Map<string, Witness[]>()
  const note = (cell: CleanCell, witness: Witness) => found.set(cell.key, [...(found.get(cell.key) ?? []), witness])
  for (const { status, operands, stated, computed, rule } of report['tieout:checks']) {
    if (status !== 'passed' || computed === null) continue
    const taking = operands.flatMap((id) => {
      const cell = cells.get(id)
      return cell ? [cell] : (ofFact.get(id) ?? [])
    })
    const width = fixed(stated.high) - fixed(stated.low) + fixed(computed.high) - fixed(computed.low)
    const keys = new Set(taking.map(({ key }) => key))
    const isClaim = operands.some((id) => /^c\d/.test(id))
    if (isClaim && rule !== 'level-agrees') continue
    // a quotient does not move as its operands do: only a plain sum says how far one of them may go
    const isSum = SUMS.has(rule)
    for (const cell of taking)
      note(cell, {
        kind: isClaim ? 'claim' : 'check',
        cells: keys,
        slack: isClaim || isSum ? width : abs(cell.value) / 20n,
      })
  }
  for (const group of ofFact.values())
    for (const cell of group)
      for (const other of group)
        if (other.key !== cell.key)
          note(cell, { kind: 'cell', cells: new Set([cell.key, other.key]), slack: halfOf(cell) + halfOf(other) })
  for (const claim of claims)
    if (claim.verdict === 'tied' && claim.cells.length === 1)
      for (const cell of claim.cells)
        note(cell, { kind: 'claim', cells: new Set([cell.key]), slack: halfOf(cell) + halfOf(claim) })
  return found
}

/** Half a unit of the last digit. */
export const halfOf = ({ number, unitOf }: { readonly number: Printed; readonly unitOf: bigint }): bigint =>
  unitOf / 10n ** BigInt(number.decimals) / 2n

/** Whether another value of a cell breaks what some witness says of it; `without` leaves out those that would move along. */
export function isRefutedCell(
  release: CleanRelease,
  cell: CleanCell,
  value: bigint,
  without: ReadonlySet<string> = new Set(),
): boolean {
  const moved = abs(value - cell.value)
  return (release.witnesses.get(cell.key) ?? []).some(
    ({ cells, slack }) => moved > 2n * slack && ![...cells].some((key) => key !== cell.key && without.has(key)),
  )
}

/** The rows in which the facts behind a claim stand. */
export const rowsBehind = (release: CleanRelease, claim: CleanClaim): readonly CleanRow[] =>
  release.rows.filter(({ table, index }) => claim.cells.some((cell) => cell.table === table && cell.row === index))

/**
 * Whether another value of a claim is refuted: a table or another statement settled it, and neither what was computed for it
 * nor any other figure of its rows is the new value.
 */
export function isRefutedClaim(release: CleanRelease, claim: CleanClaim, value: bigint): boolean {
  if (claim.verdict !== 'tied') return false
  const half = halfOf(claim)
  const isNear = (low: bigint, high: bigint): boolean => abs(value) + half >= low && abs(value) - half <= high
  const checks = release.report['tieout:checks'].filter(({ id }) => claim.checks.includes(id))
  const computed = checks.flatMap((check) => (check.computed ? [check.computed] : []))
  if (computed.some(({ low, high }) => isNear(...ordered(abs(fixed(low)), abs(fixed(high)))))) return false
  return !rowsBehind(release, claim).some(({ cells }) =>
    cells.some((cell) => isNear(abs(cell.value) - halfOf(cell), abs(cell.value) + halfOf(cell))),
  )
}

const ordered = (a: bigint, b: bigint): [bigint, bigint] => (a < b ? [a, b] : [b, a])

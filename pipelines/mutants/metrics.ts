/** A right figure under a wrong name, or a wrong figure of a like name: other metrics, other bases, basic for diluted. */
import {
  type CleanCell,
  type CleanClaim,
  type CleanRelease,
  type CleanRow,
  halfOf,
  rowsBehind,
} from './clean-release.ts'
import { isLevel, withCell } from './figures.ts'
import { abs } from './fixed.ts'
import type { ErrorClass, Planted } from './planted.ts'

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The name of another metric of the release in front of the figure. Refuted where both are tied to tables, and the other's
 * rows have a figure for the period and the figure nowhere.
 */
const otherName: ErrorClass['plant'] = (release, random) => {
  const tied = release.claims.filter(
    (claim) => isLevel(claim) && claim.metricSpan && claim.metricSpan.end <= claim.start,
  )
  return tied.flatMap((claim): Planted[] => {
    const others = tied.filter((other) => other.unit === claim.unit && isOtherLine(claim, other))
    if (others.length === 0) return []
    const other = random.at(claim.start).pick(others)
    const { metricSpan, metric } = claim
    if (!metricSpan || !metric || /[<>&*]/.test(release.text.slice(metricSpan.start, metricSpan.end))) return []
    const name = /^\p{Lu}/u.test(metric.text) ? capital(other.metric?.text ?? '') : (other.metric?.text ?? '')
    return [{ edits: [{ ...metricSpan, text: name }], isRefutable: isOtherFigure(release, claim, other) }]
  })
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function isOtherLine(claim: CleanClaim, other: CleanClaim): boolean {
  const [name, otherName] = [plainOf(claim.metric?.text ?? ''), plainOf(other.metric?.text ?? '')]
  return (
    name !== '' &&
    otherName.length > 3 &&
    name !== otherName &&
    claim.cells[0]?.fact !== other.cells[0]?.fact &&
    other.cells.length > 0
  )
}

function isOtherFigure(release: CleanRelease, claim: CleanClaim, other: CleanClaim): boolean {
  const [own] = claim.cells
  if (claim.tiedTo !== 'table' || other.tiedTo !== 'table' || !own) return false
  const cells = rowsBehind(release, other).flatMap((row) => row.cells)
  return cells.some(({ period }) => period === own.period) && !cells.some((cell) => agree(claim, cell, own))
}

const agree = (claim: CleanClaim, cell: CleanCell, own: CleanCell): boolean =>
  abs(abs(cell.value) - abs(own.value)) <= halfOf(claim) + halfOf(cell)

/** A row's whole name with the words that set one kind apart taken out, and whether it had them. */
interface Named {
  readonly row: CleanRow
  readonly name: string
  readonly isKind: boolean
}

function named(rows: readonly CleanRow[], kind: RegExp, other: RegExp): Named[] {
  return rows.map((row) => {
    const words = plainOf(/\bper\b|basic|diluted/i.test(row.label) ? [...row.path, row.label].join(' ') : row.label)
    return {
      row,
      isKind: kind.test(words),
      name: words.replace(kind, '').replace(other, '').replaceAll(/\s+/g, ' ').trim(),
    }
  })
}

/**
 * The figure of the row that has the same name but for the words of `kind` or `other`, in the same period. Refuted only where the
 * claim `says` which of the two it is.
 */
const twin =
  (
    kind: RegExp,
    other: RegExp,
    says: (release: CleanRelease, claim: CleanClaim) => boolean = () => true,
  ): ErrorClass['plant'] =>
  (release, random) => {
    const names = named(release.rows, kind, other)
    return release.claims.filter(isLevel).flatMap((claim) => {
      const [own] = claim.cells
      const mine = names.filter(({ row }) => own && row.table === own.table && row.index === own.row)[0]
      if (!own || !mine) return []
      const figures = names
        .filter(({ name, isKind }) => name === mine.name && isKind !== mine.isKind)
        .flatMap(({ row }) => row.cells.filter(({ period, unit }) => period === own.period && unit === own.unit))
      if (figures.length === 0) return []
      return withCell(release, claim, random.at(claim.start).pick(figures), false).map(({ edits, isRefutable }) => ({
        edits,
        isRefutable: isRefutable && says(release, claim),
      }))
    })
  }

/** "$1.31 per share" may be either, "$1.31 per diluted share" and "diluted EPS of $1.31" may not. */
const saysOfWhichShares = ({ text }: CleanRelease, { metric, end }: CleanClaim): boolean =>
  /\b(?:basic|dilut)/i.test(`${metric?.text} ${text.slice(end, end + BEHIND)}`)
const BEHIND = 45

const ADJUSTED = /\b(?:adjusted|non gaap|normalized|normalised|underlying|comparable|core)\b/
const GAAP = /\b(?:reported|gaap|ifrs)\b/

export const METRICS: readonly ErrorClass[] = [
  { name: 'name of another metric', plant: otherName },
  { name: 'GAAP for non-GAAP', plant: twin(ADJUSTED, GAAP) },
  { name: 'basic for diluted', plant: twin(/\bbasic\b/, /\b(?:assuming dilution|diluted)\b/, saysOfWhichShares) },
  { name: 'attributable for all', plant: twin(/\b(?:attributable to|available to) .*/, /\bconsolidated\b/) },
]

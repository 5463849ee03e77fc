/** Errors in a figure of the prose: a digit, its scale, the figure of another row, column or rate. */
import { type CleanCell, type CleanClaim, type CleanRelease, isRefutedClaim, rowsBehind } from './clean-release.ts'
import { abs, divide, fixed, ONE, printedValue, writtenLike } from './fixed.ts'
import type { Edit, ErrorClass, Planted } from './planted.ts'
import type { Random } from './random.ts'

const LEVELS = new Set(['value', 'comparative'])
export const isLevel = ({ role }: CleanClaim): boolean => LEVELS.has(role)

/** The claim with another printed number in it. */
export function withNumber(release: CleanRelease, claim: CleanClaim, text: string): Planted[] {
  const { number, unitOf } = claim
  if (text === number.text) return []
  const edit: Edit = { start: number.start, end: number.end, text }
  const value = (printedValue({ text }) * unitOf) / ONE
  return [{ edits: [edit], isRefutable: isRefutedClaim(release, claim, value) }]
}

const each =
  (
    isFitting: (claim: CleanClaim) => boolean,
    change: (claim: CleanClaim, random: Random) => string | undefined,
  ): ErrorClass['plant'] =>
  (release, random) =>
    release.claims.filter(isFitting).flatMap((claim) => {
      const text = change(claim, random.at(claim.start))
      return text === undefined ? [] : withNumber(release, claim, text)
    })

const digitsAt = (text: string): number[] => [...text.matchAll(/\d/g)].map(({ index }) => index)
const put = (text: string, at: number, digit: string): string => text.slice(0, at) + digit + text.slice(at + 1)

function otherDigit({ number: { text } }: CleanClaim, random: Random): string {
  const at = random.pick(digitsAt(text))
  return put(text, at, String(1 + ((Number(text[at]) + random.below(8)) % 9)))
}

function neighboursSwapped({ number: { text } }: CleanClaim, random: Random): string | undefined {
  const places = digitsAt(text)
  const pairs = places.slice(1).map((right, i) => [places[i] as number, right] as const)
  const unequal = pairs.filter(([a, b]) => text[a] !== text[b] && !(a === 0 && text[b] === '0'))
  if (unequal.length === 0) return undefined
  const [a, b] = random.pick(unequal)
  return put(put(text, a, text[b] as string), b, text[a] as string)
}

/** One digit of the whole part left out, or a nought added to it. */
function lengthChanged(claim: CleanClaim, random: Random): string | undefined {
  const [whole = '', fraction] = claim.number.text.replaceAll(',', '').split('.')
  const longer = `${whole}0`
  const shorter = [...whole]
    .map((_, at) => whole.slice(0, at) + whole.slice(at + 1))
    .filter((left) => /^[1-9]/.test(left))
  if (whole === '0') return undefined
  const changed = random.pick([longer, ...shorter])
  return writtenLike(claim.number, fixed(fraction ? `${changed}.${fraction}` : changed))
}

/** From one to nine units of the last digit up or down. */
function percentOff({ number }: CleanClaim, random: Random): string | undefined {
  const unit = ONE / 10n ** BigInt(number.decimals)
  const value = printedValue(number) + BigInt(1 + random.below(9)) * unit * (random.below(2) === 0 ? 1n : -1n)
  return value > 0n ? writtenLike(number, value) : undefined
}

function atWrongRate({ number }: CleanClaim, random: Random): string {
  const percent = BigInt(1 + random.below(3)) * (random.below(2) === 0 ? 1n : -1n)
  return writtenLike(number, (printedValue(number) * (100n + percent)) / 100n)
}

/** The claim with the figure of another cell in place of its own. */
export function withCell(release: CleanRelease, claim: CleanClaim, cell: CleanCell, isForSure: boolean): Planted[] {
  const value = divide(abs(cell.value), claim.unitOf)
  if (value === undefined || value * 20n < printedValue(claim.number) || value > printedValue(claim.number) * 20n)
    return []
  const text = writtenLike(claim.number, value)
  return withNumber(release, claim, text).map(({ edits, isRefutable }) => ({
    edits,
    isRefutable: isForSure ? claim.verdict === 'tied' : isRefutable,
  }))
}

const days = (period: string): number => {
  const [start, end] = period.split('/')
  return end === undefined ? 0 : (Date.parse(end) - Date.parse(start as string)) / 86_400_000
}
const endOf = (period: string): string => period.split('/').at(-1) as string

/** The figure of another column of the claim's row, as `isOther` picks it. The words must name the claim's period themselves. */
const fromColumn =
  (
    isFitting: (claim: CleanClaim) => boolean,
    isOther: (own: CleanCell, other: CleanCell) => boolean,
  ): ErrorClass['plant'] =>
  (release, random) =>
    release.claims.filter(isFitting).flatMap((claim) => {
      const own = claim.cells[0]
      const others = rowsBehind(release, claim).flatMap(({ cells }) =>
        cells.filter((cell) => own && cell.unit === own.unit && cell.value !== own.value && isOther(own, cell)),
      )
      if (others.length === 0) return []
      return withCell(release, claim, random.at(claim.start).pick(others), claim.periodSpan !== undefined)
    })

/** The figure of the row above or below. */
const fromNextRow: ErrorClass['plant'] = (release, random) =>
  release.claims.filter(isLevel).flatMap((claim) => {
    const [own] = claim.cells
    const next = release.rows.flatMap(({ table, index, cells }) =>
      own && table === own.table && Math.abs(index - own.row) === 1
        ? cells.filter(({ column, unit }) => column === own.column && unit === own.unit)
        : [],
    )
    return next.length === 0 ? [] : withCell(release, claim, random.at(claim.start).pick(next), false)
  })

const isPercent = ({ role, number, unit }: CleanClaim): boolean =>
  unit === null && (role === 'change' || role === 'value' || role === 'comparative') && number.decimals <= 2

export const FIGURES: readonly ErrorClass[] = [
  { name: 'another digit', plant: each(isLevel, otherDigit) },
  { name: 'two digits swapped', plant: each(isLevel, neighboursSwapped) },
  { name: 'a digit dropped or added', plant: each(isLevel, lengthChanged) },
  { name: 'percentage off', plant: each(isPercent, percentOff) },
  { name: 'proportion off', plant: each(({ role }) => role === 'proportion', percentOff) },
  { name: 'absolute change off', plant: each(({ role }) => role === 'difference', neighboursSwapped) },
  { name: 'translated at a wrong rate', plant: each(({ role }) => role === 'translation', atWrongRate) },
  {
    name: 'quarter for year',
    plant: fromColumn(
      isLevel,
      (own, other) => endOf(own.period) === endOf(other.period) && days(own.period) !== days(other.period),
    ),
  },
  {
    name: 'figure of another year',
    plant: fromColumn(isLevel, (own, other) => endOf(own.period) !== endOf(other.period)),
  },
  { name: 'figure of the next row', plant: fromNextRow },
]

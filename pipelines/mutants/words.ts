/** Errors in the words beside a figure of the prose: scale, points, direction, sign, currency, period. */
import { type CleanClaim, type CleanRelease, rowsBehind } from './clean-release.ts'
import { isLevel } from './figures.ts'
import type { Edit, ErrorClass, Planted } from './planted.ts'
import type { Random } from './random.ts'

type Span = { readonly start: number; readonly end: number }

/** Replaces the one match of a pattern in a stretch of the source. */
function replaced(
  release: CleanRelease,
  { start, end }: Span,
  pattern: RegExp,
  by: (word: string) => string | undefined,
): Edit[] {
  const match = pattern.exec(release.text.slice(start, end))
  const word = match?.[0]
  const text = word === undefined ? undefined : by(word)
  if (!match || word === undefined || text === undefined || text === word) return []
  return [{ start: start + match.index, end: start + match.index + word.length, text }]
}

const isTied = ({ verdict }: CleanClaim): boolean => verdict === 'tied'
const planted = (edits: readonly Edit[], isRefutable: boolean): Planted[] =>
  edits.length === 0 ? [] : [{ edits, isRefutable }]

const SCALES: Readonly<Record<string, readonly string[]>> = {
  thousand: ['million'],
  million: ['billion', 'thousand'],
  billion: ['million'],
  bn: ['m'],
}

function scaleWord(release: CleanRelease, claim: CleanClaim, random: Random): Planted[] {
  const edits = replaced(release, claim, /\b(?:thousand|million|billion)\b|(?<=\d)bn\b/, (word) =>
    random.pick(SCALES[word] ?? []),
  )
  return planted(edits, isTied(claim))
}

/** "RMB1,060,000" as "RMB1,060,000 million". */
function scaleDoubled(release: CleanRelease, { number, unit, end, verdict }: CleanClaim): Planted[] {
  if (!unit?.startsWith('iso4217:') || unit.includes('/') || !/\d,\d{3}/.test(number.text) || end !== number.end)
    return []
  return planted(
    [{ start: end, end, text: ' million' }],
    verdict === 'tied' && !/^\s*(?:thousand|million|billion)/.test(release.text.slice(end, end + 12)),
  )
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['increased', 'decreased'],
  ['increase', 'decrease'],
  ['increases', 'decreases'],
  ['rose', 'fell'],
  ['grew', 'shrank'],
  ['up', 'down'],
  ['higher', 'lower'],
  ['growth', 'decline'],
  ['improvement', 'deterioration'],
]
const OPPOSITE = new Map(OPPOSITES.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
const DIRECTION = new RegExp(String.raw`\b(?:${[...OPPOSITE.keys()].join('|')})\b`, 'i')

const likeCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

function direction(release: CleanRelease, claim: CleanClaim): Planted[] {
  if (!claim.directionSpan || !['change', 'changePoints', 'difference'].includes(claim.role)) return []
  const edits = replaced(release, claim.directionSpan, DIRECTION, (word) =>
    likeCase(word, OPPOSITE.get(word.toLowerCase()) ?? word),
  )
  return planted(edits, isTied(claim) && Number(claim.value) !== 0)
}

/** "up 14%" as "up -14%": a growth word against the sign of its figure. */
function minusAfterGrowth(release: CleanRelease, claim: CleanClaim): Planted[] {
  if (claim.role !== 'change' || !claim.directionSpan || claim.start !== claim.number.start) return []
  const word = release.text.slice(claim.directionSpan.start, claim.directionSpan.end)
  if (!/^(?:up|increased|grew|rose|higher)$/i.test(word)) return []
  return planted([{ start: claim.start, end: claim.start, text: '-' }], isTied(claim))
}

const points =
  (from: RegExp, to: string) =>
  (release: CleanRelease, claim: CleanClaim): Planted[] =>
    claim.role === 'changePoints'
      ? planted(
          replaced(release, claim, from, () => to),
          isTied(claim),
        )
      : []

function sign(release: CleanRelease, claim: CleanClaim): Planted[] {
  if (!isLevel(claim) || !claim.metricSpan || !claim.unit?.startsWith('iso4217:')) return []
  const edits = replaced(
    release,
    claim.metricSpan,
    /\b(?:loss|income|profit)\b(?!.*\b(?:per|before|from|tax))/i,
    (word) => likeCase(word, /^loss$/i.test(word) ? 'income' : 'loss'),
  )
  const isResult = /^(?:net|operating) (?:loss|income|profit)$/i.test(claim.metric?.text ?? '')
  // the table has to say which it is: a row "net loss" may print losses without a sign
  const isTold = rowsBehind(release, claim).every(
    ({ label }) => !/\bloss\b/i.test(label) || /income|profit|\(/i.test(label),
  )
  return isResult ? planted(edits, isTied(claim) && (isTold || Number(claim.value) < 0)) : []
}

const CURRENCIES = ['US$', 'RMB', '€', '$', 'EUR', '£', 'GBP', 'NOK', 'SEK']

function currency(release: CleanRelease, claim: CleanClaim, random: Random): Planted[] {
  if (!isLevel(claim)) return []
  const words = release.text.slice(claim.start, claim.number.start).trimEnd()
  const own = CURRENCIES.find((sign) => words.replace('\\', '') === sign)
  const others = CURRENCIES.filter(
    (sign) =>
      sign !== own &&
      !(own === '$' && sign === 'US$') &&
      release.text.replaceAll('\\', '').includes(sign) &&
      sign.length > 1,
  )
  if (own === undefined || others.length === 0) return []
  return planted([{ start: claim.start, end: claim.start + words.length, text: random.pick(others) }], isTied(claim))
}

const ORDINALS = ['first', 'second', 'third', 'fourth']

function otherPeriod(word: string, random: Random): string {
  if (/^\d{4}$/.test(word)) return String(Number(word) + (random.below(2) === 0 ? 1 : -1))
  if (/^Q\d$/i.test(word)) return `Q${random.pick(['1', '2', '3', '4'].filter((number) => !word.endsWith(number)))}`
  return likeCase(word, random.pick(ORDINALS.filter((ordinal) => ordinal !== word.toLowerCase())))
}

/** Another year or quarter in the words that name the period of a figure, where its rows do not have the figure twice. */
function period(release: CleanRelease, claim: CleanClaim, random: Random): Planted[] {
  if (!isLevel(claim) || !claim.periodSpan) return []
  const edits = replaced(
    release,
    claim.periodSpan,
    /\b(?:20\d\d|(?:first|second|third|fourth)(?= (?:fiscal )?quarter)|Q[1-4])\b/i,
    (word) => otherPeriod(word, random),
  )
  const twice = rowsBehind(release, claim).some(
    ({ cells }) => new Set(cells.map(({ value }) => value)).size < cells.length,
  )
  return planted(edits, isTied(claim) && claim.tiedTo === 'table' && !twice)
}

const each =
  (change: (release: CleanRelease, claim: CleanClaim, random: Random) => Planted[]): ErrorClass['plant'] =>
  (release, random) =>
    release.claims.flatMap((claim) => change(release, claim, random.at(claim.start)))

export const WORDS: readonly ErrorClass[] = [
  { name: 'million for billion', plant: each(scaleWord) },
  { name: 'scale word too many', plant: each(scaleDoubled) },
  { name: 'direction turned', plant: each(direction) },
  { name: 'growth word against sign', plant: each(minusAfterGrowth) },
  { name: 'percentage for basis points', plant: each(points(/\bbasis points?\b/i, 'percentage points')) },
  { name: 'basis for percentage points', plant: each(points(/\bpercentage points?\b/i, 'basis points')) },
  { name: 'loss for income', plant: each(sign) },
  { name: 'currency changed', plant: each(currency) },
  { name: 'period changed', plant: each(period) },
]

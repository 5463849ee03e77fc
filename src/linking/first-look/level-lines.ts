/** Which cells a stated figure may be, and whether it ties with them: by the words of a line, its unit, its period and its digits. */
import { type Figure, rangeOf } from '../../checks/claims/evaluation.ts'
import { isOffByItsPlace } from '../../checks/claims/level-agrees.ts'
import { AVERAGED, BALANCE_ROWS } from '../../lexicon/measures.ts'
import { type Mention, nameOf } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import type { Period } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import { abs, type Decimal, sign } from '../../number/decimal.ts'
import { absInterval, roundRatio, toRatio, touches } from '../../number/interval.ts'
import { sumWithParts } from '../around/other-readings.ts'
import { partOf } from '../around/part-headings.ts'
import type { LinkContext } from '../evidence/context.ts'
import { figureOf } from '../evidence/evidence.ts'
import { fits } from '../evidence/periods.ts'
import { type Explained, explainSlip, isRoundNumber } from '../evidence/slips.ts'
import type { Line, LineFact, LineHit } from '../lines/lines.ts'
import { namesMeasure } from '../lines/tokens.ts'

export const factFigure = (fact: Fact): Figure => ({
  value: fact.value ?? { digits: 0n, scale: 0 },
  decimals: fact.value === null ? undefined : fact.decimals,
})

export interface Candidate {
  readonly hit: LineHit
  readonly stated: LineFact
}

/** Whose earnings they are goes without saying in the line of earnings per share. */
const ATTRIBUTABLE = /\s*\b(?:attributable|available)\s+(?:to|for)\b.*?(?=\s+(?:excluding|before)\b|$)/i

/** "# per diluted share", "# per share on a diluted basis": of which kind the shares are, said behind the figure alone. */
const KIND_BEHIND =
  /^\s*(?:(?:per|a)\s+(?:fully[- ])?(?=(?:basic|diluted)\s+(?:common |ordinary )?(?:share|unit|ads)\b)|per (?:common |ordinary )?(?:share|unit|ads) on an? (?:fully[- ])?(?=(?:basic|diluted) basis\b))(basic|diluted)/i

/** "Net income was #, or # per diluted share": the second figure is of the per-share line, and of its diluted one. */
export function phraseOf(mention: Mention, { text, profile }: Pick<LinkContext, 'text' | 'profile'>): string {
  const metric = ofTheIssuer(nameOf(mention), profile)
  if (!mention.unit?.endsWith('/xbrli:shares') || /\bper\b|\beps\b|dividend|distribution/i.test(metric)) return metric
  const kind = kindBehind(mention.span.end, text)
  return `${metric.replace(ATTRIBUTABLE, '')} per ${kind ? `${kind} ` : ''}share`
}

/** "Ferndale's net sales" are net sales. */
function ofTheIssuer(metric: string, { issuer }: Profile): string {
  const [owner, name] = /^(\w[\w& .-]{1,40}?)(?:['’]s|(?<=s)['’])\s/.exec(metric) ?? []
  return owner && name && issuer?.toLowerCase().startsWith(name.toLowerCase()) ? metric.slice(owner.length) : metric
}

const MOST_BEHIND = 60

const kindBehind = (end: number, text: string): string | undefined =>
  KIND_BEHIND.exec(text.slice(end, end + MOST_BEHIND))?.[1]?.toLowerCase()

export const saysKindBehind = ({ span }: Mention, { text }: Pick<LinkContext, 'text'>): boolean =>
  kindBehind(span.end, text) !== undefined

/**
 * The lines that a figure may be of, the likest first. Under "Coatings segment" the words "operating income" are those of a line
 * or a column of Coatings before any other, and so are "Coatings segment operating income" anywhere.
 */
export function hitsOf(mention: Mention, context: LinkContext): readonly LineHit[] {
  const phrase = phraseOf(mention, context)
  const hits = context.lines.find(phrase).filter(({ line }) => !isUnderOtherBasis(line, mention))
  const part = partOf(mention, context)
  const ofPart = part ? `${[...part].join(' ')} ${phrase}` : phrase.replace(/ segment\b/i, '')
  const ofHeading = ofPart === phrase ? [] : context.lines.find(ofPart).filter(({ grade }) => grade === 'exact')
  const own = ofHeading.length > 0 ? ofHeading : ofPartBefore(mention, phrase, context)
  return own.length > 0 ? [...own, ...hits.filter(({ line }) => own.every((hit) => hit.line !== line))] : hits
}

/** "Coatings revenue was #, and gross profit #": of the part that the figure before is of, where its table has such a line. */
function ofPartBefore(mention: Mention, phrase: string, context: LinkContext): LineHit[] {
  const before = context.mates.get(mention.sentence)?.findLast(({ span }) => span.end <= mention.span.start)
  const line = before ? context.settled.get(before.id)?.line : openedWith(mention, context)
  if (!line || namesMeasure(line.label)) return []
  return context.lines
    .find(`${line.label} ${phrase}`)
    .filter((hit) => hit.grade === 'exact' && hit.line.table === line.table)
}

/** "Coatings sales rose 3%. Operating margin of # …": the line of the part that the paragraph's first figure is of. */
function openedWith({ sentence }: Mention, { sentences, blocks, mates, lines }: LinkContext): Line | undefined {
  const [first] = blocks.get(sentences.get(sentence)?.block ?? '') ?? []
  const opening = first && first.id !== sentence ? mates.get(first.id)?.[0] : undefined
  return opening?.metric && lines.find(nameOf(opening)).find(({ grade }) => grade === 'exact')?.line
}

/** Percentages and figures of two digits repeat by chance far more often than longer amounts. */
export const leastScore = (mention: Mention): number =>
  mention.unit === undefined ? 0.6 : significantDigits(mention) >= 3 ? 0.3 : 0.5

export function candidates(hits: readonly LineHit[], mention: Mention, period: Period): Candidate[] {
  return hits.flatMap((hit) =>
    hit.line.facts
      .filter(
        (stated) =>
          isCellFor(stated, mention) &&
          (fits(stated.fact.period, period) || (isItsEnd(stated.fact, period) && !isOfAverages(hit.line))),
      )
      .map((stated) => ({ hit, stated })),
  )
}

/** Key figures print a balance in the column of a span: "Net debt" under "Q4/24" is had at its end. */
const isItsEnd = ({ label, period }: Fact, claimed: Period): boolean =>
  claimed.kind === 'instant' &&
  period.kind === 'duration' &&
  period.end === claimed.date &&
  (BALANCE_ROWS.test(label) || /\bgearing\b|\b(?:members|subscribers|customers|users|stores)\b/i.test(label)) &&
  !MOVES.test(label)
/** "Deposits" of a table of average balances is had at no end. */
const isOfAverages = ({ table, row }: Line): boolean => AVERAGED.test([table.title ?? '', ...row.path].join(' '))

const MOVES =
  /\b(?:change|increase|decrease|proceeds|repayments?|purchases?|issuance|sales?|net of|average|interest(?!-bearing)|income|expense|gains?|loss|amorti[sz]ation|impairment|provision|paid|used|cash flow|from)\b/i

/** Percentages stand beside percentages, counts beside counts or shares, money beside its own currency, and neither basis in the other's column. */
export function isCellFor(stated: LineFact, mention: Mention): boolean {
  if (isOfOtherBasis(stated, mention)) return false
  const { fact, measure } = stated
  if (mention.unit) return fact.unit === mention.unit && !isOfAShare(mention, fact)
  if (fact.unit === 'xbrli:shares') return !mention.text.includes('%')
  return fact.unit === undefined && (measure === 'percent') === isPercentage(mention)
}

/** "14.1% (12.8)": the second is a percentage as well, whose sign stands behind the first. */
const isPercentage = ({ text, decimals }: Mention): boolean =>
  /%|per ?cent/i.test(text) || (/^\d+(?:\.\d+)?$/.test(text) && decimals - (text.split('.')[1]?.length ?? 0) === 2)

const ADJUSTED = /\b(?:adjusted|non\W{0,3}gaap|underlying|normali[sz]ed)\b/i
const REPORTED = /(?<!\bnon\W{0,3})\bgaap\b|\breported\b/i

/** "GAAP net income" is in no column "Adjusted" of a reconciliation, and "adjusted net income" in none "As reported". */
function isOfOtherBasis({ ofColumn }: LineFact, { metric }: Mention): boolean {
  if (!ofColumn || !metric) return false
  const said = ADJUSTED.test(metric.text) ? REPORTED : REPORTED.test(metric.text) ? ADJUSTED : undefined
  return said?.test(ofColumn) === true
}

/** "GAAP gross margin" is no line of a table "Non-GAAP". */
function isUnderOtherBasis({ table, row }: Line, { metric }: Mention): boolean {
  if (!metric || ADJUSTED.test(metric.text) || !REPORTED.test(metric.text)) return false
  const above = [table.title ?? '', ...row.path].join(' ')
  return ADJUSTED.test(above) && !REPORTED.test(above)
}

/** "€0.84" behind a net profit: of a share, though no word says so, and of no line in millions, unless the word is what is missing. */
function isOfAShare({ text, decimals, value }: Mention, fact: Fact): boolean {
  if (decimals <= 0 || (fact.decimals ?? 0) > MILLIONS || /\d\s*[a-z]/i.test(text)) return false
  return fact.value === null || digitsOf(fact.value) !== digitsOf(value)
}
const MILLIONS = -5
const digitsOf = ({ digits }: Decimal): string => digits.toString().replace(/^-|0+$/g, '')

export function tieAmong(mention: Mention, found: readonly Candidate[]): Candidate | undefined {
  const ties = tiesOf(mention)
  return (
    found.find(({ stated }) => ties(stated.fact) && !isOpposite(mention, stated.fact)) ??
    found.find(({ stated }) => ties(stated.fact))
  )
}

export const isOpposite = (mention: Mention, { value }: Fact): boolean =>
  value !== null && sign(value) * sign(mention.value) < 0

export const tiesWith = (mention: Mention, fact: Fact): boolean => tiesOf(mention)(fact)

/** Whether facts tie with a figure, which is read once for all of them. */
export function tiesOf(mention: Mention): (fact: Fact) => boolean {
  const figure = figureOf(mention)
  const stated = absInterval(rangeOf(figure))
  return (fact) => touches(stated, absInterval(rangeOf(factFigure(fact)))) && !isOffByItsPlace(figure, factFigure(fact))
}

export const significantDigits = (mention: Mention): number => digitsOf(mention.value).length

/** Noughts as written count: "3.0 million" has two. */
export const writtenDigits = ({ text }: Mention): number => text.replace(/\D/g, '').replace(/^0+/, '').length

/** With the lines of its name together, or rounded further than its noughts say. */
export function tiesOtherwise(mention: Mention, { line }: LineHit, stated: LineFact, context: LinkContext): boolean {
  const value = sumWithParts(line, stated, context.lines.all)
  if (value !== undefined && tiesWith(mention, { ...stated.fact, value })) return true
  return stated.fact.value !== null && isRoundNumber(figureOf(mention), stated.fact.value)
}

export const isSlip = (mention: Mention, fact: Fact, isCorroborated = false): boolean =>
  slipOf(mention, fact, isCorroborated) !== undefined

export const slipOf = (mention: Mention, fact: Fact, isCorroborated = false): Explained | undefined =>
  (fact.value &&
    !tiesWith(mention, fact) &&
    explainSlip(figureOf(mention), fact.value, {
      isShort: mention.unit === undefined || mention.unit.includes('/'),
      // "2.8 million" customers where the table prints 2,781: whether it counts in thousands it does not always say
      hasScale: fact.unit !== undefined && /\d\W*(?:[a-z]{2,}|[mbk])\)?$/i.test(mention.text),
      isCorroborated,
    })) ||
  undefined

/** The same digits on another line of that period, whose words stand in the sentence: the metric was read wrong, not the figure. */
export function isHeldByAnotherLine(mention: Mention, period: Period, context: LinkContext): boolean {
  if (significantDigits(mention) < 3) return false
  const words = context.tokensOf(context.sentences.get(mention.sentence)?.view.text ?? '')
  const ties = tiesOf(mention)
  return context.lines.all.some(
    (line) =>
      line.facts.some(
        (stated) =>
          isCellFor(stated, mention) &&
          fits(stated.fact.period, period) &&
          ties(stated.fact) &&
          !isOfOneDigit(stated.fact),
      ) && line.names.some((name) => [...name].some((word) => words.has(word))),
  )
}

/** "0.1" of millions, which any figure of tens of thousands rounds to, is not the cell of such a figure. */
export const isOfOneDigit = ({ value, decimals }: Fact): boolean =>
  value !== null && decimals !== undefined && roundRatio(toRatio(abs(value)), decimals).digits < 10n

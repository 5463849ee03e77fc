/**
 * A figure under another line's name: "net income was #" where # is, in that very period, the table's adjusted net income, and
 * the line called "net income" has another figure. Either the name or the figure is wrong. Names are easily read wrong from
 * prose, so this is said only where the name stands right before its figure, is a line's whole name, and where no word that
 * tells the other line apart stands near.
 */
import type { Mention } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { equals } from '../../number/decimal.ts'
import { isListed } from '../around/listed.ts'
import { isNear, type NearWords, nearWords, wordsApart } from '../around/near-words.ts'
import { areTwins, isKind, kindsOf, nameOf } from '../around/twins.ts'
import { type LinkContext, type Settled, settledAt } from '../evidence/context.ts'
import { evidenceAt, findingOf, periodWords, plain } from '../evidence/evidence.ts'
import { fits } from '../evidence/periods.ts'
import {
  type Candidate,
  candidates,
  isCellFor,
  phraseOf,
  saysKindBehind,
  significantDigits,
  tiesOf,
} from '../first-look/level-lines.ts'
import type { Line, LineHit } from '../lines/lines.ts'
import { KINDS, namesMeasure } from '../lines/tokens.ts'

/** What may stand between a name and its figure. */
const COPULA =
  /^\s*(?:(?:for|in|during|of) (?:the )?(?:(?:first|second|third|fourth|full|fiscal|quarter|year|half|months?|three|six|nine|twelve|ended|of|Q[1-4]|20\d\d)[\s,-]*){1,8})?(?:,?\s*(?:was|were|is|are|of|totaled|totalled|reached|amounted to|came in at|rose to|fell to|increased to|decreased to|grew to|improved to|declined to|:)\s*)(?:an? |the )?(?:record |approximately |about )?$/i

const FEWEST_DIGITS = 4
/** One of another measure that the prose speaks of as well. */
const FEWEST_OF_SPOKEN = 3
/** One of the row above or below the named one: an eye slips by a line. */
const FEWEST_OF_NEXT = 2
/** One that only a word of its kind tells from the named line ("adjusted", "diluted") is no chance match with fewer. */
const FEWEST_OF_KIN = 2

export function misnamed(
  mention: Mention,
  mates: readonly Mention[],
  context: LinkContext,
  isOfNext = false,
): Settled | undefined {
  const { metric } = mention
  const [period] = mention.periods
  if (!metric || !period || mention.hedge !== 'none') return undefined
  if (mention.role !== 'value' && mention.periodSpan === undefined) return undefined
  if (!(isStatedOfSpan(mention, context) || saysKindBehind(mention, context)) || isInList(mention, context))
    return undefined
  const hits = context.lines.find(phraseOf(mention, context))
  const exact = hits.filter(({ grade }) => grade === 'exact')
  const alike = [...exact, ...hits.filter((hit) => isOfItsKind(hit, mention, context))]
  const [named] = [...candidates(exact, mention, period), ...candidates(alike, mention, period)]
  // any line of just these words that has the figure, for whatever period, may be meant
  const ties = tiesOf(mention)
  const isHeld = alike.some(({ line }) => line.facts.some((stated) => isCellFor(stated, mention) && ties(stated.fact)))
  if (!named || isHeld) return undefined
  const near = nearWords(mention, context)
  const isNamedJustSo = named.hit.grade === 'exact'
  const other = context.lines.all
    .filter((line) => !alike.some((hit) => hit.line === line) && !isPartOf(line, mention, context))
    .flatMap((line) => lineWith(line, mention, ties))
    .find(
      ({ line, stated }) =>
        fits(stated.fact.period, period) &&
        isSameScope(stated.fact, named.stated.fact) &&
        (isTwin(line, named, mention, near, context) ||
          (isNamedJustSo && isApart(line, isOfNext ? named.hit.line : undefined, mention, near, context))),
    )
  return other && !isUsage(mention, named.hit.line, other.line, mates, context)
    ? contradictedBy(mention, named, other, context)
    : undefined
}

/** A figure of the row above or below the named one, of which fewer digits are enough: an eye slips by a line. */
export const ofNextRow = (mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined =>
  misnamed(mention, mates, context, true)

const ATTRIBUTABLE = /\battributable\b/i

/**
 * "Net income was #, compared to #", both of them what is the shareholders', or by that name elsewhere, or with "attributable to"
 * behind it: so the issuer calls it, and nothing slipped. An adjusted figure without that word is none, however often it is given.
 */
function isUsage(mention: Mention, named: Line, line: Line, mates: readonly Mention[], context: LinkContext): boolean {
  if (context.tokensOf(line.label).has('adjusted')) return false
  // both figures of the next row, of another measure
  if (isNextTo(line, named) && !wordsApart(phraseOf(mention, context), line, context).more.every(isKind)) return false
  const isCompared = mates.some(
    (mate) =>
      mate.role === 'comparative' &&
      mate.of.includes(mention.id) &&
      line.facts.some(
        (stated) =>
          isCellFor(stated, mate) &&
          mate.periods.some((on) => fits(stated.fact.period, on)) &&
          tiesOf(mate)(stated.fact),
      ),
  )
  const name = phraseOf(mention, context).toLowerCase()
  const isSaidAgain = [...context.mentions.values()].some((again) => {
    if (again.sentence === mention.sentence || again.unit !== mention.unit || !again.metric) return false
    const other = phraseOf(again, context).toLowerCase()
    if (!equals(again.value, mention.value)) return other === name && context.settled.get(again.id)?.line === line
    return other === name || (other.startsWith(`${name} attributable`) && ATTRIBUTABLE.test(line.label))
  })
  return isCompared || isSaidAgain
}

/** Whether nothing stands between the name and its figure but what joins them: "revenue for the quarter was". */
export const isStatedOf = (mention: Mention, { text }: LinkContext): boolean =>
  isJoined(mention, text.slice(mention.metric?.span.end, mention.span.start))

/** "revenue for the six months ended December 31, 2031, was" as well. */
const isStatedOfSpan = (mention: Mention, { text }: LinkContext): boolean =>
  isJoined(mention, text.slice(mention.metric?.span.end, mention.span.start).replace(DAY, ''))

const DAY = /(?<=\bended)\s+[A-Z][a-z]+\.?\s\d{1,2}(?=,)/

function isJoined({ metric, span, unit }: Mention, between: string): boolean {
  if (metric === undefined || metric.span.end > span.start) return false
  return COPULA.test(between) || (unit?.includes('/') === true && COPULA.test(between.replace(AMOUNT_OR, '')))
}

/** "net income of #, or #", "earnings were # (or #": what is said before the figure per share. */
const AMOUNT_OR = /(?:[$€£]|\b[A-Z]{2,3}\$?)?\s?\d[\d.,]*(?:\s(?:million|billion|thousand))?,?\s\(?or\s(?=\D*$)/

/** "GAAP and non-GAAP gross margins were # and #, respectively": which name goes with which figure is not sure enough. */
export function isInList(mention: Mention, context: LinkContext): boolean {
  const { metric, sentence } = mention
  const own = context.sentences.get(sentence)
  if (!metric || !own) return true
  return isListed(mention, context) || /\b(?:and|or)\s+$/i.test(context.text.slice(own.span.start, metric.span.start))
}

/** "Coatings" under "Gross profit", "Coatings" anywhere: a part of what the figure is called. */
function isPartOf({ row, label }: Line, mention: Mention, context: LinkContext): boolean {
  if (!namesMeasure(label) && ![...context.tokensOf(label)].some(isKind)) return true
  const heading = context.tokensOf(row.path.at(-1) ?? '')
  const phrase = [...context.tokensOf(phraseOf(mention, context))]
  return phrase.length > 0 && phrase.every((word) => heading.has(word))
}

/** Least likeness of a line that has the phrase's own word of its kind. */
const LEAST_LIKE = 0.5

/** One line may be of both. */
const SHARES = new Set(['basic', 'diluted'])

/** "Diluted EPS" has a line "Diluted earnings per share attributable to shareholders": not its words, but of its kind. */
function isOfItsKind({ line, score }: LineHit, mention: Mention, context: LinkContext): boolean {
  const kinds = kindsOf(context.tokensOf(phraseOf(mention, context)))
  const name = nameOf(line, context)
  const isOther = [...name].some((word) => KINDS.has(word) && !kinds.includes(word) && !SHARES.has(word))
  return score >= LEAST_LIKE && kinds.length > 0 && kinds.every((kind) => name.has(kind)) && !isOther
}

/** A line that lacks the word by which the phrase tells its kind, and is called like the named one otherwise. */
function isTwin(line: Line, named: Candidate, mention: Mention, near: NearWords, context: LinkContext): boolean {
  if (significantDigits(mention) < FEWEST_OF_KIN || !areTwins(named.hit.line, line, context)) return false
  const [phrase, name] = [context.tokensOf(phraseOf(mention, context)), nameOf(line, context)]
  const more = kindsOf(name).filter((kind) => !phrase.has(kind))
  return kindsOf(phrase).some((kind) => !name.has(kind)) && !isNear(phraseOf(mention, context), more, near)
}

interface Other {
  readonly line: Line
  readonly stated: Candidate['stated']
}

const lineWith = (line: Line, mention: Mention, ties: (fact: Fact) => boolean): Other[] =>
  line.facts.filter((stated) => isCellFor(stated, mention) && ties(stated.fact)).map((stated) => ({ line, stated }))

/** Of the whole, or of one segment, both; over time both, or at a day. */
export const isSameScope = (a: Fact, b: Fact): boolean => {
  const members = ({ dimensions }: Fact): string => Object.values(dimensions).sort().join(' ')
  return a.period.kind === b.period.kind && members(a) === members(b)
}

function isApart(
  line: Line,
  named: Line | undefined,
  mention: Mention,
  near: NearWords,
  context: LinkContext,
): boolean {
  const phrase = phraseOf(mention, context)
  const { more: all, less } = wordsApart(phrase, line, context)
  // "net profit before tax" is no other measure than "profit before tax"
  const more = all.filter((word) => word !== 'net' && word !== 'total')
  const isKin = more.length + less.length > 0 && [...more, ...less].every((word) => KINDS.has(word))
  const fewest = isKin
    ? FEWEST_OF_KIN
    : isSpokenOf(line, [...more, ...less], context)
      ? FEWEST_OF_SPOKEN
      : named && isNextTo(line, named) && mention.isDated
        ? FEWEST_OF_NEXT
        : FEWEST_DIGITS
  if (significantDigits(mention) < fewest) return false
  return more.length === 0 ? isKin : !isNear(phrase, more, { ...near, paragraph: isKin ? near.lead : new Set() })
}

/** The row above or below in the same table. */
export const isNextTo = (a: Line, b: Line): boolean => a.table === b.table && Math.abs(a.row.index - b.row.index) === 1

/** Another figure of the prose is of this line, which names a measure that more than a word of its kind sets apart. */
const isSpokenOf = (line: Line, apart: readonly string[], { settled }: LinkContext): boolean =>
  namesMeasure(line.label) &&
  apart.some((word) => !isKind(word)) &&
  [...settled.values()].some((other) => other.verdict === 'tied' && other.line === line)

export function contradictedBy(
  mention: Mention,
  named: Candidate,
  { line, stated }: Other,
  context: LinkContext,
): Settled {
  const { fact } = named.stated
  const message = `states ${mention.text} for ${mention.metric?.text}; that is "${line.label}", and "${named.hit.line.label}" is ${plain(fact.value)} for ${periodWords(fact.period)}`
  const evidence = [
    evidenceAt(context, named.stated.span, `"${named.hit.line.label}" ${periodWords(fact.period)}`),
    evidenceAt(context, stated.span, `"${line.label}" ${periodWords(stated.fact.period)}`),
    ...(mention.metric ? [evidenceAt(context, mention.metric.span, 'names the measure')] : []),
  ]
  return settledAt(
    fact,
    'contradicted',
    [],
    [findingOf('wrong-line', 'error', mention.span, message, evidence, undefined)],
  )
}

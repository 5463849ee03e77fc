/**
 * Two figures of one name that are another line's: "R&D expenses were # compared with #", or "were #, up 31.9%", where both are
 * those of the line "Revenues" in their periods, and the line of research and development has others. One figure may be another
 * line's by chance, two are not: the name is wrong. Lines that are named for a part ("Coatings") have the measure's name in prose,
 * and a name that lacks but a word ("net income attributable to owners") is short for it.
 */
import * as growthRate from '../checks/claims/growth-rate.ts'
import { METRIC_HEADS } from '../lexicon/narrative.ts'
import type { Mention } from '../model/claim.ts'
import type { LinkContext, Settled } from './context.ts'
import { figureOf } from './evidence.ts'
import { type Candidate, candidates, factFigure, phraseOf, sameUnit, significantDigits, tiesOf } from './level-lines.ts'
import type { Line } from './lines.ts'
import { contradictedBy, isInList, isSameScope, isStatedOf } from './misnamed.ts'
import { wordsApart } from './near-words.ts'
import { isNamedForAPart } from './part-headings.ts'
import { fits, sameLength } from './periods.ts'
import { tokensOf } from './tokens.ts'

const MEASURES = tokensOf(METRIC_HEADS.join(' | '))
const namesMeasure = (label: string): boolean => [...tokensOf(label)].some((word) => MEASURES.has(word))

/** Digits that both figures have together. */
const FEWEST_DIGITS = 5

export function ofAnotherLine(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const { metric, role, span } = mention
  if (!metric || metric.span.end > span.start || !namesMeasure(metric.text) || isInList(mention, context))
    return undefined
  if (role === 'value' ? isNamedForAPart(mention, context) : !isStatedOf(mention, context)) return undefined
  const own = context.lines
    .find(phraseOf(mention, context))
    .filter(({ grade }) => grade === 'exact' || grade === 'alias')
  const [named] = mention.periods.flatMap((period) => candidates(own, mention, period))
  const lines = own.map(({ line }) => line)
  if (!named || lines.some((line) => has(line, mention))) return undefined
  for (const line of context.lines.lines) {
    if (lines.includes(line) || !isNamedApart(mention, line, context)) continue
    const found = line.facts.find(
      (stated) =>
        sameUnit(stated, mention) &&
        tiesOf(mention)(stated.fact) &&
        isSameScope(stated.fact, named.stated.fact) &&
        mention.periods.some((period) => fits(stated.fact.period, period)),
    )
    if (found && mates.some((mate) => isBorneOut(mention, mate, line, found, named, lines)))
      return contradictedBy(mention, named, { line, stated: found }, context)
  }
  return undefined
}

const has = (line: Line, mention: Mention): boolean =>
  line.facts.some((stated) => sameUnit(stated, mention) && tiesOf(mention)(stated.fact))

/** A line of a measure, with a word that the phrase has not, and without one that it has. */
function isNamedApart(mention: Mention, line: Line, context: LinkContext): boolean {
  const { more, less } = wordsApart(phraseOf(mention, context), line, context)
  return more.length > 0 && less.length > 0 && namesMeasure(line.label)
}

/** The other half of the comparison, or the stated change, is the other line's as well, and not that of the named one. */
function isBorneOut(
  mention: Mention,
  mate: Mention,
  line: Line,
  found: Candidate['stated'],
  named: Candidate,
  own: readonly Line[],
): boolean {
  if (significantDigits(mention) + significantDigits(mate) < FEWEST_DIGITS) return false
  const isPair =
    mention.role === 'value'
      ? mate.role === 'comparative' && mate.of.includes(mention.id)
      : mate.role === 'value' && mention.of.includes(mate.id)
  if (isPair)
    return (
      !own.some((one) => has(one, mate)) &&
      line.facts.some((stated) => stated.fact !== found.fact && sameUnit(stated, mate) && tiesOf(mate)(stated.fact))
    )
  if (mate.role !== 'change' || mate.of[0] !== mention.id) return false
  return isChangeOf(mate, line, found) && !isChangeOf(mate, named.hit.line, named.stated)
}

const isChangeOf = (change: Mention, line: Line, { fact }: Candidate['stated']): boolean =>
  line.facts.some(
    (base) =>
      base.fact !== fact &&
      sameLength(base.fact.period, fact.period) &&
      growthRate.evaluate({ stated: figureOf(change), current: factFigure(fact), base: factFigure(base.fact) })
        .status === 'passed',
  )

/**
 * A figure of another line, which the rest of its sentence shows. Two figures of one name that are another line's: "R&D expenses were # compared with #", or "were #, up 31.9%", where both are
 * those of the line "Revenues" in their periods, and the line of research and development has others. One figure may be another
 * line's by chance, two are not: the name is wrong. Lines that are named for a part ("Coatings") have the measure's name in prose,
 * and a name that lacks but a word ("net income attributable to owners") is short for it. The other way round, where what the figure
 * is compared with, or its change, is that of the named line, and the figure stands in another row of that table: it is the figure
 * that is wrong.
 */
import * as growthRate from '../../checks/claims/growth-rate.ts'
import type { Mention } from '../../model/claim.ts'
import { wordsApart } from '../around/near-words.ts'
import { isNamedForAPart } from '../around/part-headings.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { figureOf } from '../evidence/evidence.ts'
import { fits, sameLength } from '../evidence/periods.ts'
import { contradicted } from '../first-look/level-findings.ts'
import {
  type Candidate,
  candidates,
  factFigure,
  isCellFor,
  phraseOf,
  significantDigits,
  tiesOf,
} from '../first-look/level-lines.ts'
import type { Line } from '../lines/lines.ts'
import { namesMeasure } from '../lines/tokens.ts'
import { contradictedBy, isInList, isSameScope, isStatedOf } from './misnamed.ts'

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
  for (const line of context.lines.all) {
    if (lines.includes(line)) continue
    const found = line.facts.find(
      (stated) =>
        isCellFor(stated, mention) &&
        tiesOf(mention)(stated.fact) &&
        isSameScope(stated.fact, named.stated.fact) &&
        mention.periods.some((period) => fits(stated.fact.period, period)),
    )
    if (!found) continue
    const cell = { line, stated: found }
    if (
      mates.some((mate) => isOfOther(mention, mate, cell, named, lines)) &&
      isNamedApart(mention, line, named.hit.grade === 'exact', context)
    )
      return contradictedBy(mention, named, cell, context)
    const beside = own.find((hit) => hit.line.table === line.table)
    const [inTable] = mention.periods.flatMap((period) => candidates(beside ? [beside] : [], mention, period))
    if (inTable && mates.some((mate) => isOfNamed(mention, mate, cell, inTable)))
      return contradicted(mention, inTable, undefined, context)
  }
  return undefined
}

const has = (line: Line, mention: Mention): boolean =>
  line.facts.some((stated) => isCellFor(stated, mention) && tiesOf(mention)(stated.fact))

/** A line of a measure without a word that the phrase has, and with one that it has not, unless another line is named by just its words. */
function isNamedApart(mention: Mention, line: Line, isNamed: boolean, context: LinkContext): boolean {
  const { more, less } = wordsApart(phraseOf(mention, context), line, context)
  return less.length > 0 && (more.length > 0 || isNamed) && namesMeasure(line.label)
}

interface Place {
  readonly line: Line
  readonly stated: Candidate['stated']
}

/** The other half of the comparison, or the stated change, is the other line's as well, and not that of the named one. */
const isOfOther = (mention: Mention, mate: Mention, other: Place, named: Candidate, own: readonly Line[]): boolean =>
  isBeside(mention, mate, other) &&
  !own.some((line) => has(line, mate)) &&
  !isBeside(mention, mate, { ...named, line: named.hit.line })

const isOfNamed = (mention: Mention, mate: Mention, other: Place, named: Candidate): boolean =>
  isBeside(mention, mate, { ...named, line: named.hit.line }) && !isBeside(mention, mate, other)

/** The other half of the comparison stands in the line as well, or the stated change is that of the cell from another of the line. */
function isBeside(mention: Mention, mate: Mention, { line, stated }: Place): boolean {
  if (significantDigits(mention) + significantDigits(mate) < FEWEST_DIGITS) return false
  const isPair =
    mention.role === 'value'
      ? mate.role === 'comparative' && mate.of.includes(mention.id)
      : mate.role === 'value' && mention.of.includes(mate.id)
  return isPair
    ? line.facts.some((one) => one.fact !== stated.fact && isCellFor(one, mate) && tiesOf(mate)(one.fact))
    : mate.role === 'change' && mate.of[0] === mention.id && isChangeOf(mate, line, stated)
}

const isChangeOf = (change: Mention, line: Line, { fact }: Candidate['stated']): boolean =>
  line.facts.some(
    (base) =>
      base.fact !== fact &&
      sameLength(base.fact.period, fact.period) &&
      growthRate.evaluate({ stated: figureOf(change), current: factFigure(fact), base: factFigure(base.fact) })
        .status === 'passed',
  )

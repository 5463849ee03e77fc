/**
 * A second look at figures that tie nowhere, with what their sentence has settled meanwhile: where the other half of a
 * comparison stands on a line, this half stands on it too; where the stated change is that of a line's two cells, the figure
 * beside it is that line's. What is known so surely may be contradicted by any other figure, slip or no slip.
 */
import * as growthRate from '../checks/claims/growth-rate.ts'
import type { Mention } from '../model/claim.ts'
import type { LinkContext, Settled } from './context.ts'
import { isDoubtful } from './doubts.ts'
import { figureOf } from './evidence.ts'
import type { Line, LineHit } from './lines.ts'
import { fits } from './periods.ts'
import { candidates, contradicted, factFigure, significantDigits, tied, tiesWith } from './settle-level.ts'
import { explainSlip } from './slips.ts'

export function corroborate(mentions: readonly Mention[], context: LinkContext): void {
  for (const mention of mentions) {
    if (mention.role !== 'value' && mention.role !== 'comparative') continue
    if (
      context.settled.get(mention.id)?.verdict !== 'unsupported' ||
      isDoubtful(mention, context) ||
      mention.hedge === 'over' ||
      mention.hedge === 'under'
    )
      continue
    const settled = byPartner(mention, mentions, context) ?? byChange(mention, mentions, context)
    if (settled) context.settled.set(mention.id, settled)
  }
}

const asHit = (line: Line): LineHit => ({ line, grade: 'exact', score: 1, isSameScope: true })

/** The line of the figure that this one is compared with. */
function byPartner(mention: Mention, mentions: readonly Mention[], context: LinkContext): Settled | undefined {
  const partner = mentions.find(
    (other) =>
      (mention.of.includes(other.id) || (other.role === 'comparative' && other.of.includes(mention.id))) &&
      other.unit === mention.unit &&
      other.metric?.text === mention.metric?.text,
  )
  const settled = partner && context.settled.get(partner.id)
  if (!partner || !settled?.line || settled.verdict !== 'tied' || significantDigits(partner) < 2) return undefined
  const { line } = settled
  const open = mention.periods.filter((period) => !settled.fact || !fits(settled.fact.period, period))
  const found = open.flatMap((period) => candidates([asHit(line)], mention, period))
  const tie = found.find(({ stated }) => tiesWith(mention, stated.fact))
  if (tie) return tied(mention, tie, context)
  const [only, another] = found
  const elsewhere = line.facts.find((stated) => stated.fact.unit === mention.unit && tiesWith(mention, stated.fact))
  if (!only || (another && mention.periodSpan === undefined && !elsewhere)) return undefined
  return contradicted(mention, only, elsewhere && { hit: asHit(line), stated: elsewhere }, context)
}

/** A line whose two cells give the stated change, while the figure beside it is neither. */
function byChange(mention: Mention, mentions: readonly Mention[], context: LinkContext): Settled | undefined {
  const change = mentions.find(
    (other) => other.role === 'change' && other.of.includes(mention.id) && other.qualifiers.length === 0,
  )
  if (!change || !mention.metric || significantDigits(change) < 2) return undefined
  // "increased by 36%, or $1.3 million": the change again, not the figure
  if (/^\s*,?\s*or\s/i.test(context.text.slice(change.span.end, mention.span.start))) return undefined
  for (const { line, grade } of context.lines.find(mention.metric.text)) {
    if (grade !== 'exact') continue
    const [current] = mention.periods.flatMap((period) => candidates([asHit(line)], mention, period))
    if (!current || line.facts.some((stated) => stated.fact.unit === mention.unit && tiesWith(mention, stated.fact)))
      continue
    const bears = line.facts.some(
      ({ fact }) =>
        fact.unit === current.stated.fact.unit &&
        change.bases.some((base) => fits(fact.period, base)) &&
        growthRate.evaluate({
          stated: figureOf(change),
          current: factFigure(current.stated.fact),
          base: factFigure(fact),
        }).status === 'passed',
    )
    if (
      bears &&
      mention.role === 'value' &&
      explainSlip(figureOf(mention), current.stated.fact.value ?? mention.value, {
        isCorroborated: true,
        hasScale: true,
      })
    )
      return contradicted(mention, current, undefined, context)
  }
  return undefined
}

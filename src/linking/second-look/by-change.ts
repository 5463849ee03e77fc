/** A figure that ties nowhere, beside a change that is that of a line's two cells: the figure is that line's, or wrong. */
import * as growthRate from '../../checks/claims/growth-rate.ts'
import { type Mention, nameOf } from '../../model/claim.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { figureOf } from '../evidence/evidence.ts'
import { fits } from '../evidence/periods.ts'
import { explainSlip } from '../evidence/slips.ts'
import { contradicted } from '../first-look/level-findings.ts'
import { candidates, factFigure, significantDigits, tiesWith } from '../first-look/level-lines.ts'
import { asHit } from '../lines/lines.ts'

/** A line whose two cells give the stated change, while the figure beside it is neither. */
export function byChange(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const change = mates.find(
    (other) => other.role === 'change' && other.of.includes(mention.id) && other.qualifiers.length === 0,
  )
  if (!change || !mention.metric || significantDigits(change) < 2) return undefined
  // "increased by 36%, or $1.3 million": the change again, not the figure
  if (/^\s*,?\s*or\s/i.test(context.text.slice(change.span.end, mention.span.start))) return undefined
  for (const { line, grade } of context.lines.find(nameOf(mention))) {
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

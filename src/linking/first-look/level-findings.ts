/** What is said of a figure that does not tie with its line: another sign, another period, another figure. */
import * as levelAgrees from '../../checks/claims/level-agrees.ts'
import type { Mention } from '../../model/claim.ts'
import type { Period } from '../../model/period.ts'
import { sign } from '../../number/decimal.ts'
import { type LinkContext, type Settled, settledAt, UNSUPPORTED } from '../evidence/context.ts'
import {
  checkOf,
  evidenceAt,
  figureOf,
  findingOf,
  periodWords,
  plain,
  plainMagnitude,
  severityOf,
  suggest,
} from '../evidence/evidence.ts'
import type { LineFact, LineHit } from '../lines/lines.ts'
import { type Candidate, factFigure } from './level-lines.ts'

export function contradictSign(
  mention: Mention,
  hit: LineHit,
  stated: LineFact,
  settled: Settled,
  context: LinkContext,
): Settled {
  const isLoss = sign(stated.fact.value ?? { digits: 0n, scale: 0 }) < 0
  const printsLoss = /\bloss\b/i.test(hit.line.label) && !/income|profit|earnings/i.test(hit.line.label)
  // "Net loss … 5.2" without parentheses: a loss table may print losses as positive numbers
  if (!isLoss && printsLoss) return settled
  const message = `says ${sign(mention.value) < 0 ? 'a loss' : 'a profit'}, but "${hit.line.label}" is ${isLoss ? 'a loss' : 'a profit'}: ${plain(stated.fact.value)}`
  const at = mention.metric?.span ?? mention.span
  const span =
    at.end <= mention.span.end ? { start: Math.min(at.start, mention.span.start), end: mention.span.end } : mention.span
  const finding = findingOf(
    'sign-of-result',
    'error',
    span,
    message,
    [evidenceAt(context, stated.span, `"${hit.line.label}" ${periodWords(stated.fact.period)}`)],
    undefined,
  )
  return { ...settled, verdict: 'contradicted', findings: [finding] }
}

/** The figure is the line's, but for another period than the words say, and the tables have none for theirs. */
export function wrongPeriod(mention: Mention, { hit, stated }: Candidate, said: Period, context: LinkContext): Settled {
  const { fact } = stated
  const message = `gives ${mention.text} ${said.kind === 'instant' ? '' : 'for '}${periodWords(said)}; in the tables it is "${hit.line.label}" of ${periodWords(fact.period)}`
  const evidence = [
    evidenceAt(context, stated.span, `"${hit.line.label}" ${periodWords(fact.period)}`),
    ...(mention.periodSpan ? [evidenceAt(context, mention.periodSpan, `names ${periodWords(said)}`)] : []),
  ]
  return {
    ...UNSUPPORTED,
    verdict: 'contradicted',
    tiedTo: 'table',
    concept: fact.concept,
    evidence: [fact.id],
    findings: [findingOf('period-of-figure', 'error', mention.span, message, evidence, undefined)],
  }
}

export function contradicted(
  mention: Mention,
  { hit, stated }: Candidate,
  elsewhere: Candidate | undefined,
  context: LinkContext,
): Settled {
  const { fact } = stated
  const evaluation = levelAgrees.evaluate({ stated: figureOf(mention), cell: factFigure(fact) })
  const check = checkOf(levelAgrees.id, mention, evaluation, [fact.id], plainMagnitude(fact.value))
  const where = `"${hit.line.label}" ${periodWords(fact.period)}`
  const hint = elsewhere ? `; that figure is the line's ${periodWords(elsewhere.stated.fact.period)}` : ''
  // a page's markup may stand between a bracket and its figure
  const printed = context.text.slice(stated.span.start, stated.span.end).replaceAll(/<[^>]*>/g, '')
  const message = `states ${mention.text} for ${mention.metric?.text}; the table gives ${printed} (${plain(fact.value)}) for ${where}${hint}`
  const evidence = [evidenceAt(context, stated.span, where)]
  if (mention.periodSpan) evidence.push(evidenceAt(context, mention.periodSpan, `names ${periodWords(fact.period)}`))
  if (elsewhere)
    evidence.push(
      evidenceAt(
        context,
        elsewhere.stated.span,
        `"${elsewhere.hit.line.label}" ${periodWords(elsewhere.stated.fact.period)}`,
      ),
    )
  const finding = findingOf(
    levelAgrees.id,
    severityOf(evaluation, mention.decimals),
    mention.span,
    message,
    evidence,
    elsewhere ? undefined : suggest(mention, fact.value ?? undefined),
  )
  return settledAt(fact, 'contradicted', [check], [finding])
}

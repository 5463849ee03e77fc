/** Changes that the table prints itself, in a column of changes on the measure's line. */
import { type Evaluation, type Figure, rangeOf } from '../../checks/claims/evaluation.ts'
import { isOffByItsPlace } from '../../checks/claims/level-agrees.ts'
import type { Finding } from '../../model/check.ts'
import { type Mention, nameOf } from '../../model/claim.ts'
import type { Period } from '../../model/period.ts'
import { equals, negate, shift } from '../../number/decimal.ts'
import { touches } from '../../number/interval.ts'
import { isNamedForAPart, isOfPartBehind } from '../around/part-headings.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from '../evidence/context.ts'
import {
  checkOf,
  evidenceAt,
  figureOf,
  findingOf,
  periodWords,
  plain,
  severityOf,
  suggest,
} from '../evidence/evidence.ts'
import { fits } from '../evidence/periods.ts'
import { explainRate } from '../evidence/slips.ts'
import { asHit, type Line, type LineChange } from '../lines/lines.ts'
import { RULES } from './change-findings.ts'
import type { ChangeRole } from './change-pairs.ts'
import { isCellFor, significantDigits, tiesWith } from './level-lines.ts'

/** A change held against a cell of changes; it rests on the line's figures of both periods. */
function settledAt(
  mention: Mention,
  { line, change }: { readonly line: Line; readonly change: LineChange },
  evaluation: Evaluation,
  findings: readonly Finding[],
): Settled {
  const isOperand = (period: Period): boolean => period === change.current || period === change.base
  const check = checkOf(
    RULES[mention.role as ChangeRole],
    mention,
    evaluation,
    [`${line.table.id}.r${line.row.index}.c${change.cell.column}`],
    plain(change.cell.value ?? null),
  )
  return {
    verdict: findings.length > 0 ? 'contradicted' : 'tied',
    tiedTo: 'table',
    period: change.current,
    comparedTo: change.base,
    concept: line.facts[0]?.fact.concept,
    evidence: line.facts.filter(({ fact }) => isOperand(fact.period)).map(({ fact }) => fact.id),
    checks: [check],
    findings,
  }
}

/** Two rounded alike are two figures, though their ranges touch. */
function isOf(mention: Mention, printed: Figure): boolean {
  const stated = figureOf(mention)
  return touches(rangeOf(stated), rangeOf(printed)) && !isOffByItsPlace(stated, printed)
}

/** "and 21% adjusting for constant currency": what the line's label says beyond the measure's name stands right behind the figure. */
function isSpelledOut({ label }: Line, mention: Mention, { text, tokensOf }: LinkContext): boolean {
  const behind = /^[^.;,#\d]*/.exec(text.slice(mention.span.end, mention.span.end + MOST_BEHIND))?.[0] ?? ''
  const [name, more] = [tokensOf(nameOf(mention)), tokensOf(behind.replace(/\badjusting\b/i, 'adjusted'))]
  const apart = [...tokensOf(label)].filter((word) => !name.has(word))
  return apart.length > 1 && apart.every((word) => more.has(word))
}

const MOST_BEHIND = 60

/** "Gross profit fell 7% to #" of a part, on the line of the whole: its figure is another one than the change stands beside. */
function isOfAnother({ facts }: Line, { current }: LineChange, { of }: Mention, { mentions }: LinkContext): boolean {
  const beside = of.map((id) => mentions.get(id)).find((other) => other?.role === 'value')
  if (beside?.hedge !== 'none' || !current) return false
  const own = facts.filter((stated) => fits(stated.fact.period, current) && isCellFor(stated, beside))
  return own.length > 0 && own.every(({ fact }) => !tiesWith(beside, fact))
}

/** The change that a column prints for the period, and for the base where one is named. */
export function changeColumn(mention: Mention, context: LinkContext): Settled | undefined {
  const beside = mention.of.map((id) => context.settled.get(id)).find((settled) => settled?.fact !== undefined)
  const value = beside?.fact
  const stated = rangeOf(figureOf(mention))
  const named = mention.metric ? context.lines.find(nameOf(mention)) : []
  for (const { line, grade } of beside?.line ? [asHit(beside.line), ...named] : named) {
    const isSpelled = grade === 'part' && isSpelledOut(line, mention, context)
    if (grade === 'part' && !line.facts.some(({ fact }) => fact === value) && !isSpelled) continue
    if (!value && isOfPartBehind(mention, line, context)) continue
    for (const change of line.changes) {
      const figure = { value: change.cell.value ?? mention.value, decimals: change.cell.decimals }
      const isPeriod = mention.periods.some((period) => change.current && fits(change.current, period))
      const isBase =
        mention.bases.length !== 1 ||
        !change.base ||
        mention.bases.some((base) => change.base && fits(change.base, base))
      if (isPeriod && isBase && isOf(mention, figure) && (isSpelled || !isOfAnother(line, change, mention, context)))
        return settledAt(mention, { line, change }, { status: 'passed', stated, computed: rangeOf(figure) }, [])
    }
  }
  return undefined
}

/**
 * A rate that is a few units off the one change that the table prints on the line of just these words: "sales up 2.9% on a
 * reported basis" beside a row "Sales on a reported basis" with 3.6% in its column of changes.
 */
export function againstColumn(mention: Mention, context: LinkContext): Settled {
  const [period] = mention.periods
  if (!mention.metric || !period || mention.hedge !== 'none' || isNamedForAPart(mention, context)) return UNSUPPORTED
  const hits = context.lines.find(nameOf(mention))
  const printed = hits.flatMap(({ line, grade, score }) =>
    line.changes
      .filter(({ cell, current }) => cell.value && cell.measure === 'percent' && current && fits(current, period))
      .map((change) => ({
        line,
        grade,
        score,
        change,
        figure: { value: change.cell.value ?? mention.value, decimals: change.cell.decimals },
      })),
  )
  const stated = rangeOf(figureOf(mention))
  const [own, another] = printed.filter(({ grade }) => grade === 'exact')
  const isHeld = printed.some(
    ({ figure }) => isOf(mention, figure) || isOf({ ...mention, value: negate(mention.value) }, figure),
  )
  if (!own || isHeld || (another && !equals(another.figure.value, own.figure.value))) return UNSUPPORTED
  if (significantDigits(mention) < 2 || !explainRate(figureOf(mention), own.figure.value)) return UNSUPPORTED
  const { line, change, figure } = own
  const evaluation: Evaluation = { status: 'failed', stated, computed: rangeOf(figure) }
  const where = `"${line.label}", change to ${periodWords(change.current)}`
  const message = `states ${mention.text} for ${mention.metric.text}; the table prints a change of ${plain(shift(figure.value, 2))} %`
  return settledAt(mention, own, evaluation, [
    findingOf(
      RULES.change,
      severityOf(evaluation, mention.decimals),
      mention.span,
      message,
      [evidenceAt(context, change.cell.span, where)],
      suggest(mention, figure.value),
    ),
  ])
}

/**
 * Holds amounts in a second currency against the same line in that currency, or against the original at the release's rate; and
 * that rate against the two currencies of the tables.
 */
import { type Evaluation, type Figure, rangeOf } from '../../checks/claims/evaluation.ts'
import * as levelAgrees from '../../checks/claims/level-agrees.ts'
import * as translationRate from '../../checks/claims/translation-rate.ts'
import type { Mention } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { abs, type Decimal, equals, parseDecimal, shift } from '../../number/decimal.ts'
import { divideIntervals, middle, roundRatio, touches } from '../../number/interval.ts'
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
import { fits } from '../evidence/periods.ts'
import { factFigure } from './level-lines.ts'

/** A translated amount: the cell in that currency on the line of its original, else the original at the stated rate. */
export function settleTranslation(mention: Mention, context: LinkContext): Settled {
  const original = context.mentions.get(mention.of[0] ?? '')
  if (!original) return UNSUPPORTED
  const twin = twinFact(mention, context.settled.get(original.id)?.fact, context)
  return twin ? againstTwin(mention, twin, context) : atRate(mention, original, context)
}

function againstTwin(mention: Mention, twin: Fact, context: LinkContext): Settled {
  const [stated, computed] = [sizeOf(figureOf(mention)), sizeOf(factFigure(twin))]
  const evaluation: Evaluation = { status: touches(stated, computed) ? 'passed' : 'failed', stated, computed }
  const check = checkOf(levelAgrees.id, mention, evaluation, [twin.id], plainMagnitude(twin.value))
  if (evaluation.status === 'passed') return settledAt(twin, 'tied', [check])
  const unmarked = behindMark(mention)
  if (unmarked && touches(sizeOf(unmarked), computed)) return UNSUPPORTED
  const source = twin.sources[0]
  const evidence = source ? [evidenceAt(context, source, `"${twin.label}" ${periodWords(twin.period)}`)] : []
  const printed = source ? context.text.slice(source.start, source.end) : plain(twin.value)
  const message = `states ${mention.text}; the table gives ${printed} (${plain(twin.value)}) for "${twin.label}"`
  const severity = severityOf(evaluation, mention.decimals)
  const suggestion = suggest(mention, twin.value ?? undefined)
  const finding = findingOf(levelAgrees.id, severity, mention.span, message, evidence, suggestion)
  return settledAt(twin, 'contradicted', [check], [finding])
}

function atRate(mention: Mention, original: Mention, context: LinkContext): Settled {
  const known = context.settled.get(original.id)
  // a sum of lines that is another figure: what was meant to be translated stands in no cell
  if (known?.verdict === 'contradicted' && !known.fact) return UNSUPPORTED
  const basis = known?.verdict === 'tied' && known.fact ? factFigure(known.fact) : figureOf(original)
  const rate = rateBetween(original, mention, context)
  const evaluation = translationRate.evaluate({ stated: figureOf(mention), original: basis, rate: rate?.value })
  if (evaluation.status === 'skipped' || !rate || !evaluation.computed) return UNSUPPORTED
  const operands = [known?.fact?.id ?? original.id]
  const formula = `${plainMagnitude(basis.value)} / ${plain(rate.value)}`
  const settled: Settled = {
    verdict: 'tied',
    tiedTo: 'narrative',
    period: known?.period ?? original.periods[0],
    evidence: operands,
    checks: [checkOf(translationRate.id, mention, evaluation, operands, formula)],
    findings: [],
  }
  if (evaluation.status === 'passed') return settled
  // "RMB33.5 billion (US$4.6" at the end of a line: what the figure counts stands on the next, it may be
  if (hasScale(original) !== hasScale(mention)) return UNSUPPORTED
  const unmarked = behindMark(mention)
  if (unmarked && translationRate.evaluate({ stated: unmarked, original: basis, rate: rate.value }).status === 'passed')
    return UNSUPPORTED
  const nearest = roundRatio(middle(evaluation.computed), mention.decimals)
  const evidence = [
    evidenceAt(context, original.span, 'the amount translated'),
    evidenceAt(context, rate.span, 'the rate'),
  ]
  const message = `states ${mention.text}; ${original.text} at ${plain(rate.value)} gives ${plain(nearest)}`
  const severity = severityOf(evaluation, mention.decimals)
  const finding = findingOf(translationRate.id, severity, mention.span, message, evidence, suggest(mention, nearest))
  return { ...settled, verdict: 'contradicted', findings: [finding] }
}

const hasScale = ({ text }: Mention): boolean => /\d\s*[a-z]{2,}|\d[mbk]\b/i.test(text)

/** "US$ 139.7 billion" of 39.7: what the figure is without its first digit, which may be the mark of the note that tells the rate. */
function behindMark({ text, decimals }: Mention): Figure | undefined {
  const [, printed = ''] = /[\s$€£¥][1-9]((?:\d{1,3},)*\d+(?:\.\d+)?)/.exec(text) ?? []
  const digits = printed.replaceAll(',', '')
  const amount = parseDecimal(digits)
  return amount && { value: shift(amount, (digits.split('.')[1] ?? '').length - decimals), decimals }
}

const sizeOf = (figure: Figure) => rangeOf({ ...figure, value: abs(figure.value) })

/** The same line and period in the translation's currency. */
function twinFact(mention: Mention, original: Fact | undefined, context: LinkContext): Fact | undefined {
  if (!original) return undefined
  return context.lines
    .holding(original)
    .flatMap((line) => line.facts)
    .find(({ fact }) => fact.unit === mention.unit && fact.value !== null && fits(fact.period, original.period))?.fact
}

/** The rate that the release states between two currencies, as units of the original for one of the translation. */
function rateBetween(
  original: Mention,
  translated: Mention,
  context: LinkContext,
): { value: Decimal; span: { start: number; end: number } } | undefined {
  const strip = (unit: string | undefined) => unit?.replace('/xbrli:shares', '')
  const [stated] = context.rates.get(`${strip(original.unit)}/${strip(translated.unit)}`) ?? []
  if (stated) return { value: stated.value, span: stated.span }
  const { translation } = context.profile
  const value =
    translation &&
    `iso4217:${translation.from}` === strip(original.unit) &&
    `iso4217:${translation.to}` === strip(translated.unit)
      ? parseDecimal(translation.rate)
      : undefined
  return value && translation ? { value, span: translation.span } : undefined
}

const FEWEST_TWINS = 3

/** A rate of exchange ties where the tables' two currencies stand in it throughout, or where the release states it twice. */
export function settleRate(mention: Mention, context: LinkContext): Settled {
  const [own, base] = (mention.unit ?? '').split('/')
  const ties: string[] = []
  for (const line of context.lines.all) {
    for (const { fact: a } of line.facts) {
      if (a.unit !== own || !a.value || ties.length >= 2 * FEWEST_TWINS) continue
      const b = line.facts.find(({ fact }) => fact.unit === base && fact.value && fits(fact.period, a.period))?.fact
      const quotient = b && divideIntervals(rangeOf(factFigure(a)), rangeOf(factFigure(b)))
      if (b && quotient && touches(quotient, rangeOf(figureOf(mention)))) ties.push(a.id, b.id)
    }
  }
  if (ties.length >= 2 * FEWEST_TWINS) return { ...UNSUPPORTED, verdict: 'tied', tiedTo: 'table', evidence: ties }
  const again = context.rates.get(mention.unit ?? '')?.find(({ id }) => id !== mention.id)
  if (again && equals(again.value, mention.value))
    return { ...UNSUPPORTED, verdict: 'tied', tiedTo: 'narrative', evidence: [again.id] }
  return UNSUPPORTED
}

/**
 * A figure under another currency's sign: "from US$72.2 million" where the line has 72.2 million in renminbi for that very
 * period, and no line has as many dollars. Said only where the release's words and tables go together in the other currency
 * more often than they stand apart in this one: else it is the currency that was read wrong.
 */
import type { Mention } from '../../model/claim.ts'
import { type LinkContext, type Settled, settledAt } from '../evidence/context.ts'
import { evidenceAt, findingOf, periodWords } from '../evidence/evidence.ts'
import { fits } from '../evidence/periods.ts'
import { type Candidate, phraseOf, significantDigits, tiesOf } from '../first-look/level-lines.ts'

const FEWEST_DIGITS = 2

export function inOtherCurrency(
  mention: Mention,
  _mates: readonly Mention[],
  context: LinkContext,
): Settled | undefined {
  const { unit, metric, periods, span, text } = mention
  if (!unit?.startsWith('iso4217:') || !metric || significantDigits(mention) < FEWEST_DIGITS) return undefined
  const ties = tiesOf(mention)
  if (context.lines.all.some(({ facts }) => facts.some(({ fact }) => fact.unit === unit && ties(fact))))
    return undefined
  const found = context.lines
    .find(phraseOf(mention, context))
    .filter(({ grade }) => grade === 'exact' || grade === 'alias')
    .flatMap((hit): Candidate[] => hit.line.facts.map((stated) => ({ hit, stated })))
    .find(
      ({ stated: { fact } }) =>
        isPriceIn(fact.unit, unit) && periods.some((period) => fits(fact.period, period)) && ties(fact),
    )
  const other = found?.stated.fact.unit
  if (!found || !other || !isUsual(other, unit, context)) return undefined
  const { fact } = found.stated
  const where = `"${found.hit.line.label}" ${periodWords(fact.period)}`
  const message = `states ${text} for ${metric.text}; the table gives that figure in ${other.slice(8, 11)} for ${where}`
  const evidence = [evidenceAt(context, found.stated.span, where)]
  return settledAt(fact, 'contradicted', [], [findingOf('wrong-currency', 'error', span, message, evidence, undefined)])
}

/** An amount, or an amount per share, of another currency. */
const isPriceIn = (other: string | undefined, unit: string): boolean =>
  other !== undefined && other !== unit && other.slice(0, 8) === 'iso4217:' && other.slice(11) === unit.slice(11)

/** Whether figures in the one currency tie with tables more often than those in the other stand open. */
function isUsual(other: string, unit: string, { standing }: LinkContext): boolean {
  return (standing.get(keyOf(other, 'tied')) ?? 0) > (standing.get(keyOf(unit, 'unsupported')) ?? 0)
}

const keyOf = (unit: string, verdict: Settled['verdict']): string => `${unit.slice(8, 11)} ${verdict}`

/** Counts how the figures of each currency stand, once for all that are looked at. */
export function countCurrencies(mentions: readonly Mention[], { settled, standing }: LinkContext): void {
  for (const { id, role, unit } of mentions) {
    const verdict = settled.get(id)?.verdict
    if ((role !== 'value' && role !== 'comparative') || !verdict || !unit?.startsWith('iso4217:')) continue
    const key = keyOf(unit, verdict)
    standing.set(key, (standing.get(key) ?? 0) + 1)
  }
}

/** Changes against another period than the one they are said to be against. */
import { type Mention, nameOf } from '../../model/claim.ts'
import { isNamedForAPart } from '../around/part-headings.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { evidenceAt, findingOf, periodWords } from '../evidence/evidence.ts'
import { fits, isReported } from '../evidence/periods.ts'
import { evaluate, settledBy } from './change-findings.ts'
import { linePairs } from './change-pairs.ts'
import { significantDigits } from './level-lines.ts'

/** "up 22% from Q4" of a line that rose 22 % from the third quarter, and by another rate, or by none, from the one that is named. */
export function onAnotherBase(mention: Mention, context: LinkContext): Settled | undefined {
  const [period] = mention.periods
  const [named, another] = mention.bases
  if (!period || !named || another || significantDigits(mention) < 2 || isNamedForAPart(mention, context))
    return undefined
  const judged = otherBases(mention, context)
    .flatMap((base) => linePairs({ ...mention, bases: [base] }, context, 'change'))
    .filter(({ facts }) => facts[0] && fits(facts[0].period, period))
    .map((pair) => ({ pair, evaluation: evaluate('change', mention, pair) }))
  const held = judged.find(({ evaluation }) => evaluation.status === 'passed')
  if (!held || fits(held.pair.comparedTo ?? period, named)) return undefined
  const isSelf = fits(period, named)
  if (!isSelf && !held.pair.isBeside) return undefined
  const own = linePairs(mention, context, 'change').map((pair) => evaluate('change', mention, pair))
  if (!isSelf && (own.length === 0 ? isReported(named, context) : own.some(({ status }) => status !== 'failed')))
    return undefined
  const [, base] = held.pair.facts
  const source = base?.sources[0]
  const message = `states ${mention.text} against ${periodWords(named)}; that is the change from ${periodWords(held.pair.comparedTo)}`
  const evidence = base && source ? [evidenceAt(context, source, `"${base.label}" ${periodWords(base.period)}`)] : []
  return settledBy(mention, 'change', held, 'contradicted', [
    findingOf('period-of-figure', 'error', mention.span, message, evidence, undefined),
  ])
}

/** The other spans of its length that the lines of just its words have. */
function otherBases(mention: Mention, context: LinkContext): Mention['bases'] {
  const [named] = mention.bases
  return context.lines
    .find(nameOf(mention))
    .filter(({ grade }) => grade === 'exact')
    .flatMap(({ line }) => line.facts.map(({ fact }) => fact.period))
    .filter((period) => !named || !fits(period, named))
}

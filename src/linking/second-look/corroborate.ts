/**
 * A second look at figures, with what their sentence has settled meanwhile: where the other half of a comparison stands on a line,
 * this half stands on it too; where the stated change is that of a line's two cells, the figure beside it is that line's. What is
 * known so surely may be contradicted by any other figure, slip or no slip. One that ties may be of another line or length.
 */
import type { Mention } from '../../model/claim.ts'
import { groupBy } from '../../model/group-by.ts'
import { abs } from '../../number/decimal.ts'
import { isDoubtful } from '../around/doubts.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { evidenceAt, figureOf, periodWords } from '../evidence/evidence.ts'
import { explainRate } from '../evidence/slips.ts'
import { contradicted } from '../first-look/level-findings.ts'
import { candidates, hitsOf, isSlip, phraseOf, significantDigits, tiesOf } from '../first-look/level-lines.ts'
import { byChange } from './by-change.ts'
import { byBoth, byName, byPart, onPartnersLine } from './by-figures.ts'
import { byPartner, offPartnersLine } from './by-partner.ts'
import { misnamed, ofNextRow } from './misnamed.ts'
import { ofAnotherLine } from './of-another-line.ts'
import { countCurrencies, inOtherCurrency } from './other-currency.ts'
import { ofOtherLength, ofOtherSpan } from './other-length.ts'
import { ofOtherPeriod } from './other-period.ts'
import { partnerOf, swapped } from './swapped.ts'
import { weigh } from './weigh.ts'

type Look = (mention: Mention, mates: readonly Mention[], context: LinkContext) => Settled | undefined

const AT_OPEN: readonly Look[] = [
  swapped,
  byPartner,
  byChange,
  bySiblings,
  inOtherCurrency,
  misnamed,
  ofAnotherLine,
  ofNextRow,
  ofOtherPeriod,
  weigh,
  onPartnersLine,
  byBoth,
  byPart,
  byName,
]
const AT_DOUBTED: readonly Look[] = [swapped, weigh, byBoth, byPart]
const AGAIN: readonly Look[] = [byPartner, byCalled]
const AT_TIED = {
  value: [ofOtherSpan, misnamed, ofAnotherLine],
  comparative: [ofOtherLength, ofOtherSpan, offPartnersLine, ofAnotherLine],
} as const satisfies Record<string, readonly Look[]>

export function corroborate(mentions: readonly Mention[], context: LinkContext): void {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence)
  countCurrencies(mentions, context)
  const lookAt = (mention: Mention, looks: readonly Look[]): void => {
    const mates = bySentence.get(mention.sentence) ?? []
    for (const look of looks) {
      const settled = look(mention, mates, context)
      if (settled) return void context.settled.set(mention.id, besideItsPartner(settled, mention, mates, context))
    }
  }
  for (const mention of mentions) lookAt(mention, looksAt(mention, context))
  // a figure may stand open beside one behind it that has found its line since, or whose name has
  for (const mention of mentions) if (looksAt(mention, context) === AT_OPEN) lookAt(mention, AGAIN)
}

/** What a figure that is wrong is compared with is part of the evidence. */
function besideItsPartner(
  settled: Settled,
  mention: Mention,
  mates: readonly Mention[],
  context: LinkContext,
): Settled {
  const partner = settled.verdict === 'contradicted' ? partnerOf(mention, mates, context) : undefined
  const fact = partner && context.settled.get(partner.id)?.fact
  if (!partner || !fact) return settled
  const beside = evidenceAt(context, partner.span, `stands beside it: "${fact.label}" ${periodWords(fact.period)}`)
  const findings = settled.findings.map((finding) => ({ ...finding, evidence: [...finding.evidence, beside] }))
  return { ...settled, findings }
}

/** A name that other figures have shown the meaning of. */
function byCalled(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  if (!context.lines.called(phraseOf(mention, context))) return undefined
  return swapped(mention, mates, context) ?? weigh(mention, mates, context)
}

function looksAt(mention: Mention, context: LinkContext): readonly Look[] {
  const { id, role, hedge } = mention
  if ((role !== 'value' && role !== 'comparative') || hedge === 'over' || hedge === 'under') return []
  const verdict = context.settled.get(id)?.verdict
  const isOpen = verdict === 'unsupported'
  if (isDoubtful(mention, context)) return isOpen ? AT_DOUBTED : []
  return isOpen ? AT_OPEN : verdict === 'tied' ? AT_TIED[role] : []
}

/** Least likeness of a line that may be the one that is meant after all. */
const LEAST_RIVAL = 0.15

/** Short figures slip too: where the sentence's other figures stand in the table of just its line, a slip of two digits will do. */
function bySiblings(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  if (significantDigits(mention) < 2 && !mention.unit) return undefined
  const hits = hitsOf(mention, context)
  const ties = tiesOf(mention)
  const isHeld = hits.some(
    ({ line, score }) =>
      score >= LEAST_RIVAL && line.facts.some(({ fact }) => fact.unit === mention.unit && ties(fact)),
  )
  if (isHeld) return undefined
  const tables = new Set(
    mates.flatMap((other) => {
      const settled = context.settled.get(other.id)
      return settled?.verdict === 'tied' ? (settled.fact?.sources.map(({ table }) => table) ?? []) : []
    }),
  )
  const exact = hits.filter(({ grade, line }) => grade === 'exact' && tables.has(line.table.id))
  const [found] = mention.periods.slice(0, 1).flatMap((period) => candidates(exact, mention, period))
  const value = found?.stated.fact.value
  if (!found || !value) return undefined
  const isNear =
    mention.text.includes('%') &&
    explainRate({ ...figureOf(mention), value: abs(mention.value) }, abs(value)) !== undefined
  return isNear || isSlip(mention, found.stated.fact, true)
    ? contradicted(mention, found, undefined, context)
    : undefined
}

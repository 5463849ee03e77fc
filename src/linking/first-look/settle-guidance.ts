/**
 * Holds guidance of the prose against the guidance of the tables. Both ends of a range are held against both ends of a row of
 * its words: where they agree it is tied; where one end agrees and the other does not, the other is a slip. A range of which
 * neither end agrees is of another measure or another time, and stays unsupported.
 */
import * as guidanceTable from '../../checks/claims/guidance-table.ts'
import type { Mention } from '../../model/claim.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { UNSUPPORTED } from '../evidence/context.ts'
import { checkOf, evidenceAt, figureOf, findingOf, plainMagnitude, suggest } from '../evidence/evidence.ts'
import { fits } from '../evidence/periods.ts'
import { explainSlip } from '../evidence/slips.ts'
import type { GuidedEnd, GuidedFigure, GuidedLine } from '../lines/guided-lines.ts'
import { type Likeness, likeness, NOTHING } from '../lines/tokens.ts'
import { phraseOf } from './level-lines.ts'

/** How alike the words must be where both ends agree, and where one is to be called wrong. */
const LIKE = 0.5
const VERY_LIKE = 0.75

interface Held {
  readonly line: GuidedLine
  readonly figure: GuidedFigure
  readonly likeness: Likeness
}

export function settleGuidance(mention: Mention, context: LinkContext): Settled {
  const held = figuresFor(mention, context)
  if (held.length === 0) return UNSUPPORTED
  const partner = mention.bound && context.guidance.partners.get(mention.id)
  if (mention.bound && !partner) return UNSUPPORTED
  const tie = held.find(({ figure }) => agrees(mention, figure) && (!partner || agrees(partner, figure)))
  if (tie) return settled(mention, tie, 'tied', context)
  const slip = isOfEarlier(mention, context) ? undefined : held.find((one) => isSlip(mention, partner, one))
  if (!slip) return UNSUPPORTED
  return settled(mention, slip, agrees(mention, slip.figure) ? 'tied' : 'contradicted', context)
}

/** The figures of lines that the words name, of the mention's unit and period. */
function figuresFor(mention: Mention, context: LinkContext): Held[] {
  const { guidance, tokensOf } = context
  const phrase = tokensOf(phraseOf(mention, context))
  if (phrase.size === 0) return []
  const [period] = mention.periods
  return guidance.lines
    .flatMap((line) => {
      const best = line.names.reduce<Likeness>((most, name) => {
        const found = likeness(phrase, name)
        return found.score > most.score ? found : most
      }, NOTHING)
      if (best.score < LIKE) return []
      return line.figures
        .filter(
          (figure) =>
            isOfUnit(figure, mention) &&
            figure.isRange === (mention.bound !== undefined) &&
            (!figure.period || !period || fits(figure.period, period)),
        )
        .map((figure) => ({ line, figure, likeness: best }))
    })
    .sort((a, b) => b.likeness.score - a.likeness.score)
}

function isOfUnit({ measure, low }: GuidedFigure, { unit, text }: Mention): boolean {
  if (unit?.endsWith('/xbrli:shares')) return measure === 'perShare'
  if (unit?.startsWith('iso4217:')) return measure === 'money' || (measure === 'perShare' && low.value.scale >= 2)
  if (/%|per ?cent|points?/i.test(text)) return measure === 'percent' || low.value.scale >= 2
  return measure === 'count' || measure === 'shares' || measure === 'ratio'
}

const endFor = (mention: Mention, { low, high }: GuidedFigure): GuidedEnd => (mention.bound === 'high' ? high : low)

const evaluate = (mention: Mention, figure: GuidedFigure) => {
  const { value, decimals } = endFor(mention, figure)
  return guidanceTable.evaluate({ stated: figureOf(mention), cell: { value, decimals } })
}
const agrees = (mention: Mention, figure: GuidedFigure): boolean => evaluate(mention, figure).status === 'passed'

/** One end as printed, the other not; or a single figure one slip away from that of just these words. */
function isSlip(mention: Mention, partner: Mention | undefined, { figure, likeness: like }: Held): boolean {
  if (!like.isSameScope || like.score < VERY_LIKE) return false
  if (partner) return agrees(mention, figure) !== agrees(partner, figure)
  const { value } = figure.low
  return (
    like.grade === 'exact' &&
    figure.period !== undefined &&
    explainSlip(figureOf(mention), value, { hasScale: mention.unit !== undefined }) === 'digits'
  )
}

/** What was guided to before may share an end with what is guided to now. */
const EARLIER =
  /\b(?:previous(?:ly)?|prior|former(?:ly)?|earlier|original(?:ly)?|initial(?:ly)?|old|last|compar\w+|versus|vs|from|rais\w+|increas\w+|lower\w+|reduc\w+|narrow\w+|updat\w+|revis\w+|instead)\b/i

function isOfEarlier(mention: Mention, { sentences, text }: LinkContext): boolean {
  const sentence = sentences.get(mention.sentence)?.span
  return sentence !== undefined && EARLIER.test(text.slice(sentence.start, mention.span.start))
}

function settled(
  mention: Mention,
  { line, figure }: Held,
  verdict: 'tied' | 'contradicted',
  context: LinkContext,
): Settled {
  const end = endFor(mention, figure)
  const check = checkOf(guidanceTable.id, mention, evaluate(mention, figure), [end.cell], plainMagnitude(end.value))
  const base: Settled = {
    verdict,
    tiedTo: 'table',
    period: mention.periods[0],
    evidence: [],
    checks: [check],
    findings: [],
  }
  if (verdict === 'tied') return base
  const printed = context.text.slice(end.span.start, end.span.end)
  const message = `guides ${mention.metric?.text} to ${mention.text}; the table has ${printed} for "${line.label}"`
  const evidence = [evidenceAt(context, end.span, `"${line.label}"`)]
  const finding = findingOf(guidanceTable.id, 'error', mention.span, message, evidence, suggest(mention, end.value))
  return { ...base, findings: [finding] }
}

/** The other end of each range. */
export function rangePartners(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const partners = new Map<string, Mention>()
  mentions.forEach((low, at) => {
    const high = mentions[at + 1]
    if (low.bound !== 'low' || high?.bound !== 'high' || low.unit !== high.unit) return
    partners.set(low.id, high)
    partners.set(high.id, low)
  })
  return partners
}

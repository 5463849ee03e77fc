/**
 * Settles every mention against the tables: figures first, then what is computed from them. A claim that nothing in the
 * release bears on stays unsupported; it is never called right because nothing contradicts it.
 */
import type { Claim, Mention } from '../model/claim.ts'
import type { Link } from '../model/document.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from './evidence/context.ts'
import { ofCombined } from './first-look/combined-lines.ts'
import { settleMargin } from './first-look/margins.ts'
import { settleChange, turnedRound } from './first-look/settle-change.ts'
import { settleGuidance } from './first-look/settle-guidance.ts'
import { settleLevel } from './first-look/settle-level.ts'
import { settleProportion } from './first-look/settle-ratio.ts'
import { settleRate, settleTranslation } from './first-look/settle-translation.ts'
import { compareStatements } from './said-twice.ts'
import { corroborate } from './second-look/corroborate.ts'
import { withPeriodsOfSection } from './section-periods.ts'

/** Later roles rest on earlier ones. */
const ORDER: readonly (readonly Mention['role'][])[] = [
  ['value', 'comparative', 'rate'],
  ['translation'],
  ['change', 'changePoints', 'difference', 'proportion'],
  ['guidance'],
]

/** @returns the mentions with the periods that their sections turned out to be about */
export function settleAll(read: readonly Mention[], context: LinkContext): readonly Mention[] {
  let mentions = read
  for (const roles of ORDER) {
    settleRoles(roles, mentions, context)
    if (roles.includes('value')) {
      mentions = withPeriodsOfSection(read, context)
      const moved = mentions.filter((mention, i) => mention !== read[i])
      for (const mention of moved) context.mentions.set(mention.id, mention)
      settleRoles(roles, moved, context)
      corroborate(mentions, context)
      compareStatements(mentions, context)
    }
  }
  return mentions
}

function settleRoles(roles: readonly Mention['role'][], mentions: readonly Mention[], context: LinkContext): void {
  for (const mention of mentions) {
    if (roles.includes(mention.role)) context.settled.set(mention.id, settle(mention, context))
  }
}

function settle(mention: Mention, context: LinkContext): Settled {
  switch (mention.role) {
    case 'value':
    case 'comparative':
      return settleFigure(mention, context)
    case 'translation':
      return settleTranslation(mention, context)
    case 'rate':
      return settleRate(mention, context)
    case 'proportion':
      return settleProportion(mention, context)
    case 'guidance':
      return settleGuidance(mention, context)
    default:
      return settleChange(mention, context)
  }
}

function settleFigure(mention: Mention, context: LinkContext): Settled {
  // "#% of net sales, compared to #%": a share as well
  const share = mention.role === 'comparative' ? context.mentions.get(mention.of[0] ?? '') : undefined
  const asShare =
    share?.role === 'proportion'
      ? settleProportion(
          {
            ...mention,
            metric: amountOf(share, context) ?? mention.metric,
            whole: share.whole,
            of: [],
            periods: periodsOf(mention, share, context),
          },
          context,
        )
      : UNSUPPORTED
  if (asShare.verdict !== 'unsupported') return asShare
  const level = settleLevel(mention, context)
  if (level.verdict !== 'unsupported') return level
  if (mention.unit !== undefined) {
    const combined = ofCombined(mention, context)
    return combined.verdict === 'unsupported' ? level : combined
  }
  const margin = settleMargin(mention, context)
  return margin.verdict === 'unsupported' ? level : margin
}

/** "# (#), i.e. #% (#%) of sales": without words of its own the second share is of the period that the second amount turned out to be of. */
function periodsOf(mention: Mention, share: Mention, { mates, settled }: LinkContext): Mention['periods'] {
  if (mention.periodSpan) return mention.periods
  const before = mates
    .get(mention.sentence)
    ?.find(({ role, of }) => role === 'comparative' && share.of.some((id) => of.includes(id)))
  if (!before) return mention.periods
  const { verdict, fact } = settled.get(before.id) ?? UNSUPPORTED
  return verdict === 'tied' && fact ? [fact.period] : []
}

/** What the amount is called that a share is said of. */
const amountOf = ({ of }: Mention, { mentions }: LinkContext): Mention['metric'] =>
  of.map((id) => mentions.get(id)).find((one) => one?.unit?.startsWith('iso4217:'))?.metric

/** The claims as they came out: period, base and concept settled. */
export function toClaims(mentions: readonly Mention[], context: LinkContext): { claims: Claim[]; links: Link[] } {
  const claims = mentions.map((mention): Claim => {
    const { periods, bases, ...rest } = mention
    const settled = context.settled.get(mention.id) ?? UNSUPPORTED
    return {
      concept: settled.concept,
      period: dayOfBalance(periods, settled.period) ?? periods[0],
      comparedTo: isChange(mention) ? (dayOfBalance(bases, settled.comparedTo) ?? bases[0]) : undefined,
      ...rest,
      ...(settled.isTurned ? turnedRound(mention) : {}),
    }
  })
  const links = mentions.map((mention): Link => {
    const settled = context.settled.get(mention.id) ?? UNSUPPORTED
    return {
      claim: mention.id,
      verdict: settled.verdict,
      tiedTo: settled.tiedTo,
      evidence: settled.evidence,
      checks: settled.checks.map(({ id }) => id),
      rejected: settled.rejected ?? [],
    }
  })
  return { claims, links }
}

/** A column of a span also prints balances: what the words have on a day is of the day, though its line was found there. */
const dayOfBalance = (periods: Mention['periods'], found: Claim['period']): Claim['period'] =>
  (found?.kind === 'duration' && periods.find((period) => period.kind === 'instant' && period.date === found.end)) ||
  found

const isChange = (mention: Mention): boolean =>
  mention.role === 'change' || mention.role === 'changePoints' || mention.role === 'difference'

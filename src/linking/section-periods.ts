/**
 * What span a section is about where its words leave it open: "Profitability" in a release of a half year may tell of the half
 * or of its last quarter. Where two of its figures tie with the tables, and all that tie do so for one other span than the
 * likeliest, its other figures are of that span as well.
 */
import type { Mention } from '../model/claim.ts'
import { type Duration, type Period, samePeriod } from '../model/period.ts'
import { resolvePeriod } from '../recognize/period/index.ts'
import type { LinkContext } from './context.ts'
import { fits } from './periods.ts'

/** One figure may tie elsewhere by chance. */
const FEWEST_WITNESSES = 2

interface Span {
  readonly likeliest: Duration
  readonly found: Duration
}

/** @returns the mentions, those that tie nowhere with the span that the rest of their section has */
export function withPeriodsOfSection(mentions: readonly Mention[], context: LinkContext): readonly Mention[] {
  const spans = new Map<string, readonly Span[]>()
  for (const mention of mentions) {
    const span = spanOfWitness(mention, context)
    const section = sectionOf(mention, context)
    if (span) spans.set(section, [...(spans.get(section) ?? []), span])
  }
  const about = new Map([...spans].flatMap(([section, found]) => (isOne(found) ? [[section, found[0] as Span]] : [])))
  return mentions.map((mention) => {
    const span = about.get(sectionOf(mention, context))
    const isOpen = span && mention.periodSpan === undefined && context.settled.get(mention.id)?.verdict !== 'tied'
    return isOpen ? moved(mention, span, context) : mention
  })
}

const sectionOf = ({ sentence }: Mention, { sentences }: LinkContext): string =>
  sentences.get(sentence)?.sections.join('\n') ?? ''

/** The spans of a figure that ties with the tables and that might have been of either. */
function spanOfWitness({ id, role, periods, periodSpan }: Mention, { settled }: LinkContext): Span | undefined {
  const { verdict, tiedTo, period } = settled.get(id) ?? {}
  const [likeliest] = periods
  if (role !== 'value' || periodSpan || verdict !== 'tied' || tiedTo !== 'table' || !period) return undefined
  const found = periods.find((candidate) => fits(period, candidate))
  return likeliest?.kind === 'duration' && found?.kind === 'duration' && periods.length > 1
    ? { likeliest, found }
    : undefined
}

const isOne = (spans: readonly Span[]): boolean =>
  spans.length >= FEWEST_WITNESSES &&
  spans.every(
    ({ likeliest, found }) =>
      samePeriod(found, spans[0]?.found) && samePeriod(likeliest, spans[0]?.likeliest) && !samePeriod(found, likeliest),
  )

/** The mention about the section's span: its own periods, and what was a year before the likeliest a year before that one. */
function moved(mention: Mention, span: Span, context: LinkContext): Mention {
  const move = (period: Period): Period => {
    if (samePeriod(period, span.likeliest)) return span.found
    if (period.kind === 'instant' || !startsYearBefore(period, span.likeliest)) return period
    const { calendar } = context.profile
    return resolvePeriod({ relative: 'yearAgo' }, { current: span.found, ...(calendar ? { calendar } : {}) }) ?? period
  }
  const first = ([period, ...others]: readonly Period[]): Period[] =>
    period ? [move(period), ...others.filter((other) => !samePeriod(other, move(period)))] : []
  return { ...mention, periods: first(mention.periods), bases: first(mention.bases) }
}

const startsYearBefore = (period: Duration, of: Duration): boolean =>
  Number(period.start.slice(0, 4)) + 1 === Number(of.start.slice(0, 4)) &&
  period.start.slice(4, 7) === of.start.slice(4, 7)

/**
 * What span a section is about where its words leave it open: "Profitability" in a release of a half year may tell of the half
 * or of its last quarter. Where two of its figures tie with the tables, and all that tie do so for one other span than the
 * likeliest, its other figures are of that span as well.
 */
import type { Mention } from '../model/claim.ts'
import { groupBy } from '../model/group-by.ts'
import { type Duration, type Period, samePeriod } from '../model/period.ts'
import type { LinkContext } from './evidence/context.ts'
import { fits, isYearBefore } from './evidence/periods.ts'

/** One figure may tie elsewhere by chance. */
const FEWEST_WITNESSES = 2

interface Span {
  readonly likeliest: Duration
  readonly found: Duration
  /** The one a year before, where the line has it. */
  readonly before: Period | undefined
}

/** @returns the mentions, those that tie nowhere with the span that the rest of their section has */
export function withPeriodsOfSection(mentions: readonly Mention[], context: LinkContext): readonly Mention[] {
  const witnessed = mentions.flatMap((mention) => {
    const span = spanOfWitness(mention, context)
    return span ? [{ section: sectionOf(mention, context), span }] : []
  })
  const about = new Map<string, Span>()
  for (const [section, found] of groupBy(witnessed, (witness) => witness.section)) {
    const one = oneOf(found.map(({ span }) => span))
    if (one) about.set(section, one)
  }
  const bySentence = groupBy(mentions, ({ sentence }) => sentence)
  return mentions.map((mention) => {
    const span = about.get(sectionOf(mention, context))
    const isOpen =
      span &&
      mention.periodSpan === undefined &&
      context.settled.get(mention.id)?.verdict !== 'tied' &&
      !isSaidBeside(mention, bySentence.get(mention.sentence) ?? [])
    return isOpen ? moved(mention, span) : mention
  })
}

/** "Gas revenue totaled # and oil revenue totaled # in the quarter": the words beside it name the span that was read. */
const isSaidBeside = ({ id, periods: [period] }: Mention, mates: readonly Mention[]): boolean =>
  period !== undefined &&
  mates.some(
    (mate) =>
      mate.id !== id &&
      mate.role !== 'comparative' &&
      mate.periodSpan !== undefined &&
      mate.periods[0] !== undefined &&
      samePeriod(mate.periods[0], period),
  )

const sectionOf = ({ sentence }: Mention, { sentences }: LinkContext): string =>
  sentences.get(sentence)?.sections.join('\n') ?? ''

/** The spans of a figure that ties with the tables and that might have been of either. */
function spanOfWitness({ id, role, periods, periodSpan }: Mention, { settled }: LinkContext): Span | undefined {
  const { verdict, tiedTo, period, line } = settled.get(id) ?? {}
  const [likeliest] = periods
  if (role !== 'value' || periodSpan || verdict !== 'tied' || tiedTo !== 'table' || !period) return undefined
  const found = periods.find((candidate) => fits(period, candidate))
  if (likeliest?.kind !== 'duration' || found?.kind !== 'duration' || periods.length < 2) return undefined
  const before = line?.facts.map(({ fact }) => fact.period).find((other) => isYearBefore(other, found))
  return { likeliest, found, before }
}

function oneOf(spans: readonly Span[]): Span | undefined {
  const [first] = spans
  if (!first || spans.length < FEWEST_WITNESSES || samePeriod(first.found, first.likeliest)) return undefined
  const isAlike = spans.every(
    ({ likeliest, found }) => samePeriod(found, first.found) && samePeriod(likeliest, first.likeliest),
  )
  return isAlike ? { ...first, before: spans.find(({ before }) => before)?.before } : undefined
}

/** The mention about the section's span: its own periods, and what was a year before the likeliest a year before that one. */
function moved(mention: Mention, { likeliest, found, before }: Span): Mention {
  const move = (period: Period): Period => {
    if (samePeriod(period, likeliest)) return found
    return (period.kind === 'duration' && startsYearBefore(period, likeliest) && before) || period
  }
  const first = ([period, ...others]: readonly Period[]): Period[] =>
    period ? [move(period), ...others.filter((other) => !samePeriod(other, move(period)))] : []
  return { ...mention, periods: first(mention.periods), bases: first(mention.bases) }
}

const startsYearBefore = (period: Duration, of: Duration): boolean =>
  Number(period.start.slice(0, 4)) + 1 === Number(of.start.slice(0, 4)) &&
  period.start.slice(4, 7) === of.start.slice(4, 7)

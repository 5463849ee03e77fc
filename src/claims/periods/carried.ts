/**
 * The span that a paragraph is about: what one sentence names ("For the year, …"), the next ones go on with, and so do the
 * bullets that the paragraph introduces. Only spans within the release's own are carried, not an earlier year or a later month.
 */
import { type Period, samePeriod } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { type ItemPeriods, type PeriodFrame, periodOfHeading, resolve } from './period-frame.ts'

export interface Carried {
  readonly block: string
  readonly isBullet: boolean
  /** How many headings and introducing lines stood above the block. */
  readonly depth: number
  readonly period: Period
}

/** The release's own spans, and those that the sentence opens with: "In November, it sold a mill for #.", "On January 7, it ended its buyback." */
const isCarried = (period: Period, marked: Marked, { profile: { periods } }: PeriodFrame): boolean =>
  periods.some((own) => samePeriod(own, period)) ||
  (period.kind === 'duration' &&
    /^\W*(?:(?:also|later),? )?(?:in|during|for)\s+(?:the\s+)?~/i.test(marked.masked) &&
    periods.some((own) => own.kind === 'duration' && own.start <= period.start && period.end <= own.end))

/** The frame of a sentence, with the span carried over from the sentences before it ahead of those of its headings. */
export function frameCarrying(carried: Carried | undefined, sentence: Sentence, frame: PeriodFrame): PeriodFrame {
  if (!carried || !reaches(carried, sentence, frame)) return frame
  const { period } = carried
  return { ...frame, defaults: [period, ...frame.defaults.filter((other) => !samePeriod(other, period))] }
}

function reaches(carried: Carried, { block, kind, sections }: Sentence, frame: PeriodFrame): boolean {
  if (carried.block === block) return true
  const isIntroduced = kind === 'bullet' && !carried.isBullet && sections.length > carried.depth
  return isIntroduced && sections.slice(carried.depth).every((line) => !periodOfHeading(line, frame.profile, false))
}

/** What stands before the first mark of a list that lost its line ends: "Key figures 2031", "Full year (2030 in brackets)". */
export const isLead = (text: string): boolean => !/[.!?;:]["')\]]*$/.test(text)

/** The span that such words name for the list, in one block with it. */
export function carriedFromLead({ block, kind, sections, view }: Sentence, profile: Profile): Carried | undefined {
  const period = isLead(view.text) ? periodOfHeading(view.text, profile, false) : undefined
  return period && { block, isBullet: kind === 'bullet', depth: sections.length, period }
}

/** The day that a sentence names for what its balances are compared with. */
export function dayHeldAgainst(items: readonly Item[], periods: ReadonlyMap<Item, ItemPeriods>): Period | undefined {
  const days = items.flatMap((item) => {
    const read = periods.get(item)
    const isKnown = item.period !== undefined || read?.periods.length === 1
    const named = item.role === 'comparative' ? isKnown && read?.periods[0] : undefined
    return [named || (item.base !== undefined && read?.bases[0]) || undefined]
  })
  return days.findLast((period) => period?.kind === 'instant')
}

/** What goes on from a sentence: the one span of the release that it names; nothing where it names several or another. */
export function carriedFrom(
  carried: Carried | undefined,
  sentence: Sentence,
  marked: Marked,
  items: readonly Item[],
  compared: ReadonlySet<number>,
  frame: PeriodFrame,
): Carried | undefined {
  const held = new Set([
    ...compared,
    ...items.flatMap((item) => [item.base, item.role === 'comparative' ? item.period : undefined]),
  ])
  const named = marked.periods
    .filter(({ expression }, index) => !held.has(index) && !expression.compares)
    .map(({ expression }) => resolve(expression, frame, frame.defaults[0]))
  if (named.length === 0) return carried && reaches(carried, sentence, frame) ? carried : undefined
  const [first] = named
  // "On January 7, it ended the buyback announced in September": the opening day is what the text goes on with
  const opening = first?.kind === 'instant' && /^\W*on\s+~/i.test(marked.masked)
  const isOne = first !== undefined && named.every((period) => period !== undefined && samePeriod(period, first))
  if (!first || !(opening || (isOne && isCarried(first, marked, frame)))) return undefined
  const { block, kind, sections } = sentence
  return { block, isBullet: kind === 'bullet', depth: sections.length, period: first }
}

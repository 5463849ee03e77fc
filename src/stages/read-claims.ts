/**
 * From sentences to mentions: each quantity that the narrative states, with its role, measure, unit, sign and the periods
 * it may be for. Everything is read from the words alone; what the tables say comes later, in cross-check.
 */
import { toMentions } from '../claims/mention.ts'
import { attachMetrics } from '../claims/metrics/attach-metrics.ts'
import { attachPeriods } from '../claims/periods/attach-periods.ts'
import {
  type Carried,
  carriedFrom,
  carriedFromLead,
  dayHeldAgainst,
  frameCarrying,
  isLead,
} from '../claims/periods/carried.ts'
import { isPositionHeading, type PeriodFrame, periodOfHeading } from '../claims/periods/period-frame.ts'
import { resolveItems } from '../claims/periods/resolve-periods.ts'
import { readRoles } from '../claims/roles/role.ts'
import { heldAgainstBefore } from '../claims/roles/this-compares.ts'
import { noteScale } from '../claims/select/note-scale.ts'
import { isClaim, mayClaim } from '../claims/select/select.ts'
import type { Item } from '../claims/sentence/item.ts'
import { type Marked, markPeriods, markSentence } from '../claims/sentence/marked.ts'
import { defineStage } from '../engine.ts'
import type { Mention } from '../model/claim.ts'
import { endOf, monthsOf, type Period, samePeriod } from '../model/period.ts'
import type { Profile } from '../model/profile.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Table } from '../model/table.ts'

export const readClaims = defineStage({
  name: 'read-claims',
  requires: ['sentences', 'profile', 'tables'],
  provides: ['mentions'],
  run: ({ sentences, profile, tables }, emit) => {
    const full = new Set(sentences.filter(isTooFull))
    for (const { span } of full) emit({ text: `over ${MOST_FIGURES} figures in one sentence; they are not read`, span })
    return {
      mentions: readMentions(
        sentences.filter((sentence) => !full.has(sentence)),
        profile,
        tables,
      ),
    }
  },
})

/** The longest sentence of a real release has some forty. */
const MOST_FIGURES = 400

function isTooFull({ view }: Sentence): boolean {
  const figures = view.text.matchAll(/\d[\d,.]*/g)
  for (let count = 0; count <= MOST_FIGURES; count++) if (figures.next().done) return false
  return true
}

/** All mentions of a narrative, in order, numbered m1, m2, … */
export function readMentions(
  sentences: readonly Sentence[],
  profile: Profile,
  tables: readonly Table[] = [],
): Mention[] {
  const mentions: Mention[] = []
  const headings = new Map<string, Period | undefined>()
  let carried: Carried | undefined
  let previous: { readonly block: string; readonly read: readonly Mention[] } | undefined
  let held: { readonly block: string; readonly day: Period } | undefined
  for (const sentence of sentences) {
    if (!mayClaim(sentence)) continue
    const marked = marksOf(sentence.view.text)
    if (!marked) continue
    if (marked.quantities.length === 0) {
      const frame = frameCarrying(carried, sentence, frameOf(sentence, profile, headings))
      carried = carriedFromLead(sentence, profile) ?? carriedFrom(carried, sentence, marked, [], new Set(), frame)
      continue
    }
    const items = readRoles(marked, isOutlook(sentence))
    attachMetrics(marked, items)
    const compared = attachPeriods(marked, items)
    const plain = frameCarrying(carried, sentence, frameOf(sentence, profile, headings))
    const frame = held?.block === sentence.block ? { ...plain, heldAgainst: held.day } : plain
    carried = carriedFrom(carried, sentence, marked, items, compared, frame)
    const claims = items.filter((item) => isClaim(marked, item, items, sentence))
    if (claims.length === 0) continue
    const periods = resolveItems(marked, items, compared, frame)
    const day = dayHeldAgainst(items, periods)
    if (day) held = { block: sentence.block, day }
    const before = previous?.block === sentence.block ? previous.read : []
    const own = toMentions({
      sentence,
      marked,
      items,
      claims: new Set<Item>(claims),
      periods,
      profile,
      scale: noteScale(sentence, marked, tables),
      firstId: mentions.length + 1,
    })
    const read = heldAgainstBefore(own, sentence, before)
    for (const mention of read) mentions.push(mention)
    previous = { block: sentence.block, read }
  }
  return mentions
}

/** Under a heading about guidance, or in a list that guidance introduces: "2031 guidance is as follows:". */
const isOutlook = ({ sectionKind, kind, sections }: Sentence): boolean =>
  sectionKind === 'outlook' || (kind === 'bullet' && GUIDANCE_LIST.test(sections.at(-1) ?? ''))

const GUIDANCE_LIST =
  /\b(?:guidance|outlook)\b.*\b(?:as follows|following|includes?)\b|\b(?:expects?|anticipates?) the following\b/i

/** The marks of a sentence with figures, or of one that names the period which the next ones are about. */
function marksOf(text: string): Marked | undefined {
  const marked = /\d|\b(?:nil|zero|per ?cent|points?)\b|doubled|tripled/i.test(text) ? markSentence(text) : undefined
  if (marked && marked.quantities.length > 0) return marked
  const periods = OPENS_WITH_PERIOD.test(text) || isLead(text) ? markPeriods(text) : undefined
  return periods && periods.periods.length > 0 ? periods : undefined
}

/** "In the third quarter, …", "2031 was a year of growth". */
const OPENS_WITH_PERIOD =
  /^\W*(?:(?:In|On|During|For)\s|(?:Fiscal |The year )?20\d\d (?:was|marked|has been|proved|represented|turned)\b)/

/** What a sentence is about where it does not say: its headings from the inside out, then the release's own periods. */
function frameOf(sentence: Sentence, profile: Profile, headings: Map<string, Period | undefined>): PeriodFrame {
  const { sections } = sentence
  const found = innermost(sections, profile, headings, false)
  const ahead = innermost(sections, profile, headings, true)
  const [current] = profile.periods
  const isPosition = isPositionHeading(sections.at(-1) ?? '')
  return {
    profile,
    defaults: found
      ? [found, ...profile.periods.filter((period) => !samePeriod(found, period))]
      : isPosition
        ? sinceYearEnd(profile.periods)
        : profile.periods,
    isPosition,
    ahead: ahead && current && endOf(ahead) > endOf(current) ? [ahead] : [],
  }
}

/** Under a heading of balances, what flowed did so since the balance sheet before: the longest span of the release comes first. */
const sinceYearEnd = (periods: readonly Period[]): readonly Period[] =>
  [...periods].sort((a, b) => (a.kind === 'duration' && b.kind === 'duration' ? monthsOf(b) - monthsOf(a) : 0))

function innermost(
  sections: readonly string[],
  profile: Profile,
  headings: Map<string, Period | undefined>,
  looksAhead: boolean,
): Period | undefined {
  for (let i = sections.length - 1; i >= 0; i--) {
    const heading = sections[i] ?? ''
    const key = `${looksAhead}${heading}`
    if (!headings.has(key)) headings.set(key, periodOfHeading(heading, profile, looksAhead))
    const period = headings.get(key)
    if (period) return period
  }
  return undefined
}

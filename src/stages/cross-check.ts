/** From mentions, facts and sums to claims with their verdicts, the checks that were made, and what they found. */
import { findMidpointsOff } from '../checks/claims/guidance-midpoint.ts'
import { findReversedRanges } from '../checks/claims/guidance-range.ts'
import { findImpossiblePoints } from '../checks/claims/impossible-points.ts'
import { findSamePeriods } from '../checks/claims/same-period.ts'
import { findMiscopied } from '../checks/summary-copied.ts'
import { checkTables } from '../checks/table-checks.ts'
import { defineStage } from '../engine.ts'
import { readLeads } from '../linking/around/part-headings.ts'
import type { LinkContext } from '../linking/evidence/context.ts'
import { rangePartners } from '../linking/first-look/settle-guidance.ts'
import { readDefinitions } from '../linking/lines/definitions.ts'
import { guidedLines } from '../linking/lines/guided-lines.ts'
import { indexLines } from '../linking/lines/lines.ts'
import { tokenReader } from '../linking/lines/tokens.ts'
import { withScaleNotes } from '../linking/scale-of-claims.ts'
import { settleAll, toClaims } from '../linking/settle.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import type { Check, Finding } from '../model/check.ts'
import type { Verdict } from '../model/claim.ts'
import { groupBy } from '../model/group-by.ts'
import { limitTexts, type Reached } from '../model/limits.ts'
import type { Span } from '../model/span.ts'

export const crossCheck = defineStage({
  name: 'cross-check',
  requires: ['mentions', 'facts', 'tables', 'sums', 'sentences', 'profile'],
  provides: ['claims', 'links', 'checks', 'findings'],
  run: ({ text, mentions: read, facts, tables, sums, sentences, profile }, emit) => {
    const reached: Reached = new Set()
    const tokensOf = tokenReader(readDefinitions(sentences))
    const context: LinkContext = {
      text,
      profile,
      lines: indexLines(tables, facts, tokensOf, reached),
      guidance: { lines: guidedLines(tables, tokensOf), partners: rangePartners(read) },
      mentions: new Map(read.map((mention) => [mention.id, mention])),
      mates: groupBy(read, ({ sentence }) => sentence),
      rates: groupBy(
        read.filter(({ role }) => role === 'rate'),
        ({ unit }) => unit ?? '',
      ),
      sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
      blocks: groupBy(sentences, ({ block }) => block),
      leads: readLeads(sentences),
      tokensOf,
      settled: new Map(),
      standing: new Map(),
      reached,
    }
    const mentions = settleAll(read, context)
    const samePeriods = findSamePeriods(
      mentions,
      text,
      ({ id }) => context.settled.get(id)?.fact?.period,
      profile.periods,
    )
    for (const { mentions: ids } of samePeriods) contradictUnsettled(ids, context)
    const { claims, links } = toClaims(mentions, context)
    const ofTables = checkTables(tables, sums, facts, text, reached)
    const settled = [...context.settled.values()]
    const front = frontMatterOf(text)
    const copies = [front?.title, front?.summary].filter((copy) => copy !== undefined)
    const checks = [...ofTables.checks.filter(isPrintable), ...settled.flatMap((item) => item.checks)]
    const ofClaims = withScaleNotes(context, tables)
    const findings = [
      ...ofTables.findings.filter((finding) => !ofClaims.some((other) => isSameNote(finding, other))),
      ...ofClaims,
      ...samePeriods.map(({ finding }) => finding),
      ...findReversedRanges(mentions, text),
      ...findMidpointsOff(mentions, text),
      ...findMiscopied(text, copies, front?.span.end ?? 0, (place) => verdictAt(place, context)),
      ...findImpossiblePoints(mentions, text, ({ id }) => context.settled.get(id)?.verdict !== 'unsupported'),
    ]
    for (const words of limitTexts(reached)) emit({ text: words, span: undefined })
    return { claims, links, checks: uniqueById(checks), findings: uniqueById(inOrder(findings)) }
  },
})

/** Of two figures given for one period the one that ties nowhere is wrong, or at least its period is. */
function contradictUnsettled(ids: readonly [string, string], context: LinkContext): void {
  const unsettled = ids.filter((id) => context.settled.get(id)?.verdict === 'unsupported')
  const wrong = unsettled[0]
  const settled = wrong && context.settled.get(wrong)
  if (wrong && settled)
    context.settled.set(wrong, {
      ...settled,
      verdict: 'contradicted',
      tiedTo: 'narrative',
      evidence: ids.filter((id) => id !== wrong),
    })
}

/** What came of the claim at a place; where a claim of its sentence is contradicted, that. */
function verdictAt(place: Span, { mentions, sentences, settled }: LinkContext): Verdict | undefined {
  const isAt = (span: Span | undefined) => span !== undefined && span.start < place.end && place.start < span.end
  const near = [...mentions.values()].filter(({ sentence }) => isAt(sentences.get(sentence)?.span))
  if (near.some(({ id }) => settled.get(id)?.verdict === 'contradicted')) return 'contradicted'
  const stated = near.find(({ span }) => isAt(span))
  return stated && settled.get(stated.id)?.verdict
}

/** Where tables of two scales contradict each other, the text says whose note is wrong. */
const isSameNote = ({ rule, evidence }: Finding, other: Finding): boolean =>
  rule === 'scale-note' && other.rule === rule && evidence.some(({ start }) => start === other.start)

/** A figure beyond exact arithmetic cannot be shown: such a check was not made. */
const isPrintable = ({ stated }: Check): boolean => /^-?\d+(?:\.\d+)?$/.test(stated.value)

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))

const uniqueById = <T extends { readonly id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/**
 * The concept of a table row. The whole label must be a known caption; the row's place (statement, section, measure, period
 * type, headings) then decides between the concepts that share it. Whatever is left in doubt is the issuer's own concept.
 */
import type { Measure } from '../model/table.ts'
import { type ConceptDefinition, nameIn } from './definition.ts'
import { extensionName } from './extension-name.ts'
import { lookups } from './lookups.ts'
import { basisOfLabel, normalizeLabel, saysNonGaap } from './normalize-label.ts'
import { type Place, placeOf, sectionOf } from './place.ts'
import { type ConceptContext, type ConceptRow, NCI, NO_NCI, refuses, scoreOf } from './refusal.ts'
import { REGISTRY } from './registry.ts'

export interface Candidate {
  readonly concept: string
  readonly because: string
}

/** What a label was read as. */
export interface Reading {
  readonly concept: string
  readonly also: readonly string[]
  readonly definition: ConceptDefinition
  readonly grade: 'exact' | 'alias'
}

export interface ConceptMatch {
  /** With its prefix. */
  readonly concept: string
  /** Further concepts that the same row states ("Basic and diluted"). */
  readonly also: readonly string[]
  /** Undefined for an extension. */
  readonly definition: ConceptDefinition | undefined
  readonly grade: 'exact' | 'alias' | 'extension'
  /** The concept that only the headings above the row speak against. */
  readonly tentative?: Reading
  /** Concepts that the label would mean if noncontrolling interests were (not) reported apart: for a caller that can compare values. */
  readonly alternatives: readonly string[]
  /** What else was considered, and why it was not taken. */
  readonly candidates: readonly Candidate[]
}

interface Found {
  readonly definition: ConceptDefinition
  readonly score: number
  readonly isExact: boolean
}

/** The concept of a table row. */
export function conceptOfRow(row: ConceptRow, context: ConceptContext): ConceptMatch {
  const place = context.section
    ? { ...placeOf(row.path, context.memo), section: context.section }
    : placeOf(row.path, context.memo)
  const candidates: Candidate[] = []
  const users = ownConcept(row, place, context)
  if (users) return users
  const found: Found[] = []
  const tentative: Found[] = []
  for (const lookup of lookups(row, place, context)) {
    for (const definition of (context.registry ?? REGISTRY).byBag.get(lookup.bag) ?? []) {
      const refusal = refuses(definition, row, place, lookup, context)
      const reading = { definition, score: scoreOf(definition, row, place), isExact: lookup.because === '' }
      if (!refusal) found.push(reading)
      else if (refusal.isTentative) tentative.push(reading)
      if (refusal) candidates.push({ concept: conceptNamed(definition, context), because: refusal.because })
    }
    if (found.length > 0) break
  }
  const alternatives = candidates
    .filter(({ because }) => because === NCI || because === NO_NCI)
    .map(({ concept }) => concept)
  const best = bestOf(found)
  for (const { definition } of found)
    if (definition !== best?.definition)
      candidates.push({
        concept: conceptNamed(definition, context),
        because: best ? 'fits its place less well' : 'another concept fits as well',
      })
  if (best) return { alternatives, candidates, ...matched(best, context) }
  const doubtful = bestOf(tentative)
  const own = extension(row, context, candidates, alternatives)
  return doubtful && found.length === 0 ? { ...own, tentative: matched(doubtful, context) } : own
}

/** What a user's own file makes of the row: its caption decides, the headings above it do not speak against it. */
function ownConcept(row: ConceptRow, place: Place, context: ConceptContext): ConceptMatch | undefined {
  const { byBag, hasOwn } = context.registry ?? REGISTRY
  if (!hasOwn) return undefined
  for (const lookup of lookups(row, place, context)) {
    const found = (byBag.get(lookup.bag) ?? [])
      .filter((definition) => definition.isOwn && !refuses(definition, row, place, lookup, context))
      .map((definition) => ({ definition, score: scoreOf(definition, row, place), isExact: lookup.because === '' }))
    const best = bestOf(found)
    if (best) return { alternatives: [], candidates: [], ...matched(best, context) }
  }
  return undefined
}

/** The reading that fits best, if no other concept fits as well. */
function bestOf(found: readonly Found[]): Found | undefined {
  const [best, ...others] = [...found].sort((a, b) => b.score - a.score)
  const isTied = others.some(
    ({ score, definition }) => score === best?.score && definition.name !== best.definition.name,
  )
  return isTied ? undefined : best
}

const conceptNamed = (definition: ConceptDefinition, { standard }: ConceptContext): string =>
  nameIn(definition, standard) ?? definition.name

function matched({ definition, isExact }: Found, context: ConceptContext): Reading {
  const also = context.standard === 'ifrs' ? definition.alsoIfrs : definition.also
  return {
    concept: conceptNamed(definition, context),
    also: also ? [also] : [],
    definition,
    grade: isExact ? 'exact' : 'alias',
  }
}

const MEASURE_WORD: Readonly<Partial<Record<Measure, readonly [RegExp, string]>>> = {
  percent: [/percent|margin|rate|ratio|growth|yield|return|share/i, 'Percent'],
  perShare: [/per(?:share|unit|ad|common|ordinary|diluted|basic)|price|eps/i, 'PerShare'],
  shares: [/shares|units|stock/i, 'Shares'],
  ratio: [/ratio|multiple|leverage|times|turnover|coverage/i, 'Ratio'],
  multiple: [/ratio|multiple|leverage|times|turnover|coverage/i, 'Ratio'],
}

/** The row's own concept, named from its label path. */
export function extension(
  row: ConceptRow,
  context: ConceptContext,
  candidates: readonly Candidate[],
  alternatives: readonly string[] = [],
): ConceptMatch {
  // an amount that stands below the per-share lines has their heading by chance
  const isAmount = row.measure === 'money' || row.measure === 'percent'
  const path = isAmount
    ? row.path.filter((heading) => !/^(?:perShare|shares)$/.test(sectionOf(heading, context.memo) ?? ''))
    : row.path
  const name = extensionName(row.label, path, context.memo)
  const [pattern, suffix] = MEASURE_WORD[row.measure] ?? []
  const isBare =
    !saysNonGaap(row.label) || /adjusted|nongaap/i.test(name) || basisOfLabel(normalizeLabel(row.label)) === 'nonGaap'
  const local = `${isBare ? '' : 'NonGaap'}${name}${pattern && suffix && !pattern.test(name) ? suffix : ''}`
  return {
    concept: `${context.issuerPrefix}:${local}`,
    also: [],
    definition: undefined,
    grade: 'extension',
    alternatives,
    candidates,
  }
}

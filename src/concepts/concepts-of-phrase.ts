/** Concepts that a metric phrase of the narrative may mean, best first. */
import type { Basis } from '../model/claim.ts'
import type { Measure } from '../model/table.ts'
import { type ConceptDefinition, nameIn } from './definition.ts'
import { bagOf, labelKey } from './label-key.ts'
import { labelVariants } from './label-variants.ts'
import { REGISTRY, type Registry } from './registry.ts'
import { shareLine } from './share-line.ts'

export interface PhraseContext {
  readonly standard: 'us-gaap' | 'ifrs' | undefined
  readonly issuerName?: string
  readonly basis?: Basis
  /** What the quantity beside the phrase measures. */
  readonly measure?: Measure
  /** The phrase speaks of a date. */
  readonly isInstant?: boolean
  readonly hasNoncontrolling?: boolean
  readonly registry?: Registry
}

export interface PhraseMatch {
  readonly concept: string
  readonly also: readonly string[]
  /** 1 where phrase, measure and period type agree; less for each that is unknown or given up. */
  readonly score: number
  readonly definition?: ConceptDefinition
}

const LEADING =
  /^(?:the|our|its|their|a|an|this|record|reported|quarterly|annual|full[- ]year|fiscal|first|second|third|fourth|half|quarter|year|company|group|corporation|overall|total company|consolidated|preliminary|strong|higher|lower|in|of|for|on|worldwide|global|quarter's|year's|q[1-4]|fy ?[0-9]{2,4}|20[0-9]{2}|three|six|nine|twelve|month|months|ending|ended|period|period's|trailing|ltm)\s+/i
const TRAILING =
  /\s+(?:for|in|of|during|at|as of) (?:the |this |our )?(?:first|second|third|fourth|full|fiscal|quarter|year|period|three|six|nine|twelve|end|q[1-4]|20[0-9]{2}).*$/i

/** @param phrase the words of the metric: "total revenues", "our adjusted EBITDA margin", "net loss" */
export function conceptsOfPhrase(phrase: string, context: PhraseContext): PhraseMatch[] {
  const registry = context.registry ?? REGISTRY
  const matches = new Map<string, PhraseMatch>()
  for (const { text, loss } of readings(phrase, context)) {
    for (const definition of registry.byBag.get(bagOf(labelKey(text))) ?? []) {
      const concept = nameIn(definition, context.standard)
      const score = concept ? agreement(definition, context) - loss : 0
      if (!concept || score <= 0) continue
      const also = context.standard === 'ifrs' ? definition.alsoIfrs : definition.also
      if ((matches.get(concept)?.score ?? 0) < score)
        matches.set(concept, { concept, also: also ? [also] : [], score, definition })
    }
  }
  return [...matches.values()].sort((a, b) => b.score - a.score)
}

function readings(phrase: string, context: PhraseContext): { text: string; loss: number }[] {
  const texts = [phrase]
  let rest = phrase.replace(TRAILING, '')
  texts.push(rest)
  for (let previous = ''; previous !== rest; ) {
    previous = rest
    rest = rest.replace(LEADING, '').replace(/^[A-Z][\w&.]*(?:'s|’s) /, '')
    texts.push(rest)
  }
  const out = texts.flatMap((text, index) =>
    labelVariants(text, context.measure ?? 'money', context.issuerName).map((variant, depth) => ({
      text: variant.text,
      loss: index * 0.02 + depth * 0.02,
    })),
  )
  for (const { text, loss } of [...out]) {
    const line = shareLine(text, measureOf(text, context))
    if (line) out.push({ text: line, loss: loss + 0.01 })
    // "earnings per share" alone is either; releases mostly mean diluted
    else if (measureOf(text, context) === 'perShare' && BARE_PER_SHARE.test(text))
      for (const [kind, less] of KINDS)
        out.push({ text: text.replace(BARE_PER_SHARE, `$1${kind} earnings per share`), loss: loss + less })
  }
  if (context.basis !== 'nonGaap') return out
  const marked = out
    .filter(({ text }) => !/^(?:adjusted|non-?gaap)/.test(text))
    .map(({ text, loss }) => ({ text: `adjusted ${text}`, loss: loss + 0.01 }))
  return [...out, ...marked]
}

const BARE_PER_SHARE =
  /^(adjusted |non-gaap )?(?:net )?(?:income|loss|earnings|profit|eps|\(loss\) income|income \(loss\)|earnings \(loss\))(?: per (?:common |ordinary )?share| per unit)?$/
const KINDS = [
  ['diluted', 0.2],
  ['basic', 0.3],
  ['basic and diluted', 0.35],
] as const

const measureOf = (text: string, context: PhraseContext): Measure =>
  context.measure ?? (/\bper\b|\beps\b/.test(text) ? 'perShare' : /\bshares\b/.test(text) ? 'shares' : 'money')

function agreement(definition: ConceptDefinition, context: PhraseContext): number {
  const measure = context.measure === 'multiple' ? 'ratio' : context.measure
  if (measure && definition.measure !== measure) return 0
  if (context.isInstant !== undefined && (definition.periodType === 'instant') !== context.isInstant) return 0
  const isNonGaap = definition.name.startsWith('tieout:')
  if (context.basis === 'nonGaap' && !isNonGaap) return 0.3
  let score = 1
  if (!measure) score -= 0.1
  if (definition.needs === (context.hasNoncontrolling ? 'sole' : 'nci')) score -= 0.2
  // working capital lines and other parts of the cash flow statement are seldom what prose means by a balance's name
  const [section] = Object.values(definition.places)[0] ?? []
  if (section) score -= /^(?:noncash|operating$|workingCapital|supplemental)/.test(section) ? 0.4 : 0.1
  return definition.isPrimary ? score : score - 0.05
}

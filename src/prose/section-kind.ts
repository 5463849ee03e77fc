/** Tells what a block is about: by its own first words, by the heading above, or by what the paragraph above began. */
import { OPENING_KINDS, SELF_DESCRIPTION } from '../lexicon/sections.ts'
import type { SectionKind } from '../model/block.ts'
import type { Heading } from './headings.ts'

/** How much of a paragraph tells what it is about. */
const OPENING = 420

/** What a paragraph is about by its first words. */
export const kindOfOpening = (text: string): SectionKind | undefined => {
  const opening = text.slice(0, OPENING)
  return OPENING_KINDS.find(([pattern]) => pattern.test(opening))?.[1]
}

/** "About Fernhill Fernhill is …": a heading that has run into its paragraph. */
const RUN_IN_ABOUT = /^about [A-Z][^.]{0,80}?\s(?:is|are|was|has|provides|owns)\b/i
const HAS_AMOUNT = /[$€£]\s?\d|\d\s?%/

/** Keeps what the text is about from block to block. */
export interface SectionState {
  /** What a paragraph began without a heading (legal words run on over several), until a heading or figures end it. */
  running: SectionKind | undefined
  /** A section that closes a release (call, about, legal words) has begun. */
  isClosing: boolean
}

const CLOSING: ReadonlySet<SectionKind> = new Set(['safeHarbour', 'about', 'call', 'contact'])

export function sectionKindOf(text: string, headings: readonly Heading[], state: SectionState): SectionKind {
  const headed = kindByHeadings(headings)
  const opening = kindOfOpening(text) ?? (RUN_IN_ABOUT.test(text) ? 'about' : undefined)
  // "This release contains forward-looking non-GAAP measures" under a heading of its own is no legal word
  const isHeaded = (opening === 'contact' && headed === 'about') || (opening === 'safeHarbour' && headed === 'nonGaap')
  const kind = isHeaded ? headed : opening
  if (kind) {
    // a line at the top that points to the legal words begins no section
    state.running = (kind === 'safeHarbour' || kind === 'about') && text.length > 100 ? kind : undefined
    if (CLOSING.has(kind)) state.isClosing = true
    return kind
  }
  if (state.running && !HAS_AMOUNT.test(text)) return state.running
  state.running = undefined
  if (headed) {
    if (CLOSING.has(headed)) state.isClosing = true
    return headed
  }
  return state.isClosing && headings.length === 0 && SELF_DESCRIPTION.test(text.slice(0, OPENING)) ? 'about' : 'results'
}

/** The innermost heading decides; below "Outlook", a heading without a kind ("Fourth Quarter") is outlook too. */
function kindByHeadings(headings: readonly Heading[]): SectionKind | undefined {
  const nearest = headings[headings.length - 1]
  if (!nearest) return undefined
  if (nearest.kind) return nearest.kind
  const above = headings.findLast((heading) => heading.kind !== undefined)?.kind
  return above === 'outlook' || above === 'nonGaap' ? above : undefined
}

/** Where a row stands: the section of its statement, read from the headings above it. */
import { HEADINGS, type Section, SUSPECT_HEADINGS } from '../lexicon/concept-headings.ts'
import { labelKey } from './label-key.ts'
import { normalizeLabel } from './normalize-label.ts'

export type { Section }

export interface Place {
  /** The innermost section that a heading names; undefined where none does. */
  readonly section: Section | undefined
  /** Headings that name no section: a segment, a product, a breakdown. */
  readonly unknown: readonly string[]
  /** A heading that makes everything under it another measure ("Adjusted", "Segment", "Share-based compensation included in"). */
  readonly suspect: string | undefined
}

/** Sections that say less than those listed: a row under "Assets" may be current or not. */
const WIDER: Readonly<Partial<Record<Section, readonly Section[]>>> = {
  assets: ['currentAssets', 'noncurrentAssets'],
  liabilities: ['currentLiabilities', 'noncurrentLiabilities', 'mezzanine', 'equity'],
  operating: ['noncash', 'workingCapital'],
  noncash: ['operating', 'workingCapital'],
  workingCapital: ['operating'],
}

/** What one heading says. */
interface Heading {
  readonly section: Section | undefined
  readonly isSuspect: boolean
}

/** Headings read so far: a table repeats its few headings on every row. */
export type HeadingMemo = Map<string, Heading>

/** Sections whose headings may name adjustments or charges without changing what stands under them. */
const SAFE = new Set<string>([
  'neutral',
  'noncash',
  'workingCapital',
  'supplemental',
  'operating',
  'investing',
  'financing',
])

function readHeading(heading: string, memo: HeadingMemo | undefined): Heading {
  const known = memo?.get(heading)
  if (known) return known
  const key = labelKey(normalizeLabel(heading))
  const section = HEADINGS.find(([, patterns]) => patterns.some((pattern) => pattern.test(key)))?.[0]
  const isSuspect = !SAFE.has(section ?? '') && SUSPECT_HEADINGS.some((pattern) => pattern.test(key))
  memo?.set(heading, { section, isSuspect })
  return { section, isSuspect }
}

/** Section of a heading, undefined for one that names none. */
export const sectionOf = (heading: string, memo?: HeadingMemo): Section | undefined =>
  readHeading(heading, memo).section

export function placeOf(path: readonly string[], memo?: HeadingMemo): Place {
  let section: Section | undefined
  const unknown: string[] = []
  let suspect: string | undefined
  for (const heading of path) {
    const read = readHeading(heading, memo)
    if (read.isSuspect) suspect = heading
    if (read.section === undefined) unknown.push(heading)
    else if (read.section !== 'neutral') section = read.section
  }
  return { section, unknown, suspect }
}

/** How a definition's sections agree with the row's: 3 named, 2 none asked for, 1 the place says too little, 0 elsewhere. */
export function fits(sections: readonly Section[], at: Section | undefined): 0 | 1 | 2 | 3 {
  if (sections.length === 0) return 2
  if (at === undefined) return 1
  if (sections.includes(at)) return 3
  return WIDER[at]?.some((inner) => sections.includes(inner)) ? 1 : 0
}

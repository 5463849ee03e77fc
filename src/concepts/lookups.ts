/**
 * The keys under which a row's concept is looked up, the surest first: the heading with a label that says nothing alone, the
 * label as printed, its variants, and the one caption of per-share lines. Made one at a time, since the first mostly hits.
 */
import { bagOf, labelKey } from './label-key.ts'
import { type LabelVariant, labelVariants } from './label-variants.ts'
import { normalizeLabel, saysNonGaap } from './normalize-label.ts'
import type { Place } from './place.ts'
import { type ConceptContext, type ConceptRow, type Lookup, WEAK } from './refusal.ts'
import { shareLine } from './share-line.ts'

interface Reading {
  readonly text: string
  readonly because: string
  readonly isJoined: boolean
}

/** @returns each key once */
export function* lookups(row: ConceptRow, place: Place, context: ConceptContext): Generator<Lookup> {
  const seen = new Set<string>()
  for (const { text, because, isJoined } of readings(row, place, context)) {
    const bag = bagOf(labelKey(text))
    if (seen.has(bag)) continue
    seen.add(bag)
    yield { bag, because, isJoined }
  }
}

/** "Basic" under "Continuing operations" is no line of the whole company. */
const OF_OPERATIONS = /\b(?:dis)?continu(?:ing|ed) operations\b/i

/** "Long-term debt" under it is the interest on it. */
const INTEREST = /^interest (?:and dividend )?(?:income|expense):?$/i

const WHOLE = /^(?:consolidated|total|total company|consolidated total|total consolidated|group|total group)$/

function* readings(row: ConceptRow, place: Place, context: ConceptContext): Generator<Reading> {
  const heading = row.path.at(-1)
  const variants = labelVariants(row.label, row.measure, context.issuerName)
  const plain = variants[0]?.text ?? normalizeLabel(row.label)
  const isPartOfResult = row.measure === 'perShare' && heading !== undefined && OF_OPERATIONS.test(heading)
  const isInterest = heading !== undefined && INTEREST.test(heading)
  if (heading && !isPartOfResult && (place.suspect || isInterest || WEAK.test(labelKey(plain))))
    for (const { text } of labelVariants(heading, row.measure, context.issuerName))
      for (const variant of variants)
        yield { text: `${text} ${variant.text}`, because: 'heading and label together', isJoined: true }
  // "Total revenues" over the segments, "Consolidated" under them
  if (heading && WHOLE.test(plain))
    for (const { text } of labelVariants(heading, row.measure, context.issuerName))
      yield { text, because: 'the heading of a total', isJoined: true }
  if (!isPartOfResult) for (const { text, because } of variants) yield { text, because, isJoined: false }
  if (saysNonGaap(row.label))
    for (const { text } of variants) yield { text: `adjusted ${text}`, because: 'marked as non-GAAP', isJoined: true }
  if (row.measure === 'perShare' || row.measure === 'shares') yield* shareLines(row, place, variants, isPartOfResult)
}

function* shareLines(
  row: ConceptRow,
  place: Place,
  variants: readonly LabelVariant[],
  isPartOfResult: boolean,
): Generator<Reading> {
  const heading = normalizeLabel(row.path.at(-1) ?? '')
  const marks = place.suspect ? `${heading} ` : saysNonGaap(row.label) ? 'adjusted ' : ''
  const because = 'usual words of a per-share line'
  for (const variant of variants) {
    const line = isPartOfResult ? undefined : shareLine(`${marks}${variant.text}`, row.measure)
    if (line) yield { text: line, because, isJoined: marks !== '' }
    const joined = heading === '' ? undefined : shareLine(`${heading} ${variant.text}`, row.measure)
    if (joined) yield { text: joined, because, isJoined: true }
  }
}

/**
 * Keeps the lines that introduce a list ("For the fourth quarter of 2024:") for as long as its items last: their words govern
 * the items' periods as a heading's would.
 */
import type { BlockKind } from '../model/block.ts'
import type { Stretch } from '../model/prose.ts'
import { sentenceBounds } from './sentence-ends.ts'

export interface Introduction {
  readonly text: string
  /** Nesting of the line itself: 0 for a paragraph, 1 for an item of the outer list. */
  readonly level: number
}

/** Kinds that may stand between an introduction and its items. */
const ASIDE: ReadonlySet<BlockKind> = new Set(['chrome', 'footnote', 'frontMatter'])

/** Those introductions that govern a block, outermost first. */
export function introductionsFor(
  open: readonly Introduction[],
  { level }: Stretch,
  kind: BlockKind,
): readonly Introduction[] {
  if (kind === 'bullet') return open.filter((introduction) => introduction.level < level)
  return ASIDE.has(kind) ? open : []
}

const LONGEST_TITLE = 60
const LONGEST_LINE = 130
/** Lists are not read deeper than this. */
const DEEPEST = 4

/** Adds the block itself where it introduces what follows: with a colon, or as a short line right above a list. */
export function withIntroduction(
  open: readonly Introduction[],
  { level }: Stretch,
  next: Stretch | undefined,
  kind: BlockKind,
  text: string,
): readonly Introduction[] {
  const isParagraph = kind === 'paragraph' || kind === 'subheadline'
  const isTitle = kind === 'bullet' && text.length <= LONGEST_TITLE && !/[.;,!?]$|\d/.test(text)
  // a line in small letters is the end of the item above, which a blank line parted
  const isWhole = !/^\p{Ll}|[.;,!?]$/u.test(text)
  const isLine = isParagraph && (next?.level ?? 0) > 0 && text.length <= LONGEST_LINE && isWhole
  if (!isTitle && !isLine && !((isParagraph || kind === 'bullet') && text.endsWith(':'))) return open
  const last = sentenceBounds(text).at(-1)?.start ?? 0
  return [
    ...open.slice(-DEEPEST),
    { text: text.slice(last).replace(/\s?:$/, ''), level: kind === 'bullet' ? level : 0 },
  ]
}

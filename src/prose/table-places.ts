/** Where tables stand between the stretches of narrative: which stretch is a caption, and which stands right under a table. */
import type { Grid } from '../model/grid.ts'
import { overlap, type Span } from '../model/span.ts'
import { REACH } from './block-kind.ts'

export interface TablePlaces {
  /** Whether at least half of the stretch is a table's caption. */
  readonly isCaption: (span: Span) => boolean
  /** Whether a table ends between the two places. */
  readonly hasTableBetween: (from: number, to: number) => boolean
}

export function tablePlaces(grids: readonly Grid[]): TablePlaces {
  const captions = grids.flatMap(titlesOf).sort((a, b) => a.start - b.start)
  const ends = grids.map((grid) => grid.span.end).sort((a, b) => a - b)
  return {
    isCaption(span) {
      const first = firstAtLeast(captions.length, (index) => (captions[index] as Span).end > span.start)
      let covered = 0
      for (let at = first; at < captions.length && (captions[at] as Span).start < span.end; at++)
        covered += overlap(captions[at] as Span, span)
      return covered * 2 > span.end - span.start
    },
    hasTableBetween(from, to) {
      const first = firstAtLeast(ends.length, (index) => (ends[index] as number) > from)
      return first < ends.length && (ends[first] as number) <= to
    },
  }
}

/** The lines right above a table, up to the first that is a sentence or a contact: what stands above that is no title of the table. */
function titlesOf({ captions }: Grid): Span[] {
  const last = captions.findLastIndex(({ text }) => isSentence(text) || REACH.test(text))
  return captions.slice(last + 1).map(({ span }) => span)
}

const isSentence = (text: string): boolean =>
  /\p{Ll}{2}[.!?]["')]*$/u.test(text) && !/^[([*]/.test(text) && text.split(' ').length >= 4

/** The first index from which on the test holds. */
function firstAtLeast(length: number, test: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}

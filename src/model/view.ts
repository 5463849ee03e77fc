/**
 * A view is a piece of the source made easy to read: escapes, markup, footnote marks and odd blanks are gone, and each
 * character still knows where it stands in the source. Recognizers read views; everything that leaves is in source spans.
 */
import type { Span } from './span.ts'

export interface View {
  readonly text: string
  /** starts[i], ends[i]: the source range that became text[i]. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** The source range behind text.slice(start, end). An empty slice gives an empty span at its place. */
export function sourceSpan(view: View, start: number, end: number): Span {
  if (view.text.length === 0) return { start: 0, end: 0 }
  if (end <= start) {
    const at = start < view.text.length ? (view.starts[start] as number) : (view.ends[view.text.length - 1] as number)
    return { start: at, end: at }
  }
  return { start: view.starts[start] as number, end: view.ends[end - 1] as number }
}

/** Views one after the other, with a blank between them that stands for the gap in the source. */
export function joinViews(views: readonly View[]): View {
  if (views.length === 1) return views[0] as View
  const text = views.map((view) => view.text).join(' ')
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  let at = 0
  views.forEach((view, index) => {
    if (index > 0) {
      starts[at] = view.starts[0] ?? 0
      ends[at] = view.starts[0] ?? 0
      at++
    }
    starts.set(view.starts, at)
    ends.set(view.ends, at)
    at += view.text.length
  })
  return { text, starts, ends }
}

/** A view of a view's text as a view of the source itself. */
export const viewThrough = ({ text, starts, ends }: View, outer: View): View => ({
  text,
  starts: starts.map((at) => outer.starts[at] as number),
  ends: ends.map((at) => outer.ends[at - 1] as number),
})

/** Where in the view's text a place of the source stands: the first character that does not end before it. */
export function placeIn({ ends }: View, at: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return low
}

export const sliceView = (view: View, start: number, end: number): View => ({
  text: view.text.slice(start, end),
  starts: view.starts.subarray(start, end),
  ends: view.ends.subarray(start, end),
})

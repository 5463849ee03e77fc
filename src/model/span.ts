/** A half-open range of UTF-16 code units into the source text exactly as it was read. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
export const hullOf = (first: Span, ...rest: readonly Span[]): Span => ({
  start: Math.min(first.start, ...rest.map((span) => span.start)),
  end: Math.max(first.end, ...rest.map((span) => span.end)),
})

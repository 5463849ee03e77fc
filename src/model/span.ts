/** A half-open range of UTF-16 code units into the source text exactly as it was read. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
/** From the first start to the last end; undefined for no spans. */
export function hullOf(spans: readonly Span[]): Span | undefined {
  const [first] = spans
  if (!first) return undefined
  let { start, end } = first
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

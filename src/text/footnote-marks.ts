/**
 * Takes the marks of footnotes out of a view of prose: "EBITDA(1) of", "margin[2]", and the bare figure that is left where a
 * superscript lost its raising ("Adjusted Earnings1 of", "last year.3 The"). Cells of tables keep theirs: "(1)" may be a loss there.
 */
import { NUMBERED_THINGS } from '../lexicon/sections.ts'
import type { Span } from '../model/span.ts'
import { placeIn, type View } from '../model/view.ts'

/** "(1)", "(1,2)", "(*)", "[3]" glued to the end of a word or sentence; to a figure one digit only, for "EUR 17(20) million" has another sense. */
const GLUED =
  /(?:(?<=[\p{L})"'.,])\((?:\d{1,2}(?:,\s?\d{1,2}){0,4}|\*{1,3})\)|(?<=[\d%])\(\d\)|(?<=[\p{L}\d%)"'.,])\[\d{1,2}\])(?!\w)/gu
/** "Earnings1 of", "basis5,6": a figure glued to a word of four letters or more. */
const RAISED = /(?<=\p{L}{4})\d{1,2}(?:,\d)*(?![\w%°@]|[.,]\d)/gu
/** "the year.3 The", "in 2023.1": a figure glued to the end of a sentence. */
const AFTER_STOP = /(?<=(?:[\p{Ll}%)]{2}|\b(?:19|20)\d\d)[.,]"?)\d{1,2}(?=$|\s+["(]?\p{Lu})/gu
const ANY_MARK = /[\p{L}.,%)"'\d][([\d]/u

/**
 * The view without marks.
 * @param known numbers of the notes that the document prints as "(1) …": these may stand apart from their word, "margin (1) was"
 */
export function withoutMarks(view: View, known: ReadonlySet<string>): View {
  const { text } = view
  const cuts: [number, number][] = []
  if (ANY_MARK.test(text)) {
    for (const { index, 0: mark } of text.matchAll(GLUED)) cuts.push([index, index + mark.length])
    for (const { index, 0: mark } of text.matchAll(RAISED))
      if (!NUMBERED_THINGS.test(text.slice(Math.max(0, index - 12), index))) cuts.push([index, index + mark.length])
    for (const { index, 0: mark } of text.matchAll(AFTER_STOP)) cuts.push([index, index + mark.length])
  }
  if (known.size > 0 && text.includes(' (')) {
    for (const { index, 0: mark } of text.matchAll(/(?<=[\p{L}\d%)"'])\s\((\w{1,2})\)(?=[\s.,;:)]|$)/gu))
      if (
        known.has(mark.trim()) &&
        !/\b(?:and|or|as|by|of|to|in|with|the|than)$/.test(text.slice(Math.max(0, index - 5), index))
      )
        cuts.push([index, index + mark.length])
  }
  return cuts.length > 0
    ? without(
        view,
        cuts.sort((a, b) => a[0] - b[0]),
      )
    : view
}

/** The view without what stands at spans of the source. */
export function withoutSpans(view: View, spans: readonly Span[]): View {
  const cuts = spans.flatMap(({ start, end }): [number, number][] => {
    const [from, to] = [placeIn(view, start), placeIn(view, end - 1) + 1]
    // with the blank that the line's end left
    return [[view.text[from - 1] === ' ' ? from - 1 : from, to]]
  })
  return cuts.length > 0 ? without(view, cuts) : view
}

function without({ text, starts, ends }: View, cuts: readonly (readonly [number, number])[]): View {
  let kept = ''
  const keptStarts = new Int32Array(text.length)
  const keptEnds = new Int32Array(text.length)
  let at = 0
  for (const [from, to] of [...cuts, [text.length, text.length] as const]) {
    if (from < at) continue
    keptStarts.set(starts.subarray(at, from), kept.length)
    keptEnds.set(ends.subarray(at, from), kept.length)
    kept += text.slice(at, from)
    at = to
  }
  return { text: kept, starts: keptStarts.subarray(0, kept.length), ends: keptEnds.subarray(0, kept.length) }
}

/** Runs the whole pipeline over a text and finds words and findings in it, for tests that look at a report from outside. */
import { analyzeBytes, type ReadRelease } from '../../pipelines/release.ts'
import type { Report, ReportFinding } from '../../src/index.ts'

export interface Place {
  readonly start: number
  readonly end: number
}

/** Everything read from `text`. The name's extension decides its media type. */
export const readText = (text: string, name = 'release.txt'): ReadRelease =>
  analyzeBytes(new TextEncoder().encode(text), name)

export const reportOf = (text: string, name?: string): Report => readText(text, name).report

/** The findings that someone must look at: errors and warnings. */
export const alarmsOf = (report: Report): readonly ReportFinding[] =>
  report['tieout:findings'].filter(({ severity }) => severity !== 'note')

/** All places of the words in the text. @throws Error where one of them does not occur */
export function placesOf(text: string, words: readonly string[]): readonly Place[] {
  return words.flatMap((phrase) => {
    const places: Place[] = []
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
      places.push({ start: at, end: at + phrase.length })
    if (places.length === 0) throw new Error(`the release does not say ${JSON.stringify(phrase)}`)
    return places
  })
}

/** Whether a finding points at one of the places, with its own words or with its evidence. */
export const touches = (finding: ReportFinding, places: readonly Place[]): boolean =>
  [finding, ...finding.evidence].some((span) =>
    places.some((place) => span.start < place.end && place.start < span.end),
  )

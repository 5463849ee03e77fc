/** An error to plant: the edits that make it, the words that are wrong afterwards, and whether the release can refute it. */
import type { CleanRelease } from './clean-release.ts'
import type { Random } from './random.ts'

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Planted {
  /** In offsets of the clean source, last edit last, none overlapping. */
  readonly edits: readonly Edit[]
  /** Whether the rest of the release says otherwise: decided on the clean release, never by what is caught. */
  readonly isRefutable: boolean
}

export interface ErrorClass {
  readonly name: string
  /** Every place of the release where this error can be made. */
  readonly plant: (release: CleanRelease, random: Random) => readonly Planted[]
}

export function applied(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const { start, end, text: words } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + words + result.slice(end)
  return result
}

/** The words that were edited, from the first to the last, in offsets of the changed source. */
export function changedPlaces(edits: readonly Edit[]): { start: number; end: number }[] {
  let shift = 0
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const place = { start: start + shift, end: start + shift + Math.max(1, text.length) }
      shift += text.length - (end - start)
      return place
    })
}

/** An offset of the clean source in the changed one; one inside an edit moves to the edit's start. */
export const shifted = (offset: number, edits: readonly Edit[]): number =>
  edits.reduce((at, { start, end, text }) => {
    if (offset >= end) return at + text.length - (end - start)
    return offset > start ? at - (offset - start) : at
  }, offset)

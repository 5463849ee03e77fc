/** What a person sees of a batch: one line a release, one line in all. */
import type { styleText } from 'node:util'
import type { Message, Report } from '../src/index.ts'
import type { Converted } from './convert-file.ts'
import { type Counts, countsOf, VERDICTS } from './counts.ts'

export type Colour = (style: Parameters<typeof styleText>[0]) => (text: string) => string

const plural = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`

/** "2 errors, 1 warning" in their colours; "ties out" where there is neither. */
function outcome({ error, warning }: Pick<Counts, 'error' | 'warning'>, colour: Colour): string {
  const parts = [
    ...(error > 0 ? [colour('red')(plural(error, 'error'))] : []),
    ...(warning > 0 ? [colour('yellow')(plural(warning, 'warning'))] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : colour('green')('ties out')
}

/** A release's line, its columns as wide as `width` says the ids are; with `isVerbose` its messages below it. */
export function renderConverted(
  { id, counts, messages, milliseconds }: Converted,
  { width, colour, isVerbose }: { width: number; colour: Colour; isVerbose: boolean },
): string {
  if (!counts) return `${id.padEnd(width)}  ${colour('dim')('was there already')}`
  const line = [
    id.padEnd(width),
    plural(counts.facts, 'fact').padStart(11),
    plural(counts.claims, 'claim').padStart(11),
    VERDICTS.map((verdict) => `${String(counts[verdict]).padStart(4)} ${verdict}`).join(''),
    colour('dim')(`${String(Math.round(milliseconds)).padStart(5)} ms`),
    [outcome(counts, colour), ...(messages.length > 0 ? [colour('dim')(plural(messages.length, 'remark'))] : [])].join(
      ', ',
    ),
  ].join('  ')
  return isVerbose ? [line, ...messages.map((message) => `    ${renderMessage(message)}`)].join('\n') : line
}

/** A remark with its place in the source, if it has one. */
export const renderMessage = ({ text, span }: Message): string =>
  span ? `${text}, at ${span.start}–${span.end}` : text

/** `milliseconds` is the time of the whole batch. */
export function renderTotals(
  done: readonly Converted[],
  { out, milliseconds, colour }: { out: string; milliseconds: number; colour: Colour },
): string {
  const read = done.flatMap(({ counts }) => counts ?? [])
  const unread = done.filter(({ error }) => error !== undefined).length
  const waiting = done.length - read.length - unread
  const sum = (name: keyof Counts) => read.reduce((total, counts) => total + counts[name], 0)
  const remarks = done.reduce((total, { messages }) => total + messages.length, 0)
  const claims = VERDICTS.map((verdict) => `${sum(verdict).toLocaleString('en')} ${verdict}`)
  const findings = { error: sum('error'), warning: sum('warning') }
  return [
    `${colour('bold')(plural(read.length, 'release'))} in ${out}`,
    ...(waiting > 0 ? [`${waiting} were there already`] : []),
    plural(sum('facts'), 'fact'),
    `${plural(sum('claims'), 'claim')} (${claims.join(', ')})`,
    findings.error + findings.warning > 0 ? outcome(findings, colour) : 'no findings',
    ...(remarks > 0 ? [`${plural(remarks, 'remark')} on what was not read (--verbose lists them)`] : []),
    ...(unread > 0 ? [colour('red')(`${plural(unread, 'file')} could not be converted`)] : []),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join('; ')
}

/** The last line of a check. */
export function renderVerdicts(report: Report, colour: Colour): string {
  const counts = countsOf(report)
  const claims = VERDICTS.map((verdict) => `${counts[verdict]} ${verdict}`)
  return [
    `${plural(counts.claims, 'claim')} (${claims.join(', ')})`,
    plural(counts.facts, 'fact'),
    outcome(counts, colour),
    ...(counts.note > 0 ? [plural(counts.note, 'note')] : []),
  ].join('; ')
}

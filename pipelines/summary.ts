/** What a person sees of a batch: one line a release, one line in all. */
import type { styleText } from 'node:util'
import type { Message, Report } from '../src/index.ts'
import type { Converted } from './convert.ts'

export type Colour = (style: Parameters<typeof styleText>[0]) => (text: string) => string

const VERDICTS = ['tied', 'contradicted', 'unsupported'] as const

const claimsWith = (report: Report, verdict: string): number =>
  report['tieout:claims'].filter((claim) => claim.verdict === verdict).length
const findingsWith = (report: Report, severity: string): number =>
  report['tieout:findings'].filter((finding) => finding.severity === severity).length
const factsOf = (report: Report): number => Object.keys(report.facts).length
const plural = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`

/** "2 errors, 1 warning" in their colours; "ties out" where there is neither. */
function outcome(errors: number, warnings: number, colour: Colour): string {
  const parts = [
    ...(errors > 0 ? [colour('red')(plural(errors, 'error'))] : []),
    ...(warnings > 0 ? [colour('yellow')(plural(warnings, 'warning'))] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : colour('green')('ties out')
}

/** A release's line, its columns as wide as `width` says the ids are; with `isVerbose` its messages below it. */
export function renderConverted(
  { id, report, messages, milliseconds }: Converted,
  { width, colour, isVerbose }: { width: number; colour: Colour; isVerbose: boolean },
): string {
  if (!report) return id
  const line = [
    id.padEnd(width),
    plural(factsOf(report), 'fact').padStart(11),
    plural(report['tieout:claims'].length, 'claim').padStart(11),
    VERDICTS.map((verdict) => `${String(claimsWith(report, verdict)).padStart(4)} ${verdict}`).join(''),
    colour('dim')(`${String(Math.round(milliseconds)).padStart(5)} ms`),
    [
      outcome(findingsWith(report, 'error'), findingsWith(report, 'warning'), colour),
      ...(messages.length > 0 ? [colour('dim')(plural(messages.length, 'remark'))] : []),
    ].join(', '),
  ].join('  ')
  return isVerbose ? [line, ...messages.map((message) => `    ${renderMessage(message)}`)].join('\n') : line
}

/** A remark with its place in the source, if it has one. */
export const renderMessage = ({ text, span }: Message): string =>
  span ? `${text}, at ${span.start}–${span.end}` : text

export function renderTotals(done: readonly Converted[], out: string, colour: Colour): string {
  const reports = done.flatMap(({ report }) => report ?? [])
  const unread = done.length - reports.length
  const sum = (figure: (report: Report) => number) => reports.reduce((total, report) => total + figure(report), 0)
  const remarks = done.reduce((total, { messages }) => total + messages.length, 0)
  const milliseconds = done.reduce((total, item) => total + item.milliseconds, 0)
  const claims = VERDICTS.map(
    (verdict) => `${sum((report) => claimsWith(report, verdict)).toLocaleString('en')} ${verdict}`,
  )
  const errors = sum((report) => findingsWith(report, 'error'))
  const warnings = sum((report) => findingsWith(report, 'warning'))
  return [
    `${colour('bold')(plural(reports.length, 'release'))} in ${out}`,
    plural(sum(factsOf), 'fact'),
    `${plural(
      sum((report) => report['tieout:claims'].length),
      'claim',
    )} (${claims.join(', ')})`,
    errors + warnings > 0 ? outcome(errors, warnings, colour) : 'no findings',
    ...(remarks > 0 ? [`${plural(remarks, 'remark')} on what was not read (--verbose lists them)`] : []),
    ...(unread > 0 ? [colour('red')(`${plural(unread, 'file')} could not be read`)] : []),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join('; ')
}

/** The last line of a check. */
export function renderVerdicts(report: Report, colour: Colour): string {
  const notes = findingsWith(report, 'note')
  const claims = VERDICTS.map((verdict) => `${claimsWith(report, verdict)} ${verdict}`)
  return [
    `${plural(report['tieout:claims'].length, 'claim')} (${claims.join(', ')})`,
    plural(factsOf(report), 'fact'),
    outcome(findingsWith(report, 'error'), findingsWith(report, 'warning'), colour),
    ...(notes > 0 ? [plural(notes, 'note')] : []),
  ].join('; ')
}

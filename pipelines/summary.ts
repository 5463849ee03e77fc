/** What a person sees of a batch: one line a release, one line in all. */
import type { styleText } from 'node:util'
import type { Report } from '../src/index.ts'
import type { Converted } from './convert.ts'

type Colour = (style: Parameters<typeof styleText>[0]) => (text: string) => string

const count = (report: Report, verdict: string): number =>
  report['tieout:claims'].filter((claim) => claim.verdict === verdict).length
const alarms = (report: Report, severity: string): number =>
  report['tieout:findings'].filter((finding) => finding.severity === severity).length
const plural = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`

export function renderConverted(
  { id, report, remarks, milliseconds }: Converted,
  colour: Colour,
  isVerbose: boolean,
): string {
  if (!report) return id
  const [errors, warnings] = [alarms(report, 'error'), alarms(report, 'warning')]
  const state =
    errors > 0
      ? colour('red')(plural(errors, 'error'))
      : warnings > 0
        ? colour('yellow')(plural(warnings, 'warning'))
        : colour('green')('ties out')
  const both = errors > 0 && warnings > 0 ? `${state}, ${colour('yellow')(plural(warnings, 'warning'))}` : state
  const line = `${id.padEnd(32)} ${plural(Object.keys(report.facts).length, 'fact').padStart(11)} ${plural(report['tieout:claims'].length, 'claim').padStart(11)}: ${count(report, 'tied')} tied, ${count(report, 'contradicted')} contradicted, ${count(report, 'unsupported')} unsupported; ${both} ${colour('dim')(`${Math.round(milliseconds)} ms`)}`
  return isVerbose ? [line, ...remarks.map((remark) => `    ${remark}`)].join('\n') : line
}

export function renderTotals(done: readonly Converted[], out: string, colour: Colour): string {
  const reports = done.flatMap(({ report }) => report ?? [])
  const unread = done.length - reports.length
  const sum = (figure: (report: Report) => number) => reports.reduce((total, report) => total + figure(report), 0)
  const parts = [
    plural(reports.length, 'release'),
    plural(
      sum((report) => Object.keys(report.facts).length),
      'fact',
    ),
    plural(
      sum((report) => report['tieout:claims'].length),
      'claim',
    ),
    plural(
      sum((report) => alarms(report, 'error') + alarms(report, 'warning')),
      'finding',
    ),
  ]
  return `${colour('bold')(parts.join(', '))} in ${out}${unread > 0 ? `; ${colour('red')(`${unread} could not be read`)}` : ''}`
}

export function renderVerdicts(report: Report): string {
  const facts = Object.keys(report.facts).length
  const noted = alarms(report, 'note')
  return `${plural(report['tieout:claims'].length, 'claim')}: ${count(report, 'tied')} tied, ${count(report, 'contradicted')} contradicted, ${count(report, 'unsupported')} unsupported. ${plural(facts, 'fact')}, ${plural(alarms(report, 'error'), 'error')}, ${plural(alarms(report, 'warning'), 'warning')}${noted > 0 ? `, ${plural(noted, 'note')}` : ''}.`
}

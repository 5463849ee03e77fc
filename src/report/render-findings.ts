/** Findings as a reader wants them: the sentence, the words marked, what the table says, the arithmetic, what would be right. */
import type { Report, ReportFinding } from '../model/report.ts'
import { NO_PAINT, type Paint, quoted, readable } from './plain-words.ts'
import { excerptOf, positionOf } from './source-lines.ts'

/** All findings of a report, one block each; `text` is the source it was made from. */
export function renderFindings(report: Report, text: string, paint: Paint = NO_PAINT): string {
  return report['tieout:findings'].map((finding) => renderFinding(finding, report, text, paint)).join('\n\n')
}

function renderFinding(finding: ReportFinding, report: Report, text: string, paint: Paint): string {
  const colour =
    finding.severity === 'error' ? paint.error : finding.severity === 'warning' ? paint.warning : paint.faint
  const { line, column } = positionOf(text, finding.start)
  const isHtml = report['tieout:release'].source.mediaType === 'text/html'
  const { shown, from, to } = excerptOf(text, finding, isHtml)
  const say = (name: string, words: string): string => `  ${paint.faint(name.padEnd(3))} ${words}`
  return [
    `${colour(finding.severity)} ${paint.strong(finding.rule)} ${paint.faint(`line ${line}:${column}, offsets ${finding.start}–${finding.end}`)}`,
    `  ${shown.slice(0, from)}${paint.strong(shown.slice(from, to))}${shown.slice(to)}`,
    `  ${' '.repeat(from)}${colour('^'.repeat(Math.max(1, to - from)))}`,
    `  ${readable(finding.message)}`,
    ...finding.evidence.map((item) =>
      say('see', `${quoted(item.text)} ${paint.faint(`(${item.says}; line ${positionOf(text, item.start).line})`)}`),
    ),
    ...arithmetic(finding, report).map((words) => say('sum', words)),
    ...(finding.suggestion ? [say('fix', quoted(finding.suggestion))] : []),
  ].join('\n')
}

/** The failed check behind a finding, as a sum and the two ranges that do not touch; nothing where there is no sum to show. */
function arithmetic(finding: ReportFinding, report: Report): string[] {
  const check = report['tieout:checks'].find(
    ({ id, status, rule }) => status === 'failed' && rule === finding.rule && id.includes(`@${finding.start}-`),
  )
  if (!check?.computed) return []
  const { value, low, high } = check.computed
  const sum = / [-+*/×÷] /.test(check.formula) ? `${check.formula} = ${value}: ` : ''
  return [
    readable(
      `${sum}the figures, as rounded, allow ${low} to ${high}; the words say ${check.stated.low} to ${check.stated.high}`,
    ),
  ]
}

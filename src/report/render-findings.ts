/** Findings as a reader wants them: the sentence, the words marked, what the table says, the arithmetic, what would be right. */
import type { Report, ReportFinding } from '../model/report.ts'

export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly faint: (text: string) => string
  readonly strong: (text: string) => string
}

export const NO_PAINT: Paint = {
  error: (text) => text,
  warning: (text) => text,
  faint: (text) => text,
  strong: (text) => text,
}

const WIDTH = 110

/** All findings of a report, one block each; `text` is the source it was made from. */
export function renderFindings(report: Report, text: string, paint: Paint = NO_PAINT): string {
  return report['tieout:findings'].map((finding) => renderFinding(finding, report, text, paint)).join('\n\n')
}

function renderFinding(finding: ReportFinding, report: Report, text: string, paint: Paint): string {
  const colour =
    finding.severity === 'error' ? paint.error : finding.severity === 'warning' ? paint.warning : paint.faint
  const { line } = positionOf(text, finding.start)
  const checks = report['tieout:checks'].filter(
    (check) => check.status === 'failed' && check.rule === finding.rule && check.id.includes(`@${finding.start}-`),
  )
  return [
    `${colour(finding.severity)} ${paint.strong(finding.rule)} ${paint.faint(`line ${line}, ${finding.start}–${finding.end}`)}`,
    ...excerpt(text, finding.start, finding.end, colour),
    `  ${finding.message}`,
    ...finding.evidence.map(
      (item) =>
        `  ${paint.faint('see')} ${quoted(item.text)} ${paint.faint(`(${item.says}; line ${positionOf(text, item.start).line})`)}`,
    ),
    ...checks
      .slice(0, 1)
      .map(
        (check) =>
          `  ${paint.faint('sum')} ${check.formula} = ${trimmed(check.computed?.value)}${check.computed ? `, within ${trimmed(check.computed.low)} … ${trimmed(check.computed.high)}` : ''}; stated ${trimmed(check.stated.low)} … ${trimmed(check.stated.high)}`,
      ),
    ...(finding.suggestion ? [`  ${paint.faint('fix')} ${quoted(finding.suggestion)}`] : []),
  ].join('\n')
}

const quoted = (words: string): string => `“${words.replace(/\s+/g, ' ').trim()}”`
const trimmed = (value: string | undefined): string => value ?? 'unknown'

/** 1-based line and column of an offset. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}

/** The words in their line, with a caret line under them. */
function excerpt(text: string, start: number, end: number, colour: (text: string) => string): string[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
  const stop = Math.min(end, lineEnd)
  const from = Math.max(lineStart, Math.min(start - 40, lineEnd - WIDTH))
  const to = Math.min(lineEnd, Math.max(stop, from + WIDTH))
  const shown = text.slice(from, to).replace(/\t/g, ' ')
  const lead = `${from > lineStart ? '…' : ''}`
  return [
    `  ${lead}${shown}${to < lineEnd ? '…' : ''}`,
    `  ${' '.repeat(lead.length + start - from)}${colour('^'.repeat(Math.max(1, Math.min(stop, to) - start)))}`,
  ]
}

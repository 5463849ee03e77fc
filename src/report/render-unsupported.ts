/** Claims that nothing in the release settles, a line each: what a reader has to look up elsewhere. */
import type { Report, ReportClaim } from '../model/report.ts'
import { NO_PAINT, type Paint, periodWords, quoted } from './plain-words.ts'
import { positionOf } from './source-lines.ts'

/** Reasons shown of a claim. */
const MOST = 2

export function renderUnsupported(report: Report, text: string, paint: Paint = NO_PAINT): string {
  return report['tieout:claims']
    .filter(({ verdict }) => verdict === 'unsupported')
    .map((claim) => {
      const { line, column } = positionOf(text, claim.start)
      return `unsupported ${paint.faint(`line ${line}:${column}`)} ${paint.strong(quoted(claim.text))} ${whatItIs(claim)}${whyNot(claim, report)}`
    })
    .join('\n')
}

function whatItIs({ role, metric, period, comparedTo }: ReportClaim): string {
  const of = metric ? ` of ${quoted(metric.text)}` : ''
  const against = comparedTo === null ? '' : ` against ${periodWords(comparedTo)}`
  return `is the ${role}${of} for ${periodWords(period)}${against}`
}

/** The lines that came closest, and what speaks against them. */
function whyNot({ rejected = [] }: ReportClaim, { facts }: Report): string {
  const words = rejected.map(({ fact, because }) => {
    const label = facts[fact]?.['tieout:label'] ?? fact
    return because.includes(label) ? because : `not ${quoted(label)}: ${because}`
  })
  const shown = [...new Set(words)].slice(0, MOST)
  return shown.length > 0 ? `; ${shown.join('; ')}` : ''
}

/** A report in numbers: how many facts it states, what came of its claims, how grave its findings are. */
import type { Report } from '../src/index.ts'

export const VERDICTS = ['tied', 'contradicted', 'unsupported'] as const
const SEVERITIES = ['error', 'warning', 'note'] as const

export type Counts = Readonly<
  Record<'facts' | 'claims' | (typeof VERDICTS)[number] | (typeof SEVERITIES)[number], number>
>

export function countsOf(report: Report): Counts {
  const claims = (verdict: string) => report['tieout:claims'].filter((claim) => claim.verdict === verdict).length
  const findings = (severity: string) =>
    report['tieout:findings'].filter((finding) => finding.severity === severity).length
  return {
    facts: Object.keys(report.facts).length,
    claims: report['tieout:claims'].length,
    tied: claims('tied'),
    contradicted: claims('contradicted'),
    unsupported: claims('unsupported'),
    error: findings('error'),
    warning: findings('warning'),
    note: findings('note'),
  }
}

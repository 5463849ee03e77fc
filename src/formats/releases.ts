/** The release itself as one row: who, when, where from, and how it came out. */
import type { Report } from '../model/report.ts'
import { periodFields } from './period-fields.ts'
import { type Relation, relation } from './relation.ts'

const verdicts = (report: Report, verdict: string): number =>
  report['tieout:claims'].filter((claim) => claim.verdict === verdict).length
const findings = (report: Report, severity: string): number =>
  report['tieout:findings'].filter((finding) => finding.severity === severity).length

export const RELEASES: Relation = relation<Report>({
  name: 'releases',
  says: 'the release, one row. Key: release_id',
  items: (report) => [report],
  fields: [
    { name: 'title', type: 'text', says: 'its headline', of: (r) => r['tieout:release'].title },
    { name: 'issuer', type: 'text', says: 'who published it', of: (r) => r['tieout:release'].issuer.name },
    {
      name: 'tickers',
      type: 'list',
      says: 'exchange and symbol of each listing',
      of: (r) => r['tieout:release'].issuer.tickers.map(({ exchange, symbol }) => `${exchange}:${symbol}`),
    },
    { name: 'published', type: 'date', says: 'day of its dateline', of: (r) => r['tieout:release'].publishedAt },
    ...periodFields<Report>((r) => r['tieout:release'].fiscalPeriods[0] ?? null),
    {
      name: 'currency',
      type: 'text',
      says: 'ISO 4217, of the statements',
      of: (r) => r['tieout:release'].reportingCurrency,
    },
    { name: 'standard', type: 'text', says: '"us-gaap" or "ifrs"', of: (r) => r['tieout:release'].accountingStandard },
    { name: 'wire', type: 'text', says: 'the news wire, if one carried it', of: (r) => r['tieout:release'].wire },
    { name: 'uri', type: 'text', says: 'name of the source file', of: (r) => r['tieout:release'].source.uri },
    { name: 'media_type', type: 'text', says: 'how it was read', of: (r) => r['tieout:release'].source.mediaType },
    { name: 'sha256', type: 'text', says: 'hash of its bytes', of: (r) => r['tieout:release'].source.sha256 },
    { name: 'bytes', type: 'integer', says: 'their number', of: (r) => r['tieout:release'].source.bytes },
    { name: 'facts', type: 'integer', says: 'number of facts', of: (r) => Object.keys(r.facts).length },
    { name: 'claims', type: 'integer', says: 'number of claims', of: (r) => r['tieout:claims'].length },
    { name: 'tied', type: 'integer', says: 'claims that agree', of: (r) => verdicts(r, 'tied') },
    { name: 'contradicted', type: 'integer', says: 'claims that do not', of: (r) => verdicts(r, 'contradicted') },
    {
      name: 'unsupported',
      type: 'integer',
      says: 'claims that nothing settles',
      of: (r) => verdicts(r, 'unsupported'),
    },
    { name: 'errors', type: 'integer', says: 'findings of severity "error"', of: (r) => findings(r, 'error') },
    { name: 'warnings', type: 'integer', says: 'findings of severity "warning"', of: (r) => findings(r, 'warning') },
    { name: 'notes', type: 'integer', says: 'findings of severity "note"', of: (r) => findings(r, 'note') },
  ],
})

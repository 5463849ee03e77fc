/** A finished report held against xBRL-JSON and against its own taxonomy, before anyone gets it. */
import type { Run } from '../engine.ts'
import type { Report } from '../model/report.ts'
import { dtsOf, type Violation, validateReport } from '../oim/index.ts'
import { buildTaxonomy } from '../taxonomy/index.ts'

/** What is wrong with the report of a run; nothing, unless tieout itself is at fault. */
export function xbrlViolations(report: Report, { layers }: Pick<Run, 'layers'>): Violation[] {
  const { namespaces, taxonomy: addresses } = report.documentInfo
  const dts = dtsOf(buildTaxonomy(layers, namespaces).taxonomy)
  return validateReport(report, (uri) => (uri === addresses[0] ? dts : undefined))
}

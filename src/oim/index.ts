/** A rule-by-rule validator of xBRL-JSON reports (OIM 1.0). */
export { type Dts, type DtsAxis, type DtsConcept, dtsOf } from './dts.ts'
export { type FindTaxonomy, validateReport } from './validate-report.ts'
export type { Violation } from './violation.ts'

/** The public door of tieout: its stages, the engine that runs them, the report and its schema. */
export {
  type DataError,
  type ExplainContext,
  type Explanation,
  explainConcept,
  extendRegistry,
  REGISTRY,
  type Registry,
} from './concepts/index.ts'
export { type AnyStage, defineStage, type Run, type RunOptions, run, validateStages } from './engine.ts'
export {
  FORMAT_NAMES,
  FORMATS,
  type Format,
  type FormatFile,
  plainReport,
  RELATIONS,
  type Relation,
  serialize,
  xbrlPackage,
} from './formats/index.ts'
export type { Layers, Source, Stage } from './model/document.ts'
export type { Message } from './model/message.ts'
export {
  type Report,
  type ReportClaim,
  type ReportFact,
  type ReportFinding,
  type ReportTable,
  reportSchema,
} from './model/report.ts'
export { STATEMENT_KINDS, type StatementKind } from './model/table.ts'
export { type Dts, type Violation, validateReport } from './oim/index.ts'
export { buildReport, type SourceFacts } from './report/build-report.ts'
export type { Paint } from './report/plain-words.ts'
export { renderConcept } from './report/render-concept.ts'
export { renderFindings } from './report/render-findings.ts'
export { renderPlace } from './report/render-place.ts'
export { renderUnsupported } from './report/render-unsupported.ts'
export { offsetOf, positionOf } from './report/source-lines.ts'
export { xbrlViolations } from './report/xbrl-violations.ts'
export { collectFacts, collectFactsWith } from './stages/collect-facts.ts'
export { crossCheck } from './stages/cross-check.ts'
export { fillLedger } from './stages/fill-ledger.ts'
export { findSums } from './stages/find-sums.ts'
export { parseHtml } from './stages/parse-html.ts'
export { readBlocks } from './stages/read-blocks.ts'
export { readClaims } from './stages/read-claims.ts'
export { readGrids } from './stages/read-grids.ts'
export { readProfile } from './stages/read-profile.ts'
export { readTables } from './stages/read-tables.ts'
export { splitSentences } from './stages/split-sentences.ts'
export { type TaxonomyFile, taxonomyFiles } from './taxonomy/index.ts'

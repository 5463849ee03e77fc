/** The order in which a release is read. A newcomer follows a number by reading this list from top to bottom. */
import type { AnyStage } from '../src/engine.ts'
import {
  collectFactsWith,
  crossCheck,
  fillLedger,
  findSums,
  parseHtml,
  REGISTRY,
  type Registry,
  readBlocks,
  readClaims,
  readGrids,
  readProfile,
  readTables,
  splitSentences,
} from '../src/index.ts'

/** The stages with a registry of concepts, which a user may have extended. */
export const stagesWith = (registry: Registry): readonly AnyStage[] => [
  parseHtml, //       markup → tree
  readGrids, //       every table syntax → rows of placed cells
  readBlocks, //      the rest → headline, paragraphs, bullets, footnotes …
  readProfile, //     who, when, currency, fiscal calendar
  readTables, //      grids → columns with periods, rows with measures, exact cells
  findSums, //        identities between rows
  splitSentences, //  blocks → sentences
  readClaims, //      sentences → stated quantities with role, metric, period
  collectFactsWith(registry), // cells → facts in xBRL's notation
  crossCheck, //      claims against facts, tables against themselves → verdicts, checks, findings
  fillLedger, //      what became of every numeral
]

export const STAGES = stagesWith(REGISTRY)

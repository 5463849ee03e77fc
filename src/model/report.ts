/**
 * The report that is written for one release: a valid xBRL-JSON document (OIM 1.0) in which everything that XBRL has no word
 * for stands under the prefix `tieout`. This schema is the source of the types, of validation and of the published JSON Schema.
 */
import { z } from 'zod'
import { STATEMENT_KINDS } from './table.ts'

const offset = z.int().min(0)
const place = { start: offset, end: offset }
const span = z.strictObject(place)
const decimalText = z.string().regex(/^-?\d+(?:\.\d+)?$/)
const instant = String.raw`\d{4}-\d\d-\d\dT00:00:00`
const period = z.string().regex(new RegExp(`^${instant}(?:/${instant})?$`))
const unit = z.string().regex(/^[A-Za-z_][\w.-]*:[A-Za-z_]\w*(?:\/[A-Za-z_][\w.-]*:[A-Za-z_]\w*)?$/)
const qname = z.string().regex(/^[A-Za-z_][\w.-]*:[A-Za-z_][\w.-]*$/)
const factId = z.string().regex(/^[A-Za-z_][\w.-]*$/)

const cellSource = z.strictObject({
  kind: z.literal('cell'),
  table: z.string(),
  row: offset,
  column: offset,
  ...place,
  negated: z.literal(true).optional(),
})
const claimSource = z.strictObject({ kind: z.literal('claim'), claim: z.string(), ...place })

const fact = z.strictObject({
  value: decimalText.nullable(),
  decimals: z.int().optional(),
  dimensions: z
    .object({ concept: qname, entity: z.string().regex(/^[A-Za-z_][\w.-]*:\S+$/), period, unit: unit.optional() })
    .catchall(qname),
  'tieout:label': z.string(),
  'tieout:sources': z.array(z.discriminatedUnion('kind', [cellSource, claimSource])),
  'tieout:derived': z.boolean().optional(),
})

const change = z.strictObject({
  value: decimalText,
  kind: z.enum(['percent', 'points', 'difference']),
  comparedTo: offset.nullable(),
})
const cell = z.strictObject({
  column: offset,
  ...place,
  raw: z.string(),
  fact: factId.nullable(),
  change: change.optional(),
  setAside: z.string().optional(),
})
const row = z.strictObject({
  index: offset,
  label: z.string(),
  path: z.array(z.string()),
  role: z.enum(['header', 'item', 'subtotal', 'total', 'perShare', 'shares', 'ratio']),
  cells: z.array(cell),
})
const column = z.strictObject({
  index: offset,
  period: period.nullable(),
  unit: unit.nullable(),
  group: z.string().nullable(),
  header: z.string(),
  kind: z.enum(['value', 'change', 'percentOf', 'note', 'unknown']),
})
const repair = z.strictObject({ row: offset, ...place, what: z.string(), proof: z.string() })
const table = z.strictObject({
  id: z.string(),
  statement: z.enum(STATEMENT_KINDS),
  title: z.string().nullable(),
  scale: z.int().nullable(),
  ...place,
  columns: z.array(column),
  rows: z.array(row),
  repairs: z.array(repair),
})

const claim = z.strictObject({
  id: z.string(),
  ...place,
  text: z.string(),
  sentence: span,
  section: z.string().nullable(),
  metric: z.strictObject({ text: z.string(), ...place }).nullable(),
  concept: qname.nullable(),
  basis: z.enum(['gaap', 'nonGaap', 'operating']),
  role: z.enum([
    'value',
    'comparative',
    'change',
    'changePoints',
    'difference',
    'proportion',
    'translation',
    'rate',
    'guidance',
  ]),
  value: decimalText,
  unit: unit.nullable(),
  decimals: z.int(),
  approximate: z.boolean(),
  period: period.nullable(),
  comparedTo: period.nullable(),
  direction: z.enum(['increase', 'decrease', 'unchanged']).nullable(),
  of: z.array(z.string()),
  bound: z.enum(['low', 'high']).optional(),
  verdict: z.enum(['tied', 'contradicted', 'unsupported']),
  tiedTo: z.enum(['table', 'narrative']).nullable(),
  evidence: z.array(z.string()),
  checks: z.array(z.string()),
  rejected: z.array(z.strictObject({ fact: z.string(), because: z.string() })).optional(),
})

const range = z.strictObject({ value: decimalText, low: decimalText, high: decimalText })
const check = z.strictObject({
  id: z.string(),
  rule: z.string(),
  status: z.enum(['passed', 'failed', 'skipped']),
  because: z.string().optional(),
  stated: range,
  computed: range.nullable(),
  operands: z.array(z.string()),
  formula: z.string(),
})

const evidence = z.strictObject({ ...place, text: z.string(), says: z.string() })
const finding = z.strictObject({
  id: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  ...place,
  evidence: z.array(evidence),
  suggestion: z.string().nullable(),
})

const release = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  issuer: z.strictObject({
    name: z.string().nullable(),
    tickers: z.array(z.strictObject({ exchange: z.string(), symbol: z.string() })),
  }),
  wire: z.string().nullable(),
  publishedAt: z.string().nullable(),
  source: z.strictObject({ uri: z.string(), mediaType: z.string(), sha256: z.string(), bytes: offset }),
  reportingCurrency: z.string().nullable(),
  accountingStandard: z.string().nullable(),
  fiscalPeriods: z.array(period),
  convenienceTranslation: z
    .strictObject({ from: z.string(), to: z.string(), rate: decimalText, asOf: z.string().nullable(), ...place })
    .nullable(),
})

const message = z.strictObject({
  stage: z.string(),
  text: z.string(),
  start: offset.nullable(),
  end: offset.nullable(),
})

export const reportSchema = z.strictObject({
  documentInfo: z.strictObject({
    documentType: z.literal('https://xbrl.org/2021/xbrl-json'),
    features: z.strictObject({ 'xbrl:allowedDuplicates': z.literal('consistent') }),
    namespaces: z.record(z.string(), z.string()),
    taxonomy: z.array(z.string()).min(1),
  }),
  facts: z.record(factId, fact),
  'tieout:release': release,
  'tieout:tables': z.array(table),
  'tieout:claims': z.array(claim),
  'tieout:checks': z.array(check),
  'tieout:findings': z.array(finding),
  /** Numerals of the source by what became of them, and of those set aside by why. */
  'tieout:ledger': z.strictObject({ facts: offset, claims: offset, setAside: z.record(z.string(), offset) }),
  'tieout:messages': z.array(message),
})

export type Report = z.infer<typeof reportSchema>
export type ReportFact = z.infer<typeof fact>
export type ReportTable = z.infer<typeof table>
export type ReportClaim = z.infer<typeof claim>
export type ReportFinding = z.infer<typeof finding>

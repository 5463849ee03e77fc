/** Claims, checks, findings and their evidence as rows. */
import { plainPeriod } from '../model/period.ts'
import type { Report, ReportClaim, ReportFinding } from '../model/report.ts'
import { plainUnit } from '../model/unit.ts'
import { periodFields } from './period-fields.ts'
import { placeFields, type Relation, relation } from './relation.ts'

type ReportCheck = Report['tieout:checks'][number]
type EvidenceItem = ReportFinding['evidence'][number] & { readonly finding: string; readonly number: number }

const compared = (claim: ReportClaim) => (claim.comparedTo === null ? undefined : plainPeriod(claim.comparedTo))

export const CLAIMS: Relation = relation<ReportClaim>({
  name: 'claims',
  says: 'a quantity that the prose states a row, with its verdict. Key: release_id, claim_id',
  items: (report) => report['tieout:claims'],
  fields: [
    { name: 'claim_id', type: 'text', says: 'id of the claim', of: ({ id }) => id },
    { name: 'text', type: 'text', says: 'the quantity as written', of: ({ text }) => text },
    { name: 'verdict', type: 'text', says: '"tied", "contradicted" or "unsupported"', of: ({ verdict }) => verdict },
    {
      name: 'tied_to',
      type: 'text',
      says: 'what settled it: "table", "narrative" or null',
      of: ({ tiedTo }) => tiedTo,
    },
    { name: 'role', type: 'text', says: 'what it does in its sentence ("value", "change" …)', of: ({ role }) => role },
    {
      name: 'metric',
      type: 'text',
      says: 'the words that name what it measures',
      of: ({ metric }) => metric?.text ?? null,
    },
    {
      name: 'concept',
      type: 'text',
      says: 'concept of the line that it was held against',
      of: ({ concept }) => concept,
    },
    { name: 'basis', type: 'text', says: '"gaap", "nonGaap" or "operating"', of: ({ basis }) => basis },
    ...periodFields<ReportClaim>(({ period }) => period),
    {
      name: 'compared_start',
      type: 'date',
      says: 'first day of the base period of a change',
      of: (claim) => compared(claim)?.start ?? null,
    },
    { name: 'compared_end', type: 'date', says: 'its last day, included', of: (claim) => compared(claim)?.end ?? null },
    {
      name: 'unit',
      type: 'text',
      says: '"CNY", "CNY/shares"; "pure" for a plain number',
      of: ({ unit }) => plainUnit(unit),
    },
    {
      name: 'value',
      type: 'decimal',
      says: 'scale applied, percentages as fractions, losses and decreases negative',
      of: ({ value }) => value,
    },
    {
      name: 'decimals',
      type: 'integer',
      says: 'how exactly it is stated: -5 is "x.x million"',
      of: ({ decimals }) => decimals,
    },
    {
      name: 'approximate',
      type: 'boolean',
      says: 'whether it is hedged ("about")',
      of: ({ approximate }) => approximate,
    },
    {
      name: 'direction',
      type: 'text',
      says: '"increase", "decrease", "unchanged" or null',
      of: ({ direction }) => direction,
    },
    { name: 'bound', type: 'text', says: '"low" or "high" end of a range', of: ({ bound }) => bound ?? null },
    { name: 'about', type: 'list', says: 'claims that it is about', of: ({ of }) => of },
    {
      name: 'evidence',
      type: 'list',
      says: 'facts and claims that the verdict rests on',
      of: ({ evidence }) => evidence,
    },
    { name: 'checks', type: 'list', says: 'checks that were evaluated for it', of: ({ checks }) => checks },
    { name: 'section', type: 'text', says: 'the heading above it', of: ({ section }) => section },
    ...placeFields<ReportClaim>('the quantity'),
    {
      name: 'sentence_start',
      type: 'integer',
      says: 'offset at which its sentence begins',
      of: ({ sentence }) => sentence.start,
    },
    { name: 'sentence_end', type: 'integer', says: 'offset behind its sentence', of: ({ sentence }) => sentence.end },
  ],
})

export const CHECKS: Relation = relation<ReportCheck>({
  name: 'checks',
  says: 'an assertion that was evaluated a row. Key: release_id, check_id',
  items: (report) => report['tieout:checks'],
  fields: [
    { name: 'check_id', type: 'text', says: 'id of the check', of: ({ id }) => id },
    { name: 'rule', type: 'text', says: 'what it asserts', of: ({ rule }) => rule },
    { name: 'status', type: 'text', says: '"passed", "failed" or "skipped"', of: ({ status }) => status },
    { name: 'because', type: 'text', says: 'why it was skipped', of: ({ because }) => because ?? null },
    { name: 'stated', type: 'decimal', says: 'what the release prints', of: ({ stated }) => stated.value },
    { name: 'stated_low', type: 'decimal', says: 'least number that rounds to it', of: ({ stated }) => stated.low },
    {
      name: 'stated_high',
      type: 'decimal',
      says: 'greatest number that rounds to it',
      of: ({ stated }) => stated.high,
    },
    {
      name: 'computed',
      type: 'decimal',
      says: 'what the operands give',
      of: ({ computed }) => computed?.value ?? null,
    },
    {
      name: 'computed_low',
      type: 'decimal',
      says: 'least number that they allow',
      of: ({ computed }) => computed?.low ?? null,
    },
    {
      name: 'computed_high',
      type: 'decimal',
      says: 'greatest number that they allow',
      of: ({ computed }) => computed?.high ?? null,
    },
    { name: 'formula', type: 'text', says: 'the arithmetic with its numbers', of: ({ formula }) => formula },
    { name: 'operands', type: 'list', says: 'facts, claims and cells that went in', of: ({ operands }) => operands },
  ],
})

export const FINDINGS: Relation = relation<ReportFinding>({
  name: 'findings',
  says: 'something that does not tie out a row. Key: release_id, finding_id',
  items: (report) => report['tieout:findings'],
  fields: [
    { name: 'finding_id', type: 'text', says: 'id of the finding', of: ({ id }) => id },
    { name: 'rule', type: 'text', says: 'the check that failed', of: ({ rule }) => rule },
    { name: 'severity', type: 'text', says: '"error", "warning" or "note"', of: ({ severity }) => severity },
    { name: 'message', type: 'text', says: 'what is wrong, with the figures', of: ({ message }) => message },
    {
      name: 'suggestion',
      type: 'text',
      says: 'what would be right, where only one figure would',
      of: ({ suggestion }) => suggestion,
    },
    ...placeFields<ReportFinding>('what is probably wrong'),
  ],
})

export const EVIDENCE: Relation = relation<EvidenceItem>({
  name: 'evidence',
  says: "a place that speaks against a finding's words a row. Key: release_id, finding_id, ordinal",
  items: (report) =>
    report['tieout:findings'].flatMap(({ id, evidence }) =>
      evidence.map((item, index) => ({ ...item, finding: id, number: index + 1 })),
    ),
  fields: [
    { name: 'finding_id', type: 'text', says: 'id of the finding', of: ({ finding }) => finding },
    { name: 'ordinal', type: 'integer', says: 'counts the evidence of a finding, from 1', of: ({ number }) => number },
    { name: 'text', type: 'text', says: 'the words there', of: ({ text }) => text },
    { name: 'says', type: 'text', says: 'what they are', of: ({ says }) => says },
    ...placeFields<EvidenceItem>('it'),
  ],
})

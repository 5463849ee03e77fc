/**
 * The report that is written for one release: a valid xBRL-JSON document (OIM 1.0) in which everything that XBRL has no word
 * for stands under the prefix `tieout`. This schema is the source of the types, of validation and of the published JSON Schema.
 */
import { z } from 'zod'
import { check, claim, finding } from './report-claims.ts'
import { decimalText, factId, offset, period, place } from './report-parts.ts'
import { fact, table } from './report-tables.ts'

const documentInfo = z
  .strictObject({
    documentType: z.literal('https://xbrl.org/2021/xbrl-json').describe('Says that this is xBRL-JSON'),
    features: z
      .strictObject({ 'xbrl:allowedDuplicates': z.literal('consistent').describe('As OIM defines it') })
      .describe('A figure that is stated twice must agree with itself'),
    namespaces: z.record(z.string(), z.string()).describe('Prefixes in use'),
    taxonomy: z.array(z.string()).min(1).describe('The schema that declares the concepts, by its path from the report'),
  })
  .describe('Head of the xBRL-JSON document')

const release = z
  .strictObject({
    id: z.string().describe('Name of the report, made from the name of the file'),
    title: z.string().nullable().describe('Headline'),
    issuer: z
      .strictObject({
        name: z.string().nullable().describe('As the release writes it'),
        tickers: z
          .array(
            z.strictObject({
              exchange: z.string().describe('"NASDAQ", "HKEX" …'),
              symbol: z.string().describe('As listed there'),
            }),
          )
          .describe('Its listings, in the order of the release'),
      })
      .describe('Who published it'),
    wire: z.string().nullable().describe('News wire that carried it'),
    publishedAt: z.string().nullable().describe('Day of the dateline, ISO 8601'),
    source: z
      .strictObject({
        uri: z.string().describe('Name of the file'),
        mediaType: z.string().describe('text/plain, text/markdown or text/html'),
        sha256: z.string().describe('Of the bytes as received'),
        bytes: offset.describe('Number of bytes as received'),
      })
      .describe('What was read'),
    reportingCurrency: z.string().nullable().describe('ISO 4217, of the statements'),
    accountingStandard: z.string().nullable().describe('"us-gaap" or "ifrs"; null where the release does not tell'),
    fiscalPeriods: z.array(period).describe("Periods that the release is about, the headline's first"),
    convenienceTranslation: z
      .strictObject({
        from: z.string().describe('ISO 4217'),
        to: z.string().describe('ISO 4217'),
        rate: decimalText.describe('Units of `from` for one of `to`'),
        asOf: z.string().nullable().describe('Day of the rate, ISO 8601'),
        ...place,
      })
      .nullable()
      .describe('The one rate at which amounts are also given in another currency'),
  })
  .describe('What the release says of itself')

const ledger = z
  .strictObject({
    facts: offset.describe('Numerals that are facts'),
    claims: offset.describe('Numerals that are claims'),
    setAside: z.record(z.string(), offset).describe('Numerals that are neither, counted by the reason'),
  })
  .describe('What became of every numeral of the source: none vanishes')

const message = z
  .strictObject({
    stage: z.string().describe('The step that says it'),
    text: z.string().describe('What was not read, and why'),
    start: offset.nullable().describe('Its place, as everywhere; null where it is about the whole release'),
    end: offset.nullable().describe('Behind its last character'),
  })
  .describe('Something that tieout could not read: about the reading, where a finding is about the release')

export const reportSchema = z
  .strictObject({
    documentInfo,
    facts: z.record(factId, fact).describe('What the tables state, by id'),
    'tieout:release': release,
    'tieout:tables': z.array(table).describe('Every table, cell by cell'),
    'tieout:claims': z.array(claim).describe('Every quantity that the prose states, with its verdict'),
    'tieout:checks': z.array(check).describe('Every assertion that was evaluated'),
    'tieout:findings': z
      .array(finding)
      .describe('What does not tie out. A release with nothing wrong has no error and no warning'),
    'tieout:ledger': ledger,
    'tieout:messages': z.array(message).describe('What was not read'),
  })
  .meta({
    title: 'Report of tieout',
    description:
      'One earnings release as a valid xBRL-JSON report (OIM 1.0); what XBRL has no word for stands under the prefix "tieout"',
  })

export type Report = z.infer<typeof reportSchema>
export type ReportFact = z.infer<typeof fact>
export type ReportTable = z.infer<typeof table>
export type ReportClaim = z.infer<typeof claim>
export type ReportFinding = z.infer<typeof finding>

/** Claims of the prose, the checks that were made, and the findings of a report. */
import { z } from 'zod'
import { BECAUSE } from './check.ts'
import { concept, decimalText, factId, period, place, span, unit } from './report-parts.ts'

const ROLES = {
  value: "the metric's own figure for the period",
  comparative: 'the same metric in another period ("compared with …")',
  change: 'a relative change',
  changePoints: 'a change in points or basis points',
  difference: 'an absolute change ("increased by RMB529.2 million")',
  proportion: 'a share of another metric ("42% of total revenues")',
  translation: 'the same amount in another currency',
  rate: 'an exchange rate',
  guidance: 'a forward-looking figure; a range is two claims',
} as const
const roles = Object.keys(ROLES) as [keyof typeof ROLES, ...(keyof typeof ROLES)[]]

export const claim = z
  .strictObject({
    id: z.string().describe('"c1" is the first claim of the source'),
    ...place,
    text: z.string().describe('The quantity as written'),
    sentence: span.describe('The sentence that it stands in'),
    section: z.string().nullable().describe('The heading above it'),
    metric: z
      .strictObject({ text: z.string().describe('As read, blanks folded'), ...place })
      .nullable()
      .describe('The words that name what it measures'),
    concept: concept.nullable().describe('Concept of the line that it was held against'),
    basis: z.enum(['gaap', 'nonGaap', 'operating']).describe('What kind of measure the words name'),
    role: z.enum(roles).describe(
      `What it does in its sentence: ${Object.entries(ROLES)
        .map(([role, says]) => `${role}, ${says}`)
        .join('; ')}`,
    ),
    value: decimalText.describe(
      'Scale applied; percentages, points and basis points as fractions; the economic sign: a loss, a decrease and a decline are negative whatever the words print',
    ),
    unit: unit.nullable().describe('null for a pure number or a plain count'),
    decimals: z.int().describe('How exactly the value is stated: "RMB2,761.4 million" is -5, "23.7%" is 3'),
    approximate: z.boolean().describe('Hedged: about, nearly, more than …'),
    period: period.nullable().describe('Period that it is for; null where the words leave it open'),
    comparedTo: period.nullable().describe('Base period of a change'),
    direction: z.enum(['increase', 'decrease', 'unchanged']).nullable().describe('What the words say of a change'),
    of: z.array(z.string()).describe('Claims that this one is about: operands of a change, original of a translation'),
    bound: z.enum(['low', 'high']).optional().describe('Which end of a range it is'),
    verdict: z
      .enum(['tied', 'contradicted', 'unsupported'])
      .describe(
        'tied: it agrees with its evidence; contradicted: it does not; unsupported: nothing in the release settles it',
      ),
    tiedTo: z.enum(['table', 'narrative']).nullable().describe('What settled it; null where unsupported'),
    evidence: z.array(z.string()).describe('Facts and claims that the verdict rests on'),
    checks: z.array(z.string()).describe('Checks that were evaluated for it'),
    rejected: z
      .array(
        z.strictObject({
          fact: factId.describe('Id of the fact'),
          because: z.string().describe('What speaks against it'),
        }),
      )
      .optional()
      .describe('Facts that were considered and not taken, and why'),
  })
  .meta({ id: 'Claim', description: 'One quantity that the prose states' })

const range = (value: string) =>
  z
    .strictObject({
      value: decimalText.describe(value),
      low: decimalText.describe('Least number that it may stand for'),
      high: decimalText.describe('Greatest number that it may stand for'),
    })
    .describe('A figure and the range that rounds to it; two figures agree where their ranges touch')

export const check = z
  .strictObject({
    id: z.string().describe('Rule, place and operands'),
    rule: z.string().describe('What is asserted: "level-agrees", "growth-rate", "table-sums" …'),
    status: z
      .enum(['passed', 'failed', 'skipped'])
      .describe('passed: the ranges touch; failed: they do not; skipped: it could not be evaluated'),
    because: z.enum(BECAUSE).optional().describe('Why it was skipped'),
    stated: range('What the release prints'),
    computed: range('What the operands give').nullable().describe('null where nothing could be computed'),
    operands: z.array(z.string()).describe('Facts, claims and cells ("t4.r0.c2") that went in'),
    formula: z.string().describe('The arithmetic with the numbers filled in'),
  })
  .meta({ id: 'Check', description: 'One assertion that was evaluated' })

const evidence = z
  .strictObject({
    ...place,
    text: z.string().describe('The words there'),
    says: z.string().describe('What they are'),
  })
  .describe('A place that speaks for the finding')

export const finding = z
  .strictObject({
    id: z.string().describe('Rule and place'),
    rule: z.string().describe('The check that failed'),
    severity: z
      .enum(['error', 'warning', 'note'])
      .describe('error: the release contradicts itself; warning: it very probably does; note: worth a look'),
    message: z.string().describe('What is wrong, with the figures'),
    ...place,
    evidence: z.array(evidence).describe('Places that speak for it'),
    suggestion: z.string().nullable().describe('What would be right, where only one figure would mend it'),
  })
  .meta({ id: 'Finding', description: 'A check that failed, at the words that are most likely wrong' })

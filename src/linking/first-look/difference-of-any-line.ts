/**
 * A stated difference whose measure leads to no line: two cells of a line, each in its period, are just so far apart.
 *
 *   "expenses were #512,300 higher, as new premises were leased" beside a line "Premises" of 1,841,000 and 1,328,700: four digits
 *   are no chance where a word of the line's label stands in the sentence
 *
 * It only ties. What no line gives stays unsupported.
 */
import type { Mention } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import type { Period } from '../../model/period.ts'
import { nearWords } from '../around/near-words.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { fits } from '../evidence/periods.ts'
import type { Line } from '../lines/lines.ts'
import { evaluate, type Judged, settledBy } from './change-findings.ts'
import { isOfLength, pairOf } from './change-pairs.ts'
import { significantDigits } from './level-lines.ts'

const FEWEST_DIGITS = 4

export function differenceOfAnyLine(mention: Mention, context: LinkContext): Settled | undefined {
  if (significantDigits(mention) < FEWEST_DIGITS || mention.hedge !== 'none') return undefined
  const { sentence } = nearWords(mention, context)
  for (const line of context.lines.all) {
    const found = judgedOn(mention, line).find(({ evaluation }) => evaluation.status === 'passed')
    if (found && [...context.tokensOf(line.label)].some((word) => sentence.has(word)))
      return settledBy(mention, 'difference', found, 'tied', [])
  }
  return undefined
}

const judgedOn = (mention: Mention, { facts }: Line): Judged[] =>
  cellsOf(facts, mention.periods, mention).flatMap((current) =>
    cellsOf(facts, mention.bases, mention)
      .filter((base) => base !== current && isOfLength(base.period, current.period))
      .map((base) => {
        const pair = { ...pairOf(current, base), isOfOneColumn: true, isBeside: false, isSure: false, isNamed: false }
        return { pair, evaluation: evaluate('difference', mention, pair) }
      }),
  )

const cellsOf = (facts: Line['facts'], periods: readonly Period[], { unit }: Mention): Fact[] =>
  facts.map(({ fact }) => fact).filter((fact) => fact.unit === unit && periods.some((one) => fits(fact.period, one)))

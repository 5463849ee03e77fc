/** Names that join several lines of a table: "cash and cash equivalents and short-term investments" is what the two come to. */
import * as levelAgrees from '../../checks/claims/level-agrees.ts'
import { type Mention, nameOf } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { add, decimal } from '../../number/decimal.ts'
import { isDoubtful } from '../around/doubts.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from '../evidence/context.ts'
import {
  checkOf,
  evidenceAt,
  figureOf,
  findingOf,
  periodWords,
  plain,
  severityOf,
  suggest,
} from '../evidence/evidence.ts'
import { fits } from '../evidence/periods.ts'
import { explainSlip } from '../evidence/slips.ts'
import type { Line } from '../lines/lines.ts'
import { isHeldByAnotherLine, significantDigits } from './level-lines.ts'

const CASH = /\bcash(?:,?\s+(?:and|&)|,)\s+(?:cash\s+)?equivalents\b/gi
const MOST_PARTS = 5

/** The names that a name joins; none where it is one name. */
function partsOf(name: string): readonly string[] {
  const parts = name
    .replace(/^(?:total|combined|balances? of|a total of)\s+/i, '')
    .replace(CASH, 'cash')
    .split(/\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&|as well as|plus)\s+/i)
    .filter(Boolean)
  return parts.length > 1 && parts.length < MOST_PARTS ? parts : []
}

/** A figure that is the sum of the lines that its name joins, all of one table. */
export function ofCombined(mention: Mention, context: LinkContext): Settled {
  const { lines } = context
  const [period, another] = mention.periods
  const name = nameOf(mention)
  const parts = mention.unit && period ? partsOf(name) : []
  if (parts.length === 0 || !period || lines.find(name).some(({ grade }) => grade === 'exact')) return UNSUPPORTED
  const cells = parts.flatMap((part) =>
    lines.find(part).flatMap(({ grade, line }) =>
      line.facts
        .filter(
          ({ fact, member }) =>
            !member && fact.value !== null && fact.unit === mention.unit && fits(fact.period, period),
        )
        .map(({ fact }) => ({
          fact,
          line,
          part,
          isOwn: grade === 'exact',
          isNarrower: includes(line, part, context),
        })),
    ),
  )
  for (const table of new Set(
    cells.flatMap(({ part, isOwn, line }) => (part === parts[0] && isOwn ? line.table : [])),
  )) {
    const inTable = cells.filter(({ line }) => line.table === table)
    const facts = parts.flatMap((part) => {
      const own = inTable.filter((cell) => cell.isOwn && cell.part === part)
      return own.length === 1 ? own.map(({ fact }) => fact) : []
    })
    if (facts.length !== parts.length || new Set(facts).size !== facts.length) continue
    const settled = heldAgainst(mention, facts, context)
    if (settled.verdict === 'tied') return settled
    // "Marketable securities" above "Marketable securities, non-current": both may be meant
    const more = [...new Set(inTable.flatMap(({ isOwn, isNarrower, fact }) => (!isOwn && isNarrower ? fact : [])))]
    if (more.length > 0) {
      const withAll = heldAgainst(mention, [...facts, ...more], context)
      if (withAll.verdict === 'tied') return withAll
    } else if (settled.verdict === 'contradicted' && !another) return settled
  }
  return UNSUPPORTED
}

/** "Marketable securities, non-current" has all words of "marketable securities". */
const includes = ({ label }: Line, part: string, { tokensOf }: LinkContext): boolean => {
  const words = tokensOf(label)
  return [...tokensOf(part)].every((word) => words.has(word))
}

function heldAgainst(mention: Mention, facts: readonly Fact[], context: LinkContext): Settled {
  const value = facts.reduce((sum, fact) => add(sum, fact.value ?? decimal(0n)), decimal(0n))
  const cell = { value, decimals: Math.min(...facts.map(({ decimals = 0 }) => decimals)) }
  const evaluation = levelAgrees.evaluate({ stated: figureOf(mention), cell })
  const ids = facts.map(({ id }) => id)
  const formula = facts.map((fact) => plain(fact.value)).join(' + ')
  const settled: Settled = {
    verdict: 'tied',
    tiedTo: 'table',
    period: facts[0]?.period,
    evidence: ids,
    checks: [checkOf(levelAgrees.id, mention, evaluation, ids, formula)],
    findings: [],
  }
  if (evaluation.status === 'passed') return settled
  const [period] = mention.periods
  const isSlip =
    significantDigits(mention) > 2 && explainSlip(figureOf(mention), value, { hasScale: true }) !== undefined
  if (!isSlip || isDoubtful(mention, context) || (period && isHeldByAnotherLine(mention, period, context)))
    return UNSUPPORTED
  const message = `states ${mention.text} for ${mention.metric?.text}; the lines that it joins give ${plain(value)}`
  const evidence = facts.flatMap(({ sources: [source], label, period: at }) =>
    source ? [evidenceAt(context, source, `"${label}" ${periodWords(at)}`)] : [],
  )
  const finding = findingOf(
    levelAgrees.id,
    severityOf(evaluation, mention.decimals),
    mention.span,
    message,
    evidence,
    suggest(mention, value),
  )
  return { ...settled, verdict: 'contradicted', findings: [finding] }
}

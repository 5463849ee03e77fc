/**
 * One wrong note on a table's scale contradicts every claim that rests on the table. Where all claims of a table's amounts that
 * are settled by it are a thousand, or a million, times what it says, and none ties, the note is the one thing wrong: one finding
 * in place of one for each claim.
 */
import { rangeOf } from '../checks/claims/evaluation.ts'
import { scaleSpanOf } from '../checks/tables/scale-span.ts'
import type { Evidence, Finding } from '../model/check.ts'
import type { Mention } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'
import type { Table } from '../model/table.ts'
import { shift } from '../number/decimal.ts'
import { absInterval, touches } from '../number/interval.ts'
import type { LinkContext, Settled } from './evidence/context.ts'
import { figureOf } from './evidence/evidence.ts'
import { factFigure } from './first-look/level-lines.ts'

interface Account {
  readonly table: Table
  readonly off: { readonly mention: Mention; readonly power: number }[]
  ties: number
}

const FEWEST = 2
const MOST_EVIDENCE = 8
const POWERS = [-6, -3, 3, 6]

/** What the findings of the claims come to once those that a note explains are one. */
export function withScaleNotes(context: LinkContext, all: readonly Table[]): Finding[] {
  const accounts = accountsOf(context, all)
  const wrong = accounts.filter(
    ({ off, ties }) =>
      ties === 0 &&
      new Set(off.map(({ mention }) => mention.text)).size >= FEWEST &&
      off.every(({ power }) => power === off[0]?.power),
  )
  const explained = new Set(wrong.flatMap(({ off }) => off.map(({ mention }) => mention.id)))
  const tables = new Map<string, Table>()
  for (const { table, off } of accounts)
    for (const { mention } of off) if (!tables.has(mention.id)) tables.set(mention.id, table)
  const findings = [...context.settled].flatMap(([id, settled]) => {
    if (explained.has(id)) return []
    const table = tables.get(id)
    return table ? settled.findings.map((finding) => withNote(finding, table, context)) : settled.findings
  })
  return [...findings, ...wrong.map((account) => findingOf(account, context))]
}

function accountsOf({ settled, mentions }: LinkContext, tables: readonly Table[]): Account[] {
  const accounts = new Map(tables.map((table): [string, Account] => [table.id, { table, off: [], ties: 0 }]))
  for (const [id, item] of settled) {
    const mention = mentions.get(id)
    if (!mention || !item.fact || !isAmount(mention) || !isAmount(item.fact)) continue
    const power = item.verdict === 'contradicted' ? powerApart(mention, item.fact) : undefined
    for (const table of new Set(item.fact.sources.map((source) => source.table))) {
      const account = accounts.get(table)
      if (account && power !== undefined) account.off.push({ mention, power })
      else if (account && isTiedTo(item)) account.ties++
    }
  }
  return [...accounts.values()].filter(({ off }) => off.length > 0)
}

const isTiedTo = ({ verdict, tiedTo }: Settled): boolean => verdict === 'tied' && tiedTo === 'table'

const isAmount = ({ unit }: { readonly unit: string | undefined }): boolean =>
  unit?.startsWith('iso4217:') === true && !unit.includes('/')

/** The power of ten that the table's figure lacks to be the stated one. */
function powerApart(mention: Mention, fact: Fact): number | undefined {
  if (fact.value === null || fact.value.digits === 0n) return undefined
  const stated = absInterval(rangeOf(figureOf(mention)))
  const { value, decimals = 0 } = factFigure(fact)
  return POWERS.find((power) =>
    touches(stated, absInterval(rangeOf({ value: shift(value, power), decimals: decimals - power }))),
  )
}

const noteOf = (table: Table, text: string): Evidence => {
  const { start, end } = scaleSpanOf(table, text)
  return { start, end, text: text.slice(start, end), says: 'the scale of the table' }
}

const withNote = (finding: Finding, table: Table, { text }: LinkContext): Finding => ({
  ...finding,
  evidence: [...finding.evidence, noteOf(table, text)],
})

function findingOf({ table, off }: Account, { text }: LinkContext): Finding {
  const own = noteOf(table, text)
  const [first] = off
  const times = (10 ** Math.abs(first?.power ?? 0)).toLocaleString('en-US')
  return {
    id: `scale-note@${table.id}`,
    rule: 'scale-note',
    severity: 'error',
    message: `${off.length} amounts of the text are ${(first?.power ?? 0) > 0 ? `${times} times` : `1/${times} of`} what this table says by its note on the scale, and none is what it says`,
    start: own.start,
    end: own.end,
    evidence: [
      own,
      ...off.slice(0, MOST_EVIDENCE).map(({ mention: { span } }) => ({
        ...span,
        text: text.slice(span.start, span.end),
        says: 'an amount of the text that the table gives',
      })),
    ],
    suggestion: undefined,
  }
}

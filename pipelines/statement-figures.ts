/**
 * What the statements of a release say of each other, counted from its report alone: balance sheets that balance, roll-forwards
 * that close, and net income that is one figure in the income statement, the cash flow statement and the reconciliations.
 */
import type { Report } from '../src/index.ts'

type ReportTable = Report['tieout:tables'][number]
type ReportRow = ReportTable['rows'][number]

export interface Tally {
  readonly held: number
  readonly all: number
}

const NET_INCOME =
  /^(?:(?:consolidated|gaap|reported|us gaap) )*(?:net (?:income|loss|earnings|profit|result)|net \((?:loss|income)\)|(?:profit|loss|income)(?:\/?\s?\(?(?:loss|profit)\)?)? for the (?:period|year|quarter))\b/i
/** Of another scope or kind than the issuer's whole result. */
const APART =
  /per (?:\w+ )?(?:share|unit|ads)|margin|non-?controlling|minority|discontinued|continuing|adjust|non-?gaap|excluding|before|after|attributable|available|interest income|%|growth|as a percent|preferred/i

/** A summary in other terms, under its own title. */
const NON_GAAP = /^(?!.*(?:reconcil|gaap (?:to|and))).*\bnon-?gaap\b/i

/** Of releases that print totals of both sides of a balance sheet, how many of them are found equal. */
export function balances(report: Report): Tally {
  const checks = report['tieout:checks'].filter(({ rule }) => rule === 'balance-sheet-balances')
  const both = report['tieout:tables'].some(({ statement }) => statement === 'balanceSheet') && hasBothSides(report)
  const held = checks.some(({ status }) => status === 'passed') && !checks.some(({ status }) => status === 'failed')
  return { held: both && held ? 1 : 0, all: both ? 1 : 0 }
}

function hasBothSides(report: Report): boolean {
  const labels = report['tieout:tables'].flatMap(({ rows }) => rows.map(({ label }) => label))
  return (
    labels.some((label) => /^total assets$/i.test(label)) &&
    labels.some((label) => /liabilit.*(?:equity|defici|capital)|equity.*liabilit/i.test(label) && /total/i.test(label))
  )
}

export function rollForwards(report: Report): Tally {
  const checks = report['tieout:checks'].filter(
    ({ rule, status }) => rule === 'roll-forward-closes' && status !== 'skipped',
  )
  return { held: checks.filter(({ status }) => status === 'passed').length, all: checks.length }
}

/** Cells of net income in cash flow statements and reconciliations, for a period that the income statement prints. */
export function netIncomes(report: Report): Tally & { readonly odd: readonly string[] } {
  const tables = report['tieout:tables']
  const known = new Map<string, Figure[]>()
  for (const table of tables)
    if (table.statement === 'incomeStatement' || table.statement === 'comprehensiveIncome')
      for (const figure of figuresOf(report, table, () => true))
        known.set(figure.period, [...(known.get(figure.period) ?? []), figure])
  let held = 0
  const odd: string[] = []
  for (const table of tables.filter(({ statement }) => statement === 'cashFlow' || statement === 'reconciliation')) {
    if (NON_GAAP.test(table.title ?? '')) continue
    for (const figure of figuresOf(report, table, (row) => !APART.test(row.label))) {
      const printed = known.get(figure.period)
      if (!printed) continue
      if (printed.some((other) => meets(figure, other))) held++
      else {
        const others = printed.map(({ value }) => value).join(' or ')
        odd.push(`${table.id} ${figure.label} ${figure.period}: ${figure.value}, not ${others}`)
      }
    }
  }
  return { held, all: held + odd.length, odd }
}

interface Figure {
  readonly period: string
  readonly value: string
  /** Half of the last digit printed, in whole units of money. */
  readonly half: bigint
  readonly label: string
}

/** Whether two figures are one amount, rounded. */
function meets(a: Figure, b: Figure): boolean {
  if (a.value === b.value || /[.]/.test(a.value + b.value)) return a.value === b.value
  const apart = BigInt(a.value) - BigInt(b.value)
  return (apart < 0n ? -apart : apart) <= a.half + b.half
}

/** Each figure of net income of the issuer as a whole. */
function figuresOf(report: Report, table: ReportTable, isMeant: (row: ReportRow) => boolean): Figure[] {
  return table.rows
    .filter((row) => NET_INCOME.test(row.label) && isMeant(row) && row.role !== 'perShare' && row.role !== 'shares')
    .flatMap((row) =>
      row.cells.flatMap((cell) => {
        const fact = cell.fact === null ? undefined : report.facts[cell.fact]
        const { period, unit, ...rest } = fact?.dimensions ?? {}
        const isWhole = Object.keys(rest).every((name) => name === 'concept' || name === 'entity')
        if (!fact?.value || !isWhole || !period || !unit?.startsWith('iso4217:') || unit.includes('/')) return []
        const half = (fact.decimals ?? 0) < 0 ? 5n * 10n ** BigInt(-(fact.decimals ?? 0) - 1) : 0n
        return [{ period: `${period} ${unit}`, value: fact.value, half, label: row.label }]
      }),
    )
}

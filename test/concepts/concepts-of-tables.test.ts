import { describe, expect, it } from 'vitest'
import { conceptsOfTables } from '../../src/concepts/index.ts'
import type { Cell, Column, Row, StatementKind, Table } from '../../src/model/table.ts'
import { decimal } from '../../src/number/decimal.ts'

type Line = readonly [label: string, figure: number, path?: readonly string[]]

const span = { start: 0, end: 0 }
const column: Column = {
  index: 0,
  kind: 'value',
  header: '',
  group: undefined,
  period: undefined,
  currency: 'USD',
  member: undefined,
  compares: undefined,
  headerSpan: undefined,
  withheld: undefined,
}

function tableOf(id: string, statement: StatementKind, title: string, lines: readonly Line[]): Table {
  const rows = lines.map(([label, figure, path = []], index): Row => {
    const period = { kind: 'duration', start: '2025-10-01', end: '2025-12-31' } as const
    const cell: Cell = {
      column: 0,
      span,
      raw: String(figure),
      value: decimal(figure),
      decimals: 0,
      measure: 'money',
      unit: 'iso4217:USD',
      period,
      withheld: undefined,
    }
    return { index, label, labelSpan: span, span, path, indent: 0, role: 'item', cells: [cell] }
  })
  return { id, span, statement, title, scale: 3, scaleExcepts: [], columns: [column], rows, repairs: [] } as Table
}

const statement = tableOf('t9', 'incomeStatement', 'Consolidated Statements of Income', [
  ['Total revenue', 900],
  ['Cost of revenue', 400],
  ['Net income', 90],
  ['Less: net income attributable to noncontrolling interests', 10],
  ['Net income attributable to Harbour Lamp Inc.', 80],
])

/** Concepts of one more table beside the income statement, which stands behind it in the release. */
function beside(kind: StatementKind, title: string, lines: readonly Line[]): string[] {
  const context = { standard: 'us-gaap' as const, issuerPrefix: 'hlp', issuerName: 'Harbour Lamp Inc.' }
  const concepts = conceptsOfTables([tableOf('t1', kind, title, lines), statement], context).get('t1')
  return [...(concepts?.values() ?? [])].map((match) => match.concept)
}

describe('a table beside the income statement', () => {
  it('is about a part of the issuer where its totals are others', () => {
    expect(
      beside('other', 'Lamp Rental: strong quarter', [
        ['Total revenue', 300],
        ['Operating income', 40],
      ]),
    ).toEqual(['hlp:LampRentalTotalRevenue', 'hlp:LampRentalOperatingIncome'])
  })

  it('splits a charge over lines whose captions are those of the statement', () => {
    expect(
      beside('reconciliation', '(B) Stock-based compensation consists of the following:', [
        ['Cost of revenue', 3],
        ['Research and development', 9],
        ['Total revenue', 5],
      ])[0],
    ).toBe('hlp:StockBasedCompensationCostOfRevenue')
  })

  it('prints non-GAAP figures under plain captions where its title says so', () => {
    expect(
      beside('reconciliation', 'Non-GAAP', [
        ['Revenue', 900],
        ['Operating income', 140],
        ['Net income', 120],
      ]),
    ).toEqual(['us-gaap:Revenues', 'tieout:AdjustedOperatingIncome', 'tieout:AdjustedNetIncome'])
  })

  it('means by "Net income" whichever of the two its figure is', () => {
    expect(beside('operatingMetrics', 'Highlights', [['Net income', 90]])).toEqual(['us-gaap:ProfitLoss'])
    expect(beside('operatingMetrics', 'Highlights', [['Net income', 80]])).toEqual(['us-gaap:NetIncomeLoss'])
  })

  it('may stand under a heading that says nothing, if its figure is known', () => {
    const path = ['Delivered in the quarter']
    expect(beside('operatingMetrics', 'Highlights', [['Total revenue', 900, path]])).toEqual(['us-gaap:Revenues'])
    expect(beside('operatingMetrics', 'Highlights', [['Total revenue', 700, path]])).toEqual([
      'hlp:DeliveredInTheQuarterTotalRevenue',
    ])
  })

  it('keeps its other lines where one of them is odd', () => {
    expect(
      beside('operatingMetrics', 'Highlights', [
        ['Total revenue', 900],
        ['Net income attributable to Harbour Lamp Inc.', 80],
        ['Cost of revenue', 390],
      ]),
    ).toEqual(['us-gaap:Revenues', 'us-gaap:NetIncomeLoss', 'hlp:CostOfRevenue'])
  })
})

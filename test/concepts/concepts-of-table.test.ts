import { describe, expect, it } from 'vitest'
import { conceptsOfTable } from '../../src/concepts/index.ts'
import type { Cell, Column, Measure, Row, StatementKind, Table } from '../../src/model/table.ts'
import { decimal } from '../../src/number/decimal.ts'

type Line = readonly [label: string, figure?: number, path?: readonly string[], measure?: Measure]

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

function tableOf(statement: StatementKind, lines: readonly Line[]): Table {
  const isBalance = statement === 'balanceSheet'
  const rows = lines.map(([label, figure, path = [], measure = 'money'], index): Row => {
    const cell: Cell = {
      column: 0,
      span,
      raw: String(figure),
      value: figure === undefined ? undefined : decimal(figure),
      decimals: 0,
      measure,
      unit: 'iso4217:USD',
      period: isBalance
        ? { kind: 'instant', date: '2025-12-31' }
        : { kind: 'duration', start: '2025-01-01', end: '2025-12-31' },
      withheld: undefined,
    }
    return {
      index,
      label,
      labelSpan: span,
      span,
      path,
      indent: 0,
      role: 'item',
      cells: figure === undefined ? [] : [cell],
    }
  })
  return {
    id: 't1',
    span,
    statement,
    title: undefined,
    scale: 3,
    scaleExcepts: [],
    columns: [column],
    rows,
    repairs: [],
  }
}

const conceptsIn = (statement: StatementKind, lines: readonly Line[], hasNoncontrolling?: boolean) => {
  const context = { standard: 'us-gaap' as const, issuerPrefix: 'hlp', issuerName: 'Harbour Lamp Inc.' }
  const found = conceptsOfTable(
    tableOf(statement, lines),
    hasNoncontrolling === undefined ? context : { ...context, hasNoncontrolling },
  )
  return [...found.values()].map((match) => match.concept.replace('us-gaap:', ''))
}

describe('sections between totals', () => {
  it('end where their total stands, though no heading opens the next', () => {
    const path = ['Current assets']
    expect(
      conceptsIn('balanceSheet', [
        ['Cash and cash equivalents', 10, path],
        ['Other assets', 5, path],
        ['Total current assets', 15, path],
        ['Other assets', 7, path],
        ['Total assets', 22, path],
        ['Accounts payable', 3],
        ['Operating lease liabilities', 2],
        ['Total current liabilities', 5],
        ['Operating lease liabilities', 4],
        ['Total liabilities', 9],
        ["Total stockholders' equity", 13],
        ["Total liabilities and stockholders' equity", 22],
      ]),
    ).toEqual([
      'CashAndCashEquivalentsAtCarryingValue',
      'OtherAssetsCurrent',
      'AssetsCurrent',
      'OtherAssetsNoncurrent',
      'Assets',
      'AccountsPayableCurrent',
      'OperatingLeaseLiabilityCurrent',
      'LiabilitiesCurrent',
      'OperatingLeaseLiabilityNoncurrent',
      'Liabilities',
      'StockholdersEquity',
      'LiabilitiesAndStockholdersEquity',
    ])
  })

  it('tell the three "Other, net" of a cash flow statement apart', () => {
    expect(
      conceptsIn('cashFlow', [
        ['Net income', 9],
        ['Net cash provided by operating activities', 12],
        ['Capital expenditures', -4],
        ['Other, net', 1],
        ['Net cash used in investing activities', -3],
        ['Dividends paid', -2],
        ['Other, net', -1],
        ['Net cash used in financing activities', -3],
      ]),
    ).toEqual([
      'NetIncomeLoss',
      'NetCashProvidedByUsedInOperatingActivities',
      'PaymentsToAcquirePropertyPlantAndEquipment',
      'PaymentsForProceedsFromOtherInvestingActivities',
      'NetCashProvidedByUsedInInvestingActivities',
      'PaymentsOfDividends',
      'ProceedsFromPaymentsForOtherFinancingActivities',
      'NetCashProvidedByUsedInFinancingActivities',
    ])
  })
})

describe('noncontrolling interests', () => {
  it("make consolidated net income and the parent's two lines", () => {
    expect(
      conceptsIn('incomeStatement', [
        ['Net income', 9],
        ['Less: net income attributable to noncontrolling interests', 1],
        ['Net income attributable to Harbour Lamp Inc.', 8],
      ]),
    ).toEqual(['ProfitLoss', 'NetIncomeLossAttributableToNoncontrollingInterest', 'NetIncomeLoss'])
  })
  it('are in "Total shareholders\' equity" that follows them with no total behind', () => {
    const lines = (last: Line[]): Line[] => [
      ['Total assets', 20],
      ['Total liabilities', 9],
      ['Noncontrolling interests', 2, ['Equity']],
      ...last,
    ]
    expect(conceptsIn('balanceSheet', lines([["Total shareholders' equity", 11]])).at(-1)).toBe(
      'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
    )
  })
  it('of the release hold for a reconciliation that does not repeat them', () => {
    expect(conceptsIn('reconciliation', [['Net income', 9]], true)).toEqual(['ProfitLoss'])
    expect(conceptsIn('reconciliation', [['Net income', 9]])).toEqual(['NetIncomeLoss'])
  })
})

describe('two rows of one concept', () => {
  it('leave it to the total', () => {
    expect(
      conceptsIn('incomeStatement', [
        ['Revenue', 7],
        ['Other revenues', 2],
        ['Total revenues', 9],
      ]),
    ).toEqual(['hlp:Revenue', 'hlp:OtherRevenues', 'Revenues'])
  })
  it('may be a part and its sum', () => {
    expect(
      conceptsIn('incomeStatement', [
        ['Operating income', 9],
        ['Interest income', 1],
        ['Other, net', 2],
        ['Other income (expense), net', 3],
        ['Income before income taxes', 12],
      ]).slice(2, 4),
    ).toEqual(['OtherNonoperatingIncomeExpense', 'NonoperatingIncomeExpense'])
  })
  it('share it where they print the same figures', () => {
    expect(
      conceptsIn('operatingMetrics', [
        ['Revenue', 7],
        ['Total revenue', 7],
      ]),
    ).toEqual(['Revenues', 'Revenues'])
  })
})

it('calls the other income and expenses of a bank noninterest', () => {
  expect(
    conceptsIn('incomeStatement', [
      ['Loans, including fees', 9, ['Interest income']],
      ['Net interest income', 6],
      ['Total other income', 2],
      ['Total other expenses', 5],
    ]).slice(2),
  ).toEqual(['NoninterestIncome', 'NoninterestExpense'])
})

describe('the rest of anything', () => {
  it('is other income only where its section is known', () => {
    expect(
      conceptsIn('comprehensiveIncome', [
        ['Lamps', 7, ['Revenues']],
        ['Others', 2, ['Revenues']],
        ['Total revenues', 9, ['Revenues']],
        ['Operating income', 5],
        ['Other, net', 1],
        ['Income before income taxes', 6],
      ]),
    ).toEqual([
      'hlp:RevenuesLamps',
      'hlp:RevenuesOthers',
      'Revenues',
      'OperatingIncomeLoss',
      'OtherNonoperatingIncomeExpense',
      'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
    ])
  })

  it('is of the kind that a bank calls its heading', () => {
    expect(
      conceptsIn('incomeStatement', [
        ['Loans, including fees', 9, ['Interest income']],
        ['Net interest income', 6],
        ['Other', 2, ['Other expenses:']],
      ]).at(-1),
    ).toBe('OtherNoninterestExpense')
  })
})

it.each([
  ['a total where it adds up the lines above', 4, 'NonoperatingIncomeExpense'],
  ['a line of its own where it does not', 9, 'hlp:OtherIncomeExpenseNet'],
])('takes a second "Other income (expense), net" for %s', (_, figure, name) => {
  expect(
    conceptsIn('incomeStatement', [
      ['Operating income', 50],
      ['Interest income', 5],
      ['Interest expense', -3],
      ['Other, net', 2],
      ['Other income (expense), net', figure],
      ['Income before income taxes', 54],
    ])[4],
  ).toBe(name)
})

it('reads a label of any length to its end', () => {
  const label = `Net income (loss) attributable to ${'(((common, less: '.repeat(4000)}`
  expect(
    conceptsIn(
      'incomeStatement',
      Array.from({ length: 50 }, (): Line => [label, 1]),
    ),
  ).toHaveLength(50)
})

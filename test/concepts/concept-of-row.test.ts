import { describe, expect, it } from 'vitest'
import { type ConceptContext, type ConceptRow, conceptOfRow } from '../../src/concepts/index.ts'

const context: ConceptContext = {
  standard: 'us-gaap',
  issuerPrefix: 'hlp',
  issuerName: 'Harbour Lamp Holdings Limited',
  hasNoncontrolling: true,
}
const row = (label: string, rest: Partial<ConceptRow> = {}): ConceptRow => ({
  label,
  path: [],
  statement: 'incomeStatement',
  measure: 'money',
  isInstant: false,
  role: 'item',
  ...rest,
})
const balance = (label: string, ...path: string[]) => row(label, { path, statement: 'balanceSheet', isInstant: true })
const flow = (label: string, ...path: string[]) => row(label, { path, statement: 'cashFlow' })
const reconciled = (label: string, rest: Partial<ConceptRow> = {}) =>
  row(label, { statement: 'reconciliation', ...rest })
const conceptOf = (of: ConceptRow, over: Partial<ConceptContext> = {}) =>
  conceptOfRow(of, { ...context, ...over }).concept

describe('the place decides', () => {
  it('"Advertising" below revenue is what is earned with it', () => {
    expect(conceptOf(row('Advertising', { path: ['Net revenues:'] }))).toBe('hlp:NetRevenuesAdvertising')
    expect(conceptOf(row('Advertising', { path: ['Operating expenses:'] }))).toBe('us-gaap:AdvertisingExpense')
    expect(conceptOf(row('Cost of goods sold', { path: ['Net revenues:'] }))).toBe('us-gaap:CostOfRevenue')
  })

  it.each([
    [
      balance('Prepayments and other assets', 'ASSETS', 'Current assets:'),
      'us-gaap:PrepaidExpenseAndOtherAssetsCurrent',
    ],
    [balance('Prepayments and other assets', 'ASSETS', 'Non-current assets:'), 'us-gaap:OtherAssetsNoncurrent'],
    [balance('Operating lease liabilities', 'Current liabilities'), 'us-gaap:OperatingLeaseLiabilityCurrent'],
    [balance('Deferred income taxes', 'Non-current liabilities'), 'us-gaap:DeferredIncomeTaxLiabilitiesNet'],
    [balance('Other', 'Other assets'), 'us-gaap:OtherAssetsNoncurrent'],
    [
      flow('Accounts receivable, net', 'Operating activities', 'Changes in operating assets and liabilities'),
      'us-gaap:IncreaseDecreaseInAccountsReceivable',
    ],
    [
      flow('Other, net', 'Cash flows from investing activities'),
      'us-gaap:PaymentsForProceedsFromOtherInvestingActivities',
    ],
    [
      flow('Other, net', 'Cash flows from financing activities'),
      'us-gaap:ProceedsFromPaymentsForOtherFinancingActivities',
    ],
    [row('Basic', { path: ['Net loss per share'], measure: 'perShare' }), 'us-gaap:EarningsPerShareBasic'],
    [
      row('Basic', { path: ['Shares used in computing net loss per share'], measure: 'shares' }),
      'us-gaap:WeightedAverageNumberOfSharesOutstandingBasic',
    ],
    [row('Gross margin', { measure: 'percent' }), 'tieout:GrossMargin'],
    [row('Gross margin'), 'us-gaap:GrossProfit'],
  ])('%o is %s', (of, concept) => expect(conceptOf(of)).toBe(concept))
})

describe('wordings of one line', () => {
  it.each([
    [flow('Net cash (used in) provided by operating activities'), 'us-gaap:NetCashProvidedByUsedInOperatingActivities'],
    [flow('Net cash flows generated from operating activities'), 'us-gaap:NetCashProvidedByUsedInOperatingActivities'],
    [
      flow('Cash, cash equivalents and restricted cash at beginning of period'),
      'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
    ],
    [
      row('(Loss) profit before income tax'),
      'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
    ],
    [row('(Provision for) benefit from income taxes'), 'us-gaap:IncomeTaxExpenseBenefit'],
    [row('Net loss per share, basic (in dollars per share)', { measure: 'perShare' }), 'us-gaap:EarningsPerShareBasic'],
    [
      balance('Accounts receivable, net of allowance of $4,123 and $3,877, respectively', 'Current assets'),
      'us-gaap:AccountsReceivableNetCurrent',
    ],
    [
      balance('Common stock, $0.001 par value; 900,000 shares authorized', "Shareholders' equity"),
      'us-gaap:CommonStockValue',
    ],
    [
      balance("Total Harbour Lamp Holdings Limited shareholders' equity", "Shareholders' equity"),
      'us-gaap:StockholdersEquity',
    ],
    [row('Net loss attributable to Harbour Lamp Holdings Limited'), 'us-gaap:NetIncomeLoss'],
    [row('Net income attributable to the owners of the parent'), 'us-gaap:NetIncomeLoss'],
    [
      row('Less: net (loss) profit attributable to non-controlling interests'),
      'us-gaap:NetIncomeLossAttributableToNoncontrollingInterest',
    ],
    [reconciled('Adjusted EBITDA (Non-GAAP Financial Measure)(1)'), 'tieout:AdjustedEBITDA'],
    [reconciled('Net income (non-GAAP)'), 'tieout:AdjustedNetIncome'],
    [reconciled('GAAP operating income'), 'us-gaap:OperatingIncomeLoss'],
    [
      reconciled('Diluted', { path: ['Non-GAAP earnings per share'], measure: 'perShare' }),
      'tieout:AdjustedEarningsPerShareDiluted',
    ],
  ])('%o is %s', (of, concept) => expect(conceptOf(of)).toBe(concept))

  it('reads a line that states two concepts as both', () => {
    const match = conceptOfRow(row('Basic and diluted', { path: ['Loss per share'], measure: 'perShare' }), context)
    expect([match.concept, ...match.also]).toEqual(['us-gaap:EarningsPerShareBasic', 'us-gaap:EarningsPerShareDiluted'])
  })
})

describe("near misses stay the issuer's own", () => {
  it.each([
    reconciled('Normalized Adjusted EBITDA'),
    reconciled('Segment Adjusted EBITDA'),
    row('Net revenue retention', { measure: 'percent' }),
    row('Gross profit margin growth', { measure: 'percent' }),
    row('Revenue growth', { measure: 'percent' }),
    row('Cost of revenue, adjusted for restructuring'),
    row('Total revenues', { measure: 'percent' }),
    row('Net income attributable to Lantern Partners joint venture'),
    row('Operating income before depreciation'),
    reconciled('Cost of revenue', { path: ['Share-based compensation'] }),
    row('Revenue', { path: ['Americas'], statement: 'segment' }),
    row('Revenue', { path: ['Marine lighting'] }),
    reconciled('Operating income', { path: ['Pro forma'] }),
    balance('Total assets under management'),
    flow('Net cash provided by operating activities before changes in working capital'),
    reconciled('Share-based compensation (allocated in cost of revenues)', { path: ['Adjustments'] }),
  ])('%o', (of) => {
    const match = conceptOfRow(of, context)
    expect(match.grade).toBe('extension')
    expect(match.concept.startsWith('hlp:')).toBe(true)
  })
})

describe('noncontrolling interests and the accounting standard', () => {
  it("tells consolidated net income from the parent's only where both are reported", () => {
    expect(conceptOf(row('Net income'))).toBe('us-gaap:ProfitLoss')
    expect(conceptOf(row('Net income'), { hasNoncontrolling: false })).toBe('us-gaap:NetIncomeLoss')
    expect(conceptOf(balance('Total equity'), { hasNoncontrolling: false })).toBe('us-gaap:StockholdersEquity')
  })
  it.each([
    [row('Revenue'), 'ifrs-full:Revenue'],
    [row('Profit for the year'), 'ifrs-full:ProfitLoss'],
    [row('Basic earnings per share', { measure: 'perShare' }), 'ifrs-full:BasicEarningsLossPerShare'],
    [balance('Trade and other receivables', 'Current assets'), 'ifrs-full:TradeAndOtherCurrentReceivables'],
    [row('Adjusted EBITDA'), 'tieout:AdjustedEBITDA'],
  ])('%o under IFRS is %s', (of, concept) => expect(conceptOf(of, { standard: 'ifrs' })).toBe(concept))
})

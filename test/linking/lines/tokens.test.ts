import { describe, expect, it } from 'vitest'
import { likeness, tokensOf } from '../../../src/linking/lines/tokens.ts'

const grade = (phrase: string, label: string) => likeness(tokensOf(phrase), tokensOf(label)).grade

describe('which line a phrase means', () => {
  it.each([
    ['total revenues', 'Net sales'],
    ['revenue', 'Revenue ($M)'],
    ['U.S. revenue', 'United States revenue'],
    ['U.S. GAAP net income', 'Net income'],
    ['home closings', 'Homes closed'],
    ['kiln sales ex. Norway', 'Kiln sales excluding Norway'],
    ['operating activities used cash', 'Net cash used in operating activities'],
    ['net debt', 'Net debt (EURm)'],
    ['income from operations', 'Operating income (loss)'],
    ['non-GAAP gross profit', 'Adjusted gross profit (Non-GAAP Financial Measure)'],
    ['R&D expenses', 'Research and development expenses'],
    ['operating cash flow', 'Net cash provided by operating activities'],
    ['earnings per share', 'Diluted earnings per share'],
    ['operating income on a GAAP basis', 'Operating income'],
    ['noninterest expense', 'Non-interest expense'],
    ['accounts receivable', 'Accounts receivable, net of allowances of $1,204 and $980, respectively'],
    ['free cash flow before interest and tax', 'FCF before interest and tax'],
    ['4Q Net', 'Net income'],
    ['net profit before special items', 'Net income excluding special items'],
    ['net debt', 'Net debt at end of period'],
    ['cash', 'Balance of cash and cash equivalents at end of period'],
    ['cash and cash equivalents on hand', 'Cash and cash equivalents'],
    ['dividends', 'Dividends paid'],
    ['adjusted EBITDA margin', 'Adjusted EBITDA margin, %'],
    ['gross margin', 'Gross margin as a percentage of home sales'],
    ['earnings per share', 'Earnings per share, basic, EUR'],
    ['adjusted net loss', 'Adjusted net loss (1, 3)'],
    ['cash cost per ton', 'Cash cost (per ton)2,4'],
    ['debt-to-equity', 'Debt to equity'],
    ['net charge-offs', 'Net charge offs'],
    ['cost of interest-bearing liabilities', 'Cost of interest- bearing liabilities'],
    ['total expenses', 'Total expenses, net'],
    ['net sales from continuing operations', 'Net sales'],
    ['net yield on interest-earning assets', 'Net interest margin'],
    ['cash flows from operating activities', 'Cash flows from (used by) operating activities3'],
    ['non-GAAP net income excluding other costs', 'Net income excluding other costs'],
    ['cash and cash equivalents', 'Cash and cash equivalents (cost—$55,120 and $49,870, respectively)'],
  ])('%s is exactly %s', (phrase, label) => expect(grade(phrase, label)).toBe('exact'))

  it.each([
    ['net income', 'Net income attributable to noncontrolling interests'],
    ['gross profit', 'Adjusted gross profit'],
    ['gross profit', 'Gross margin'],
    ['adjusted EBITDA', 'Normalized adjusted EBITDA'],
    ['diluted earnings per share', 'Basic earnings per share'],
    ['revenue', 'Cost of revenue'],
    ['net interest income', 'Total interest expense'],
    ['total expenses', 'Total operating expenses'],
    ['normalized adjusted EBITDA', 'Excluding gains on disposal, EBITDA'],
    ['revenue', 'Deferred revenue'],
    ['EBITDA', 'Total segment EBITDA'],
    ['Coatings segment EBITDA', 'EBITDA'],
    ['cash', 'Cash, cash equivalents and restricted cash'],
  ])('%s is not %s', (phrase, label) => expect(['part', 'none']).toContain(grade(phrase, label)))
})

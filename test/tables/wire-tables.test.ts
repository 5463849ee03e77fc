/** Tables as wires and exchanges print them: months by their codes, headers on the page before, forecasts beside what was. */
import { expect, test } from 'vitest'
import { reportOf } from '../support/release.ts'

/** "label value unit period" of each fact of a table. */
const facts = (text: string, name: string): string[] =>
  Object.values(reportOf(text, name).facts)
    .filter(({ 'tieout:sources': sources }) => sources.some(({ kind }) => kind === 'cell'))
    .map(
      ({ 'tieout:label': label, value, dimensions }) =>
        `${label} ${value} ${(dimensions.unit ?? '').replaceAll(/iso4217:|xbrli:/g, '')} ${(dimensions.period ?? '').replaceAll('T00:00:00', '')}`,
    )

test('nine months of a fiscal year are named by it', () => {
  const found = facts(
    `# Varkala Looms Limited reports results for the quarter and nine months ended December 31, 2031

Mumbai, January 24, 2032 - Varkala Looms Limited announces its results.

| Particulars (₹ Crores) | Q3 FY32 | Q3 FY31 | 9M FY32 | 9MFY31 |
| --- | --- | --- | --- | --- |
| Revenue from operations | 111.4 | 78.4 | 287.9 | 211.4 |
`,
    'varkala.md',
  )
  expect(found.map((line) => line.split(' ').slice(3).join(' '))).toEqual([
    '1114000000 INR 2031-10-01/2032-01-01',
    '784000000 INR 2030-10-01/2031-01-01',
    '2879000000 INR 2031-04-01/2032-01-01',
    '2114000000 INR 2030-04-01/2031-01-01',
  ])
})

test('"9 mos. ended 12/31" is a span, "205.94 yen" an amount to the last unit, and a forecast no fact', () => {
  const found = facts(
    `# Hoshizora Games Co., Ltd. Announces Financial Results for the Nine-Month Period Ended December 31, 2031

Tokyo, February 7, 2032 - Hoshizora Games Co., Ltd. today announced results for the nine-month period ended December 31, 2031.

| **Key Figures** |
| --- |
| *(millions of yen, except per share data)* |
|  |  | *9 mos. ended 12/31* |  | *9 mos. ended 12/30* |
| Net sales |  | 248,519 |  | 257,612 |
| EPS, basic |  | **205.94 yen** |  | 223.28 yen |
| *Full year* |  | ***Forecast******FY ending 3/32*** |  | *Actual**FY ended 3/31* |
| Net sales |  | 310,000 |  | 356,344 |
`,
    'hoshizora.md',
  )
  expect(found).toEqual([
    'Net sales 248519000000 JPY 2031-04-01/2032-01-01',
    'Net sales 257612000000 JPY 2030-04-01/2031-01-01',
    'EPS, basic 205.94 JPY/shares 2031-04-01/2032-01-01',
    'EPS, basic 223.28 JPY/shares 2030-04-01/2031-01-01',
    'Net sales 356344000000 JPY 2030-04-01/2031-04-01',
  ])
})

const HTML = `<html><body><p>Marlow Learning Inc. Reports Third Quarter 2031 Results</p>
<p>TORONTO, November 8, 2031 - Marlow Learning Inc. (NASDAQ: MRLW) announced results for the three and nine months ended September 30, 2031 under IFRS, in US dollars.</p>`

test('groups of columns that a page left behind go to their columns in order; what may be reclassified heads none', () => {
  const row = (label: string, ...figures: string[]) =>
    `<tr><td>${label}</td>${figures.map((figure) => `<td>${figure}</td>`).join('')}</tr>`
  const found = facts(
    `${HTML}
<table><tr><td></td><td>Three months ended September 30,</td><td></td><td>Nine months ended September 30,</td></tr></table><p>5</p><hr>
<table>${row('(In thousands of US dollars)', '2031', '2030', '2031', '2030')}${row('', '$', '$', '$', '$')}
${row('Revenue', '55,433', '46,506', '159,890', '131,559')}${row('Cost of revenue', '10,462', '8,779', '30,645', '25,243')}
${row('Gross profit', '44,971', '37,727', '129,245', '106,316')}${row('Net income', '4,971', '3,727', '12,245', '10,316')}
<tr><td>Item that may be reclassified subsequently to income:</td></tr>
${row('Exchange gain on translation', '212', '114', '351', '208')}${row('Comprehensive income', '5,183', '3,841', '12,596', '10,524')}</table>
</body></html>`,
    'marlow.html',
  )
  const periods = ['2031-07-01/2031-10-01', '2030-07-01/2030-10-01', '2031-01-01/2031-10-01', '2030-01-01/2030-10-01']
  for (const label of ['Revenue', 'Comprehensive income'])
    expect(found.filter((line) => line.startsWith(`${label} `)).map((line) => line.split(' ').at(-1))).toEqual(periods)
})

test('a table below an outlook, with columns of what was, is none of it; a new page ends the paragraph above it', () => {
  const found = facts(
    `Brindle Beauty, Inc. Announces Second Quarter Fiscal 2031 Results

BOLINGBROOK, Ill., August 24, 2031 - Brindle Beauty, Inc. (NASDAQ: BRDL) today announced results for the quarter ended August 2, 2031.

Company Raises Outlook for Fiscal Year 2031

                                   13 Weeks Ended
(Dollars in millions)          August 2,    August 3,
                                   2031         2030
Net sales                     $ 2,529.8    $ 2,297.1
Gross profit (as a share)          39.3         40.4

The Company does not undertake to revise its forward-looking statements, whether as a result of new information, future
events or otherwise.
\f                                     Brindle Beauty, Inc.
                             Consolidated Statements of Income
                             (In thousands, except per share data)

                                   13 Weeks Ended
                               August 2,    August 3,
                                   2031         2030
Net sales                     $ 2,529,809  $ 2,297,113
Cost of sales                   1,536,197    1,368,949
Gross profit                      993,612      928,164
`,
    'brindle.txt',
  )
  expect(found).toContain('Net sales 2529809000 USD 2031-05-04/2031-08-03')
  expect(found).toContain('Cost of sales 1536197000 USD 2031-05-04/2031-08-03')
  expect(found.filter((line) => line.includes('000000000'))).toEqual([])
})

test('"monthsended" is "months ended", and cash flows below two lengths are of the longer one', () => {
  const found = facts(
    `# Palisade Law Inc. Reports Third Quarter 2031 Results

GLENDALE, Calif., November 6, 2031 -- Palisade Law Inc. (NASDAQ: PLSD) today announced results for the quarter ended September 30, 2031.

| (in thousands) | Three monthsended September 30, 2031 | Nine months ended September 30, 2031 |
| --- | --- | --- |
| Net cash provided by operating activities | $42,586 | $135,639 |
| Purchase of property and equipment | (6,707) | (35,696) |
| Free cash flow | 35,879 | 99,943 |

**Consolidated Statements of Cash Flows**
**For the three and nine months ended September 30, 2031 and 2030**
**(in thousands of U.S. dollars)**

|  | 2031 | 2030 |
| --- | --- | --- |
| Cash flows from operating activities |  |  |
| Net income | 21,204 | 18,377 |
| Depreciation | 3,120 | 2,914 |
| Net cash provided by operating activities | 24,324 | 21,291 |
`,
    'palisade.md',
  )
  expect(found).toContain('Free cash flow 35879000 USD 2031-07-01/2031-10-01')
  expect(found).toContain('Depreciation 3120000 USD 2031-01-01/2031-10-01')
})

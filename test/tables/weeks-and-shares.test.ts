/** Statements of retailers: quarters of twelve weeks, dates one blank apart, a share of sales beside each amount. */
import { expect, test } from 'vitest'
import { reportOf } from '../support/release.ts'

const lines = (text: string, name: string): string[] =>
  Object.values(reportOf(text, name).facts)
    .filter(({ 'tieout:sources': sources }) => sources.some(({ kind }) => kind === 'cell'))
    .map(
      ({ 'tieout:label': label, value, dimensions }) =>
        `${label} ${value} ${(dimensions.period ?? '').replaceAll('T00:00:00', '')}`,
    )

test('a quarter of twelve weeks is named by its number, and its dates may stand one blank apart', () => {
  const text = `# Corrigan Foods, Inc. Reports Second-Quarter 2031 Results

PURCHASE, N.Y., July 10, 2031 -- Corrigan Foods, Inc. (NASDAQ: CRGN) today reported results for its second quarter.

\`\`\`
Summary of Second-Quarter 2031 Results
                              Second-Quarter       Year-to-Date
Core EPS                          $ 2.09              $ 3.59

Consolidated Statement of Income
(in millions)
                                          12 Weeks Ended                   24 Weeks Ended
                                  June 14, 2031 June 15, 2030      June 14, 2031 June 15, 2030
Net revenue                         $    22,322  $     20,225       $     40,168   $    36,425
Cost of sales                            10,140         9,411             18,150        16,831
Gross profit                             12,182        10,814             22,018        19,594
\`\`\`
`
  const found = lines(text, 'corrigan.md')
  expect(found).toContain('Core EPS 2.09 2031-03-23/2031-06-15')
  expect(found).toContain('Core EPS 3.59 2030-12-29/2031-06-15')
  expect(found.filter((line) => line.startsWith('Cost of sales'))).toEqual([
    'Cost of sales 10140000000 2031-03-23/2031-06-15',
    'Cost of sales 9411000000 2030-03-24/2030-06-16',
    'Cost of sales 18150000000 2030-12-29/2031-06-15',
    'Cost of sales 16831000000 2029-12-30/2030-06-16',
  ])
})

test('beside each amount its share of the first line, under a header of its own or none', () => {
  const found = lines(
    `# Brindle Beauty, Inc. Announces Fiscal 2031 Results

BOLINGBROOK, Ill., March 9, 2032 -- Brindle Beauty, Inc. (NASDAQ: BRDL) today announced results for the year ended January 31, 2032.

**Consolidated Statements of Income**
**(in thousands)**

| | Year Ended January 31, 2032 | Year Ended January 31, 2032 | Year Ended January 31, 2031 | |
| --- | --- | --- | --- | --- |
| Net sales | $ 10,208,580 | 100.0% | $ 8,630,889 | 100.0% |
| Cost of sales | 6,164,070 | 60.4% | 5,262,335 | 61.0% |
| Gross profit | 4,044,510 | 39.6% | 3,368,554 | 39.0% |
`,
    'brindle.md',
  )
  expect(found.filter((line) => line.startsWith('Gross profit'))).toEqual([
    'Gross profit 4044510000 2031-02-01/2032-02-01',
    'Gross profit 0.396 2031-02-01/2032-02-01',
    'Gross profit 3368554000 2030-02-01/2031-02-01',
    'Gross profit 0.39 2030-02-01/2031-02-01',
  ])
})

test('a reconciliation of nothing but a time to come states no facts', () => {
  const found = lines(
    `# Palisade Law Inc. Reports First Quarter 2031 Results

GLENDALE, Calif., May 6, 2031 -- Palisade Law Inc. (NASDAQ: PLSD) today announced results for the quarter ended March 31, 2031.

**Reconciliation of GAAP to Non-GAAP Measures**
**(in thousands of U.S. dollars)**

| | Three months ending June 30, 2031 | Year ending December 31, 2031 |
| --- | --- | --- |
| GAAP net income | 12,400 | 51,300 |
| Amortization of purchased intangibles | 2,100 | 8,400 |
| Non-GAAP net income | 14,500 | 59,700 |
`,
    'palisade.md',
  )
  expect(found).toEqual([])
})

test('a statement that goes on without its header is of the periods that its title gave', () => {
  const row = (label: string, ...figures: string[]) =>
    `<tr><td>${label}</td>${figures.map((figure) => `<td>${figure}</td>`).join('')}</tr>`
  const found = lines(
    `# Kestrel Paints Limited reports for the quarter ended March 31, 2031

KINGSTON, April 28, 2031 - Kestrel Paints Limited presents its unaudited results for the three months ended March 31, 2031, in US dollars.

UNAUDITED STATEMENT OF CASH FLOWS
AS AT MARCH 31, 2031

<table>
${row('', 'Unaudited March 2031', 'Unaudited March 2030', 'Audited December 2030')}
${row('Net profit', '35,407', '17,092', '70,204')}${row('Depreciation', '13,382', '14,506', '76,058')}
${row('Net cash provided by operating activities', '48,789', '31,598', '146,262')}
</table>

<table>
${row('Acquisition of equipment', '(363)', '(5,682)', '(21,880)')}
${row('Net cash used in investing activities', '(363)', '(5,682)', '(21,880)')}
</table>
`,
    'kestrel.md',
  )
  const periods = new Set(found.map((line) => line.split(' ').at(-1)))
  expect([...periods].filter((period) => period?.startsWith('2031-03') || period?.startsWith('2030-03'))).toEqual([])
})

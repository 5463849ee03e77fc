/** Statements as text taken from a page has them: dates broken over lines, a column of notes, the second half further right. */
import { expect, test } from 'vitest'
import { reportOf } from '../support/release.ts'

const HEAD = `                 Quillon plc interim results

London, 6 November 2031 - Quillon plc (LSE: QLN) announces its results for the half-year ended 30 September 2031.

`
/** "label value period" of each fact. */
const facts = (body: string): string[] =>
  Object.values(reportOf(HEAD + body, 'quillon.txt').facts).map(
    ({ 'tieout:label': label, value, dimensions }) =>
      `${label} ${value} ${(dimensions.period ?? '').replaceAll('T00:00:00', '')}`,
  )

test('numbers of notes leave no gap, and a page may break and move', () => {
  const found = facts(`Condensed statement of financial position
As at 30 September 2031 (unaudited)

                                                     As at 30       As at 31 March
                                                   September
                                                           2031              2031
                                          Note               £m                £m
Non-current assets
Deferred tax assets                                          67.7           103.0
Property, plant and equipment                               75.4             34.3
Total non-current assets                                    143.1           137.3

Current assets
Short-term investments                      10            29.6             33.9
Cash and cash equivalents                   11            89.0             79.2
Total current assets                                     118.6            113.1



                                                                                16
Total assets                                                            261.7              250.4
Borrowings                                             13              10.1              109.4
Total liabilities                                                       10.1              109.4
`)
  expect(found).toContain('Deferred tax assets 67700000 2031-10-01')
  expect(found).toContain('Cash and cash equivalents 79200000 2031-04-01')
  expect(found).toContain('Total assets 261700000 2031-10-01')
  expect(found).toContain('Borrowings 109400000 2031-04-01')
  expect(found.length).toBe(18)
})

test('a span centred over two years is that of both', () => {
  const found = facts(`Note 7. Administrative expenses

                                                              Half-year ended 30 September
                                                                       2031              2030
                                                                         £m                 £m
Employee benefits                                                      200.2             184.7
Outsourced services                                                     63.2              39.5
Marketing                                                               23.2               19.3
`)
  expect(found).toContain('Marketing 19300000 2030-04-01/2030-10-01')
})

test('a day broken over two lines is no month', () => {
  const found = facts(`Note 12. Trade payables

                                                                             As at 30
                                                                           September        As at 31 March
                                                                                  2031                 2031
                                                                                     £m                  £m
Accounts payable                                                                     9.0                  7.4
Other payables                                                                      31.5                38.7
`)
  expect(found).toContain('Other payables 31500000 2031-10-01')
})

test('two spans that stand one blank apart are of two groups of years', () => {
  const found = facts(`Statements of income (in thousands of £)

                                  Six Months Ended June 30, Three Months Ended June 30,
                                    2031         2030         2031          2030
Net revenues                      £ 656,353    £ 553,558    £ 335,377     £ 283,882
Cost of net revenues                (333,847     )   (213,148     ) (175,628     ) (112,328  )
Gross profit                        322,506      340,410      159,749       171,554
`)
  expect(found).toContain('Net revenues 283882000 2030-04-01/2030-07-01')
  expect(found).toContain('Cost of net revenues 175628000 2031-04-01/2031-07-01')
})

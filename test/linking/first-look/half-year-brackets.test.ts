/** A half-year report: its quarter and its half stand side by side, and the year before stands in brackets. */
import { expect, it } from 'vitest'
import { reportOf } from '../../support/release.ts'

const release = (words: string): string => `Ulvsund Pumps Plc: Half-Year Report January–June 2031

Ulvsund Pumps Plc, Half-Year Report, 18 July 2031 at 8:00 a.m. EEST

${words}

**Key figures** (EUR million)

| | Q2 2031 | Q2 2030 | H1 2031 | H1 2030 | FY 2030 |
| --- | --- | --- | --- | --- | --- |
| Net sales | 214.6 | 201.3 | 411.8 | 396.4 | 803.7 |
| Operating profit | 24.9 | 21.4 | 44.6 | 40.1 | 84.2 |
| Research and development expenses | -7.3 | -6.8 | -14.4 | -13.2 | -27.1 |
| Adjusted EBITA margin, % | 12.7 | 11.9 | 11.8 | 11.2 | 11.6 |
| Equity ratio, % | 47.3 | 44.8 | 47.3 | 44.8 | 46.1 |

**Net sales by business area** (EUR million)

| | Q2 2031 | Q2 2030 | H1 2031 | H1 2030 | FY 2030 |
| --- | --- | --- | --- | --- | --- |
| Valves | 131.2 | 119.4 | 249.7 | 233.8 | 478.1 |
| Rentals | 83.4 | 81.9 | 162.1 | 162.6 | 325.6 |
| Net sales | 214.6 | 201.3 | 411.8 | 396.4 | 803.7 |
`

const verdicts = (words: string) =>
  reportOf(release(words), 'ulvsund.md')['tieout:claims'].map(({ text, verdict }) => `${text} ${verdict}`)

it.each([
  [
    'Operating profit increased to EUR 24.9 million (21.4), with an operating margin of 11.6% (10.6).',
    ['EUR 24.9 million tied', '21.4 tied', '11.6% tied', '10.6 tied'],
  ],
  [
    'Operating profit increased to EUR 24.9 million (21.4), with an operating margin of 11.6% (10.9).',
    ['EUR 24.9 million tied', '21.4 tied', '11.6% tied', '10.9 contradicted'],
  ],
  ['Our adjusted EBITA margin reached 12.7% (11.9).', ['12.7% tied', '11.9 tied']],
  [
    'The equity ratio stood at 47.3% as of 30 June 2031, up from 46.1% at the end of 2030.',
    ['47.3% tied', '46.1% tied'],
  ],
  [
    'Research and development expenses amounted to EUR 14.4 million (EUR 13.2 million), corresponding to 3.5% of net sales.',
    ['EUR 14.4 million tied', 'EUR 13.2 million tied', '3.5% tied'],
  ],
  [
    'Research and development expenses were EUR 7.3 million (6.8), i.e. 3.4% (3.4%) of net sales.',
    ['EUR 7.3 million tied', '6.8 tied', '3.4% tied', '3.4% tied'],
  ],
  [
    'Research and development expenses were EUR 7.3 million (6.8), i.e. 3.4% (3.7%) of net sales.',
    ['EUR 7.3 million tied', '6.8 tied', '3.4% tied', '3.7% contradicted'],
  ],
  [
    'Operating profit was EUR 24.9 million (21.4), or 11.6% (10.6%) of net sales.',
    ['EUR 24.9 million tied', '21.4 tied', '11.6% tied', '10.6% tied'],
  ],
  [
    'Operating profit was EUR 24.9 million (21.4), or 11.6% of net sales.',
    ['EUR 24.9 million tied', '21.4 tied', '11.6% tied'],
  ],
  ['Compared to the prior-year quarter, operating profit was up by 16.4%.', ['16.4% tied']],
  ['Sales in valves grew 9.9% in the second quarter.', ['9.9% tied']],
  ['Sales of valves grew 9.4% in the second quarter.', ['9.4% contradicted']],
])('%s', (words, expected) => expect(verdicts(words)).toEqual(expected))

import { describe, expect, it } from 'vitest'
import { type Period, periodText } from '../../src/model/period.ts'
import type { Row, Table } from '../../src/model/table.ts'
import { decimal, format } from '../../src/number/decimal.ts'
import { readMentions } from '../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../support/sentence.ts'

const QUARTERS: Readonly<Record<string, string>> = { '01-01': 'Q1', '04-01': 'Q2', '07-01': 'Q3', '10-01': 'Q4' }

/** "2025-Q4", "2025", "@2025-12-31", or the dates themselves. */
function short(period: Period | undefined): string {
  if (!period) return '?'
  if (period.kind === 'instant') return `@${period.date}`
  const [year, start] = [period.start.slice(0, 4), period.start.slice(5)]
  if (start === '01-01' && period.end === `${year}-12-31`) return year
  const text = periodText(period)
  if (start === '01-01' && period.end === `${year}-06-30`) return `${year}-H1`
  return QUARTERS[start] && period.end.slice(0, 4) === year && period.end.slice(5, 7) !== start.slice(0, 2)
    ? `${year}-${QUARTERS[start]}`
    : text
}

const read = (text: string, sections: string[] = [], currency = 'USD') =>
  readMentions([sentenceOf(text, { sections })], profileOf({ currency })).map(
    ({ text: words, role, value, unit, periods, bases, metric }) => {
      const isChange = ['change', 'changePoints', 'difference'].includes(role)
      return {
        words,
        role,
        value: format(value),
        unit: unit?.replace('iso4217:', ''),
        period: short(periods[0]),
        ...(isChange ? { base: short(bases[0]) } : {}),
        metric: metric?.text,
      }
    },
  )

const brief = (text: string, sections?: string[], currency?: string) =>
  read(text, sections, currency).map(
    ({ words, role, value, period, base }) => `${words} ${role} ${value} ${period}${base ? ` vs ${base}` : ''}`,
  )

describe('lists of changes', () => {
  it.each([
    [
      'Net trading income was $153.8 million and total income was $159.0 million, increases of 112% and 114% when compared to the $72.7 million and $74.3 million in the prior year quarter, respectively.',
    ],
    [
      'Net trading income was $153.8 million and total income was $159.0 million, up 112% and up 114%, respectively, compared to $72.7 million and $74.3 million in the prior year quarter.',
    ],
  ])('%s', (sentence) =>
    expect(read(sentence).map(({ words, metric }) => `${words} ${metric}`)).toEqual([
      '$153.8 million Net trading income',
      '$159.0 million total income',
      '112% Net trading income',
      '114% total income',
      '$72.7 million Net trading income',
      '$74.3 million total income',
    ]),
  )
})

describe('roles, signs and periods', () => {
  it.each([
    [
      'Revenue was $9 million, an increase of 6.1% over the third quarter (“QoQ”) or an increase of 57.3% over the fourth quarter of 2024 (“YoY”).',
      [
        '$9 million value 9000000 2025-Q4',
        '6.1% change 0.061 2025-Q4 vs 2025-Q3',
        '57.3% change 0.573 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'The cost ratio was 66.9%, up from 58.8% as a percentage of revenues on a year-over-year basis.',
      ['66.9% value 0.669 2025-Q4', '58.8% comparative 0.588 2024-Q4'],
    ],
    [
      'Profit before tax was $8.31 billion or $14.7 million higher than in 2024.',
      ['$8.31 billion value 8310000000 2025-Q4', '$14.7 million difference 14700000 2025-Q4 vs 2024-Q4'],
    ],
    [
      'Inventory was $21.4 billion, up from $19.8 billion sequentially.',
      ['$21.4 billion value 21400000000 @2025-12-31', '$19.8 billion comparative 19800000000 @2025-09-30'],
    ],
    [
      'Cash was $62.6 billion, up from $43.2 billion a year ago and $60.6 billion a quarter ago.',
      [
        '$62.6 billion value 62600000000 @2025-12-31',
        '$43.2 billion comparative 43200000000 @2024-12-31',
        '$60.6 billion comparative 60600000000 @2025-09-30',
      ],
    ],
    [
      'Revenue is expected to be $9 million to $10 million in 2026, as compared to its previous guidance range of $7 million to $8 million.',
      [
        '$9 million guidance 9000000 2026',
        '$10 million guidance 10000000 2026',
        '$7 million guidance 7000000 2026',
        '$8 million guidance 8000000 2026',
      ],
    ],
    [
      'For the first quarter of 2026, we expect sales growth of 1% to 4% compared to the prior year quarter and operating margin of 6.5% to 7%.',
      [
        '1% guidance 0.01 2026-Q1',
        '4% guidance 0.04 2026-Q1',
        '6.5% guidance 0.065 2026-Q1',
        '7% guidance 0.07 2026-Q1',
      ],
    ],
    [
      'The outlook for revenue growth excludes product revenue of $38.5 million in 2023.',
      ['$38.5 million value 38500000 2023'],
    ],
    ['A penalty of $3.7 million (pre-tax) is expected under the plan.', ['$3.7 million guidance 3700000 ?']],
    [
      'Operating income was $8 million or 7.1% of sales for the fourth quarter and $34 million or 7.5% of sales for the year compared to $10 million or 9.0% of sales in the prior year quarter and $31 million or 7.2% of sales for the prior year.',
      [
        '$8 million value 8000000 2025-Q4',
        '7.1% proportion 0.071 2025-Q4',
        '$34 million value 34000000 2025',
        '7.5% proportion 0.075 2025',
        '$10 million comparative 10000000 2024-Q4',
        '9.0% proportion 0.09 2024-Q4',
        '$31 million comparative 31000000 2024',
        '7.2% proportion 0.072 2024',
      ],
    ],
    [
      'Earnings per share grew 54% to 0.18 EUR in the division (4Q24: 0.11 EUR).',
      ['54% change 0.54 2025-Q4 vs 2024-Q4', '0.18 EUR value 0.18 2025-Q4', '0.11 EUR comparative 0.11 2024-Q4'],
    ],
    [
      'Net revenue grew by 27% to $31.4 billion in 2025, or 138% of 2019.',
      ['27% change 0.27 2025 vs 2024', '$31.4 billion value 31400000000 2025', '138% proportion 1.38 2025'],
    ],
    [
      'EBITDA rose, an increase of 2.2% on our strong results in 2024, with an EBITDA margin of 15.2%.',
      ['2.2% change 0.022 2025-Q4 vs 2024-Q4', '15.2% value 0.152 2025-Q4'],
    ],
    [
      'Revenue grew to $21.3 million, a 34% increase over Q1 of this year.',
      ['$21.3 million value 21300000 2025-Q4', '34% change 0.34 2025-Q4 vs 2025-Q1'],
    ],
    ['With the decrease in operating income, net income was $10.8 million.', ['$10.8 million value 10800000 2025-Q4']],
    ['Due to the decline in volumes, revenue of $30 million was low.', ['$30 million value 30000000 2025-Q4']],
    ['Margin saw a compression of 40 basis points.', ['40 basis points changePoints -0.004 2025-Q4 vs 2024-Q4']],
    ['Gross margin benefited from $1.4 million of recoveries.', ['$1.4 million value 1400000 2025-Q4']],
    [
      'It saw an increase of 6% in net income and 5% in earnings per share.',
      ['6% change 0.06 2025-Q4 vs 2024-Q4', '5% change 0.05 2025-Q4 vs 2024-Q4'],
    ],
    ['Grew test volume 11%.', ['11% change 0.11 2025-Q4 vs 2024-Q4']],
    // the percentage in a bracket says the same as the amount in front, and the word behind it is that of both
    [
      'Barge fees were $16 million (0.7 percent) lower than the fourth quarter of 2024.',
      ['$16 million difference -16000000 2025-Q4 vs 2024-Q4', '0.7 percent change -0.007 2025-Q4 vs 2024-Q4'],
    ],
    [
      'Barge fees decreased $47 million (1.4 percent) on a linked quarter basis.',
      ['$47 million difference -47000000 2025-Q4 vs 2025-Q3', '1.4 percent change -0.014 2025-Q4 vs 2025-Q3'],
    ],
    [
      'Rents increased by 28% on a year-over-year basis and by 43% on a quarter-over-quarter basis to $35 million.',
      [
        '28% change 0.28 2025-Q4 vs 2024-Q4',
        '43% change 0.43 2025-Q4 vs 2025-Q3',
        '$35 million value 35000000 2025-Q4',
      ],
    ],
    ['The rise was offset by lower barge loans (1.7 percent).', ['1.7 percent change -0.017 2025-Q4 vs 2024-Q4']],
    [
      'It had tax of $9.3 million for the fourth quarter of 2025, compared with $6.2 million for the third quarter of 2025, a tax rate of 29.7% and 28.6%, respectively.',
      [
        '$9.3 million value 9300000 2025-Q4',
        '$6.2 million comparative 6200000 2025-Q3',
        '29.7% value 0.297 2025-Q4',
        '28.6% value 0.286 2025-Q3',
      ],
    ],
    [
      'The margin narrowed by 1.3 percentage points to negative 24.6%.',
      ['1.3 percentage points changePoints 0.013 2025-Q4 vs 2024-Q4', '24.6% value -0.246 2025-Q4'],
    ],
    [
      'Net loss per share was $6.20 on 23 million shares, compared to $5.70 on 21 million shares in the same quarter of 2024.',
      [
        '$6.20 value -6.2 2025-Q4',
        '23 million value 23000000 2025-Q4',
        '$5.70 comparative -5.7 2024-Q4',
        '21 million value 21000000 2024-Q4',
      ],
    ],
    [
      'It was a loss of RMB 62 million (US$ 9 million).',
      ['RMB 62 million value -62000000 2025-Q4', 'US$ 9 million translation -9000000 2025-Q4'],
    ],
    ['Barge charge-offs of $45 million were stable with the prior quarter.', ['$45 million value 45000000 2025-Q4']],
    [
      'Net income was $16 million for the quarter, which was $3 million higher than the $13 million for the fourth quarter of 2024, and $4 million lower than the $20 million for the third quarter of 2025.',
      [
        '$16 million value 16000000 2025-Q4',
        '$3 million difference 3000000 2025-Q4 vs 2024-Q4',
        '$13 million comparative 13000000 2024-Q4',
        '$4 million difference -4000000 2025-Q4 vs 2025-Q3',
        '$20 million comparative 20000000 2025-Q3',
      ],
    ],
    [
      'As a percentage of rents, barge costs decreased to 61.3% from 72.4% in the same period last year.',
      ['61.3% proportion 0.613 2025-Q4', '72.4% comparative 0.724 2024-Q4'],
    ],
    [
      'Earnings per share were RMB 6.20 (US$ 0.86 or HK$ 6.71).',
      ['RMB 6.20 value 6.2 2025-Q4', 'US$ 0.86 translation 0.86 2025-Q4', 'HK$ 6.71 translation 6.71 2025-Q4'],
    ],
    // levels in points
    [
      'Deposit costs fell 14 basis points to 12 basis points.',
      ['14 basis points changePoints -0.0014 2025-Q4 vs 2024-Q4', '12 basis points value 0.0012 2025-Q4'],
    ],
    [
      'A charge-off ratio of 17 basis points compares with 52 basis points in the fourth quarter of 2024.',
      ['17 basis points value 0.0017 2025-Q4', '52 basis points comparative 0.0052 2024-Q4'],
    ],
    ['The rate paid declined eight basis points.', ['eight basis points changePoints -0.0008 2025-Q4 vs 2024-Q4']],
    // the periods of other things
    [
      'Fourth quarter costs were up 2.8% from the third quarter due to a $6 million gain during the third quarter.',
      ['2.8% change 0.028 2025-Q4 vs 2025-Q3', '$6 million value 6000000 2025-Q3'],
    ],
    [
      "Including the ferry's third quarter 2024 rents of $23 million, group rents were up 2.4% year-over-year.",
      ['$23 million value 23000000 2024-Q3', '2.4% change 0.024 2025-Q4 vs 2024-Q4'],
    ],
    [
      'Active riders totaled 5.3 million, in line with the impact of the fee implemented in April 2024.',
      ['5.3 million value 5300000 2025-Q4'],
    ],
    // what is said to be the cause of a move has moved
    [
      'Mill profit fell due to lower grain fees of $3.1 million or 7.3% and higher fuel costs of $1.4 million.',
      [
        '$3.1 million difference -3100000 2025-Q4 vs 2024-Q4',
        '7.3% change -0.073 2025-Q4 vs 2024-Q4',
        '$1.4 million difference 1400000 2025-Q4 vs 2024-Q4',
      ],
    ],
    // "the same period" is as long as the one named before, and each "respectively" closes a list of its own
    [
      'Mill costs rose from $184 million during the twelve months ended December 31, 2024 to $231 million during the same period in 2025.',
      ['$184 million comparative 184000000 2024', '$231 million value 231000000 2025'],
    ],
    [
      'It earned $6.15 million in the year ended December 31, 2025 and $5.87 million for the same period in 2024.',
      ['$6.15 million value 6150000 2025', '$5.87 million value 5870000 2024'],
    ],
    [
      'For the quarters ended December 31, 2025 and 2024, ferry rents were $21 million and $20 million, respectively, and $87 million and $83 million for the years ended December 31, 2025 and 2024, respectively.',
      [
        '$21 million value 21000000 2025-Q4',
        '$20 million value 20000000 2024-Q4',
        '$87 million value 87000000 2025',
        '$83 million value 83000000 2024',
      ],
    ],
    [
      'Grain volume includes imports of 755 tons and 286 tons for the quarter ended December 31, 2025 and excludes imports of 728 tons and 238 tons for the quarter ended December 31, 2024.',
      ['755 value 755 2025-Q4', '286 value 286 2025-Q4', '728 value 728 2024-Q4', '238 value 238 2024-Q4'],
    ],
    // a figure in a bracket with words of its own period is the one before, whatever the figure in front is
    [
      'Net debt was EUR 120 million (EUR 135 million at year-end 2024).',
      ['EUR 120 million value 120000000 @2025-12-31', 'EUR 135 million comparative 135000000 @2024-12-31'],
    ],
    [
      'Sales were EUR 120 million in the fourth quarter (EUR 135 million in the fourth quarter of 2024), and EBITDA EUR 12 million (EUR 11 million a year earlier).',
      [
        'EUR 120 million value 120000000 2025-Q4',
        'EUR 135 million comparative 135000000 2024-Q4',
        'EUR 12 million value 12000000 2025-Q4',
        'EUR 11 million comparative 11000000 2024-Q4',
      ],
    ],
    [
      'Occupancy reached 95.2% (93.1% at end-2024).',
      ['95.2% value 0.952 @2025-12-31', '93.1% comparative 0.931 @2024-12-31'],
    ],
    [
      'The loan bears interest at SOFR plus 2.1% (6.4% as of December 31, 2025) and has fees of 3.0%.',
      ['2.1% value 0.021 @2025-12-31', '6.4% value 0.064 @2025-12-31', '3.0% value 0.03 @2025-12-31'],
    ],
    [
      'Excludes dividends paid on notes of $2 million (2024 – $3 million) and $10 million (2024 – $11 million) for the three months and year ended December 31, 2025.',
      [
        '$2 million value 2000000 2025-Q4',
        '$3 million comparative 3000000 2024-Q4',
        '$10 million value 10000000 2025',
        '$11 million comparative 11000000 2024',
      ],
    ],
    [
      'EBITDA was EUR 4 (3) million and EUR 16 (12) million in the fourth quarter and the full year.',
      [
        'EUR 4 value 4000000 2025-Q4',
        '3 comparative 3000000 2024-Q4',
        'EUR 16 value 16000000 2025',
        '12 comparative 12000000 2024',
      ],
    ],
    [
      'Costs were $108 million and $390 million, with total income for the quarter and for the year of $1.4 billion ($0.87/share) and $5.9 billion ($3.62/share), respectively.',
      [
        '$108 million value 108000000 2025-Q4',
        '$390 million value 390000000 2025-Q4',
        '$1.4 billion value 1400000000 2025-Q4',
        '$0.87 value 0.87 2025-Q4',
        '$5.9 billion value 5900000000 2025',
        '$3.62 value 3.62 2025',
      ],
    ],
    [
      'Portfolio value of EUR 6.7 billion, up 13.0% on 2024, was high.',
      ['EUR 6.7 billion value 6700000000 @2025-12-31', '13.0% change 0.13 @2025-12-31 vs @2024-12-31'],
    ],
    ['Emissions fell 4.2%, building on efforts initiated in 2008.', ['4.2% change -0.042 2025-Q4 vs 2024-Q4']],
    [
      'Export revenue of $6.3 million, a decline of -8% year-over-year, lapping the launch in the first half of 2024.',
      ['$6.3 million value 6300000 2025-Q4', '-8% change -0.08 2025-Q4 vs 2024-Q4'],
    ],
    [
      'Net earnings include $0.4 million of costs adjusted to their value in the first quarter of 2025 and $2.2 million of costs adjusted to their value in the first half of 2024.',
      ['$0.4 million value 400000 2025-Q1', '$2.2 million value 2200000 2024-H1'],
    ],
    [
      'Net revenue for the three months ended December 31, 2025, and 2024 was $5.2 million, and $3.7 million respectively, an increase of 41%.',
      [
        '$5.2 million value 5200000 2025-Q4',
        '$3.7 million value 3700000 2024-Q4',
        '41% change 0.41 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'Closing occupancy of 91.3%, steady QoQ and up 120 bps YoY.',
      ['91.3% value 0.913 2025-Q4', '120 bps changePoints 0.012 2025-Q4 vs 2024-Q4'],
    ],
    [
      'It had $41,300 of other income [Q4 2024 – $26,100] from kilns.',
      ['$41,300 value 41300 2025-Q4', '$26,100 comparative 26100 2024-Q4'],
    ],
    [
      'Kiln annual revenues increased 20% to $93 million.',
      ['20% change 0.2 2025 vs 2024', '$93 million value 93000000 2025'],
    ],
    ['Quarterly dividend raised by 13%.', ['13% change 0.13 2025-Q4 vs 2024-Q4']],
    [
      'Tax costs in 2025, related to the January 2025 sale of the depots, include a $15.2 million benefit.',
      ['$15.2 million value 15200000 2025'],
    ],
    [
      'We went on, increasing kiln hours and profits 21% and 32%, respectively.',
      ['21% change 0.21 2025-Q4 vs 2024-Q4', '32% change 0.32 2025-Q4 vs 2024-Q4'],
    ],
    [
      'Strong growth has resulted in its debt to EBITDA improving to 8.41x as at December 31, 2025, compared to 9.12x.',
      ['8.41x value 8.41 @2025-12-31', '9.12x comparative 9.12 @2024-12-31'],
    ],
    [
      'Revenue grew, offset by a 30 basis-point (bps) decrease in kiln use.',
      ['30 basis-point changePoints -0.003 2025-Q4 vs 2024-Q4'],
    ],
    ['Glass had negative adjusted earnings of $137 million.', ['$137 million value -137000000 2025-Q4']],
    ['Kilns saw negative growth of 3%.', ['3% change -0.03 2025-Q4 vs 2024-Q4']],
    ['Our financing activities used cash of $11.2 million.', ['$11.2 million value -11200000 2025-Q4']],
    [
      'Pre-tax income of $31.2 million improved $140.3 million from a loss in the prior year.',
      ['$31.2 million value 31200000 2025-Q4', '$140.3 million difference 140300000 2025-Q4 vs 2024-Q4'],
    ],
    [
      'The allowance was $46.2 million (1.09% of all loans), compared to $49.7 million (1.32% of all loans) at June 30, 2025, and $40.6 million (1.29% of all loans) at December 31, 2024.',
      [
        '$46.2 million value 46200000 @2025-12-31',
        '1.09% proportion 0.0109 @2025-12-31',
        '$49.7 million comparative 49700000 @2025-06-30',
        '1.32% proportion 0.0132 @2025-06-30',
        '$40.6 million comparative 40600000 @2024-12-31',
        '1.29% proportion 0.0129 @2024-12-31',
      ],
    ],
    ['The payout ratio was 71.4% (2024 - 62.0%).', ['71.4% value 0.714 2025-Q4', '62.0% comparative 0.62 2024-Q4']],
    [
      'These balances compare to debt of $310.5 million, which included $162.8 million of notes, as of December 31, 2024.',
      ['$310.5 million comparative 310500000 @2024-12-31'],
    ],
    [
      'For the three months ended December 31, 2025 and 2024, net increase (decrease) in net assets resulting from operations totaled $14.1 million or $0.25 per share and $9.7 million or $0.16 per share, respectively.',
      [
        '$14.1 million value 14100000 2025-Q4',
        '$0.25 value 0.25 2025-Q4',
        '$9.7 million value 9700000 2024-Q4',
        '$0.16 value 0.16 2024-Q4',
      ],
    ],
    [
      'For the three months ended December 31, 2025 and 2024, net rental income totaled $14.1 million, or $0.25 per share and $9.7 million, or $0.16 per share.',
      [
        '$14.1 million value 14100000 2025-Q4',
        '$0.25 value 0.25 2025-Q4',
        '$9.7 million value 9700000 2024-Q4',
        '$0.16 value 0.16 2024-Q4',
      ],
    ],
    [
      'A gain on disposal of $6.1 million is included in operating income for the twelve months ended December 31, 2024.',
      ['$6.1 million value 6100000 2024'],
    ],
    [
      'Amortization of $6.1 million and $5.2 million are included in operating income for both the three months ended December 31, 2025 and December 31, 2024, in the statements of operations.',
      ['$6.1 million value 6100000 2025-Q4', '$5.2 million value 5200000 2024-Q4'],
    ],
    [
      'For the year 2025, net sales came in at $331.9 million after $318.6 million, with a stable margin.',
      ['$331.9 million value 331900000 2025', '$318.6 million comparative 318600000 2024'],
    ],
    [
      'Net income stood at $3.8 million in the fourth quarter of 2025 after $3.6 million in the fourth quarter of 2024.',
      ['$3.8 million value 3800000 2025-Q4', '$3.6 million comparative 3600000 2024-Q4'],
    ],
    [
      'Net income for 2025 was $3.8 million after $5.1 million of charges.',
      ['$3.8 million value 3800000 2025', '$5.1 million value 5100000 2025'],
    ],
    [
      'We had a net increase in net assets resulting from operations of $5.3 million.',
      ['$5.3 million value 5300000 2025-Q4'],
    ],
    ['We paid a cash distribution of $0.60 per unit during 2025.', ['$0.60 value 0.6 2025']],
    ['Revenues for Q1 2026 are estimated to rise by up to 80%.', ['80% guidance 0.8 2026-Q1']],
    [
      'Working capital increased $183 million in the first half of 2025.',
      ['$183 million difference 183000000 @2025-06-30 vs @2024-12-31'],
    ],
    [
      'Costs included an estimated $20 million impact expected in the first quarter.',
      ['$20 million guidance 20000000 2026-Q1'],
    ],
    ['With 40,000 trains set for retirement, demand is strong.', ['40,000 guidance 40000 ?']],
    [
      'We signed contracts for 0.7 TWh annually from 2026, and 0.9 TWh annually from 2027.',
      ['0.7 guidance 0.7 2026', '0.9 guidance 0.9 2027'],
    ],
    [
      'The backlog was $40 million, of which $18 million is expected to be recognized in 2026.',
      ['$40 million value 40000000 @2025-12-31', '$18 million guidance 18000000 2026'],
    ],
    [
      'The dividends will be $10.9 million based on 50,837,863 common shares outstanding as of January 31, 2026.',
      ['$10.9 million guidance 10900000 @2026-01-31', '50,837,863 value 50837863 @2026-01-31'],
    ],
    [
      'We bought 1.1 million shares for $20 million in the quarter and 6.2 million shares for $95 million in 2025.',
      [
        '1.1 million value 1100000 2025-Q4',
        '$20 million value 20000000 2025-Q4',
        '6.2 million value 6200000 2025',
        '$95 million value 95000000 2025',
      ],
    ],
    ['Sales growth of negative 2.3% was due to traffic.', ['2.3% change -0.023 2025-Q4 vs 2024-Q4']],
    [
      'The dividend of $0.05 per share was increased by 20% to $0.06 per share.',
      ['$0.05 comparative 0.05 2024-Q4', '20% change 0.2 2025-Q4 vs 2024-Q4', '$0.06 value 0.06 2025-Q4'],
    ],
    [
      'Shipments were up 2.7% compared to the third quarter of 2025, driven by a 3.2% increase abroad.',
      ['2.7% change 0.027 2025-Q4 vs 2025-Q3', '3.2% change 0.032 2025-Q4 vs 2025-Q3'],
    ],
    ['The fund made a net return of 2.5x and a 17% IRR.', ['2.5x value 2.5 ?', '17% value 0.17 ?']],
    ['Revenue was $1, 465,000 in 2025.', ['$1, 465,000 value 1465000 2025']],
    [
      'Net income was $34 million as compared to $33 million in the trailing quarter, and an increase of $4 million or 13% from the fourth quarter of 2024.',
      [
        '$34 million value 34000000 2025-Q4',
        '$33 million comparative 33000000 2025-Q3',
        '$4 million difference 4000000 2025-Q4 vs 2024-Q4',
        '13% change 0.13 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'Net income was $28 million for the fourth quarter of 2025 compared to $7 million, or $0.67 per diluted common share, for the third quarter of 2025, and $21 million for the fourth quarter of 2024.',
      [
        '$28 million value 28000000 2025-Q4',
        '$7 million comparative 7000000 2025-Q3',
        '$0.67 comparative 0.67 2025-Q3',
        '$21 million comparative 21000000 2024-Q4',
      ],
    ],
    [
      'Net interest margin was 4.02%, an increase of 10 basis points over 3.92% in the third quarter.',
      [
        '4.02% value 0.0402 2025-Q4',
        '10 basis points changePoints 0.001 2025-Q4 vs 2025-Q3',
        '3.92% comparative 0.0392 2025-Q3',
      ],
    ],
    [
      'Total sales rose, an increase of 3.0% over sales of $238.9 million for the fourth quarter of 2024.',
      ['3.0% change 0.03 2025-Q4 vs 2024-Q4', '$238.9 million comparative 238900000 2024-Q4'],
    ],
    [
      'Operating profit increased by 9.7% or 12.6 billion yen to 142.8 billion yen.',
      [
        '9.7% change 0.097 2025-Q4 vs 2024-Q4',
        '12.6 billion yen difference 12600000000 2025-Q4 vs 2024-Q4',
        '142.8 billion yen value 142800000000 2025-Q4',
      ],
    ],
    [
      'Net income was $40 million (31) or $1.90 (1.65) per share.',
      [
        '$40 million value 40000000 2025-Q4',
        '31 comparative 31000000 2024-Q4',
        '$1.90 value 1.9 2025-Q4',
        '1.65 comparative 1.65 2024-Q4',
      ],
    ],
    [
      'The result includes net losses of $178 million, or 44.9 points, compared with $29 million, or 7.8 points, in the fourth quarter of 2024.',
      [
        '$178 million value -178000000 2025-Q4',
        '44.9 points value -0.449 2025-Q4',
        '$29 million comparative -29000000 2024-Q4',
        '7.8 points comparative -0.078 2024-Q4',
      ],
    ],
    [
      'EPS was $0.70 compared to $1.12 a year ago, and net income of $40 million compared to $68 million a year ago.',
      [
        '$0.70 value 0.7 2025-Q4',
        '$1.12 comparative 1.12 2024-Q4',
        '$40 million value 40000000 2025-Q4',
        '$68 million comparative 68000000 2024-Q4',
      ],
    ],
    ['Return on equity amounted to 29 percent (28).', ['29 percent value 0.29 2025-Q4', '28 comparative 0.28 2024-Q4']],
    [
      'Expenses for the three- and six-month periods ended June 30, 2025 were $3 million and $6 million, respectively.',
      ['$3 million value 3000000 2025-Q2', '$6 million value 6000000 2025-H1'],
    ],
    [
      'For the six months ended June 30, revenue increased 7.2%, to $343 million in 2025 from $320 million during 2024.',
      [
        '7.2% change 0.072 2025-H1 vs 2024-H1',
        '$343 million value 343000000 2025-H1',
        '$320 million comparative 320000000 2024-H1',
      ],
    ],
    [
      'Pre-tax loss was $23 million, and deferred revenue $5 million.',
      ['$23 million value -23000000 2025-Q4', '$5 million value 5000000 @2025-12-31'],
    ],
    [
      'Gold production was 60,985 ounces, bringing production in 2025 to 124,328 ounces.',
      ['60,985 value 60985 2025-Q4', '124,328 value 124328 2025'],
    ],
    [
      'Steel deliveries were 422,000 tonnes (450,000 tonnes).',
      ['422,000 value 422000 2025-Q4', '450,000 comparative 450000 2024-Q4'],
    ],
    [
      'Q1/26: revenues of EUR 750m -- 850m and 16% adj. EBITDA margin expected',
      ['EUR 750m guidance 750000000 2026-Q1', '850m guidance 850000000 2026-Q1', '16% guidance 0.16 2026-Q1'],
    ],
    ['Revenue of $5 million was higher than expected', ['$5 million value 5000000 2025-Q4']],
    [
      'Revenues of EUR 882 million were above the midpoint of the guided range of EUR 810 — 910 million.',
      [
        'EUR 882 million value 882000000 2025-Q4',
        'EUR 810 guidance 810000000 2025-Q4',
        '910 million guidance 910000000 2025-Q4',
      ],
    ],
    [
      'The combined ratio was 93.1%, compared with 92.1% in the prior year quarter, including 1.8 points of catastrophe losses compared with 1.0 point in the prior year quarter.',
      [
        '93.1% value 0.931 2025-Q4',
        '92.1% comparative 0.921 2024-Q4',
        '1.8 points value 0.018 2025-Q4',
        '1.0 point comparative 0.01 2024-Q4',
      ],
    ],
    [
      'NOI was $48.2 million, a 4.3% annual increase.',
      ['$48.2 million value 48200000 2025-Q4', '4.3% change 0.043 2025-Q4 vs 2024-Q4'],
    ],
    [
      'For 2026 we expect growth of 5% compared to revenue of $40 million.',
      ['5% guidance 0.05 2026', '$40 million comparative 40000000 2025'],
    ],
    [
      'EBITDA rose to EUR 0.8m (0.5), a margin of 7 percent (3).',
      [
        'EUR 0.8m value 800000 2025-Q4',
        '0.5 comparative 500000 2024-Q4',
        '7 percent value 0.07 2025-Q4',
        '3 comparative 0.03 2024-Q4',
      ],
    ],
    ['Margins were 15 percent (1) in the quarter.', ['15 percent value 0.15 2025-Q4']],
    [
      'The 2026 AFFO is estimated to be $3.39 to $3.44 per share.',
      ['$3.39 guidance 3.39 2026', '$3.44 guidance 3.44 2026'],
    ],
    ['Total sales and grants down at EUR26.6 million', ['EUR26.6 million value 26600000 2025-Q4']],
    [
      'Earnings per share would have been $0.50 and $2.13 and FFO per share would have been $0.80 and $3.21 for the quarter and year ended December 31, 2025, respectively.',
      ['$0.50 value 0.5 2025-Q4', '$2.13 value 2.13 2025', '$0.80 value 0.8 2025-Q4', '$3.21 value 3.21 2025'],
    ],
    [
      'Cash collections increased by 48% during 2025 to $168.9 million.',
      ['48% change 0.48 2025 vs 2024', '$168.9 million value 168900000 2025'],
    ],
    [
      'Revenues for 2025 were down 12% from pro forma revenues of $50.8 million for the previous year.',
      ['12% change -0.12 2025 vs 2024', '$50.8 million comparative 50800000 2024'],
    ],
    [
      'Earnings per share increased 12% from 2024 to a record of $8.31 in 2025.',
      ['12% change 0.12 2025 vs 2024', '$8.31 value 8.31 2025'],
    ],
    [
      'NIM of 2.81% increased four basis points from NIM of 2.77% in the third quarter of 2025 and twenty-one basis points compared to the prior year quarter.',
      [
        '2.81% value 0.0281 2025-Q4',
        'four basis points changePoints 0.0004 2025-Q4 vs 2025-Q3',
        '2.77% comparative 0.0277 2025-Q3',
        'twenty-one basis points changePoints 0.0021 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'Net sales decreased 2.0% reported and 1.9% in constant currency.',
      ['2.0% change -0.02 2025-Q4 vs 2024-Q4', '1.9% change -0.019 2025-Q4 vs 2024-Q4'],
    ],
    [
      'We generated $1.2 billion in revenue, retired $290 million of debt and ended the year with $825 million of cash.',
      [
        '$1.2 billion value 1200000000 2025',
        '$290 million value 290000000 2025',
        '$825 million value 825000000 @2025-12-31',
      ],
    ],
    [
      'Revenue was Yen79.7 billion, ₹ 1,234 crore or Rs. 1,23,456 lakh.',
      [
        'Yen79.7 billion value 79700000000 2025-Q4',
        '₹ 1,234 crore value 12340000000 2025-Q4',
        'Rs. 1,23,456 lakh value 12345600000 2025-Q4',
      ],
    ],
    [
      'Adjusted EBIT was EUR 41 million in 2025 (EUR 52 million).',
      ['EUR 41 million value 41000000 2025', 'EUR 52 million comparative 52000000 2024'],
    ],
    [
      'Sales were EUR 405 million in the fourth quarter (Q3/2025: EUR 418 million).',
      ['EUR 405 million value 405000000 2025-Q4', 'EUR 418 million comparative 418000000 2025-Q3'],
    ],
    [
      'Net income totaled $86 million for the quarter (2024 - $95 million).',
      ['$86 million value 86000000 2025-Q4', '$95 million comparative 95000000 2024-Q4'],
    ],
    [
      'Inventory and metal derivative gains were EUR 3 million in 2025 (losses of EUR 44 million).',
      ['EUR 3 million value 3000000 2025', 'EUR 44 million comparative -44000000 2024'],
    ],
    [
      'Net income was $7.1 million in the fourth quarter ($0.40).',
      ['$7.1 million value 7100000 2025-Q4', '$0.40 value 0.4 2025-Q4'],
    ],
    [
      'Recurring revenue grew 9% year over year (11% in constant currency).',
      ['9% change 0.09 2025-Q4 vs 2024-Q4', '11% change 0.11 2025-Q4 vs 2024-Q4'],
    ],
    ['The interest rate was swapped to a fixed rate of 6.96% through April 2027.', ['6.96% value 0.0696 2025-Q4']],
    [
      'Deliveries in the first quarter are expected to increase by 10--20% compared to the fourth quarter.',
      ['10 guidance 0.1 2026-Q1', '20% guidance 0.2 2026-Q1'],
    ],
    [
      'Maintenance costs are forecasted to decrease by approximately EUR 10 million in the first quarter compared to the fourth quarter.',
      ['EUR 10 million guidance 10000000 2026-Q1'],
    ],
    [
      'Free cash flow was EUR 33 million (EUR 156 million incl. discontinued operations).',
      ['EUR 33 million value 33000000 2025-Q4', 'EUR 156 million comparative 156000000 2024-Q4'],
    ],
    [
      'Revenue for the quarter was $145.4 million due to properties completed in 2024 and 2025, which added $2.7 million.',
      ['$145.4 million value 145400000 2025-Q4', '$2.7 million value 2700000 2025-Q4'],
    ],
    [
      'Earnings per share were $2.38, up 5% compared to last year while non-GAAP earnings per share were $2.87.',
      ['$2.38 value 2.38 2025-Q4', '5% change 0.05 2025-Q4 vs 2024-Q4', '$2.87 value 2.87 2025-Q4'],
    ],
    ['*Alder 4Q Loss/Shr $1.05 >ALD', ['$1.05 value -1.05 2025-Q4']],
    [
      'Pump volumes averaged 13,125 units, a 6% increase over YE 2024.',
      ['13,125 value 13125 2025-Q4', '6% change 0.06 2025 vs 2024'],
    ],
    [
      'For 2025, pumps represented 21% of total revenue, up from 17% in 2024.',
      ['21% proportion 0.21 2025', '17% comparative 0.17 2024'],
    ],
    [
      'The average royalty rate in the quarter was 6.2% (Q4 2024 - 7.2%).',
      ['6.2% value 0.062 2025-Q4', '7.2% comparative 0.072 2024-Q4'],
    ],
    [
      'The dividends reflect an annualized dividend of $3.036 per share, a 2.4% increase over the annualized dividend of $2.964 per share from the fourth quarter of 2024.',
      ['$3.036 value 3.036 2025-Q4', '2.4% change 0.024 2025-Q4 vs 2024-Q4', '$2.964 comparative 2.964 2024-Q4'],
    ],
    [
      'Earnings per share were $1.50, up 9.5% from the immediate prior quarter, and up 36.4% from the earnings per share of $1.10 reported for the fourth quarter of 2024.',
      [
        '$1.50 value 1.5 2025-Q4',
        '9.5% change 0.095 2025-Q4 vs 2025-Q3',
        '36.4% change 0.364 2025-Q4 vs 2024-Q4',
        '$1.10 comparative 1.1 2024-Q4',
      ],
    ],
    [
      'Average loans for the quarter were up $104.2 million, or 1.7%, from the most recent prior quarter, and were up $442.0 million compared to the same prior year period.',
      [
        '$104.2 million difference 104200000 2025-Q4 vs 2025-Q3',
        '1.7% change 0.017 2025-Q4 vs 2025-Q3',
        '$442.0 million difference 442000000 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'In 2025, it achieved a margin of 8.7 per cent (2.4) and positive free cash flow of SEK 58.4 million (-59.9).',
      [
        '8.7 per cent value 0.087 2025',
        '2.4 comparative 0.024 2024',
        'SEK 58.4 million value 58400000 2025',
        '-59.9 comparative -59900000 2024',
      ],
    ],
    [
      'EBITDA grew to NOK 1.2 billion or 7.8 percent, up from NOK 0.6 billion or 5.6 percent in the previous year.',
      [
        'NOK 1.2 billion value 1200000000 2025-Q4',
        '7.8 percent value 0.078 2025-Q4',
        'NOK 0.6 billion comparative 600000000 2024-Q4',
        '5.6 percent comparative 0.056 2024-Q4',
      ],
    ],
    [
      'Operating profit was in line with the prior-year period, with the pump segment decreasing by 4%.',
      ['4% change -0.04 2025-Q4 vs 2024-Q4'],
    ],
    [
      'Revenues and EBITDA were $1.0 billion and $61 million, compared to $1.1 billion and $82 million in the fourth quarter of 2024 and $1.2 billion and $67 million in the third quarter of 2025.',
      [
        '$1.0 billion value 1000000000 2025-Q4',
        '$61 million value 61000000 2025-Q4',
        '$1.1 billion comparative 1100000000 2024-Q4',
        '$82 million comparative 82000000 2024-Q4',
        '$1.2 billion comparative 1200000000 2025-Q3',
        '$67 million comparative 67000000 2025-Q3',
      ],
    ],
    [
      'Prices of plate and coil fell, which represented a 14% and 27% decline compared to 2024.',
      ['14% change -0.14 2025-Q4 vs 2024-Q4', '27% change -0.27 2025-Q4 vs 2024-Q4'],
    ],
    [
      'After the reduction in working capital, the net charge was $167 million.',
      ['$167 million value 167000000 2025-Q4'],
    ],
    [
      'Cash and cash equivalents were $6.3 million as compared to cash and cash equivalents of $11.0 million as of December 31, 2024.',
      ['$6.3 million value 6300000 @2025-12-31', '$11.0 million comparative 11000000 @2024-12-31'],
    ],
    [
      'Net income was $558,000, compared to a net loss of ($169,000) in the fourth quarter of 2024.',
      ['$558,000 value 558000 2025-Q4', '$169,000 comparative -169000 2024-Q4'],
    ],
    [
      'Adjusted net income was $2.3 million compared to $1.6 million adjusted net loss for the fourth quarter of 2024.',
      ['$2.3 million value 2300000 2025-Q4', '$1.6 million comparative -1600000 2024-Q4'],
    ],
    [
      'The facility increased availability from $450 million to $600 million and extended its maturity to 2029.',
      ['$450 million comparative 450000000 @2024-12-31', '$600 million value 600000000 @2025-12-31'],
    ],
    [
      'Alder expects revenue for 2026 to be between 135 and 150 million euros.',
      ['135 guidance 135000000 2026', '150 million euros guidance 150000000 2026'],
    ],
    [
      'Its fleet had 22 aircraft – 9 Alder 300s, 12 Alder 500 MAX and 1 Alder 300 freighter.',
      ['22 value 22 @2025-12-31', '9 value 9 @2025-12-31', '12 value 12 @2025-12-31', '1 value 1 @2025-12-31'],
    ],
    [
      'Net income was $0.7 million, compared with approximately ($0.1 million) in 2024.',
      ['$0.7 million value 700000 2025-Q4', '$0.1 million comparative -100000 2024-Q4'],
    ],
    [
      'Revenue was $56.0 million, $16.8 million down from the $72.8 million of 2024.',
      [
        '$56.0 million value 56000000 2025-Q4',
        '$16.8 million difference -16800000 2025-Q4 vs 2024-Q4',
        '$72.8 million comparative 72800000 2024-Q4',
      ],
    ],
    [
      'Net sales were $5 million up from $4 million in 2024.',
      ['$5 million value 5000000 2025-Q4', '$4 million comparative 4000000 2024-Q4'],
    ],
    ['Cash EBITDA was $5 million.', ['$5 million value 5000000 2025-Q4']],
    ['Net debt to adjusted EBITDA was 2.1x.', ['2.1x value 2.1 @2025-12-31']],
    ['Its fleet had 22 aircraft – 9 Alder 300s and 12 Alder 500 MAX.', ['22 value 22 @2025-12-31']],
    [
      'Net sales were EUR 122.2 (115.7) million, an increase of 5.6% (4.8%).',
      [
        'EUR 122.2 value 122200000 2025-Q4',
        '115.7 comparative 115700000 2024-Q4',
        '5.6% change 0.056 2025-Q4 vs 2024-Q4',
        '4.8% comparative 0.048 2024-Q4',
      ],
    ],
    [
      'In 2025, we raised EBIT by 75%, reaching $598 million, or a 6.6% margin.',
      ['75% change 0.75 2025 vs 2024', '$598 million value 598000000 2025', '6.6% value 0.066 2025'],
    ],
    [
      'Price increased 8.6 percent to $21.95 per ton, or 7.6 percent on an organic basis.',
      [
        '8.6 percent change 0.086 2025-Q4 vs 2024-Q4',
        '$21.95 value 21.95 2025-Q4',
        '7.6 percent change 0.076 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'The loss ratio was 25.7%, comprised of a frequency loss ratio of 20.1%.',
      ['25.7% value 0.257 2025-Q4', '20.1% value 0.201 2025-Q4'],
    ],
    ['Costs of $29.1 million of catastrophe losses were booked.', ['$29.1 million value 29100000 2025-Q4']],
    [
      'Operating expenses were $81.3 million, compared to $116.9 million in the fourth quarter of the prior year, which included a $25.4 million impairment charge.',
      [
        '$81.3 million value 81300000 2025-Q4',
        '$116.9 million comparative 116900000 2024-Q4',
        '$25.4 million value 25400000 2024-Q4',
      ],
    ],
    [
      'Underwriting income was $34.9 million compared to underwriting income of $24.2 million resulting in a combined ratio of 74.2% in 2024.',
      [
        '$34.9 million value 34900000 2025-Q4',
        '$24.2 million comparative 24200000 2024-Q4',
        '74.2% comparative 0.742 2024-Q4',
      ],
    ],
    [
      'We surpassed our 2030 target by achieving a 53% reduction in emissions.',
      ['53% change -0.53 2025-Q4 vs 2024-Q4'],
    ],
    [
      'The copper price started the quarter at $564 per tonne, rising to a high of $805 per tonne and ending at $672 per tonne.',
      ['$564 value 564 @2025-09-30', '$805 value 805 2025-Q4', '$672 value 672 @2025-12-31'],
    ],
    [
      'Backlog of unfilled orders decreased from 2,797 cars as of December 31, 2024 to 1,926 cars as of December 31, 2025.',
      ['2,797 comparative 2797 @2024-12-31', '1,926 value 1926 @2025-12-31'],
    ],
    [
      'The value of the backlog was $137 million and $267 million, respectively, as of December 31, 2025 and 2024.',
      ['$137 million value 137000000 @2025-12-31', '$267 million value 267000000 @2024-12-31'],
    ],
    [
      'Fee income was $212 million ($0.31 / share) for the fourth quarter and $805 million ($1.18 / share) for the full year, up 14% and 9% over the same periods in the prior year, respectively.',
      [
        '$212 million value 212000000 2025-Q4',
        '$0.31 value 0.31 2025-Q4',
        '$805 million value 805000000 2025',
        '$1.18 value 1.18 2025',
        '14% change 0.14 2025-Q4 vs 2024-Q4',
        '9% change 0.09 2025 vs 2024',
      ],
    ],
    [
      'Repairs cost $415,000 in the fourth quarter of fiscal 2025, and $68,000 in the immediate prior quarter of fiscal 2025.',
      ['$415,000 value 415000 2025-Q4', '$68,000 value 68000 2025-Q3'],
    ],
    [
      'Ticket sales came to $412.5 million, with sustained growth of 6.4% compared to 2024.',
      ['$412.5 million value 412500000 2025-Q4', '6.4% change 0.064 2025-Q4 vs 2024-Q4'],
    ],
    [
      'At the end of the quarter inventories were $540 million, up 20% and 8% from $450 million and $500 million at December 31, 2024 and September 30, 2025, respectively.',
      [
        '$540 million value 540000000 @2025-12-31',
        '20% change 0.2 @2025-12-31 vs @2024-12-31',
        '8% change 0.08 @2025-12-31 vs @2025-09-30',
        '$450 million comparative 450000000 @2024-12-31',
        '$500 million comparative 500000000 @2025-09-30',
      ],
    ],
    ['The decline in orders slowed to 4% in the fourth quarter.', ['4% change -0.04 2025-Q4 vs 2024-Q4']],
    ['Order growth slowed to 4% in the fourth quarter.', ['4% change 0.04 2025-Q4 vs 2024-Q4']],
    ['The margin declined to 4% in the fourth quarter.', ['4% value 0.04 2025-Q4']],
    ['Declared a cash dividend of $0.12 per share, payable on March 2, 2026.', ['$0.12 value 0.12 2026-Q1']],
    [
      'Gross margin of 5.5% compared to gross margin of 15.0% with gross profit of $17.8 million in the fourth quarter of 2024.',
      ['5.5% value 0.055 2025-Q4', '15.0% comparative 0.15 2024-Q4', '$17.8 million comparative 17800000 2024-Q4'],
    ],
    [
      'Income tax was $0.1 million, an effective rate of 3.6%, as compared to $0.4 million for the fourth quarter of 2024, an effective rate of 13.7%.',
      [
        '$0.1 million value 100000 2025-Q4',
        '3.6% value 0.036 2025-Q4',
        '$0.4 million comparative 400000 2024-Q4',
        '13.7% comparative 0.137 2024-Q4',
      ],
    ],
    ['Free cash flow came to 14.9% of sales.', ['14.9% proportion 0.149 2025-Q4']],
    [
      'In October 2024 – December 2025, net sales were $560 (426) million.',
      [
        '$560 value 560000000 2024-10-01T00:00:00/2026-01-01T00:00:00',
        '426 comparative 426000000 2023-10-01T00:00:00/2024-10-01T00:00:00',
      ],
    ],
    ['On January 16, we issued a $500 million senior green bond.', ['$500 million value 500000000 @2026-01-16']],
    ['It made a $42 million preferred equity investment.', ['$42 million value 42000000 2025-Q4']],
    ['Working capital outflow was $2.7 million.', ['$2.7 million value -2700000 2025-Q4']],
    ['Adjusted EBITDA stood at $33 million on December 31, 2025.', ['$33 million value 33000000 2025-Q4']],
    ['The fair value of the forest assets increased to $8.9 billion.', ['$8.9 billion value 8900000000 @2025-12-31']],
    ['We estimate the ramp-up to cost $100 million in 2026.', ['$100 million guidance 100000000 2026']],
    [
      'Fourth quarter and full year earnings per share were $0.52 and $1.84, compared to $0.30 and $0.83 in the prior year.',
      [
        '$0.52 value 0.52 2025-Q4',
        '$1.84 value 1.84 2025',
        '$0.30 comparative 0.3 2024-Q4',
        '$0.83 comparative 0.83 2024',
      ],
    ],
    [
      'Fourth quarter EPS of $0.49 was above the mid-point of our guidance range of $0.46 to $0.50 and includes $0.01 of costs.',
      [
        '$0.49 value 0.49 2025-Q4',
        '$0.46 guidance 0.46 2025-Q4',
        '$0.50 guidance 0.5 2025-Q4',
        '$0.01 value 0.01 2025-Q4',
      ],
    ],
    [
      'Net gains on sales of loans increased $74,000 compared to December 31, 2024.',
      ['$74,000 difference 74000 2025-Q4 vs 2024-Q4'],
    ],
    ['The Board has declared a cash dividend of $0.24 per share.', ['$0.24 value 0.24 2026-Q1']],
    ['The Board proposes a dividend of EUR 0.30 per share to be paid in April.', ['EUR 0.30 value 0.3 2025']],
    [
      'The portfolio is comprised of 72% agency securities, 23% bonds, and 5% subordinated debt of other banks.',
      ['72% proportion 0.72 @2025-12-31', '23% proportion 0.23 @2025-12-31', '5% proportion 0.05 @2025-12-31'],
    ],
    [
      'The base of active devices surpassed 2.2 billion, earnings were 12c per share and the group has zero debt.',
      ['2.2 billion value 2200000000 2025-Q4', '12c value 0.12 2025-Q4', 'zero value 0 @2025-12-31'],
    ],
    [
      'Same store rent was $11.2 million and total rent was $14.0 million for the quarter, which were $0.6 million or 5.7%, and $1.0 million or 7.7%, respectively, higher when compared to the prior year.',
      [
        '$11.2 million value 11200000 2025-Q4',
        '$14.0 million value 14000000 2025-Q4',
        '$0.6 million difference 600000 2025-Q4 vs 2024-Q4',
        '5.7% change 0.057 2025-Q4 vs 2024-Q4',
        '$1.0 million difference 1000000 2025-Q4 vs 2024-Q4',
        '7.7% change 0.077 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'Operating profit was 4.1 (-2.2) per cent of net sales.',
      ['4.1 proportion 0.041 2025-Q4', '-2.2 comparative -0.022 2024-Q4'],
    ],
    [
      'Net income was $14,000, or $0.01 per share, compared to a net loss of $350,000, or $0.07 per share, an increase of $364,000.',
      [
        '$14,000 value 14000 2025-Q4',
        '$0.01 value 0.01 2025-Q4',
        '$350,000 comparative -350000 2024-Q4',
        '$0.07 comparative -0.07 2024-Q4',
        '$364,000 difference 364000 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'The yield on loans increased by 0.31% to 6.02% and mills in Europe grew sales at 4%, Asia at 6% and Latin America at 9%.',
      [
        '0.31% changePoints 0.0031 2025-Q4 vs 2024-Q4',
        '6.02% value 0.0602 2025-Q4',
        '4% change 0.04 2025-Q4 vs 2024-Q4',
        '6% change 0.06 2025-Q4 vs 2024-Q4',
        '9% change 0.09 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'Increased borrowings of $3.1 million were offset by reduced provisions of $2.0 million, of which about 40% was for 120,000 K shares.',
      [
        '$3.1 million value 3100000 @2025-12-31',
        '$2.0 million difference -2000000 2025-Q4 vs 2024-Q4',
        '40% proportion 0.4 2025-Q4',
        '120,000 value 120000 2025-Q4',
      ],
    ],
    [
      'Net revenues were RMB512.4 million (US$73.3 million), up 12.5% year-over-year from RMB455.5 million in the same quarter of 2024 and up 3.1% from RMB497.0 million last quarter.',
      [
        'RMB512.4 million value 512400000 2025-Q4',
        'US$73.3 million translation 73300000 2025-Q4',
        '12.5% change 0.125 2025-Q4 vs 2024-Q4',
        'RMB455.5 million comparative 455500000 2024-Q4',
        '3.1% change 0.031 2025-Q4 vs 2025-Q3',
        'RMB497.0 million comparative 497000000 2025-Q3',
      ],
    ],
    [
      'Net loss attributable to Alder Works Corp was $4.0 million, or $0.40 per share, compared to net income attributable to Alder Works Corp of $1.9 million, or $0.19 per share.',
      [
        '$4.0 million value -4000000 2025-Q4',
        '$0.40 value -0.4 2025-Q4',
        '$1.9 million comparative 1900000 2024-Q4',
        '$0.19 comparative 0.19 2024-Q4',
      ],
    ],
    ['ROCE amounted to -1.2% (-2.1%).', ['-1.2% value -0.012 2025-Q4', '-2.1% comparative -0.021 2024-Q4']],
    [
      'Gross rent rose 6.3% (+$38.2 million) on a rental margin of 92.0%, and salaries fell (-2.0%).',
      [
        '6.3% change 0.063 2025-Q4 vs 2024-Q4',
        '+$38.2 million difference 38200000 2025-Q4 vs 2024-Q4',
        '92.0% value 0.92 2025-Q4',
        '-2.0% change -0.02 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'Interest expense increased $82 million and $106 million in the fourth quarter and the year, respectively.',
      ['$82 million difference 82000000 2025-Q4 vs 2024-Q4', '$106 million difference 106000000 2025 vs 2024'],
    ],
    ['The rental margin is up +0.6pts.', ['+0.6pts changePoints 0.006 2025-Q4 vs 2024-Q4']],
    [
      'Handling costs and other costs were RMB39.5 million and RMB61.3 million this quarter.',
      ['RMB39.5 million value 39500000 2025-Q4', 'RMB61.3 million value 61300000 2025-Q4'],
    ],
    [
      'Net loss was $16.2 million, compared with net loss of $20.6 million in the same quarter of 2024 and net income of $7.8 million last quarter.',
      [
        '$16.2 million value -16200000 2025-Q4',
        '$20.6 million comparative -20600000 2024-Q4',
        '$7.8 million comparative 7800000 2025-Q3',
      ],
    ],
    [
      'Rack costs rose from $34.1 million in the same quarter of 2024 to $41.4 million this quarter.',
      ['$34.1 million comparative 34100000 2024-Q4', '$41.4 million value 41400000 2025-Q4'],
    ],
    [
      'Gross margin was 16.9%, compared with 19.1% in the same period in 2024 and 15.4% last quarter.',
      ['16.9% value 0.169 2025-Q4', '19.1% comparative 0.191 2024-Q4', '15.4% comparative 0.154 2025-Q3'],
    ],
    [
      'Adjusted EBITDA margin of 28.4% increased by 120 basis points year-over-year.',
      ['28.4% value 0.284 2025-Q4', '120 basis points changePoints 0.012 2025-Q4 vs 2024-Q4'],
    ],
    ['Capacity decreased by 7.2% in 4Q25 compared to 4Q24.', ['7.2% change -0.072 2025-Q4 vs 2024-Q4']],
    [
      'Net income of the fund totaled $186 million for the quarter (2024 - $95 million).',
      ['$186 million value 186000000 2025-Q4', '$95 million comparative 95000000 2024-Q4'],
    ],
    [
      'Revenue decreased by 11% to EUR 723.7 million (808.8).',
      [
        '11% change -0.11 2025-Q4 vs 2024-Q4',
        'EUR 723.7 million value 723700000 2025-Q4',
        '808.8 comparative 808800000 2024-Q4',
      ],
    ],
    [
      'Net income was $23 million, or $0.21 per diluted share, for the fourth quarter of 2025 and $81 million, or $0.74 per diluted share, for the full year 2025.',
      [
        '$23 million value 23000000 2025-Q4',
        '$0.21 value 0.21 2025-Q4',
        '$81 million value 81000000 2025',
        '$0.74 value 0.74 2025',
      ],
    ],
    [
      'EBITDA was $45 million, or 7.9% of revenue.',
      ['$45 million value 45000000 2025-Q4', '7.9% proportion 0.079 2025-Q4'],
    ],
    ['Other revenues were nil this quarter.', ['nil value 0 2025-Q4']],
    [
      'Cash and cash equivalents were $256 million as of December 31, 2025, compared with $240 million as of September 30, 2025.',
      ['$256 million value 256000000 @2025-12-31', '$240 million comparative 240000000 @2025-09-30'],
    ],
    [
      'Translations were made at a rate of RMB6.9931 to US$1.00, the noon buying rate on December 31, 2025.',
      ['RMB6.9931 rate 6.9931 @2025-12-31'],
    ],
    [
      'We expect revenue between $150 and $160 million for the first quarter of 2026.',
      ['$150 guidance 150000000 2026-Q1', '$160 million guidance 160000000 2026-Q1'],
    ],
    [
      'GAAP net loss per share was $(0.07), compared to $(0.09) in the fourth quarter of 2024.',
      ['$(0.07) value -0.07 2025-Q4', '$(0.09) comparative -0.09 2024-Q4'],
    ],
    [
      'Sales increased $12.0 million, or 5%, to $252.0 million.',
      [
        '$12.0 million difference 12000000 2025-Q4 vs 2024-Q4',
        '5% change 0.05 2025-Q4 vs 2024-Q4',
        '$252.0 million value 252000000 2025-Q4',
      ],
    ],
    [
      'We paid down $101.0 million of debt, reducing leverage costs by $12.0 million and growing our dividend by 4%.',
      [
        '$101.0 million value 101000000 2025-Q4',
        '$12.0 million difference -12000000 2025-Q4 vs 2024-Q4',
        '4% change 0.04 2025-Q4 vs 2024-Q4',
      ],
    ],
    [
      'Adjusted EBITDA decreased 6% compared to the fourth quarter of 2024, or 5% in constant currency.',
      ['6% change -0.06 2025-Q4 vs 2024-Q4', '5% change -0.05 2025-Q4 vs 2024-Q4'],
    ],
    [
      'Net income was $2.2 million, or $0.05 basic and diluted per share, compared with net loss of $22.9 million, or ($0.48) basic and diluted per share.',
      [
        '$2.2 million value 2200000 2025-Q4',
        '$0.05 value 0.05 2025-Q4',
        '$22.9 million comparative -22900000 2024-Q4',
        '$0.48 comparative -0.48 2024-Q4',
      ],
    ],
    ['In 2024, fourth quarter EBITDA was $15.1 million.', ['$15.1 million value 15100000 2024-Q4']],
    ['Net debt-to-EBITDA stood at 5.5x.', ['5.5x value 5.5 @2025-12-31']],
    [
      'Results include $10.7 million of favorable prior year reserve development.',
      ['$10.7 million value 10700000 2025-Q4'],
    ],
    ['Revenue growth accelerated to 23.7% year-over-year.', ['23.7% change 0.237 2025-Q4 vs 2024-Q4']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))

  it('holds balances against the day that the paragraph holds them against', () => {
    const sentences = [
      sentenceOf('Total deposits were $30.1 million, up from $28.0 million at June 30, 2025.'),
      sentenceOf('Total borrowings decreased $2.5 million to $9.0 million.'),
    ]
    const bases = readMentions(sentences, profileOf({ currency: 'USD' })).map(({ role, bases: [base] }) => [
      role,
      short(base),
    ])
    expect(bases).toContainEqual(['difference', '@2025-06-30'])
  })

  it.each([
    ['(1) Includes carried interest of $133,597 (June 30: $143,617).', ['133597000', '143617000']],
    ['(1) Includes severance of $250,000 and fees of $40,000.', ['250000', '40000']],
    ['(1) Includes severance of $1.5 million and fees of $40,123.', ['1500000', '40123']],
  ])('reads bare amounts of a note at the scale of its table: %s', (text, expected) => {
    const note = sentenceOf(text, { kind: 'tableNote', span: { start: 900, end: 900 + text.length } })
    const table = { span: { start: 100, end: 800 }, scale: 3, rows: [] as readonly Row[] } as Table
    const values = readMentions([note], profileOf({ currency: 'USD' }), [table]).map(({ value }) => format(value))
    expect(values).toEqual(expected)
  })

  it('reads a round amount of a note at the scale of a table of round amounts', () => {
    const text = '(1) Our share of the $320,000 budget.'
    const note = sentenceOf(text, { kind: 'tableNote', span: { start: 900, end: 900 + text.length } })
    const cells = [{ raw: '640,000', measure: 'money', value: decimal(640_000_000) }]
    const table = { span: { start: 100, end: 800 }, scale: 3, rows: [{ cells }] } as unknown as Table
    const [budget] = readMentions([note], profileOf({ currency: 'USD' }), [table])
    expect(budget && format(budget.value)).toBe('320000000')
  })

  it('reads a list of notes below a table in its scale', () => {
    const note = { ...sentenceOf('Includes amounts due from affiliates of $54,303.'), kind: 'bullet' as const }
    const below = { ...note, span: { start: 900, end: 950 } }
    const table = { span: { start: 100, end: 800 }, scale: 3, rows: [] } as unknown as Table
    const [due] = readMentions([below], profileOf({ currency: 'USD' }), [table])
    expect(due && format(due.value)).toBe('54303000')
  })

  it('goes on with the span that a sentence without figures opens with', () => {
    const sentences = [
      sentenceOf('In the third quarter, it sold its mill.'),
      sentenceOf('Proceeds totalled $4.1 million.'),
    ]
    const [proceeds] = readMentions(sentences, profileOf({ currency: 'USD' }))
    expect(short(proceeds?.periods[0])).toBe('2025-Q3')
  })

  it('ends a year that is not over on the day of the release', () => {
    const [sales] = readMentions([sentenceOf('So far in 2026 we have won $17.5 million in sales.')], profileOf())
    expect(sales?.periods.map(periodText)).toEqual(['2026-01-01T00:00:00/2026-02-19T00:00:00'])
  })

  it('takes a sentence that compares with the previous quarter for one about a quarter', () =>
    expect(
      brief('EBITDA decreased to EUR 32 million, and deliveries fell by 9% compared to the previous quarter.', [
        'Year 2025',
      ]),
    ).toEqual(['EUR 32 million value 32000000 2025-Q4', '9% change -0.09 2025-Q4 vs 2025-Q3']))

  it('takes the period of the heading where the sentence has none', () =>
    expect(
      brief('Gross profit was $50.1 million, compared with $40.9 million in 2024.', [
        'Fiscal Year 2025 Financial Results',
      ]),
    ).toEqual(['$50.1 million value 50100000 2025', '$40.9 million comparative 40900000 2024']))
})

describe('metrics keep their scope', () => {
  it.each([
    ['Revenues from public cloud services were $19.4 million.', 'Revenues from public cloud services'],
    ['Non-GAAP net loss was $9.6 million.', 'Non-GAAP net loss'],
    ['Net income attributable to Quillon Ltd. was $8.0 million.', 'Net income attributable to Quillon Ltd'],
    ['The Company reported an operating profit of $20.4 million.', 'operating profit'],
    ['We generated $28.9 million in free cash flow.', 'free cash flow'],
    [
      'Adjusted EBITDA (earnings before interest, taxes, depreciation and amortization) was $150 million.',
      'Adjusted EBITDA',
    ],
    ['We ended the year at 17.0% adj. EBITDA margin.', 'adj. EBITDA margin'],
    ['It saw a $2.3 million decrease in employee salary and benefit expenses.', 'employee salary and benefit expenses'],
    [
      'Adjusted earnings, excluding storms, per diluted share, were $5.54.',
      'Adjusted earnings, excluding storms, per diluted share',
    ],
  ])('%s', (text, metric) => expect(read(text)[0]?.metric).toBe(metric))
})

describe('units', () => {
  it.each([
    ['Net income was $0.47 basic and $0.45 diluted earnings per share.', ['USD/xbrli:shares', 'USD/xbrli:shares']],
    ['We confirm guidance of earnings of $1.25 to $1.35 per share.', ['USD/xbrli:shares', 'USD/xbrli:shares']],
    ['Production was 12.0 million pounds of copper.', [undefined]],
    ['Basic earnings per share were NT$2.15 (or US$0.134 per ADS).', ['TWD/xbrli:shares', 'USD/xbrli:shares']],
    ['Outstanding ordinary shares were 4,479,857,667 as of December 31, 2025.', ['xbrli:shares']],
    ['The number of paying customers was 22,558.', [undefined]],
    ['The dividend is 1.20€ per share.', ['EUR/xbrli:shares']],
    ['Core funds from operations ("Core FFO") per share came to $1.02.', ['USD/xbrli:shares']],
    ['Other income came to Euro +2.2 million.', ['EUR']],
    ['Alder bought 20,000 shares at an average price of $65.52.', ['xbrli:shares', 'USD/xbrli:shares']],
    ['Orders were 3,254 units.', [undefined]],
    ['Net sales rose to MSEK 1,234 (1,100).', ['SEK', 'SEK']],
    ['Net sales rose to SEK 1 234 million (1 100).', ['SEK', 'SEK']],
    ['Revenues of 45.1 M€ were up 8,3% from 41,6 M€.', ['EUR', undefined, 'EUR']],
  ])('%s', (text, units) => expect(read(text).map(({ unit }) => unit)).toEqual(units))
})

describe('a move as an amount and as a percentage', () => {
  it.each([
    [
      'Barge hire was $61.4 million, a $42.9 million or 41% reduction in comparison to the third quarter of 2024.',
      ['$61.4 million value', '$42.9 million difference', '41% change'],
    ],
    [
      'Barge hire was $318.2 million, representing a $124.7 million or a 64% increase relative to the prior year.',
      ['$318.2 million value', '$124.7 million difference', '64% change'],
    ],
    [
      'Profit before tax was J$8.31 billion or $14.7 million higher than in 2024.',
      ['J$8.31 billion value', '$14.7 million difference'],
    ],
    ['Net sales were C$54 million, or $39 million.', ['C$54 million value', '$39 million translation']],
  ])('%s', (text, roles) => expect(read(text).map(({ words, role }) => `${words} ${role}`)).toEqual(roles))
})

describe('a margin that goes with the comparative is of its period, unless it has one of its own', () => {
  it.each([
    [
      'Operating profit was $3 million with a margin of 2.0%, compared to $2 million for the third quarter of 2024 with a margin of 1.5%.',
      '1.5%',
      '2024-Q3',
    ],
    [
      'We hired 741 barges, compared to 805 barges in 2024 with an average rate of 5.9% (2024: 7.2%).',
      '5.9%',
      '2025-Q4',
    ],
  ])('%s', (text, rate, period) => expect(read(text).find(({ words }) => words === rate)?.period).toBe(period))
})

describe('what is no claim', () => {
  it.each([
    'The call will be held on February 18, 2026 at 8:15 am; dial +1 800 555 0100.',
    'Leverage is comfortably below the 9.5x threshold.',
    'The notes carry a coupon of 5.25% senior notes due 2030.',
    'Common stock has a par value of $0.01 per share.',
    'Depreciation and amortization are described in Note 7.',
    'Costs are only excluded for transactions with at least $2 billion in consideration.',
    'Alder is the first holding of the $1.2 billion investment program.',
  ])('%s', (text) => expect(brief(text)).toEqual([]))
})

/** Changes of ratios: what is called a percentage may be points. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const release = (words: string): string => `Alder Creek Bancorp Reports Results for 2024

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Bancorp today reported results for the year ended December 31, 2024.

The efficiency ratio increased ${words} for the year ended December 31, 2024, compared to 67% for the year ended December 31, 2023.
`

it('warns where points are called a percentage, and says what they are', () => {
  const alarms = alarmsOf(reportOf(release('6% to 73%'), 'alder.md'))
  expect(alarms.map(({ severity, suggestion }) => [severity, suggestion])).toEqual([['warning', '6 percentage points']])
})

it.each([['6 percentage points to 73%'], ['9% to 73%']])('lets %s stand', (words) => {
  expect(alarmsOf(reportOf(release(words), 'alder.md'))).toEqual([])
})

const SALES = `Alder Creek Works Reports Results for 2024

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Works today announced results for the fourth quarter and year ended December 31, 2024.

WORDS

**Statements of Income** (in millions of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- | --- | --- |
| Net sales | 746.5 | 719.0 | 3,240.5 | 3,142.8 |
| Adjusted net earnings | 18.6 | 17.3 | 70.2 | 66.1 |
| Earnings before income taxes | 24.3 | 22.9 | 93.8 | 88.7 |
`

it.each([
  ['Net sales of $746.5 million increased by +4% compared to the fourth quarter of 2023.', []],
  ['Net sales of $746.5 million decreased by +4% compared to the fourth quarter of 2023.', ['direction-of-change']],
  ['In 2024, net sales were up a total of +3.1% from 2023, at $3,240.5 million.', []],
  ['In 2024, net sales were down a total of +3.1% from 2023, at $3,240.5 million.', ['direction-of-change']],
  ['In 2024, net sales rose by a sustained 3.1% to $3,240.5 million.', []],
  ['Net sales for the year 2024 were $3,240.5 million, reflecting a 3.1% increase over the prior year.', []],
  [
    'In 2024, net sales were $3,240.5 million. This is an increase of 3% compared to net sales of $3,142.8 million in 2023.',
    [],
  ],
  [
    'In 2024, net sales were $3,240.5 million. This is an increase of 5% compared to net sales of $3,142.8 million in 2023.',
    ['growth-rate'],
  ],
  ['In 2024, net sales were $3,240.5 million. This represents a 5% increase over 2023.', ['growth-rate']],
  [
    'Rent was $352 million in 2024 compared to $305 million in 2023. The increase of $47 million, or 15%, was due to new sites.',
    [],
  ],
  [
    'Rent was $352 million in 2024 compared to $305 million in 2023. The increase of $47 million, or 21%, was due to new sites.',
    ['growth-rate'],
  ],
  [
    'Rent was $352 million in 2024 compared to $305 million in 2023, an increase of $47 million, or 21%.',
    ['growth-rate'],
  ],
  ['Rent was $35.2 million in 2024, compared to a rent of $30.5 million in 2023, representing a 15% increase.', []],
  [
    'Rent was $35.2 million in 2024, compared to a rent of $30.5 million in 2023, representing a 21% increase.',
    ['growth-rate'],
  ],
  ['Net sales rose by 3.1% to $3,240.5 million in 2024; within that, net sales for continuing mills fell by 1%.', []],
  [
    'Net sales rose to $746.5 million in the fourth quarter of 2024 from $719.0 million in the fourth quarter of 2023 as a result of a $9.1 million increase in net sales of the mills and a $4.2 million increase in net sales of the kilns.',
    [],
  ],
  ['Net sales for the fourth quarter increased 3.9%, with prices at $4.10 a tonne.', ['growth-rate']],
  ['Net sales of the mills increased 3.9% in the fourth quarter, with prices at $4.10 a tonne.', []],
  [
    'Net sales for the year 2024 were $3,240.5 million, reflecting a 4.1% increase over the prior year.',
    ['growth-rate'],
  ],
  ['U.S. GAAP net sales decreased 3.8% to $746.5 million in the fourth quarter.', ['direction-of-change']],
  ['In 2024, net sales fell by a sustained 3.1% to $3,240.5 million.', ['direction-of-change']],
  ['Adjusted net earnings of $18.6 million improved by +8% compared to the fourth quarter of 2023.', []],
  ['Net sales grew 4% year-over-year to $746.5 million, up from $790.1 million in the third quarter of 2024.', []],
  ['Net sales of $746.5 million were $12 million above our guidance, up from $719.0 million in 2023.', []],
  ['2024 Net Sales Increased 5%', ['growth-rate']],
  ['2024 Net Sales Increased 3%', []],
  ['On a full-year basis, net sales grew 3.8%.', ['growth-rate']],
  [
    'Net sales for 2024 were $3,240.5 million, compared to $3,142.8 million for 2023, which included $9.4 million of returns, an increase of 5%.',
    ['growth-rate'],
  ],
  ['Net sales of $746.5 million grew 3.8% on a reported basis and 1.4% on a rebased basis.', []],
  ['In 2024, earnings before income taxes grew 5.7% to $93.8 million from $88.7 million.', []],
  ['In 2024, earnings before income taxes grew 7.4% to $93.8 million from $88.7 million.', ['growth-rate']],
])('holds a word of direction against the sign beside it: %s', (words, rules) => {
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  ['Net sales were $746.5 million, up $27,500,000 from $719.0 million in the fourth quarter of 2023.', []],
  ['Net sales were $3.2 billion in 2024, up $100,000,000 from $3.1 billion in 2023.', []],
  ['Net sales were $3.2 billion in 2024, up $300,000,000 from $3.1 billion in 2023.', ['difference']],
  [
    'Net sales were $3,240.5 million in 2024, compared to $3,142.8 million in 2023, a $97.7 million or 3.1% increase.',
    [],
  ],
  [
    'Net sales were $3,240.5 million in 2024, compared to $3,142.8 million in 2023, a $97.7 million, or 3.1%, increase.',
    [],
  ],
  [
    'Net sales were $3,240.5 million in 2024, compared to $3,142.8 million in 2023, a $97.7 million (3.1%) increase.',
    [],
  ],
  [
    'Net sales were $3,240.5 million in 2024, compared to $3,142.8 million in 2023, a $79.7 million, or 3.1%, increase.',
    ['difference'],
  ],
])('takes a difference to be as fine as the figures beside it: %s', (words, rules) => {
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it('holds a change behind two figures against both of them', () => {
  const words =
    'Net sales were $746.5 million and $719.0 million for the three months ended December 31, 2024 and 2023, respectively, an increase of 5.8%.'
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md')).map(({ rule }) => rule)).toEqual(['growth-rate'])
})

it.each([
  ['Fourth quarter net sales increased 4% to $747 million and full year net sales increased 3% to $3,240 million.'],
  ['Q4 adjusted net earnings at $18.6 million (+8%) (Reported +16%)'],
  ['Adjusted net earnings of $70.2 million increased 8% from the year 2023 adjusting for $1.8 million of charges.'],
  [
    'Fourth quarter adjusted net earnings were $18.6 million, compared with $17.3 million in the prior-year period; 2024 adjusted net earnings were $70.2 million, a 6.2% increase over the prior year.',
  ],
  [
    'Net sales were $746.5 million and $719.0 million for the three months ended December 31, 2024 and 2023, respectively, an increase of 3.8%.',
  ],
])('takes the change for that of its own figure: %s', (words) => {
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md'))).toEqual([])
})

const PRODUCTS = `${SALES}
**Net sales by product** (in millions of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 |
| --- | --- | --- |
| Alderol | 89.6 | 83.4 |
| Brookol | 656.9 | 635.6 |
| Total net sales | 746.5 | 719.0 |
`

it.each([
  ['For the full year, excluding currency swings, adjusted net earnings advanced by 12%.'],
  ['The paper division generated net sales growth of 12% for 2024 compared with 2023.'],
  [
    '**Industrial & Medical**\n\nDemand was weak. Net sales came in 7% lower in the fourth quarter of 2024 than a year ago.',
  ],
  ['**Alderol(i)**\n\n* Fourth quarter net sales grew 7% compared to the fourth quarter of 2023.'],
])('holds the change of something else against no line of the whole: %s', (words) => {
  expect(alarmsOf(reportOf(PRODUCTS.replace('WORDS', words), 'alder.md'))).toEqual([])
})

it.each([
  ['Fourth quarter net sales grew 7% compared to the fourth quarter of 2023.'],
  ['For the full year, our net sales grew 12% compared with 2023.'],
])('contradicts a whole rate on the line of just these words: %s', (words) => {
  expect(alarmsOf(reportOf(PRODUCTS.replace('WORDS', words), 'alder.md'))).toHaveLength(1)
})

it.each([
  ['a decrease of 10%', []],
  ['an increase of 10%', ['direction-of-change']],
  ['a decrease of 12%', ['growth-rate']],
])('holds %s, said of two figures behind a cause, against the two', (words, rules) => {
  const text = `Costs of services for 2024 were $412.8 million, compared to $458.7 million in 2023, which included a $7.7 million impairment charge, representing ${words}.`
  const table = `| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| Costs of services | 412.8 | 458.7 |
| Impairment of plant | 2.1 | 9.3 |
`
  const release = `${SALES.replace('WORDS', text)}\n**Costs** (in millions of U.S. dollars)\n\n${table}`
  expect(alarmsOf(reportOf(release, 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  ['Net sales were $12.94 million in 2024, up 0.2% from $12.91 million in 2023.', []],
  ['Net sales were $12.94 million in 2024, up 0.3% from $12.91 million in 2023.', ['growth-rate']],
])('takes a rate of two rounded figures for the one that they give: %s', (words, rules) => {
  const release = SALES.replace('WORDS', words).replace('3,240.5 | 3,142.8', '12.941 | 12.912')
  expect(alarmsOf(reportOf(release, 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it('lets a ratio that halved be better by twice', () => {
  const words = 'The cost ratio improved 2x, going from 32% in 2023 to 16% in 2024.'
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md'))).toEqual([])
})

const COLUMNS = `${SALES.slice(0, SALES.indexOf('**Statements'))}
**Key figures** (in millions of U.S. dollars)

| | Q4 2024 | YoY change | FY 2024 | YoY change |
| --- | --- | --- | --- | --- |
| Sales on a reported basis | 893.1 | +3.6% | 3,285.1 | +0.7% |
| Operating costs | 204.0 | +3% | 811.0 | +5% |
`

it.each([
  ['Q4 2024 sales up +3.6% year-on-year on a reported basis.', []],
  ['In FY 2024, sales on a reported basis were up +0.7%.', []],
  ['In Q4 2024, sales on a reported basis were up +3.9%.', ['growth-rate']],
])('reads a column of changes whose base is not printed: %s', (words, rules) => {
  expect(alarmsOf(reportOf(COLUMNS.replace('WORDS', words), 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  ['up 3%', 'tied'],
  ['up 4%', 'unsupported'],
])('ties a rate of one digit with its own cell only: %s', (words, verdict) => {
  const text = `Operating costs in Q4 2024 were ${words} year-on-year.`
  const claims = reportOf(COLUMNS.replace('WORDS', text), 'alder.md')['tieout:claims']
  expect(claims.filter(({ role }) => role === 'change').map((claim) => claim.verdict)).toEqual([verdict])
})

it.each([
  ['0.1 percentage points', []],
  ['10 basis points', []],
  ['0.1 basis points', ['point-change']],
])('holds %s against the digits of the two ratios', (words, rules) => {
  const text = `Gross margin decreased by ${words} to 16.4% in 2024 from 16.5% in 2023.`
  expect(alarmsOf(reportOf(SALES.replace('WORDS', text), 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  ['Net sales in the Lamps segment increased 4% compared to the fourth quarter of 2023.', 'unsupported'],
  ['Net sales increased 4% compared to the fourth quarter of 2023.', 'tied'],
])('ties a change with the line of its part: %s', (words, verdict) => {
  const { 'tieout:claims': claims } = reportOf(SALES.replace('WORDS', words), 'alder.md')
  expect(claims.map((claim) => claim.verdict)).toEqual([verdict])
})

it('takes the line that has the figure beside a change, where its words are like the measure', () => {
  const text =
    'Alderol plant cash cost was $1.68 per pound in the fourth quarter of 2024, an increase of 7% from the fourth quarter of 2023.'
  const table = `| | Three months ended December 31, 2024 | Three months ended December 31, 2023 |
| --- | --- | --- |
| Cash cost of Alderol production (per pound) | $1.68 | $1.57 |
`
  const release = `${SALES.replace('WORDS', text)}\n**Operating data**\n\n${table}`
  const claims = reportOf(release, 'alder.md')['tieout:claims']
  expect(claims.filter(({ role }) => role === 'change').map(({ verdict }) => verdict)).toEqual(['tied'])
})

it.each([
  ['up 8%', []],
  ['up 3%', ['growth-rate']],
])('reads EBITDA under its long name, %s', (words, rules) => {
  const text = `Earnings before interest, taxes, depreciation and amortization (EBITDA) for 2024 of $58.3 million were ${words} from 2023.`
  const table = `| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| EBITDA | 58.3 | 54.2 |
`
  const release = `${SALES.replace('WORDS', text)}\n**Reconciliation** (in millions of U.S. dollars)\n\n${table}`
  expect(alarmsOf(reportOf(release, 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  ['up $27.5 million, or 3.8%, from the fourth quarter of 2023', []],
  ['up $25.7 million, or 3.8%, from the fourth quarter of 2023', ['difference']],
  ['up $2.8 million, or 3.8%, from the fourth quarter of 2023', ['difference']],
  ['up $27.5 thousand, or 3.8%, from the fourth quarter of 2023', ['difference']],
  ['up $27.5 million, or 8.4%, from the fourth quarter of 2023', ['growth-rate']],
  ['down $27.5 million, or 3.8%', ['direction-of-change', 'direction-of-change']],
  ['up -3.8%', ['direction-of-change']],
])('holds a change that is said twice against the figures that bear the other out: %s', (words, rules) => {
  const text = SALES.replace('WORDS', `Net sales of the fourth quarter were $746.5 million, ${words}.`)
  expect(alarmsOf(reportOf(text, 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  ['Operating costs decreased 5% to $25 million in FY 2024.', 'unsupported'],
  ['Operating costs increased 5% to $811 million in FY 2024.', 'tied'],
])('ties a rate with the line of the figure that it stands beside: %s', (words, verdict) => {
  const column = COLUMNS.replace('WORDS', words).replace('| +5% |', words.includes('$25') ? '| -5% |' : '| +5% |')
  const [change] = reportOf(column, 'alder.md')['tieout:claims'].filter(({ role }) => role === 'change')
  expect(change?.verdict).toBe(verdict)
})

const CATEGORIES = `Alder Creek Works Reports Fourth Quarter 2024 Results

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Works today announced results for the fourth quarter ended December 31, 2024.

Coatings sales RATE compared to the fourth quarter of 2023.

NET SALES BY CATEGORY

(in millions of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 |
| --- | --- | --- |
| Coatings | 122.8 | 114.6 |
| Shades | 86.1 | 84.9 |
| Total net sales | 208.9 | 199.5 |
`

it.each([
  ['increased 7%', []],
  ['increased 9%', ['growth-rate']],
  ['decreased 7%', ['direction-of-change']],
])('takes a row of sales by category for what prose calls its sales: %s', (rate, rules) => {
  const alarms = alarmsOf(reportOf(CATEGORIES.replace('RATE', rate), 'alder.md'))
  expect(alarms.map(({ rule }) => rule)).toEqual(rules)
})

const RATES = `Alder Creek Works Reports Results for 2024

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Works today announced results for the fourth quarter of 2024.

WORDS

(in millions of U.S. dollars)

| | Q4 2024 | Q4 2023 | Change |
| --- | --- | --- | --- |
| Adjusted EBITDA | 18.2 | 21.4 | -15.0% |
| Orders | 512.3 | 470.6 | 8.9% |
| Backlog | 804.1 | 760.9 | 5.7% |

**Orders by region** (in millions of U.S. dollars)

| | Q4 2024 | Q4 2023 |
| --- | --- | --- |
| Coast orders | 118.4 | 110.7 |

**Statements of Income** (in thousands of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 |
| --- | --- | --- |
| Sales | 1,334,812 | 1,163,644 |
| Depreciation | 50,441 | 41,868 |
`

it.each([
  [
    'of rounded figures, where neither they nor the exact ones give it',
    'Sales increased 16% to $1.33 billion from $1.16 billion in the fourth quarter of 2023.',
    ['growth-rate'],
  ],
  [
    'that the exact ones give',
    'Sales increased 15% to $1.33 billion from $1.16 billion in the fourth quarter of 2023.',
    [],
  ],
  [
    'that the rounded ones give',
    'Depreciation increased 20.3% to $50.4 million from $41.9 million in the fourth quarter of 2023.',
    [],
  ],
  [
    'that neither gives',
    'Depreciation increased 20.9% to $50.4 million from $41.9 million in the fourth quarter of 2023.',
    ['growth-rate'],
  ],
  [
    'that the rounding allows and the table prints otherwise',
    'Adjusted EBITDA decreased by 15.3% to $18.2 million from $21.4 million.',
    ['growth-rate'],
  ],
  ['as the table prints it', 'Adjusted EBITDA decreased by 15.0% to $18.2 million from $21.4 million.', []],
])('judges a rate %s', (_, words, rules) => {
  expect(alarmsOf(reportOf(RATES.replace('WORDS', words), 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it('takes no rate of another line of that name for the rate of a figure that has its own', () => {
  const words = 'Coast orders increased 9% to $118.4 million compared to the fourth quarter of 2023.'
  expect(alarmsOf(reportOf(RATES.replace('WORDS', words), 'alder.md')).map(({ rule }) => rule)).toEqual(['growth-rate'])
})

it('compares a balance at the end of a year with the column of the year before', () => {
  const words = 'Net assets per share were $31.50 at December 31, 2024, down 5%.'
  const table = '| | 2024 | 2023 |\n| --- | --- | --- |\n| Net assets per share ($) | 31.50 | 30.00 |'
  const text = `${RATES.replace('WORDS', words)}\n**Key figures for the year**\n\n${table}\n`
  expect(alarmsOf(reportOf(text, 'alder.md')).map(({ rule }) => rule)).toEqual(['direction-of-change'])
})

it('takes the change columns of the line on which the figure beside it stands', () => {
  const table =
    '| | Q4 2024 | Q4 2023 | Change | Like-for-like change |\n| --- | --- | --- | --- | --- |\n| Ferries | 82.5 | 75.0 | 10.0% | 11.4% |'
  const words = 'Ferries brought in revenues of $82.5 million, 11.4% more than a year before.'
  expect(alarmsOf(reportOf(`${RATES.replace('WORDS', words)}\n${table}\n`, 'alder.md'))).toEqual([])
})

it('holds a rate against the finer of two tables that print one line', () => {
  const source = `Alder Creek Works Reports Results for 2024

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Works today announced results for the year ended December 31, 2024.

Adjusted EBITDA increased by 1036.3% to $2.3 million for the year ended December 31, 2024, compared to $0.3 million for the year ended December 31, 2023.

**Highlights** (in millions)

| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| Adjusted EBITDA | 2.3 | 0.3 |

**Reconciliation of Adjusted EBITDA** (in thousands)

| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| Net income | 1,904 | 103 |
| Interest | 414 | 101 |
| Adjusted EBITDA | 2,318 | 204 |
`
  const [rate] = reportOf(source, 'alder.md')['tieout:claims']
  expect([rate?.text, rate?.verdict, rate?.evidence]).toEqual(['1036.3%', 'tied', ['f.t2.r2.c0', 'f.t2.r2.c1']])
})

it('takes no change for that of a line which is of another size than the level said beside it', () => {
  const source = SALES.replace(
    'WORDS',
    'Underlying and without the new mills, adjusted net earnings of $989 million increased by $1.3 million, or 2%, from the fourth quarter of 2023.',
  )
  const { 'tieout:claims': claims, 'tieout:findings': findings } = reportOf(source, 'alder.md')
  expect(claims.map(({ verdict }) => verdict)).toEqual(['unsupported', 'unsupported', 'unsupported'])
  expect(findings).toEqual([])
})

it('reads "# (#%) higher than" as a difference and its rate', () => {
  const source = SALES.replace(
    'WORDS',
    'Net sales were $27.5 million (3.8 percent) higher than in the fourth quarter of 2023.',
  )
  const claims = reportOf(source, 'alder.md')['tieout:claims']
  expect(claims.map(({ role, verdict }) => `${role} ${verdict}`)).toEqual(['difference tied', 'change tied'])
})

const QUARTER = `Alder Creek Works Reports Fourth Quarter and Full Year 2024 Results

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Works today announced results for the fourth quarter and year ended December 31, 2024.

WORDS

**Results of the parts** (in millions of U.S. dollars, three months ended December 31)

| | Coatings | Coatings | Resins | Resins | Total | Total |
| --- | --- | --- | --- | --- | --- | --- |
| | 2024 | 2023 | 2024 | 2023 | 2024 | 2023 |
| Net sales | 431.2 | 389.5 | 315.3 | 329.5 | 746.5 | 719.0 |
`

it.each([
  ['Coatings net sales increased 13% year over year.', ['13%']],
  ['Coatings net sales increased 11% year over year.', []],
  ['Coatings net sales of $431.2 million increased 13% year over year.', ['13%']],
  ['Our services in Norway grew net sales by 13% year over year.', []],
  [
    '"We had another strong quarter, with Coatings net sales up 13% year over year," said the chief executive.',
    ['13%'],
  ],
])('holds a rate against the one that the columns of its part have: %s', (words, wrong) => {
  const source = QUARTER.replace('WORDS', words)
  expect(alarmsOf(reportOf(source, 'alder.md')).map(({ start, end }) => source.slice(start, end))).toEqual(wrong)
})

it.each([
  ['**River Freight**\n\nWe delivered net sales growth of 3.1% in 2024.', []],
  ['**River Freight**\n\nWe delivered net sales decline of 3.1% in 2024.', ['direction-of-change']],
  ['**River Freight**\n\nWe delivered net sales decline of 4.2% in 2024.', []],
])('says which way the one line of a name went by that very rate: %s', (words, rules) => {
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  'Alder Creek Works (NYSE: ACW) today reported record net sales for the year ended December 31, 2024, of $93.8 million, up 3.1% from 2023.',
  'Net sales were $93.8 million for the year ended December 31, 2024, up 3.1% from 2023.',
])('takes the issuer in front of a measure for no part of it: %s', (words) => {
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md'))).toHaveLength(1)
})

it.each([
  ['In 2024, net sales rose 2.3% from $1.28 billion to $1.31 billion.', []],
  ['In 2024, net sales fell 2.3% from $1.28 billion to $1.31 billion.', ['direction-of-change']],
])('takes the direction from the figures as the sentence rounds them, too: %s', (words, rules) => {
  const source = SALES.replace('WORDS', words).replace('3,240.5 | 3,142.8', '1,307.6 | 1,284.2')
  expect(alarmsOf(reportOf(source, 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  ['In 2024, operating margin increased by 0.4 percentage points to 12.3% from 11.9% in 2023.', []],
  ['In 2024, operating margin increased by 0.4 basis points to 12.3% from 11.9% in 2023.', ['point-change']],
])('holds points against the two margins beside them before it works the margins out: %s', (words, rules) => {
  const source = SALES.replace('WORDS', words).replace(
    '| Adjusted net',
    '| Operating income | 91.2 | 85.9 | 398.3 | 374.0 |\n| Adjusted net',
  )
  expect(alarmsOf(reportOf(source, 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

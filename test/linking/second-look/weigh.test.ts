/** Figures that tie nowhere, with all that speaks for one cell and against it. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const release = (words: string): string => `Ferndale Works Reports Fourth Quarter and Full Year 2024 Results

FERNDALE, Jan. 23, 2025 -- Ferndale Works Inc. today reported results for the fourth quarter and year ended December 31, 2024.

${words}

Ferndale Works Inc.
Consolidated Statements of Operations
(in thousands, except per share data)

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 | Year Ended December 31, 2024 | Year Ended December 31, 2023 |
| --- | --- | --- | --- | --- |
| Net sales | 84,210 | 79,405 | 331,870 | 318,560 |
| Cost of sales | 78,812 | 74,230 | 311,450 | 298,870 |
| Operating income | 5,398 | 5,175 | 20,420 | 19,690 |
| Rental income | 9,766 | 9,410 | 38,120 | 37,240 |
| Net income | 3,766 | 3,610 | 14,240 | 13,700 |
| Net income per share: | | | | |
| Basic | $0.89 | $0.85 | $3.36 | $3.23 |
| Diluted | $0.88 | $0.84 | $3.33 | $3.20 |

Ferndale Works Inc.
Segment Information
(in thousands)

| | Coatings | Resins | Total |
| --- | --- | --- | --- |
| | Three Months Ended December 31, 2024 | | |
| Revenue | 51,130 | 33,080 | 84,210 |
| Gross profit | 12,240 | 9,115 | 21,355 |
`

it.each([
  [
    'two digits beside a line of just these words',
    'Operating income was $5.9 million in the fourth quarter.',
    '$5.9 million',
  ],
  [
    'a figure below a heading of outlook, of a period that is over',
    '**Highlights and Outlook**\n\nNet sales were $84.9 million for the fourth quarter of 2024.',
    '$84.9 million',
  ],
  [
    'the last digit of an amount that the table rounds to the same place',
    'Net income was $3.8 million, or $0.87 per diluted share, in the fourth quarter of 2024.',
    '$0.87',
  ],
  [
    'a wrong first digit of two, right behind the name',
    'Net income was $44 million for the year ended December 31, 2024.',
    '$44 million',
  ],
  [
    'a figure below the heading of a segment that is a column',
    '**Coatings Segment**\n\nGross profit was $21.2 million in the fourth quarter of 2024.',
    '$21.2 million',
  ],
  [
    'a figure of a list that a segment leads in',
    'The Resins Segment reports the following results for the fourth quarter 2024 compared with the same period in 2023:\n\n* Gross profit of $91.2 million, up 4%',
    '$91.2 million',
  ],
  [
    'a figure of the segment that its paragraph is about',
    'Coatings segment sales rose again as customers came back. Gross profit for the segment was $21.2 million in the fourth quarter of 2024.',
    '$21.2 million',
  ],
  [
    'a wrong first digit behind words that compare',
    'Net income was $3.8 million in the fourth quarter of 2024. This compares with net income of $9.6 million in the fourth quarter of 2023.',
    '$9.6 million',
  ],
  [
    'a figure behind what is said by the way',
    'Operating income, which included charges of $0.4 million, was $5.9 million in the fourth quarter.',
    '$5.9 million',
  ],
  [
    'a figure of the whole that a column "Total" has',
    'Gross profit was $26.4 million in the fourth quarter of 2024.',
    '$26.4 million',
  ],
  [
    'a figure right behind its name that a line of other words has',
    'Net income was $9.8 million in the fourth quarter of 2024.',
    '$9.8 million',
  ],
  [
    'an amount per share whose name is one word',
    'Net income was $3.8 million in the fourth quarter of 2024. This equates to earnings of $0.98 per diluted share.',
    '$0.98',
  ],
  [
    'a figure below a heading of outlook whose words of when stand with its name',
    '**Highlights and Outlook**\n\nNet sales for the fourth quarter of 2023 were $97.4 million.',
    '$97.4 million',
  ],
  [
    'a figure below a heading of outlook, of the year that its sentence opens with',
    '**Highlights and Outlook**\n\nIn 2024, group net sales totaled $313.9 million.',
    '$313.9 million',
  ],
  [
    'two digits ahead of the only name that they may be of, where no cell has them',
    'During the quarter, Ferndale earned $6.8 million of rental income.',
    '$6.8 million',
  ],
  ['a loss as a wire heads it', '*Ferndale Works 4Q Profit $3.9M', '$3.9M'],
  [
    'a rate that no slip explains',
    'Net sales for the year 2024 were $331.9 million, up 17% from the year 2023.',
    '17%',
  ],
])('contradicts %s', (_, words, wrong) => {
  const source = release(words)
  expect(alarmsOf(reportOf(source, 'ferndale.md')).map(({ start, end }) => source.slice(start, end))).toContain(wrong)
})

it.each([
  'Operating income was $5.4 million in the fourth quarter.',
  'Net income was $3.8 million, or $0.89 per share ($0.88 per share on a diluted basis), in the fourth quarter of 2024.',
  'During the quarter, Ferndale earned $3.8 million of rental income.',
  'During the quarter, Ferndale earned $6.8 million of rental income from the northern mills.',
  'Net sales were $84.2 million, of which $5.9 million came from the new plant.',
  'For the year 2024, net sales came in at $331.9 million after $318.6 million.',
  'Operating income of the mills was $5.9 million in the fourth quarter.',
  'Net income attributable to members was $3.6 million in the fourth quarter of 2024.',
  'For the year ended December 31, 2024 the mills in the north had net income of $44 million.',
  'Gross profit would have been $26.4 million in the fourth quarter of 2024.',
  'From the fourth quarter of 2024 on, Ferndale will have gross profit of $26.4 million a quarter.',
  'Gross profit was in the range of $21.1 million to $26.4 million in the fourth quarter of 2024.',
  '**Coatings Segment**\n\nGross profit was $12.2 million in the fourth quarter of 2024.',
  'The mills reported as follows. Gross profit for the segment was $26.4 million in the fourth quarter of 2024.',
  'The Resins Segment reports the following results for the fourth quarter 2024:\n\n* Gross profit of $9.1 million, up 4%',
  'Ferndale spent $5.9 million on the new plant in the fourth quarter.',
  'Adjusted diluted earnings per common share, defined below, were $0.86 in the fourth quarter of 2024.',
  'Net income for the fourth quarter of 2024 included a pre-tax $5.2 million charge.',
  'Operating income was $5.9 million (52 percent) higher than at the start of the plan.',
  'The mills did well, with higher operating income of $5.9 million (12 percent).',
  'Operating income for our New Ventures segment narrowed to $5.9 million in the fourth quarter of 2024.',
  'Operating income from Kilns, which reflects operating income from lime and clay, was $5.9 million in the fourth quarter of 2024.',
  'Northern rental income was $6.8 million in the fourth quarter of 2024.',
  '* On a non-GAAP basis, which leaves out closures:\n* Operating income was $5.9 million in the fourth quarter.',
  'On an Underlying basis, operating income was $5.9 million in the fourth quarter.',
  'Ferndale had $3.1 million in net income and short- and long-term grants in the fourth quarter of 2024.',
])('lets "%s" stand', (words) => {
  expect(alarmsOf(reportOf(release(words), 'ferndale.md'))).toEqual([])
})

it('does not take the basic figure for a diluted one', () => {
  const words = 'Net income was $3.8 million, or $0.89 per diluted share, in the fourth quarter of 2024.'
  const claims = reportOf(release(words), 'ferndale.md')['tieout:claims']
  expect(claims.map(({ text, verdict }) => `${text} ${verdict}`)).toEqual(['$3.8 million tied', '$0.89 contradicted'])
})

it("finds a segment's line by its column", () => {
  const source = `${release('Coatings revenue was $51.9 million in the fourth quarter of 2024. Resins revenue was $33.1 million.').split('Segment Information')[0]}Segment Information
(in thousands)

| | Three Months Ended December 31, 2024 | | |
| | Coatings | Resins | Total |
| --- | --- | --- | --- |
| Revenue | 51,130 | 33,080 | 84,210 |
| Gross profit | 12,240 | 9,115 | 21,355 |
`
  const report = reportOf(source, 'ferndale.md')
  const verdicts = report['tieout:claims'].map(({ text, verdict }) => `${text} ${verdict}`)
  expect(verdicts).toEqual(['$51.9 million contradicted', '$33.1 million tied'])
})

it('ties by less than it contradicts by', () => {
  const words = 'Rental income from the sheds in the harbour was #, and will be more.'
  const verdictOf = (amount: string) =>
    reportOf(release(words.replace('#', amount)), 'ferndale.md')['tieout:claims'].map(({ verdict }) => verdict)
  expect(verdictOf('$9.8 million')).toEqual(['tied'])
  expect(verdictOf('$8.9 million')).toEqual(['unsupported'])
})

it.each([
  ['Operating profit was $54.2 thousand in the fourth quarter.', ['$54.2 thousand']],
  ['Operating profit was $54.2 million in the fourth quarter.', []],
])('knows a line by its name and its short name, and no cell of one digit for a rival: %s', (words, wrong) => {
  const source = `Ferndale Works Reports Fourth Quarter 2024 Results

FERNDALE, Jan. 23, 2025 -- Ferndale Works Inc. today reported results for the fourth quarter ended December 31, 2024.

${words}

| (in millions) | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 |
| --- | --- | --- |
| Other operating expenses | 0.1 | 0.2 |
| Operating profit (EBIT) | 54.2 | 51.9 |
`
  expect(alarmsOf(reportOf(source, 'ferndale.md')).map(({ start, end }) => source.slice(start, end))).toEqual(wrong)
})

it('does not know a figure of one digit for that of a line which shares words with the measure', () => {
  const source = `Ferndale Works Reports Fourth Quarter and Full Year 2024 Results

FERNDALE, Jan. 23, 2025 -- Ferndale Works Inc. today reported results for the fourth quarter and year ended December 31, 2024.

Non-GAAP net income attributable to Ferndale Inc. excluding other costs was $4 million for the fourth quarter of 2024 and $93 million for the full-year 2024.

Reconciliation of net income excluding other costs
(in millions)

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 | Year Ended December 31, 2024 | Year Ended December 31, 2023 |
| --- | --- | --- | --- | --- |
| Net income attributable to Ferndale Works | 24 | 29 | 76 | 85 |
| Other | 3 | 9 | 23 | 12 |
| Other tax expense (benefit) | 1 | (2) | (6) | 14 |
| Other, net of tax (4) | 4 | 7 | 17 | 26 |
| Net income attributable to Ferndale Inc. stockholders excluding other costs | 28 | 36 | 93 | 111 |
`
  const verdicts = reportOf(source, 'ferndale.md')['tieout:claims'].map(({ verdict }) => verdict)
  expect(verdicts).toEqual(['unsupported', 'tied'])
})

it.each([
  ['Net sales for the three months ended December 31, 2024, were $84.2 million.', []],
  ['Net sales for the three months ended December 31, 2024, were $78.8 million.', ['$78.8 million']],
  [
    'Diluted earnings per share were $0.88. This compares with net income of $3.6 million, or $0.88 per diluted share, for the quarter ended December 31, 2023.',
    ['$0.88'],
  ],
  [
    'Diluted earnings per share were $0.88. This compares with net income of $3.6 million, or $0.84 per diluted share, for the quarter ended December 31, 2023.',
    [],
  ],
])('contradicts the figure of the next row, and of another year: %s', (words, wrong) => {
  const source = release(words)
  expect(alarmsOf(reportOf(source, 'ferndale.md')).map(({ start, end }) => source.slice(start, end))).toEqual(wrong)
})

it('ties neither the figures of the next row nor what is of another basis', () => {
  const source = `Ferndale Works Reports Fourth Quarter 2024 Results

FERNDALE, Jan. 23, 2025 -- Ferndale Works Inc. today reported results for the fourth quarter ended December 31, 2024.

Cash and cash equivalents were $42.1 million as of December 31, 2024, compared with $38.6 million as of December 31, 2023. GAAP gross margin was 41.7%.

Non-GAAP

| | Q4 2024 | Q4 2023 |
| --- | --- | --- |
| Gross margin | 41.7% | 40.2% |

Balance sheets
(in thousands)

| | December 31, 2024 | December 31, 2023 |
| --- | --- | --- |
| Cash and cash equivalents | 12,204 | 11,131 |
| Restricted cash | 42,110 | 38,620 |
`
  const verdicts = reportOf(source, 'ferndale.md')['tieout:claims'].map(({ verdict }) => verdict)
  expect(verdicts).not.toContain('tied')
})

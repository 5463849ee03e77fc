/** What figures count and when, where the row alone does not tell. All companies are invented. */
import { describe, expect, test } from 'vitest'
import { run } from '../../src/engine.ts'
import { periodText } from '../../src/model/period.ts'
import { collectFacts } from '../../src/stages/collect-facts.ts'
import { findSums } from '../../src/stages/find-sums.ts'
import { cellsOfRows, periodOf, TABLE_STAGES } from '../support/read-tables.ts'

const HEAD =
  'Alder Freight Reports Full Year 2024 Results\n\nHALIFAX, Feb. 12, 2025 /PRNewswire/ -- Alder Freight Inc. (NYSE: ALD) today announced results for the year ended December 31, 2024. All amounts are in U.S. dollars.\n\n'
const STAGES = [...TABLE_STAGES, findSums, collectFacts]

const layersOf = (body: string) =>
  run(STAGES, { id: 'alder', text: HEAD + body, mediaType: 'text/markdown' as const }).layers

const cellsOf = (body: string, label: string): string[] => cellsOfRows(layersOf(body).tables, label)
const FY = '2024-01-01/2025-01-01'

describe('rows that are periods', () => {
  const TABLE = `Interest (in thousands)

|  | Interest income | Interest expense | Return on average equity |
| --- | --- | --- | --- |
| For the year ended December 31, 2024 | 760,950 | 496,274 | 6.7% |
| For the year ended December 31, 2023 | 772,904 | 509,541 | 4.8% |
`
  test('date their cells, and the columns say what is measured', () => {
    expect(cellsOf(TABLE, 'For the year ended December 31, 2024')).toEqual([
      `760950000 iso4217:USD ${FY}`,
      `496274000 iso4217:USD ${FY}`,
      `0.067 pure ${FY}`,
    ])
  })

  test('make facts of one concept a column', () => {
    const facts = layersOf(TABLE).facts.filter(({ label }) => label === 'Interest expense')
    expect(facts.map(({ period }) => periodText(period).slice(0, 4))).toEqual(['2024', '2023'])
    expect(new Set(facts.map(({ concept }) => concept)).size).toBe(1)
    expect(facts.map(({ sources }) => sources[0]?.row)).toEqual([0, 1])
  })

  test('are not the years in which leases end', () => {
    const body = `Leases

|  | Rent | Area |
| --- | --- | --- |
| 2025 | 7,660 | 820 |
| 2026 | 8,660 | 920 |
`
    expect(layersOf(body).tables[0]?.hasDatedRows).toBeUndefined()
  })
})

describe('flows under a bare date', () => {
  const under = (rows: string) => `Key figures (in thousands)

|  | December 31, 2024 | December 31, 2023 |
| --- | --- | --- |
${rows}
`
  test('flowed over the one length of period that the release has', () => {
    const body = under('| Net sales | 9,100 | 8,900 |\n| Net debt | 4,100 | 3,900 |')
    expect(cellsOf(body, 'Net sales')[0]).toBe(`9100000 iso4217:USD ${FY}`)
    expect(cellsOf(body, 'Net debt')[0]).toBe('4100000 iso4217:USD 2025-01-01')
  })

  test('flowed also where their heading alone says that they did', () => {
    const body = under('| Net revenues: | | |\n| Barge hire | 5,204 | 5,117 |\n| Tug hire | 3,896 | 3,783 |')
    expect(cellsOf(body, 'Barge hire')[0]).toBe(`5204000 iso4217:USD ${FY}`)
  })
})

describe('what is counted', () => {
  const year = (head: string, rows: string) => `Key figures (${head})

|  | 2024 | 2023 |
| --- | --- | --- |
${rows}
`
  test.each([
    [
      '– Per Alder class A share',
      '| Revenue | 1,498 | 1,209 |\n| – Per Alder class A share | 0.94 | 0.76 |',
      `0.94 iso4217:USD/xbrli:shares ${FY}`,
    ],
    ['Net debt/EBITDA', '| Revenue | 1,498 | 1,209 |\n| Net debt/EBITDA | 3.4 | 5.2 |', `3.4 pure ${FY}`],
    ['Years to', '| Revenue | 1,498 | 1,209 |\n| Years to maturity | 4.0 | 3.9 |', `4 pure ${FY}`],
  ])('%s', (label, rows, expected) => {
    expect(cellsOf(year('in millions', rows), label)[0]).toBe(expected)
  })

  test('points between two percentages are points', () => {
    const rows = `| Net sales | 1,498 | 1,209 |
| Net income | 498 | 209 |
| Costs | 398 | 309 |
| Taxes | 98 | 109 |
| Interest | 48 | 59 |
| Loss ratio | 61.6% | 58.9% |
| Less: effect of storms | 3.9 | 1.8 |
| Underlying loss ratio | 57.7% | 57.1% |`
    expect(cellsOf(year('in millions', rows), 'Less: effect')[0]).toBe(`0.039 pure ${FY}`)
  })

  test('volumes take the scale of a note that covers them', () => {
    const rows = '| Revenue | 1,498.1 | 1,209.2 |\n| Shipments (tons) | 47.9 | 46.6 |'
    expect(cellsOf(year('in millions', rows), 'Shipments')[0]).toBe(`47900000 pure ${FY}`)
    expect(cellsOf(year('$ in millions', rows), 'Shipments')[0]).toBe('scale-unknown')
  })

  test('the year a ship was built is no quantity, and its size is no money', () => {
    const body = `Our fleet as of December 31, 2024

| Vessel | Year Built | Vessel Size (dwt) |
| --- | --- | --- |
| Alder One | 2008 | 47,000 |
| Alder Two | 2011 | 52,000 |
`
    expect(cellsOf(body, 'Alder One')).toEqual(['not-a-number', '47000 pure 2025-01-01'])
  })
})

describe('the scale of a table that does not say it', () => {
  const plain = (title: string, rows: string) => `**${title}**

| | 2024 | 2023 | 2022 |
| --- | --- | --- | --- |
${rows}

Some words about the year stand here, and they tell of nothing that the tables count.

`
  const first = plain('Results (in millions)', '| EBITDA | 455 | 520 | 273 |\n| Net sales | 1,255 | 1,320 | 1,273 |')
  test('is that of one with the same line', () => {
    const body = first + plain('Adjustments', '| Other expense | 3 | 6 | 11 |\n| EBITDA | 455 | 520 | 273 |')
    expect(cellsOf(body, 'Other expense')[0]).toBe(`3000000 iso4217:USD ${FY}`)
  })

  test('is that at which its lines are those of another, rounded', () => {
    const body =
      first + plain('Results', '| Net sales | 1,255,104 | 1,320,411 | 1,272,980 |\n| Rent | 12,250 | 1 | 2 |')
    expect(cellsOf(body, 'Rent')[0]).toBe(`12250000 iso4217:USD ${FY}`)
  })

  test('is not known where the like figures are of other lines', () => {
    const body = first + plain('Adjustments', '| Other expense | 3 | 6 | 11 |\n| Capital spent | 455 | 521 | 274 |')
    expect(cellsOf(body, 'Other expense')[0]).toBe('scale-unknown')
  })
})

test('a column of changes compares the years that it names', () => {
  const body = `Results (in millions)

| | 2024 | 2023 | 2022 | 2024 to 2023 % Change | 2023 to 2022 % Change |
| --- | --- | --- | --- | --- | --- |
| Net sales | 1,255 | 1,320 | 1,273 | (4.9)% | 3.7% |
| Net income | 255 | 320 | 273 | (20.3)% | 17.2% |
`
  const columns = layersOf(body).tables[0]?.columns ?? []
  expect(columns.map(({ compares }) => compares)).toEqual([undefined, undefined, undefined, [0, 1], [1, 2]])
})

test('a column named by what it is held against is a period beside columns of changes', () => {
  const body = (last: string) => `Results (in millions)

| | 2024 | vs. 2023 | ${last} |
| --- | --- | --- | --- |
| Net sales | 1,255 | 1,320 | (65) |
`
  const kinds = (text: string) => layersOf(text).tables[0]?.columns.map(({ kind }) => kind)
  expect(kinds(body('Change'))).toEqual(['value', 'value', 'change'])
  expect(kinds(body('2023'))).toEqual(['value', 'change', 'value'])
})

test('cash among flows is had at the end, a range drawn with two dashes is one, revenue per unit is of no share', () => {
  const body = `Results (in thousands)

| | Year ended December 31, 2024 |
| --- | --- |
| Revenue | 21,255 |
| Net income | 1,255 |
| Cash and cash equivalents | 3,120 |
| Average revenue per unit (ARPU) | $8.20 |
| Planned volume | 130,000 -- 135,000 |
`
  expect(cellsOf(body, 'Cash')[0]).toBe('3120000 iso4217:USD 2025-01-01')
  expect(cellsOf(body, 'Average')[0]).toBe(`8.2 iso4217:USD ${FY}`)
  expect(cellsOf(body, 'Planned')[0]).toBe('range')
})

describe('what a row counts', () => {
  test('in watts is no money', () => {
    const body = `Segment results (in millions)

|  | Year ended December 31, 2024 |
| --- | --- |
| Segment income | 761 |
| External power sales (terawatt hours)2 | 76 |
| Built capacity (gigawatt) | 4 |
`
    expect(cellsOf(body, 'External')).toEqual([`76 pure ${FY}`])
    expect(cellsOf(body, 'Built')).toEqual([`4 pure ${FY}`])
  })
})

describe('a label that stands beside figures twice', () => {
  test('says all, and what stands above it is a heading', () => {
    const lines = `Q4 2024 Q4 2023
Items included in income before taxation
Gains on mines 40 12
Impairments 35 (5)
Items included in income for the period
Gains on mines 32 10
Impairments 30 (4)
`
    const labels = layersOf(lines).tables[0]?.rows.map(({ label }) => label)
    expect(labels?.filter((label) => label.includes('Gains'))).toEqual(['Gains on mines', 'Gains on mines'])
  })
})

describe('headers in aligned text', () => {
  test('reach over a date that the next group has already, where their rule is no wider than their words', () => {
    const body = `Statement of Cash Flow (in millions)

\`\`\`
                   For the three months ended            For the year ended
                   --------------------------            ==================
                   Dec. 31       Sep. 30      Dec. 31   Dec. 31   Dec. 31
                     2024          2024         2023      2024      2023
Income before tax    11,441            12,325    12,367    41,684    42,600
Depreciation         15,360            15,043    14,607    59,815    58,102
Other items           8,444            (5,306)   19,854   (10,711)   13,720
\`\`\`
`
    expect(cellsOf(body, 'Depreciation').map((cell) => cell.split(' ').at(-1))).toEqual([
      '2024-10-01/2025-01-01',
      '2024-07-01/2024-10-01',
      '2023-10-01/2024-01-01',
      FY,
      '2023-01-01/2024-01-01',
    ])
  })

  test('go on in a line of their own, and marks of two notes are no figures', () => {
    const body = `Balance Sheet (in millions)

\`\`\`
                                                    As of Sep. 30, 2024
                                                      (Retrospectively
                              As of Dec. 31, 2024        Adjusted)
Cash (1 2)                                 76,493                  71,711
Goods at sea (3)                           61,181                  68,991
Total assets (1 2)                        137,674                 140,702
\`\`\`
`
    expect(cellsOf(body, 'Cash')).toEqual(['76493000000 iso4217:USD 2025-01-01', '71711000000 iso4217:USD 2024-10-01'])
    expect(layersOf(body).tables[0]?.columns[1]?.header).toBe('As of Sep. 30, 2024 (Retrospectively Adjusted)')
  })

  test('that name the statement itself set no part of the issuer apart', () => {
    const body = `Balance Sheet (in millions)

| December 31, 2024 | Statement of Financial Position | Joint Ventures |
| --- | --- | --- |
| Cash | 76 | 7 |
| Total assets | 137 | 14 |
`
    expect(layersOf(body).tables[0]?.columns.map(({ member }) => member)).toEqual([undefined, 'Joint Ventures'])
  })
})

describe('marks of notes', () => {
  const labels = (body: string) => layersOf(body).tables[0]?.rows.map(({ label }) => label)
  const table = (notes: string) => `Results (in millions)

|  | 2024 | 2023 |
| --- | --- | --- |
| Current EBITA2,3 | 339 | 311 |
| Net income 1 2 | 110 | 107 |
| Level 1 | 10 | 17 |
| CO2 | 10 | 17 |

${notes}
`
  test('are taken off labels where the notes stand below', () => {
    expect(labels(table('1 Including cables 2 See the glossary 3 Restated'))).toEqual([
      'Current EBITA',
      'Net income',
      'Level 1',
      'CO2',
    ])
  })

  test('glued to a whole word also where the notes stand at the end of the release', () => {
    const far = `The year was a good one.\n\n${'It was long as well. '.repeat(80)}\n\n| 1 | Including cables |\n| 2 | See the glossary |\n\n3. Restated`
    expect(labels(table(far))).toEqual(['Current EBITA', 'Net income 1 2', 'Level 1', 'CO2'])
  })

  test('and left where none do', () => {
    expect(labels(table('The year was a good one.'))).toEqual(['Current EBITA2,3', 'Net income 1 2', 'Level 1', 'CO2'])
  })
})

describe('what rows of a mixed table are', () => {
  test('amounts below a heading that speaks of a ratio, and flows of the year', () => {
    const body = `Costs (in millions)

|  | Dec 31, 2024 | Dec 31, 2023 |
| --- | --- | --- |
| Adjustments to the cost ratio exclude (if included above): |  |  |
| Personnel expenses | -31.7 | -17.0 |
| Invoiced rents | 178.0 | 91.6 |
| Cost ratio including these | 17.8% | 18.6% |
`
    expect(cellsOf(body, 'Personnel')[0]).toBe(`-31700000 iso4217:USD ${FY}`)
  })

  test('counts below "Number of assets"', () => {
    const body = `Portfolio (in millions)

| Type | Number of assets Dec 31, 2024 | Appraisal value Dec 31, 2024 |
| --- | --- | --- |
| Large centers | 25 | 2,240.6 |
| Small centers | 19 | 240.1 |
| Total | 44 | 2,480.7 |
`
    expect(cellsOf(body, 'Large')).toEqual(['25 pure 2025-01-01', '2240600000 iso4217:USD 2025-01-01'])
  })
})

test('a row without a share of itself is not a column off', () => {
  const body = `Sales (in millions)

| Region |  | FY 2024 | FY 2023 | FY 2022 |
| --- | --- | --- | --- | --- |
| Europe |  | 2,390.3 | 9,550.6 | 8,550.6 |
| ow France | 39% | 935.7 | 3,654.3 | 3,554.3 |
| DACH | 23% | 546.5 | 2,258.0 | 2,158.0 |
| Benelux | 17% | 396.5 | 1,258.0 | 1,158.0 |
`
  expect(cellsOf(body, 'Europe')[0]).toBe(`2390300000 iso4217:USD ${FY}`)
})

describe('what a table of key figures counts in its millions', () => {
  const TABLE = `Key figures (in millions, except dealer data)

| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| Average monthly visitors | 22.8 | 26.6 |
| Average revenue per dealer | $2,500 | $2,435 |
| Average order value (2) | $186 | $179 |
| Revenue | $128.4M | $1.2 billion |
| Adjusted diluted earnings per common shares | 1.48 | 0.57 |
`
  test.each([
    ['Average monthly visitors', `22800000 pure ${FY}`],
    ['Average revenue per dealer', `2500 iso4217:USD ${FY}`],
    ['Average order value', `186 iso4217:USD ${FY}`],
    ['Revenue', `128400000 iso4217:USD ${FY}`],
    ['Adjusted diluted', `1.48 iso4217:USD/xbrli:shares ${FY}`],
  ])('%s', (label, first) => expect(cellsOf(TABLE, label)[0]).toBe(first))

  test('in thousands, what one dealer brings may be either', () => {
    expect(cellsOf(TABLE.replace('millions', 'thousands'), 'Average revenue per dealer')[0]).toBe('scale-unknown')
  })

  test('and what one order brings is printed in full as well where another table tells the millions', () => {
    const columns = '| | Year ended December 31, 2024 | Year ended December 31, 2023 |\n| --- | --- | --- |'
    const rows = '| Revenue | 4,128.4 | 3,907.7 |\n| Gross profit | 1,274.9 | 1,186.3 |'
    const body = `Highlights\n\n${columns}\n${rows}\n| Average order value | $186 | $179 |\n\nStatements of income (in millions)\n\n${columns}\n${rows}\n`
    expect(cellsOf(body, 'Average order value')[0]).toBe(`186 iso4217:USD ${FY}`)
    expect(cellsOf(body, 'Gross profit')[0]).toBe(`1274900000 iso4217:USD ${FY}`)
  })
})

describe('a heading or a label within a table in millions that counts otherwise', () => {
  const TABLE = `Wealth management (in millions)

| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| Fee income | 318 | 307 |
| Charge-offs in thousands | 418 | 392 |
| In billions | | |
| Average loans | 9.4 | 8.8 |
| Client assets | 417 | 392 |
`
  test.each([
    ['Fee income', `318000000 iso4217:USD ${FY}`],
    ['Charge-offs', `418000 iso4217:USD ${FY}`],
    ['Average loans', `9400000000 iso4217:USD ${FY}`],
    ['Client assets', `417000000000 iso4217:USD ${FY}`],
  ])('%s', (label, first) => expect(cellsOf(TABLE, label)[0]).toBe(first))
})

test('a note "(Dollars per ton)" says that prices and what was added to them are as printed', () => {
  const table = `Organic prices

| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| | (Dollars per ton) | |
| Kilns: | | |
| Reported selling price | $41.80 | $39.60 |
| Adjustment for acquisitions | 0.40 | — |
`
  expect(cellsOf(table, 'Adjustment for acquisitions')[0]).toBe(`0.4 iso4217:USD ${FY}`)
})

test('the day on which an outlook was given is not the day of the year over its column', () => {
  const { tables } = layersOf(`**Outlook**

| As of February 12, 2025 | Q1 2025 | | 2025 | |
| --- | --- | --- | --- | --- |
| | Low | High | Low | High |
| Revenue | $128M | $130M | $513M | $523M |
`)
  expect(tables[0]?.columns.map(({ period }) => periodOf(period))).toEqual([
    '2025-01-01/2025-04-01',
    '2025-01-01/2025-04-01',
    '2025-01-01/2026-01-01',
    '2025-01-01/2026-01-01',
  ])
})

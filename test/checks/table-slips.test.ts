/** Slips that really went out in releases, rebuilt with invented figures: what the tables alone can refute is found in its place. */
import { describe, expect, it, test } from 'vitest'
import { repairTables } from '../../src/arithmetic/repair/repair-rows.ts'
import { sumsOfTable } from '../../src/arithmetic/sums/table-sums.ts'
import { checkTables } from '../../src/checks/table-checks.ts'
import { buildTable } from '../support/build-table.ts'
import { alarmsOf, reportOf } from '../support/release.ts'

function alarmsIn(...texts: readonly string[]): string[] {
  let offset = 0
  const tables = repairTables(
    texts.map((text, i) => {
      const table = buildTable(text, { id: `t${i + 1}`, offset })
      offset = table.span.end + 1
      return table
    }),
  )
  return checkTables(tables, tables.flatMap(sumsOfTable), [])
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ id, suggestion }) => (suggestion ? `${id} ${suggestion}` : id))
}

const REGIONS = (europe: string): string => `
x|2025|2024|2023
Americas|31,204|28,117|26,004
Europe|${europe}|21,848|20,120
Asia|18,331|17,002|15,940
Total revenue|72,100|66,967|62,064`

const INCOME = (costs: string): string => `
x|2025|2024|2023
Total revenue|72,100|66,967|62,064
Cost of revenue|${costs}|(38,204)|(36,118)
Gross profit|30,982|28,763|25,946
Operating expenses|(19,007)|(18,331)|(17,554)
Operating income|11,975|10,432|8,392`

describe('slips in tables', () => {
  test('rates of growth as reported and in constant currency, under the same names', () => {
    const rates = `
x|Q1 2025|Q2 2025|Q3 2025|Q4 2025
AS REPORTED GROWTH RATES
  Pumps|4%|10%|14%|12%
  Valves|24%|23%|23%|11%
CONSTANT CURRENCY GROWTH RATES
  Pumps|4%|10%|14%|15%
  Valves|24%|23%|23%|10%`
    expect(alarmsIn(rates)).toEqual([])
  })

  test('cash with and without what is held for sale: no balance stands in the place of what moved it', () => {
    const cash = `
x|Q2 2031 RMB|Q2 2030 RMB|H1 2031 RMB|H1 2030 RMB
Net increase in cash|4,216|21,300|13,758|11,552
Cash at beginning of period, including cash held for sale|93,810|116,155|84,288|125,903
Less: cash held for sale at beginning of period|(6)|—|(26)|—
Cash at beginning of period|93,804|116,155|84,262|125,903
Cash at end of period, including cash held for sale|98,020|137,455|98,020|137,455
Less: cash held for sale at end of period|(5)|—|(5)|—
Cash at end of period|98,015|137,455|98,015|137,455`
    expect(alarmsIn(cash)).toEqual([])
  })

  test('a total above the two parts that add up to it, one of which another table calls by its name', () => {
    const group = `
x|Q4 2025|Q4 2024|2025|2024
Depreciation|2,795,534|2,723,846|5,537,771|5,361,536
Adjusted EBITDA|1,102,050|(92,806)|2,226,349|(541,138)
- From foundry products|1,319,926|416,000|2,832,030|586,654
- From batteries|(217,876)|(508,806)|(605,681)|(1,127,792)`
    const foundry = `
x|Q4 2025|Q4 2024|2025|2024
Adjusted EBITDA|1,319,926|416,000|2,832,030|586,654`
    expect(alarmsIn(group, foundry)).toEqual([])
  })

  test('a region three million off its total, which the income statement bears out', () => {
    expect(alarmsIn(REGIONS('25,565'), INCOME('(41,118)'))).toEqual(['table-sums@t1.r1.c0'])
    expect(alarmsIn(REGIONS('22,565'), INCOME('(41,118)'))).toEqual([])
  })

  test('a quarterly loss per share ten times too large', () => {
    const income = (loss: string) => `
x|Q4 2025|Q4 2024|2025|2024
Net loss|(3,399)|(2,906)|(11,204)|(9,870)
Net loss per share, basic and diluted|${loss}|(0.010)|(0.039)|(0.034)
Weighted-average shares|288,500,000|287,900,000|288,100,000|287,400,000`
    expect(alarmsIn(income('(0.012)'))).toEqual([])
    expect(alarmsIn(income('(0.122)'))).toEqual(['per-share@t1.r1.c0 (0.012)'])
  })

  test('earnings per share that the highlights print otherwise', () => {
    const statement =
      'x|2025|2024|2023\nDiluted earnings per share|1.12|0.98|0.87\nBasic earnings per share|1.14|1.00|0.88'
    expect(alarmsIn(statement, 'x|2025|2024|2023\nDiluted earnings per share|1.21|0.98|0.87')).toEqual([
      'same-fact@t2.r0.c0',
    ])
  })

  test('lines of one name below two headings are no rows changed over', () => {
    const table = `
x|Q4 2025|Q4 2024|2025|2024
Loss per share from what was sold:
  Basic|(0.04)|(0.38)|(0.05)|(0.51)
  Diluted|(0.04)|(0.38)|(0.05)|(0.51)
Net loss per share:
  Basic|(0.19)|(0.44)|(0.27)|(0.63)
  Diluted|(0.19)|(0.44)|(0.27)|(0.63)`
    expect(alarmsIn(table)).toEqual([])
  })

  test('one slip with many witnesses is one finding', () => {
    const table = (q2: string) => `
x|Q1 2025|Q2 2025|Q3 2025|Q4 2025|2025
Services|61,204|55,713|48,920|60,111|225,948
Products|38,377|31,842|29,441|35,610|135,270
Total revenue|99,581|${q2}|78,361|95,721|361,218
Cost of revenue|(40,118)|(35,205)|(30,998)|(39,004)|(145,325)
Gross profit|59,463|52,350|47,363|56,717|215,893
Gross margin|59.7%|59.8%|60.4%|59.3%|59.8%`
    expect(alarmsIn(table('87,555'))).toEqual([])
    expect(alarmsIn(table('78,555'))).toEqual(['table-sums@t1.r2.c1 87,555'])
  })

  test('grades beside amounts need not add up, whichever digit they differ by', () => {
    const reserves = `
x|Kilotonnes|Grams per tonne|Kilo-ounces
North measured|196,774|0.34|2,176
North indicated|962,067|0.18|5,629
North total|1,158,841|0.21|7,805
South measured|54,182|0.07|122
South indicated|93,088|0.06|180
South total|147,270|0.06|302`
    expect(alarmsIn(reserves)).toEqual([])
  })

  test('basic and diluted shares are two lines of one name', () => {
    const shares = `
x|Q4 2025|Q4 2024|2025|2024
Weighted-average shares (basic)|23,160,541|23,270,834|23,141,960|23,510,578
Weighted-average shares (diluted)|23,160,541|23,467,022|23,141,960|23,510,578`
    expect(alarmsIn(shares)).toEqual([])
  })

  test('rounding, restated halves and rows that merely share a name raise nothing', () => {
    expect(alarmsIn('x|2025|2024\nA|1,204|1,131\nB|2,377|2,811\nTotal|3,582|3,941')).toEqual([])
    expect(
      alarmsIn(
        'x|2025|2024\nRevenue|99,581|87,555\nOther income|1,204|1,131',
        'x|2025|2024\nRevenue|40,118|35,205\nOther income|311|204',
      ),
    ).toEqual([])
  })
})

const TWO_BASES = `# Harrow Devices reports third quarter results

AUSTIN, April 24, 2031 /PRNewswire/ -- Harrow Devices today announced results for the quarter ended March 31, 2031.

**Statements of Operations - GAAP** (in thousands, except per share data)

| | Three months ended March 31, 2031 | Three months ended December 31, 2030 | Three months ended March 31, 2030 | Nine months ended March 31, 2031 | Nine months ended March 31, 2030 |
| --- | --- | --- | --- | --- | --- |
| Net income (loss) | $ 134 | (303) | (96) | (18) | (2,771) |
| Basic earnings (loss) per share | 0.01 | (0.01) | (0.00) | (0.00) | (0.11) |
| Shares used in computing basic earnings (loss) per share | 26,531 | 26,554 | 26,166 | 26,533 | 25,970 |

**Statements of Operations - Pro Forma** (in thousands, except per share data)

| | Three months ended March 31, 2031 | Three months ended December 31, 2030 | Three months ended March 31, 2030 | Nine months ended March 31, 2031 | Nine months ended March 31, 2030 |
| --- | --- | --- | --- | --- | --- |
| Net income (loss) | $ 167 | 201 | (56) | 519 | (1,434) |
| Basic earnings (loss) per share | 0.01 | 0.01 | (0.00) | 0.02 | (0.06) |
| Shares used in computing basic earnings (loss) per share | 26,531 | 26,554 | 26,166 | 26,533 | 25,970 |
`

it("divides no other statement's earnings where a row of a cent or two is borne out by its own", () => {
  expect(alarmsOf(reportOf(TWO_BASES, 'harrow.md'))).toEqual([])
})

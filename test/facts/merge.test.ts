/** Facts of small releases: what bears one name, and what must not. */
import { describe, expect, it } from 'vitest'
import { reportOf } from '../support/release.ts'

const HEAD = `Orrin & Vale Inc. Reports First Quarter 2025 Results

PORTLAND, Ore., April 24, 2025: Orrin & Vale Inc. (NASDAQ: ORVA) today reported results for the quarter ended March 31, 2025.
`

/** Concepts of the facts of each line, by caption. */
function conceptsOf(table: string): Record<string, string[]> {
  const { facts } = reportOf(`${HEAD}\n${table}`, 'orrin.md')
  const byLabel: Record<string, Set<string>> = {}
  for (const fact of Object.values(facts)) {
    byLabel[fact['tieout:label']] ??= new Set()
    byLabel[fact['tieout:label']]?.add(fact.dimensions.concept)
  }
  return Object.fromEntries(Object.entries(byLabel).map(([label, names]) => [label, [...names]]))
}

describe('facts', () => {
  it('keep one concept for opening and closing cash', () => {
    const concepts = conceptsOf(`Condensed Consolidated Statements of Cash Flows
(in thousands)

| | Three months ended March 31, 2025 |
|---|---|
| Net cash provided by operating activities | $ 9,120 |
| Net cash used in investing activities | (4,030) |
| Net cash used in financing activities | (1,010) |
| Change in cash and cash equivalents | 4,080 |
| Cash and cash equivalents at beginning of period | 20,410 |
| Cash and cash equivalents at end of period | $ 24,490 |
`)
    expect(concepts['Cash and cash equivalents at end of period']).toEqual(
      concepts['Cash and cash equivalents at beginning of period'],
    )
    expect(concepts['Cash and cash equivalents at end of period']?.[0]).toMatch(/^us-gaap:/)
  })

  it('name lines that return in a second block after the line that opens it', () => {
    const concepts = conceptsOf(`Reconciliation of GAAP to Non-GAAP Financial Measures
(in thousands)

| | Three months ended March 31, 2025 | Three months ended March 31, 2024 |
|---|---|---|
| GAAP gross profit | $ 59,463 | $ 52,350 |
| Warehouse closure | 410 | 385 |
| Non-GAAP gross profit | 59,873 | 52,735 |
| GAAP operating income | 21,300 | 18,750 |
| Warehouse closure | 1,275 | 1,140 |
| Non-GAAP operating income | $ 22,575 | $ 19,890 |
`)
    expect(concepts['Warehouse closure']).toEqual(['orva:WarehouseClosure', 'orva:GaapOperatingIncomeWarehouseClosure'])
  })

  it('give figures of another kind a concept of their own', () => {
    const concepts = conceptsOf(`Effect of one-time items
(in thousands, except per share amounts)

| | Three months ended March 31, 2025 | Three months ended March 31, 2025 |
|---|---|---|
| | Amount | Per share |
| Warehouse closure | $ 1,275 | $ 0.05 |
| Legal settlement | $ 840 | $ 0.03 |
`)
    for (const names of Object.values(concepts)) expect(new Set(names).size).toBe(names.length)
    expect(concepts['Warehouse closure']).toEqual(['orva:WarehouseClosure', 'orva:WarehouseClosurePerShare'])
  })

  it('give the lines of a reconciliation the names that the statement gave them', () => {
    const concepts = conceptsOf(`Condensed Consolidated Statements of Income
(in thousands)

| | Three months ended March 31, 2025 | Three months ended March 31, 2024 |
|---|---|---|
| Revenue | $ 59,463 | $ 52,350 |
| Operating expenses: | | |
| Wages | 20,410 | 19,350 |
| Warehouse closure | 1,275 | 1,140 |
| Total operating expenses | 21,685 | 20,490 |
| Operating income | $ 37,778 | $ 31,860 |

Reconciliation of GAAP to Non-GAAP Financial Measures
(in thousands)

| | Three months ended March 31, 2025 | Three months ended March 31, 2024 |
|---|---|---|
| Operating income | $ 37,778 | $ 31,860 |
| Add back: | | |
| Warehouse closure | 1,275 | 1,140 |
| Wages | 310 | 290 |
| Adjusted operating income | $ 39,363 | $ 33,290 |
`)
    expect(concepts['Warehouse closure']).toEqual(['orva:OperatingExpensesWarehouseClosure'])
    expect(concepts.Wages).toHaveLength(2)
  })
})

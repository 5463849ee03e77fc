import { describe, expect, it } from 'vitest'
import { gridsOf, placesOf } from '../../support/read-grids.ts'

describe('pipe tables', () => {
  it('keeps "$", numbers and brackets in the columns they were set in', () => {
    const source = [
      '| Umbra Foods Inc.<br>Statements of Income | | | | |',
      '| --- | --- | --- | --- | --- |',
      '| **(in \\$ millions)** | | **2031** | | **2030** |',
      '| &nbsp;&nbsp;Cost \\| other | $ | (1,525 | ) | 7 |',
      '| **Net loss** | | **(12.5** | %) | — |',
    ].join('\n')
    const [grid] = gridsOf(source)
    expect(placesOf(grid)).toEqual([
      'Umbra Foods Inc. Statements of Income@0',
      '(in $ millions)@0 2031@2 2030@4',
      'Cost | other@0 $@1 (1,525@2 )@3 7@4',
      'Net loss@0 (12.5@2 %)@3 —@4',
    ])
    expect(grid?.rows.map(({ isHeader, indent }) => [isHeader, indent])).toEqual([
      [true, 0],
      [false, 0],
      [false, 2],
      [false, 0],
    ])
    const cell = grid?.rows[3]?.cells[1]
    expect(source.slice(cell?.span.start, cell?.span.end)).toBe('(12.5')
  })

  it('parts tables that follow each other without a blank line', () => {
    const table = '| | 2031 |\n| --- | --- |\n| Revenue | 12 |\n| Costs | (9) |'
    expect(gridsOf(`${table}\n${table}`).map(({ rows }) => rows.length)).toEqual([3, 3])
  })

  it('reads two headers, each with a rule below it, as those of one table', () => {
    const head = '| | Nine months | |\n| --- | --- | --- |\n| | 2031 | 2030 |\n| --- | --- | --- |'
    expect(gridsOf(`${head}\n| Revenue | 12 | 11 |\n| Costs | (9) | (8) |`).map(({ rows }) => rows.length)).toEqual([4])
  })

  it('reads a table without outer pipes', () => {
    const [grid] = gridsOf('Metric | 2031 | 2030\n--- | --- | ---\nRevenue | 12 | 11\nCosts | 9 | 8')
    expect(placesOf(grid)).toEqual(['Metric@0 2031@1 2030@2', 'Revenue@0 12@1 11@2', 'Costs@0 9@1 8@2'])
  })
})

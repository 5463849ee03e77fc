import { describe, expect, it } from 'vitest'
import { partitionPoint } from '../../src/model/partition-point.ts'
import { rowOf } from '../../src/model/table.ts'
import { buildTable } from '../support/build-table.ts'

describe('partitionPoint', () => {
  it.each([
    [0, 0],
    [3, 1],
    [4, 2],
    [9, 4],
  ])('counts the items below %d', (limit, count) =>
    expect(partitionPoint([1, 3, 5, 7], (item) => item < limit)).toBe(count),
  )
})

describe('rowOf', () => {
  const built = buildTable('x|2025\nSales|10\nCosts|4\nTax|1\nProfit|5')
  const table = { ...built, rows: built.rows.filter(({ label }) => label !== 'Costs') }
  it.each([
    [0, 'Sales'],
    [1, undefined],
    [2, 'Tax'],
    [3, 'Profit'],
    [4, undefined],
  ])('finds row %d behind one that was taken out', (index, label) => expect(rowOf(table, index)?.label).toBe(label))
})

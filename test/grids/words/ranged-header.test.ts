import { expect, test } from 'vitest'
import { gridsOf, placesOf } from '../../support/read-grids.ts'

const ROWS = 'Net sales 16,835 16,939 \nCost of sales 7,035 7,124 \nOperating income 9,800 9,815 \n'

test('columns that stand one below the other, each with its dates in brackets', () => {
  const [grid] = gridsOf(
    `(Consolidated statement of income) \n (In millions of yen) \n \nPrevious \n(July 1, 2030 thru \nMarch 31, 2031) \nCurrent \n(July 1, 2031 thru \nMarch 31, 2032) \n${ROWS}`,
  )
  expect(placesOf(grid).slice(0, 2)).toEqual([
    '(July 1, 2030 thru March 31, 2031)@1 (July 1, 2031 thru March 31, 2032)@2',
    'Net sales@0 16,835@1 16,939@2',
  ])
  expect(grid?.captions.at(-1)?.text).toBe('(In millions of yen)')
})

test('without brackets a span from a day to a day is a column', () => {
  const [grid] = gridsOf(
    `Consolidated statement of income \nMillions of yen \nApril 1, 2030 - \nMarch 31, 2031 \nApril 1, 2031 - \nMarch 31, 2032 \n${ROWS}`,
  )
  expect(placesOf(grid)[0]).toBe('April 1, 2030 - March 31, 2031@1 April 1, 2031 - March 31, 2032@2')
})

test('a span on one line is no header of two columns', () => {
  const [grid] = gridsOf(`Statement of income \n(January 1, 2032 – March 31, 2032) \n${ROWS}`)
  expect(placesOf(grid)[0]).toBe('Net sales@0 16,835@1 16,939@2')
})

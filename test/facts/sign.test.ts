import { describe, expect, it } from 'vitest'
import { signFactors } from '../../src/facts/sign.ts'
import type { Sum } from '../../src/model/sum.ts'

const sum = (total: number, terms: [number, 1 | -1][]): Sum => ({
  table: 't1',
  total,
  terms: terms.map(([row, weight]) => ({ row, weight })),
  holds: [0],
  breaks: [],
})

describe('printed sign to fact sign', () => {
  // revenue 100, cost of revenue (60), gross profit 40
  const rows = [
    { index: 0, balance: 'credit' as const },
    { index: 1, balance: 'debit' as const },
    { index: 2, balance: 'credit' as const },
  ]

  it('turns a cost in parentheses that the statement adds', () => {
    const factors = signFactors(
      rows,
      [
        sum(2, [
          [0, 1],
          [1, 1],
        ]),
      ],
      new Set([1]),
    )
    expect([factors.get(0), factors.get(1), factors.get(2)]).toEqual([1, -1, 1])
  })

  it('keeps a cost printed positive that the statement deducts', () => {
    expect(
      signFactors(
        rows,
        [
          sum(2, [
            [0, 1],
            [1, -1],
          ]),
        ],
        new Set(),
      ).get(1),
    ).toBe(1)
  })

  it('turns the parts of a total of costs with their total', () => {
    const all = [...rows, { index: 3, balance: 'debit' as const }, { index: 4, balance: undefined }]
    const factors = signFactors(
      all,
      [
        sum(2, [
          [0, 1],
          [1, 1],
        ]),
        sum(1, [
          [3, 1],
          [4, 1],
        ]),
      ],
      new Set([1, 3, 4]),
    )
    expect([factors.get(3), factors.get(4)]).toEqual([-1, -1])
  })
})

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

  it('takes no cost for a part of revenue, though revenue is cost and gross profit added up', () => {
    const read = sum(0, [
      [1, 1],
      [2, 1],
    ])
    expect([...signFactors(rows, [read], new Set()).values()]).toEqual([1, 1, 1])
  })

  it('leaves what is shared out between owners as it is printed', () => {
    const shares = [
      { index: 0, balance: 'credit' as const },
      { index: 1, balance: 'credit' as const },
      { index: 2, balance: 'debit' as const },
    ]
    const read = sum(0, [
      [1, 1],
      [2, 1],
    ])
    expect([...signFactors(shares, [read], new Set()).values()]).toEqual([1, 1, 1])
  })

  it('turns a cost in parentheses below a total of the issuer’s own', () => {
    const own = [
      { index: 0, balance: 'debit' as const, isCost: true },
      { index: 1, balance: undefined },
    ]
    expect(signFactors(own, [sum(1, [[0, 1]])], new Set([0, 1])).get(0)).toBe(-1)
  })

  it('leaves what a row names without a doubt to its name', () => {
    const named = [
      { index: 0, balance: 'debit' as const, factor: 1 as const },
      { index: 1, balance: 'credit' as const },
    ]
    expect(signFactors(named, [sum(1, [[0, 1]])], new Set()).get(0)).toBe(1)
  })
})

/** What a report shows as arithmetic and evidence is so: anyone can work it out again and read it in the source. */
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.ts'
import { evaluateFormula, isRounded } from '../support/evaluate-formula.ts'
import { faultsOf } from '../support/hold-to-source.ts'
import { INCIDENTS, type OwnRelease, SAMPLES } from '../support/own-releases.ts'
import { reportOf } from '../support/release.ts'

describe('the evaluator', () => {
  it.each([
    ['2761387 / 2232142 - 1', '0.2371'],
    ['-(3 - 5) * 2', '4'],
    ['10 / 4 + -0.5', '2'],
  ])('works out %s', (formula, value) => expect(isRounded(value, evaluateFormula(formula))).toBe(true))
  it('tells a wrong result', () => expect(isRounded('0.2381', evaluateFormula('2761387 / 2232142 - 1'))).toBe(false))
  it('refuses what it cannot read', () => expect(() => evaluateFormula('2 ** 3 ^ x')).toThrow())
})

describe('a fault', () => {
  const { file, text } = SAMPLES.find((sample) => sample.file.includes('slips')) as OwnRelease
  const good = reportOf(text, file)
  const [check] = good['tieout:checks'].filter(({ status, rule }) => status === 'passed' && rule === 'table-sums')
  const [finding] = good['tieout:findings']
  const [claim] = good['tieout:claims']
  const [id, fact] = Object.entries(good.facts)[0] as [string, Report['facts'][string]]
  const withFirst = (key: 'tieout:checks' | 'tieout:findings' | 'tieout:claims', item: object): Report =>
    ({ ...good, [key]: [item, ...good[key].slice(1)] }) as Report

  it.each([
    [
      'a formula that does not give the figure',
      withFirst('tieout:checks', { ...check, formula: `${check?.formula} + 1000000` }),
    ],
    [
      'a formula of figures that are no operands',
      withFirst('tieout:checks', { ...check, formula: `${check?.formula} + 5 - 5` }),
    ],
    ['a check that fails and is called passed', withFirst('tieout:checks', { ...check, status: 'failed' })],
    ['an operand that is not there', withFirst('tieout:checks', { ...check, operands: ['f.t99.r0.c0'] })],
    [
      'evidence that says something else',
      withFirst('tieout:findings', { ...finding, evidence: [{ start: 0, end: 9, text: 'net sales', says: '' }] }),
    ],
    [
      'a claim at another place',
      withFirst('tieout:claims', { ...claim, start: (claim?.start ?? 0) + 40, end: (claim?.end ?? 0) + 40 }),
    ],
    ['a claim of another value', withFirst('tieout:claims', { ...claim, value: '0.98765' })],
    ['a fact of another value', { ...good, facts: { ...good.facts, [id]: { ...fact, value: '98765' } } }],
  ])('is %s', (_, bad) => {
    expect(faultsOf(good, text)).toEqual([])
    expect(faultsOf(bad, text)).not.toEqual([])
  })
})

describe.each([...SAMPLES, ...INCIDENTS])('$file', ({ file, text }) => {
  const report = reportOf(text, file)

  it('shows arithmetic that anyone can work out, and words that stand in the source', () => {
    expect(faultsOf(report, text)).toEqual([])
  })

  it('comes out the same when it is read again', () => {
    expect(JSON.stringify(reportOf(text, file))).toBe(JSON.stringify(report))
  })
})

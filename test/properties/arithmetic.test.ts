/** What a report shows as arithmetic and evidence is so: anyone can work it out again and read it in the source. */
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.ts'
import { evaluateFormula, isRounded } from '../support/evaluate-formula.ts'
import { INCIDENTS, SAMPLES } from '../support/own-releases.ts'
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

type Check = Report['tieout:checks'][number]
const isTouching = ({ stated, computed }: Check): boolean =>
  computed !== null && Number(stated.low) <= Number(computed.high) && Number(computed.low) <= Number(stated.high)

describe.each([...SAMPLES, ...INCIDENTS])('$file', ({ file, text }) => {
  const report = reportOf(text, file)
  const checks = report['tieout:checks'].filter(({ status }) => status !== 'skipped')

  it('has formulas that give the computed value', () => {
    const wrong = checks.filter(
      ({ formula, computed }) => !computed || !isRounded(computed.value, evaluateFormula(formula)),
    )
    expect(wrong.map(({ rule, formula, computed }) => `${rule}: ${formula} = ${computed?.value}`)).toEqual([])
  })

  it('passes a check only where the ranges touch', () => {
    const wrong = checks.filter((check) => check.status === 'passed' && !isTouching(check))
    expect(wrong.map(({ rule, formula, stated }) => `${rule}: ${formula}, stated ${stated.value}`)).toEqual([])
  })

  it('rests each check on facts, claims and cells that are there', () => {
    const cells = report['tieout:tables'].flatMap(({ id, rows }) =>
      rows.flatMap((row) => row.cells.map(({ column }) => `${id}.r${row.index}.c${column}`)),
    )
    const ids = new Set([...Object.keys(report.facts), ...report['tieout:claims'].map(({ id }) => id), ...cells])
    expect(checks.flatMap(({ operands }) => operands).filter((id) => !ids.has(id))).toEqual([])
  })

  it('has findings whose words and evidence stand in the source', () => {
    for (const { start, end, evidence } of report['tieout:findings']) {
      expect(text.slice(start, end).trim()).not.toBe('')
      for (const place of evidence) {
        const said = text.slice(place.start, place.end)
        expect(plain(said)).toBe(plain(place.text))
      }
    }
  })

  it('comes out the same when it is read again', () => {
    expect(JSON.stringify(reportOf(text, file))).toBe(JSON.stringify(report))
  })
})

/** Words without markup, escapes, marks of footnotes and odd blanks. */
const plain = (words: string): string =>
  words
    .replaceAll(/<[^>]*>|\^?\[\d+\]|\\|\*/g, '')
    .replaceAll(/&nbsp;|&#160;/g, ' ')
    .replaceAll(/\s+/g, '')

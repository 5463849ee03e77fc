/** What wires print in a cell, and the number it is. */
import { describe, expect, test } from 'vitest'
import { format } from '../../../src/number/decimal.ts'
import { readCellNumber } from '../../../src/recognize/numeral/index.ts'

/** "-1234.5", with its sign of percent, points, multiple and currency; or the kind of what is no number. */
function read(text: string): string {
  const cell = readCellNumber(text)
  if (cell.kind !== 'number') return cell.kind
  const marks = [cell.isPercent && '%', cell.points, cell.isMultiple && 'x', cell.currency].filter(Boolean)
  return [format(cell.value), ...marks].join(' ')
}

describe('a scale of its own', () => {
  const scaleIn = (text: string) => {
    const cell = readCellNumber(text)
    return cell.kind === 'number' ? `${format(cell.value)} e${cell.exponent ?? 0}` : cell.kind
  }
  test.each([
    ['$128M', '128 e6'],
    ['€3.2bn', '3.2 e9'],
    ['$(1.5)M', '-1.5 e6'],
    ['(1.5) million', '-1.5 e6'],
    ['2.5 billion', '2.5 e9'],
    ['128M', '128 e6'],
    ['9M', 'none'], // nine months
    ['12 m', 'none'], // meters
    ['1,234 b', 'none'], // the mark of a note
  ])('%s is %s', (text, expected) => expect(scaleIn(text)).toBe(expected))
})

describe('a number', () => {
  test.each([
    ['1,234.5', '1234.5'],
    ['.5', '0.5'],
    ['1 234,5', '1234.5'],
    ['(1,234)', '-1234'],
    ['( 1,234 )', '-1234'],
    ['(12', '-12'], // its other bracket stands in a cell of its own
    ['−7.2', '-7.2'],
    ['12-', '-12'],
    ['$(12)', '-12 $'],
    ['US$ 3.10', '3.1 USD'],
    ['NT$2.15', '2.15 TWD'],
    ['RMB8.0', '8 CNY'],
    ['(0.2)%', '-0.2 %'],
    ['19.1 %', '19.1 %'],
    ['1.2 p.p.', '1.2 percentage'],
    ['-42 bps', '-42 basis'],
    ['2.4x', '2.4 x'],
    ['4,385 (1)', '4385'], // the mark of a note
  ])('%s', (text, number) => {
    expect(read(text)).toBe(number)
  })
})

describe('no number', () => {
  test.each([
    ['—', 'nil'],
    ['-', 'nil'],
    ['Nil', 'nil'],
    ['$ -', 'nil'],
    ['NM', 'none'],
    ['n/a', 'none'],
    ['*', 'none'],
    ['COVID-19', 'none'],
    ['16)', 'none'], // the end of a label: "Depreciation (IFRS" / "16)"
    ['2.05 - 2.15', 'range'],
  ])('%s is %s', (text, kind) => {
    expect(read(text)).toBe(kind)
  })
})

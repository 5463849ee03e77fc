/** Cells that spreadsheets and RFC 4180 readers take for what they are. */
import { describe, expect, it } from 'vitest'
import { csvCell } from '../../src/formats/csv.ts'
import { parseCsv } from '../support/parse-csv.ts'

describe('a cell', () => {
  it.each([
    ['Net sales', 'text', 'Net sales'],
    ['Sales, net', 'text', '"Sales, net"'],
    ['the "core" business', 'text', '"the ""core"" business"'],
    ['two\nlines', 'text', '"two\nlines"'],
    [' indented', 'text', '" indented"'],
    ['', 'text', '""'],
    [null, 'text', ''],
    ['-116000000', 'decimal', '-116000000'],
    [-3, 'integer', '-3'],
    [false, 'boolean', 'false'],
    [['c1', 'c2'], 'list', 'c1 c2'],
  ] as const)('%j as %s is %s', (value, type, cell) => expect(csvCell(value, type)).toBe(cell))

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '－1', '=HYPERLINK("http://x","y")'])(
    '%j is no formula',
    (words) => {
      const [[read] = []] = parseCsv(`${csvCell(words, 'text')}\r\n`)
      expect(read).toBe(`'${words}`)
    },
  )

  it('a list is no formula either', () => expect(csvCell(['=1'], 'list')).toBe("'=1"))
})

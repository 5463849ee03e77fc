/**
 * Input that makes careless readers slow, each family as a function of its size, and how the time grows with it: from size to
 * twice the size it may not grow by much more than twice.
 */
import { analyzeBytes } from './release.ts'

interface Family {
  readonly name: string
  readonly type: 'txt' | 'html' | 'md'
  /** About `size` characters. */
  readonly make: (size: number) => string
}

const PROSE =
  'Acme Corp. Reports Third Quarter 2025 Results\n\nRevenue was $12.3 million in the third quarter of 2025.\n\n'
const repeat = (unit: string, size: number): string => unit.repeat(Math.max(1, Math.round(size / unit.length)))
const text = (name: string, unit: string, [before, after] = ['', '']): Family => ({
  name,
  type: 'txt',
  make: (size) => `${PROSE}${before}${repeat(unit, size)}${after}\n`,
})
const html = (name: string, unit: string, [before, after] = ['', '']): Family => ({
  name,
  type: 'html',
  make: (size) => `<html><body><p>${PROSE}</p>${before}${repeat(unit, size)}${after}</body></html>`,
})

const HEAD = '\t2024\t2025\n'
const numbered = (line: (i: number) => string, size: number): string => {
  const lines: string[] = []
  for (let i = 0, length = 0; length < size; i++) {
    const next = line(i)
    lines.push(next)
    length += next.length
  }
  return lines.join('')
}

export const FAMILIES: readonly Family[] = [
  text('digits', '7'),
  text('digits with commas', '123,'),
  text('parentheses', '('),
  text('brackets', '['),
  text('blanks', ' '),
  text('blanks and a word', '     x     '),
  text('empty lines', '\n'),
  text('tabs', '\t'),
  text('dot leaders', 'Revenue ............ '),
  text('dots', '.'),
  text('dashes', '-'),
  text('pipes', '|'),
  text('quotes', '"a '),
  text('asterisks', '*a'),
  text('underscores', '_ '),
  text('backslashes', '\\'),
  text('dollars', '$ '),
  text('capitals', 'A'),
  text('words on a line', 'revenue increased '),
  text('months', 'September '),
  text('ands', 'and revenue, '),
  text('numbers on a line', '1,234.5 '),
  text('amounts on a line', '$1.2 million, '),
  text('percentages on a line', 'up 3.4% to $5.6 million from $5.4 million and '),
  text('short sentences', 'Revenue rose 5%. '),
  text('short claims', 'Revenue was $12.3 million in the third quarter of 2025.\n\n'),
  text('bullets', '- Revenue of $12.3 million, up 5%\n'),
  text('headings', '## Revenue 2025\n\n'),
  text('one tab row', '12\t', ['\n', '']),
  text('tab rows', 'Revenue\t12\t13\n', [HEAD, '']),
  text('tab rows per share', 'Earnings per share, basic\t1.20\t1.30\n', [HEAD, '']),
  text('aligned rows', 'Revenue             12          13\n', ['                  2024        2025\n', '']),
  text('pipe rows', '| Revenue | 12 | 13 |\n', ['| | 2024 | 2025 |\n|---|---|---|\n', '']),
  text('joined pipe rows', 'Revenue | $ | 12 | 13\n', ['2024 | 2025\n', '']),
  text('joined pipe labels', 'Revenue | of units\n', ['2024 | 2025\nRevenue | 12 | 13\n', '']),
  text('statements in a line', `Three Months Ended June 30, 2025 2024 ${'Revenue 12 13 '.repeat(40)}\n`),
  text('headers in a line', `${'Year Ended June 30, 2025 2024 Revenue 12 (13 '.repeat(900)}\n`),
  text(
    'blanks in a line',
    `Year Ended June 30, 2025 2024 Revenue 12 13 ( ${'($    '.repeat(4000)}${' '.repeat(20_000)}x\n`,
  ),
  text('one pipe row', '| 12 ', ['| | 2024 |\n|---|---|\n', '|']),
  text('one number a line', 'Revenue\n\n12\n\n13\n\n'),
  text('a line for each node', '•\nRevenue grew\n17%\n to\n$4.74 billion\n, compared with\n$4.05 billion\n.\n'),
  text('headers one a line', 'Three Months Ended\nJune 30,\n2025\n2024\nRevenue\n12\n13\nCosts\n7\n8\n'),
  text('page breaks', '\f'),
  text('page breaks and rows', 'Revenue             12          13\n\f', ['                  2024        2025\n', '']),
  text('words and figures', 'Total revenue 12 13\n'),
  text('tab tables', `${HEAD}Revenue\t12\t13\nCosts\t7\t8\nProfit\t5\t5\n\nThe table above shows it.\n\n`),
  {
    name: 'tab rows that differ',
    type: 'txt',
    make: (size) => `${PROSE}${HEAD}${numbered((i) => `Line ${i}\t${i * 7}\t${i * 13}\n`, size)}`,
  },
  {
    name: 'claims and rows that differ',
    type: 'txt',
    make: (size) =>
      `${PROSE}${HEAD}${numbered((i) => `Sales of unit ${i}\t${i * 7}\t${i * 13}\n`, size / 2)}\n${numbered((i) => `Sales of unit ${i} were $${i * 13} in 2025, up 5% from $${i * 7} in 2024.\n\n`, size / 2)}`,
  },
  {
    name: 'totals that break',
    type: 'txt',
    make: (size) =>
      `${PROSE}(in thousands)\n\n${HEAD}${numbered((i) => `Part ${i}a\t${(i % 90) + 10}\t${(i % 80) + 11}\nPart ${i}b\t${(i % 70) + 10}\t${(i % 60) + 11}\nTotal of ${i}\t${(i % 90) + (i % 70) + 20 + (i % 3 ? 0 : 9)}\t${(i % 80) + (i % 60) + 22}\n`, size)}`,
  },
  {
    name: 'rows without a first figure',
    type: 'txt',
    make: (size) => `${PROSE}\t2023\t2024\t2025\nCosts\t7\t8\t9\n${repeat('Revenue\t\t12\t13\n', size)}`,
  },
  {
    name: 'a long sentence with figures',
    type: 'txt',
    make: (size) =>
      PROSE + `${repeat('repurchased shares due to an average of costs ', size / 300)}$5.3 million `.repeat(300),
  },
  {
    name: 'one figure said of many',
    type: 'txt',
    make: (size) =>
      `${PROSE}${numbered((i) => `Adjusted gross margin was $${i + 100}.3 million in the third quarter of 2025.\n\n`, size)}`,
  },
  text(
    'stacked headers',
    '        Three Months Ended       Twelve Months Ended\n          2024     2023           2024     2023\n',
  ),
  text('rules of dashes', 'Revenue    12    13\n         ----  ----\n', ['           2024  2025\n', '']),
  text('leaders apart', 'Revenue . . . . . . . . 12  13\n', ['                2024  2025\n', '']),
  text('wrapped labels', 'Cost of goods\n  sold and\n  services      12  13\n', ['                2024  2025\n', '']),
  text('pipe rows without words', '| | | | |\n', ['| | 2024 | 2025 |\n|---|---|---|\n| Revenue | 12 | 13 |\n', '']),
  text(
    'html tables in text',
    '<table><tr><td></td><td>2024</td></tr><tr><td>Revenue</td><td>12</td></tr></table>\n\nText.\n\n',
  ),
  text('html tables left open', '<table><tr><td>Revenue</td><td>12</td></tr>\n\nText.\n\n'),
  text('html tables nested in text', '<table><tr><td>12</td><td>'),
  html('html rows', '<tr><td>Revenue</td><td>12</td><td>13</td></tr>', [
    '<table><tr><td></td><td>2024</td><td>2025</td></tr>',
    '</table>',
  ]),
  html('one html row', '<td>12</td>', ['<table><tr>', '</tr></table>']),
  html('nested tables', '<table><tr><td>12</td><td>'),
  html('wide spans', '<tr><td colspan="1000000000">12</td><td rowspan="1000000000">13</td></tr>', [
    '<table>',
    '</table>',
  ]),
  html('spans that overlap', '<tr><td rowspan="50">12</td><td colspan="50">13</td></tr>', ['<table>', '</table>']),
  html('spacer columns', '<tr><td>Revenue</td><td></td><td>$</td><td>12</td><td>)</td><td>&nbsp;</td></tr>', [
    '<table><tr><td></td><td colspan="5">2025</td></tr>',
    '</table>',
  ]),
  html('one long cell', 'Revenue<br>12 ', ['<table><tr><td>', '</td><td>13</td></tr></table>']),
  html('formatting left open', '<td><b>12', ['<table><tr>', '</table>']),
  html('unclosed tags', '<b><i>a '),
  html('unclosed cells', '<td>12'),
  html('angle brackets', '<'),
  html('entities', '&amp;'),
  html('comments', '<!--'),
  html('attributes', ' a="1"', ['<p', '>12</p>']),
  html('html paragraphs', '<p>Revenue was $12.3 million in the third quarter of 2025.</p>'),
  html('html tables', '<table><tr><td></td><td>2024</td></tr><tr><td>Revenue</td><td>12</td></tr></table><p>Text.</p>'),
]

const LARGEST = 64 * 1024 * 1024

/** Milliseconds of the processor for one reading: other work on the machine does not count. */
function timeOf(family: Family, size: number): number {
  const bytes = Buffer.from(family.make(size))
  const start = process.cpuUsage()
  analyzeBytes(bytes, `family.${family.type}`, { largest: LARGEST })
  return process.cpuUsage(start).user / 1000
}

const GROWTH = [1, 2, 4, 8]

/** Prints the times at `size` and at two, four and eight times as much, and by what each doubling multiplies them. */
export function printFamilies(size: number, only?: string): void {
  for (const family of FAMILIES.filter(({ name }) => !only || name.includes(only))) {
    timeOf(family, size / 4)
    const times = GROWTH.map((by) => timeOf(family, size * by))
    const ratios = times.slice(1).map((time, index) => time / (times[index] ?? time))
    const columns = [
      ...times.map((time) => `${time.toFixed(0).padStart(7)} ms`),
      ...ratios.map((ratio) => ratio.toFixed(2).padStart(6)),
    ]
    console.log(`${columns.join('')}  ${family.name}`)
  }
}

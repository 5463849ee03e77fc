/**
 * How fast tables are read on one core, by syntax: a quarterly report's worth of statements is written out in each of them until
 * it has the size asked for, and read as far as its grids.
 */
import { parseHtml, readGrids } from '../src/index.ts'

const LINES = [
  'Product revenue',
  'Service revenue',
  'Cost of goods sold, including depreciation of leased equipment',
  'Selling, general and administrative expenses',
  'Interest expense, net',
  'Provision for income taxes',
]
const figure = (seed: number): string => {
  const digits = ((seed * 7919) % 9_999_999).toLocaleString('en-US')
  return seed % 5 === 0 ? `(${digits})` : digits
}
const HEADER = ['', '2031', '2030', '2031', '2030']
const ROWS = LINES.map((label, row) => [label, ...HEADER.slice(1).map((_, column) => figure(row * 4 + column + 1))])
const TITLE = 'CONDENSED CONSOLIDATED STATEMENTS OF INCOME\n\n'
const PROSE = 'Revenue was $12.3 million in the third quarter of 2031, compared with $11.9 million a year before.\n\n'
const aligned = ([label = '', ...figures]: readonly string[]): string =>
  label.padEnd(66) + figures.map((words) => words.padStart(14)).join('')
const htmlRow = (row: readonly string[]): string =>
  `<tr style="vertical-align:bottom">${row.map((words) => `<td style="text-align:right;padding:2px">${words}</td>`).join('')}</tr>`

const SYNTAXES: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  tab: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  pipe: ([header = [], ...rows]) =>
    [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  whitespace: (rows) => rows.map(aligned).join('\n'),
  html: (rows) => `<table>${rows.map(htmlRow).join('\n')}</table>`,
}

const RUNS = 3

/** Prints the speed of each reader over a source of `size` characters: the best of a few runs, in processor time. */
export function printGridSpeeds(size: number): void {
  for (const [syntax, write] of Object.entries(SYNTAXES)) {
    const unit = `${TITLE}${write([HEADER, ...ROWS])}\n\n${PROSE}`
    const text = unit.repeat(Math.ceil(size / unit.length))
    const mediaType = syntax === 'html' ? 'text/html' : 'text/plain'
    let best = Number.POSITIVE_INFINITY
    let found = 0
    for (let turn = 0; turn < RUNS; turn++) {
      const start = process.cpuUsage()
      const silent = () => undefined
      const parsed = parseHtml.run({ id: 'bench', text, mediaType }, silent)
      found = readGrids.run({ id: 'bench', text, mediaType, ...parsed }, silent).grids.length
      best = Math.min(best, process.cpuUsage(start).user / 1000)
    }
    console.log(`${(text.length / 1000 / best).toFixed(1).padStart(8)} MB/s  grids of ${syntax} (${found} tables)`)
  }
}

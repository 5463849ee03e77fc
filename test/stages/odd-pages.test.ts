/** One invented release, set as pages and filings of all ages set theirs: each states the same facts, and ties its prose to them. */
import { expect, test } from 'vitest'
import { alarmsOf, readText } from '../support/release.ts'

const TITLE = 'Orrin Bay Mills Reports Second Quarter 2031 Results'
const DATELINE =
  'PORT ORRIN, Maine, July 24, 2031 /PRNewswire/ -- Orrin Bay Mills, Inc. (NYSE: ORBM) today reported results for its second quarter ended June 30, 2031.'
const PROSE =
  'Net sales were $84.2 million in the second quarter of 2031, compared with $80.1 million in the second quarter of 2030, an increase of 5.1%. Gross margin was 39.2% compared with 37.8% a year ago.'
const OPENING = `<p><b>${TITLE}</b></p>\n<p>${DATELINE}</p>\n<p>${PROSE}</p>\n`
const STATEMENT = 'CONDENSED CONSOLIDATED STATEMENTS OF INCOME'
const SCALE = '(In thousands, except per share amounts)'
const CAPTION = `<p>${STATEMENT}<br>${SCALE}</p>`
const YEARS = ['2031', '2030', '2031', '2030']
const HALVES = ['Three Months Ended June 30,', 'Six Months Ended June 30,']

interface Line {
  readonly label: string
  readonly figures: readonly string[]
  readonly opens?: string
  readonly closes?: string
}

const LINES: readonly Line[] = [
  { label: 'Net sales', figures: ['84,210', '80,115', '165,330', '158,902'], opens: '$' },
  { label: 'Cost of sales', figures: ['(51,204', '(49,870', '(100,420', '(97,551'], closes: ')' },
  { label: 'Gross profit', figures: ['33,006', '30,245', '64,910', '61,351'] },
  { label: 'Gross margin', figures: ['39.2', '37.8', '39.3', '38.6'], closes: '%' },
  { label: 'Net income per share', figures: ['0.41', '0.36', '0.80', '0.71'], opens: '$' },
]

/** Rows of the body, each figure drawn with its sign of money and what closes it. */
const body = (
  draw: (figure: string, opens: string, closes: string) => string,
  label = (words: string) => words,
): string =>
  LINES.map(
    ({ label: words, figures, opens = '', closes = '' }) =>
      `<tr><td>${label(words)}</td>${figures.map((figure) => draw(figure, opens, closes)).join('')}</tr>`,
  ).join('\n')

/** Two header rows, each group and each year over so many physical columns. */
const header = (group: number, year: number, gap = ''): string =>
  `<tr><td></td>${HALVES.map((words) => `${gap}<td colspan="${group}" align="center">${words}</td>`).join('')}</tr>
<tr><td></td>${YEARS.map((words) => `${gap}<td colspan="${year}">${words}</td>`).join('')}</tr>`

const page = (table: string, before = '', after = ''): string =>
  `<html><body>${before}${OPENING}${CAPTION}<table>${table}</table>${after}</body></html>`

const font = (words: string): string => `<font face="Times New Roman" size="2">${words}</font>`
const SPACER = '<td width="1%">&nbsp;</td>'
const inFull = (figure: string, opens: string, closes: string): string => `<td>${opens}${figure}${closes}</td>`
const apart = (figure: string, opens: string, closes: string): string =>
  `<td>${opens}</td><td>${figure}</td><td>${closes}</td>`

const text = [
  '                              Three Months Ended         Six Months Ended',
  '                                   June 30,                  June 30,',
  '                            ------------------------  ------------------------',
  `                            ${YEARS.map((year) => year.padStart(11)).join('  ')}`,
  '                            -----------  -----------  -----------  -----------',
  ...LINES.map(
    ({ label, figures, opens = '', closes = '' }) =>
      label.padEnd(28) + figures.map((figure) => (opens + figure + closes).padStart(11)).join('  '),
  ),
].join('\n')
const titled = `            ${STATEMENT}\n            ${SCALE}\n\n${text}`

const SITE = `<div id="cookies"><p>We and our 847 partners use cookies.</p><button>Accept all 847</button></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/n">Orrin Bay Mills posts net sales of $81.1 million</a></li></ul></nav>`
const RELATED = `<section><h3>Related news</h3><ul><li><a href="/a">Tallow Creek posts net sales of $512.4 million, up 14%</a></li></ul></section>
<footer><p>© 2031 Orrin Bay Mills. 200 Harbour Way, Suite 1400. Call 1-800-555-0133.</p></footer>`

const PAGES: readonly (readonly [what: string, source: string, name?: string])[] = [
  [
    'fonts, spacer columns and signs in cells of their own, in a layout table',
    `<html><body><table width=600><tr><td>${OPENING}<p align="center">${font(`<b>${STATEMENT}<br>${SCALE}</b>`)}</p>
<table cellspacing=0 cellpadding=0>${header(7, 3, SPACER)}<tr><td></td>${`${SPACER}<td colspan="3"><hr noshade size="1"></td>`.repeat(4)}</tr>
${body(
  (...[figure, opens, closes]) =>
    `${SPACER}<td>${font(opens || '&nbsp;')}</td><td align="right">${font(figure)}</td><td>${font(closes || '&nbsp;')}</td>`,
  (words) => font(`&nbsp;&nbsp;${words}`),
)}
</table></td></tr></table></body></html>`,
  ],
  [
    'headers over two columns, figures in the second',
    page(header(4, 2) + body((...[figure, opens, closes]) => `<td>${opens}</td><td>${figure}${closes}</td>`)),
  ],
  ['headers of one column each over figures in three', page(header(2, 1) + body(apart))],
  [
    'head, body and foot, a header over two rows, row headers',
    page(
      `<thead><tr><th rowspan="2">Unaudited</th>${HALVES.map((words) => `<th colspan="2">${words}</th>`).join('')}</tr>
<tr>${YEARS.map((year) => `<th>${year}</th>`).join('')}</tr></thead><tbody>${body(inFull).replace(/<tr><td>(.*?)<\/td>/g, '<tr><th scope="row">$1</th>')}</tbody>
<tfoot><tr><td colspan="5">See notes.</td></tr></tfoot>`,
    ),
  ],
  [
    'inline XBRL',
    page(
      header(6, 3) +
        body(
          (...[figure, opens, closes]) =>
            `<td>${opens}</td><td>${figure.startsWith('(') ? '(' : ''}<ix:nonFraction name="us-gaap:X" contextRef="c1" decimals="-3" scale="3">${figure.replace('(', '')}</ix:nonFraction></td><td>${closes}</td>`,
        ),
      '<div style="display:none"><ix:header><ix:hidden><ix:nonFraction name="us-gaap:Y" contextRef="c1">999</ix:nonFraction></ix:hidden></ix:header></div>',
    ).replace('$84.2', '$<ix:nonFraction name="us-gaap:Z" contextRef="c1" scale="6">84.2</ix:nonFraction>'),
  ],
  [
    'hidden figures, rows and paragraphs',
    page(
      header(2, 1) +
        `${body((...[figure, opens, closes]) => `<td><span hidden>1,111</span>${opens}${figure}${closes}<span style="visibility:hidden">)</span></td>`)}
<tr style="display: none"><td>Hidden</td>${'<td>5,555</td>'.repeat(4)}</tr>`,
      '<p style="display:none">Net sales were $99.9 million.</p>',
    ),
  ],
  ['a site around it', page(header(2, 1) + body(inFull), SITE, RELATED)],
  [
    'references for minus signs and blanks, raised marks of notes',
    page(
      header(2, 1) +
        body(
          (...[figure, opens, closes]) =>
            `<td>${figure.startsWith('(') ? `&minus;${figure.slice(1)}` : `${opens && `${opens}&thinsp;`}${figure}${closes && `&nbsp;${closes}`}`}<sup>(a)</sup></td>`,
          (words) => `${words}<sup>(1)</sup>`,
        ),
    ),
  ],
  ['a table of blanks in a page', `<html><body>${OPENING}<pre>\n${titled}\n</pre></body></html>`],
  [
    'all of it in text with blanks',
    `<html><body><pre>\n<b>${TITLE}</b>\n\n${DATELINE}\n\n${PROSE}\n\n${titled}\n</pre></body></html>`,
  ],
  [
    'tables in HTML in a text with marks of pages',
    `### Page 1\n\n# ${TITLE}\n\n${DATELINE}\n\n${PROSE}\n\n*End of Page 1*\n\n---\n\n### Page 2\n\n${STATEMENT}\n${SCALE}\n\n<table>\n${header(2, 1)}\n${body(inFull)}\n</table>\n\n*End of Page 2*\n`,
    'orrin.md',
  ],
  [
    "a plain text filing's wrapper",
    `<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n\n${TITLE}\n\n${DATELINE}\n\n${PROSE}\n<PAGE>\n\n<TABLE>\n<CAPTION>\n${titled.replace(/(?<=-)\nNet/, '\n<S>                         <C>          <C>          <C>          <C>\nNet')}\n</TABLE>\n</TEXT>\n</DOCUMENT>\n`,
    'orrin.txt',
  ],
]

const PERIODS = ['2031-04-01/2031-07-01', '2030-04-01/2030-07-01', '2031-01-01/2031-07-01', '2030-01-01/2030-07-01']
const UNITS: Readonly<Record<string, number>> = { 'Gross margin': 0.01, 'Net income per share': 1 }

test.each(PAGES.map(([what, source, name = 'orrin.html']) => [what, source, name] as const))(
  '%s',
  (_, source, name) => {
    const { report } = readText(source, name)
    const facts = Object.values(report.facts).map(({ dimensions, value, ...fact }) => [
      fact['tieout:label'],
      dimensions.period.replaceAll('T00:00:00', ''),
      Math.abs(Number(value)).toPrecision(6),
      Object.keys(dimensions).filter((axis) => !['concept', 'entity', 'period', 'unit'].includes(axis)).length,
    ])
    const stated = LINES.flatMap(({ label, figures }) =>
      figures.map((figure, at) => [
        label,
        PERIODS[at],
        (Number(figure.replace(/[(,]/g, '')) * (UNITS[label] ?? 1000)).toPrecision(6),
        0,
      ]),
    )
    expect(facts).toEqual(stated)
    const claims = report['tieout:claims'].filter(({ start }) => source.indexOf(PROSE.slice(0, 10)) <= start)
    expect(claims.map(({ verdict }) => verdict)).toEqual(['tied', 'tied', 'tied', 'tied', 'tied'])
    expect(alarmsOf(report)).toEqual([])
  },
)

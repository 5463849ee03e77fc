/** Changes to a release that leave its meaning as it is: other blanks, signs, quotes, line ends, more boilerplate, another order. */
import type { OwnRelease } from './own-releases.ts'

export interface Rewrite {
  readonly name: string
  /** Whether words and order stay, so that the same facts and claims must come out. */
  readonly keepsClaims: boolean
  readonly apply: (release: OwnRelease) => string
}

const isHtml = ({ file }: OwnRelease): boolean => /\.html?$/.test(file)

/** The paragraphs of running text of a plain release: long, with a full stop, and neither a table's nor a bullet's. */
const isProse = (paragraph: string): boolean =>
  paragraph.length > 100 &&
  /^(?:["“*]{0,3}\p{L}|\[)/u.test(paragraph) &&
  /\.["”]?$/.test(paragraph) &&
  // neither a table nor one whose columns are set off by single blanks
  !/[|\t]|\d$/m.test(paragraph)

/** In front matter quotes are syntax. */
function behindFrontMatter(text: string, change: (text: string) => string): string {
  const front = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(text)?.[0] ?? ''
  return front + change(text.slice(front.length))
}

const mapProse = (text: string, change: (paragraph: string) => string): string =>
  text
    .split('\n\n')
    .map((paragraph) => (isProse(paragraph) ? change(paragraph) : paragraph))
    .join('\n\n')

/** Blanks that typesetters glue: before a scale word, a unit, a day, after a currency's code. */
const glue = (text: string, blank: string): string =>
  text.replaceAll(
    /(?<=\d%?) (?=(?:million|billion|thousand|percent|percentage|basis)\b)|(?<=\b(?:EUR|RMB|million|US\\\$)) (?=\d)/g,
    blank,
  )

const BOILERPLATE =
  'Shareholders may write to 4 Harbour Street, 2nd floor, or call +1 (800) 555-0190 until 5:00 p.m. on March 31, 2026. ' +
  'The company was founded in 1987, files its reports under number 001-38214 and keeps 25 years of them on its website.'

const withBoilerplate = (release: OwnRelease): string =>
  isHtml(release)
    ? release.text.replace(/(?=<p[^>]*><font[^>]*><b>About )/, () => `<p>${BOILERPLATE}</p>\n`)
    : release.text.replace(/^(?=(?:\*\*)?(?:About |News conference))/m, () => `${BOILERPLATE}\n\n`)

/** Swaps each two paragraphs of prose that follow one another, but for the first, which opens the release. */
function swapParagraphs(text: string): string {
  const paragraphs = text.split('\n\n')
  const start = paragraphs.findIndex(isProse) + 1
  for (let at = start; at + 1 < paragraphs.length; at++) {
    const [first = '', second = ''] = paragraphs.slice(at, at + 2)
    // a quotation or a sentence that a footnote cut in two must stay where it is
    if (!isProse(first) || !isProse(second) || /^["“[]/.test(first) || /^["“[\p{Ll}]/u.test(second)) continue
    paragraphs.splice(at, 2, second, first)
    at++
  }
  return paragraphs.join('\n\n')
}

/** Not before what would open a quotation, a heading or a bullet there. */
const wrap = (paragraph: string): string => paragraph.replaceAll(/(.{60,76}?) (?![>#*+-])/g, '$1\n')

/** "1,322.0 million" as "1.32 billion". */
const inBillions = (paragraph: string): string =>
  paragraph.replaceAll(
    /(?<!\d (?:to|and) [$€£A-Z ]{0,5}|\d ?[-–] ?[$€£A-Z ]{0,5})(?<![\d,])(\d+),(\d\d)(\d)(\.\d)? million/g,
    (_, billions: string, kept: string, dropped: string) => {
      const hundredths = Number(billions) * 100 + Number(kept) + (Number(dropped) >= 5 ? 1 : 0)
      return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')} billion`
    },
  )

/** "$1.32 billion" as "$1,320 million". */
const inMillions = (paragraph: string): string =>
  paragraph.replaceAll(
    /(?<=[$€£]|\b(?:RMB|EUR|US\\\$) ?)(\d{1,2})\.(\d{1,3}) billion/g,
    (_, billions: string, millions: string) => `${billions},${millions.padEnd(3, '0')} million`,
  )

/** A mark of a footnote behind the first words of prose that end a clause, and behind the first amount. */
const withMarks = (paragraph: string): string =>
  paragraph.replace(/(?<=\p{Ll}{4}),(?= \p{Ll})/u, '^[7],').replace(/(?<=\d (?:million|billion)\)?)(?=[,.] )/, '^[8]')

const FULL_WIDTH = '０１２３４５６７８９'
const fullWidth = (paragraph: string): string =>
  paragraph.replaceAll(/(?<!\[)\d/g, (digit) => FULL_WIDTH[Number(digit)] as string)

const QUARTERS: readonly (readonly [RegExp, string])[] = [
  [/\bfirst quarter of (20\d\d)\b/g, 'Q1 $1'],
  [/\bsecond quarter of (20\d\d)\b/g, 'Q2 $1'],
  [/\bthird quarter of (20\d\d)\b/g, 'Q3 $1'],
  [/\bfourth quarter of (20\d\d)\b/g, 'Q4 $1'],
]
const inShort = (paragraph: string): string =>
  QUARTERS.reduce((text, [words, short]) => text.replaceAll(words, short), paragraph)

/**
 * One figure of each third row one unit of its last digit up, as rounding makes it: rows of long numbers only, where a unit is
 * no thousandth of the figure, and never the row of a total.
 */
function withRounding(text: string): string {
  let rows = 0
  return text
    .split('\n')
    .map((line) => {
      if (!/[|\t]| {2,}/.test(line) || /total|per (?:\w+ )?(?:share|unit)|%|net|gross|cash/i.test(line)) return line
      const figure = /(?<=[|\t ] ?[$€£]? ?)(\d{1,3}(?:,\d{3})+)(?= ?(?:[|\t]| {2,}|$))/.exec(line)
      // a figure that stands elsewhere too is no rounded one there
      if (!figure || rows++ % 3 !== 0 || /9$/.test(figure[0]) || text.split(figure[0]).length > 2) return line
      const up = figure[0].slice(0, -1) + String(Number(figure[0].at(-1)) + 1)
      return line.slice(0, figure.index) + up + line.slice(figure.index + figure[0].length)
    })
    .join('\n')
}

export const REWRITES: readonly Rewrite[] = [
  { name: 'no-break spaces', keepsClaims: true, apply: ({ text }) => glue(text, '\u00a0') },
  { name: 'narrow spaces', keepsClaims: true, apply: ({ text }) => glue(text, '\u202f') },
  { name: 'thin spaces', keepsClaims: true, apply: ({ text }) => glue(text, '\u2009') },
  {
    name: 'minus signs for hyphens',
    keepsClaims: true,
    apply: ({ text }) => text.replaceAll(/(?<=^|[\t|] ?)-(?=\d)/gm, '\u2212'),
  },
  { name: 'hyphens for minus signs', keepsClaims: true, apply: ({ text }) => text.replaceAll('\u2212', '-') },
  {
    name: 'carriage returns',
    keepsClaims: true,
    apply: ({ text }) => text.replaceAll('\n', '\r\n'),
  },
  {
    name: 'curly quotes',
    keepsClaims: true,
    apply: (release) =>
      isHtml(release)
        ? release.text
        : behindFrontMatter(release.text, (text) =>
            text
              .replaceAll(/(?<=^|[\s(])"(?=\S)/gm, '“')
              .replaceAll('"', '”')
              .replaceAll(/(?<=\w)'/g, '’'),
          ),
  },
  {
    name: 'straight quotes',
    keepsClaims: true,
    apply: ({ text }) => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'"),
  },
  {
    name: 'lines broken by hand',
    keepsClaims: true,
    apply: (release) => (isHtml(release) ? release.text : mapProse(release.text, wrap)),
  },
  { name: 'more boilerplate', keepsClaims: false, apply: withBoilerplate },
  {
    name: 'paragraphs in another order',
    keepsClaims: false,
    apply: (release) => (isHtml(release) ? release.text : swapParagraphs(release.text)),
  },
  {
    name: 'billions for millions',
    keepsClaims: false,
    apply: (release) => (isHtml(release) ? release.text : mapProse(release.text, inBillions)),
  },
  {
    name: 'millions for billions',
    keepsClaims: false,
    apply: (release) => (isHtml(release) ? release.text : mapProse(release.text, inMillions)),
  },
  {
    name: 'dashes for minus signs',
    keepsClaims: true,
    apply: ({ text }) => text.replaceAll(/(?<=^|[\t|] ?)[-\u2212](?=\d)/gm, '–'),
  },
  {
    name: 'entities for no-break spaces',
    keepsClaims: true,
    apply: (release) => (isHtml(release) ? glue(release.text, '&#160;') : release.text),
  },
  {
    name: 'blanks at the ends of lines',
    keepsClaims: true,
    apply: ({ text }) => text.replaceAll(/(?<=\S)$/gm, ' '),
  },
  {
    name: 'marks of footnotes',
    keepsClaims: false,
    apply: (release) => (isHtml(release) ? release.text : mapProse(release.text, withMarks)),
  },
  {
    name: 'digits of full width',
    keepsClaims: false,
    apply: (release) => (isHtml(release) ? release.text : mapProse(release.text, fullWidth)),
  },
  {
    name: 'quarters in short',
    keepsClaims: false,
    apply: (release) => (isHtml(release) ? release.text : mapProse(release.text, inShort)),
  },
  { name: 'figures a unit off', keepsClaims: false, apply: ({ text }) => withRounding(text) },
]

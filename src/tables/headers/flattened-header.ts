/**
 * A header that was run together with the text above the figures, as pages do that are turned into plain text:
 *
 *   … a strong year. Three months ended June 30, Year ended June 30, 2031 2030 2031 2030 ------ ------
 *
 *   Net sales      $ 796     $ 775     $ 3,225     $ 3,035
 *
 * Its words go to the columns in order, where these are as many.
 */
import type { Grid, GridRow } from '../../model/grid.ts'
import type { GluedRow } from '../places/glued-row.ts'
import { type LogicalColumn, logicalColumns } from '../places/logical-columns.ts'

const REACH = 400
const GROUP = String.raw`(?:for the )?(?:(?:three|six|nine|twelve) months|(?:thirteen|twenty-six|thirty-nine|fifty-two) weeks|(?:fiscal )?(?:years?|quarters?)) ended [a-z]{3,9}\.? \d{1,2},?`
const LENGTH = '(?:for the )?(?:(?:three|six|nine|twelve) months|(?:fiscal )?(?:years?|quarters?)) ended'
const DAY = String.raw`[a-z]{3,9}\.? \d{1,2},?`
/** "Quarter Ended Year Ended December 31, December 31,": the lines of a header one behind the other. */
const BY_LINES = new RegExp(
  String.raw`(?:^|[\s)|:])((?:${LENGTH}\s+){2,4})((?:${DAY}\s+){2,4})((?:(?:19|20)\d\d\s+){0,12})$`,
  'i',
)
/** What is said below the rule of a header: "-------- (in thousands, except per share data)". */
const NOTE = /[\s=_-]+\((?:in|dollars|amounts|except|un-?audited)\b[^()]{0,80}\)$/i
const TAIL = new RegExp(String.raw`(?:^|[\s)|])((?:${GROUP}\s+){2,4})((?:(?:19|20)\d\d\s+){0,12})$`, 'i')

/** Blanks that typesetters glue words with; each is one character. */
const ODD_BLANKS = /[\u00a0\u2000-\u200a\u202f]/g

/** Where the figures stand. */
export const bodyColumns = (body: readonly GluedRow[]): LogicalColumn[] => logicalColumns(body, [], 'whitespace')

/** @param columns of the figures, or the groups of columns that have headers of their own */
export function flattenedHeader(grid: Grid, columns: readonly LogicalColumn[], text: string): GridRow[] {
  const at = Math.max(0, grid.span.start - REACH)
  const above = text.slice(at, grid.span.start).replace(ODD_BLANKS, ' ')
  const before = above
    .replace(/[\s`=_-]+$/, '')
    .replace(NOTE, '')
    .replace(/[\s=_-]+$/, '')
  const match = TAIL.exec(`${before} `) ?? inOneLine(BY_LINES.exec(`${before} `))
  const [tail, printed, printedYears] = [match?.[0] ?? '', match?.[1] ?? '', match?.[2] ?? '']
  const groups = [...printed.matchAll(new RegExp(GROUP, 'gi'))].map(([words]) => words)
  const years = printedYears.split(/\s+/).filter((word) => word !== '')
  const size = columns.length / groups.length
  if (groups.length < 2 || !Number.isInteger(size) || (years.length > 0 && years.length !== columns.length)) return []
  if (years.length === 0 && size > 1) return []
  const start = at + before.length + 1 - tail.length
  const span = { start, end: at + before.length }
  const row = (words: readonly string[], width: number): GridRow => ({
    // up to the figures: no rule between them and the words is one below a group
    span: { start, end: grid.span.start },
    cells: words.map((word, index) => ({
      text: word,
      span,
      from: columns[index * width]?.from ?? 0,
      to: columns[index * width + width - 1]?.to ?? 0,
    })),
    indent: 0,
    isHeader: true,
    ruledAbove: false,
  })
  return [row(groups, size), ...(years.length > 0 ? [row(years, 1)] : [])]
}

/** Each length with its day, where there are as many. */
function inOneLine(match: RegExpExecArray | null): readonly string[] | undefined {
  const [tail = '', lengths = '', days = '', years = ''] = match ?? []
  const [first, second] = [wordsOf(lengths, LENGTH), wordsOf(days, DAY)]
  if (first.length < 2 || first.length !== second.length) return undefined
  return [tail, first.map((length, at) => `${length} ${second[at]} `).join(''), years]
}

const wordsOf = (text: string, pattern: string): string[] => text.match(new RegExp(pattern, 'gi')) ?? []

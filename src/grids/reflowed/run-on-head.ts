/**
 * Finds the headers in a line into which a whole statement was run together: columns named one behind the other, and above them
 * the words that stand over several.
 *
 *   Balance Sheets Three Months Ended June 30,Six Months Ended June 30, 2031203020312030 Revenue …
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^                          ^^^^               first of four columns
 */
import { MONTH_NAME } from '../../lexicon/periods.ts'

/** Words over some columns. */
interface RunOnSpan {
  readonly start: number
  readonly end: number
  readonly width: number
}

export interface RunOnHead {
  readonly start: number
  readonly end: number
  /** "(in thousands)" right behind the columns. */
  readonly aside: { readonly start: number; readonly end: number } | undefined
  /** Rows of words over several columns, the outermost first. */
  readonly spans: readonly (readonly RunOnSpan[])[]
  readonly columns: readonly { readonly start: number; readonly end: number }[]
}

const YEAR = String.raw`(?:19|20)\d\d`
const ASIDE = String.raw`(?:\s*\(?(?:un)?audited\)?)?`
/** Columns of one kind: "2031 2030", "June 30, 2031 December 31, 2030", "Q2 2031 Q2 2030". */
const KINDS = [
  String.raw`${MONTH_NAME}\s+\d{1,2},?\s*${YEAR}`,
  String.raw`\d{1,2}\s+${MONTH_NAME}\s+${YEAR}`,
  String.raw`(?:Q[1-4]|[1-4]Q|H[12]|[12]H|FY)\s?${YEAR}`,
  YEAR,
]
const COLUMNS = new RegExp(
  String.raw`(?<![\d,.$(])(?:${KINDS.map((kind) => `${kind}${ASIDE}(?:\\s*${kind}${ASIDE})+`).join('|')})(?![\d.]|,\d)(?:\s*\(?(?:un)?audited\)?)*`,
  'gi',
)
const ONE_COLUMN = new RegExp(KINDS.join('|'), 'gi')
/** "$ %", "Change", "% Change" behind the periods. */
const CHANGES = /^\s*(?:\$\s+%(?!\w)|(?:%\s?)?Change(?:\s?%)?(?=\s)|%(?=\s))/
const ONE_CHANGE = /\$|(?:%\s?)?Change(?:\s?%)?|%/g
const ASIDE_BELOW = /^(\s{0,80})\((?:in|amounts|dollars|[$€£])[^()\d]{0,60}\)/i
const LENGTH = String.raw`(?:for the |the )?(?:(?:three|six|nine|twelve|\d{1,2})[ -](?:months?|weeks?)|(?:fiscal )?years?|quarters?)(?: period)?\s+ended`
const DAY = String.raw`(?:as (?:of|at)\s*)?${MONTH_NAME}\s+\d{1,2},`
const ABOVE = new RegExp(`(${LENGTH})|(${DAY})`, 'gi')
/** Between the words above, and between them and the columns. */
const FILLER = /^(?:\s|,|\((?:un)?audited\)|unaudited|change|\((?:in|amounts)[^()]{0,40}\))*$/i
const NEAR = /^[^\d.;:]{0,60}$/
/** How far above its columns the words of a header begin. */
const REACH = 300

/** "Change" among the words above: it stands over the columns of changes. */
const CHANGE_ABOVE = /\bchange\b/gi

/** All headers of a text, in order; undefined where the words of one do not go evenly over its columns. */
export function runOnHeads(text: string): RunOnHead[] | undefined {
  const heads: RunOnHead[] = []
  for (const match of text.matchAll(COLUMNS)) {
    const closes = match.index + match[0].length
    const change = CHANGES.exec(text.slice(closes, closes + 40))?.[0] ?? ''
    const columns = placesOf(match[0], ONE_COLUMN, match.index)
    const changes = placesOf(change, ONE_CHANGE, closes)
    const above = wordsAbove(text, Math.max(heads.at(-1)?.end ?? 0, match.index - REACH), match.index)
    const over = above.at(-1)?.end ?? match.index
    const compared = changes.length > 0 ? placesOf(text.slice(over, match.index), CHANGE_ABOVE, over).slice(0, 1) : []
    const rows = [above.filter(({ isLength }) => isLength), above.filter(({ isLength }) => !isLength)].filter(
      (row) => row.length > 0,
    )
    if (rows.some((row) => columns.length % row.length !== 0)) return undefined
    const spans = rows.map((row) => [
      ...row.map(({ start, end }) => ({ start, end, width: columns.length / row.length })),
      ...compared.map((place) => ({ ...place, width: changes.length })),
    ])
    const start = above[0]?.start ?? match.index
    const end = closes + change.length
    const [words, blanks = ''] = ASIDE_BELOW.exec(text.slice(end, end + REACH)) ?? []
    const aside = words === undefined ? undefined : { start: end + blanks.length, end: end + words.length }
    heads.push({ start, end: aside?.end ?? end, aside, spans, columns: [...columns, ...changes] })
  }
  return heads
}

const placesOf = (text: string, pattern: RegExp, offset: number): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))

interface Above {
  readonly start: number
  readonly end: number
  readonly isLength: boolean
}

/** The words of periods right above the columns, with nothing else between them. */
function wordsAbove(text: string, from: number, to: number): Above[] {
  const found: Above[] = [...text.slice(from, to).matchAll(ABOVE)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    isLength: match[1] !== undefined,
  }))
  let first = found.length
  let stop = to
  while (first > 0 && (stop === to ? NEAR : FILLER).test(text.slice(found[first - 1]?.end, stop))) {
    first--
    stop = (found[first] as Above).start
  }
  return found.slice(first)
}

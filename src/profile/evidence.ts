/** Turns the period phrases of the release into evidence: spans with their dates, labels without, and header parts joined. */
import type { Duration } from '../model/period.ts'
import { commonest, largest } from '../number/extremes.ts'
import { mergeExpressions, type PeriodExpression, resolvePeriod } from '../recognize/period/index.ts'
import type { Head, Passage, PlacedExpression, Reading } from './reading.ts'

export interface DatedSpan {
  readonly expression: PeriodExpression
  readonly period: Duration
  readonly place: 'opening' | 'head' | 'prose'
}

export interface Evidence {
  readonly spans: readonly DatedSpan[]
  /** Expressions of title and opening, in order, dated or not. */
  readonly labels: readonly PeriodExpression[]
  /** All expressions of table heads, joined where their parts are stacked. */
  readonly columns: readonly PeriodExpression[]
  /** The quarter that title and opening name. */
  readonly quarter: PeriodExpression | undefined
}

const namesSpan = (e: PeriodExpression): boolean =>
  !e.isInstant &&
  (e.length !== undefined ||
    e.quarter !== undefined ||
    e.half !== undefined ||
    e.isFullYear === true ||
    e.fromMonth !== undefined)

const isComplete = (e: PeriodExpression): boolean => e.end !== undefined && e.year !== undefined

const overlaps = (a: PlacedExpression, b: PlacedExpression): boolean => a.from <= b.to && b.from <= a.to

/** What the header cells of each column say together, from the top down; nothing where their places do not tell. */
function joinRows({ rows, isPlaced }: Head): PeriodExpression[] {
  const most = largest(rows.map((row) => row.length))
  const leaves = rows.findLast((row) => row.length === most) ?? []
  const joined: (PeriodExpression | undefined)[] = leaves.map(() => ({}))
  for (const row of rows) {
    const over = leaves.map((leaf, index) => {
      if (row === leaves) return leaf
      if (isPlaced && leaves.every((each) => row.some((cell) => overlaps(cell, each))))
        return row.find((cell) => overlaps(cell, leaf))
      // "Three Months Ended", "Nine Months Ended" over four years: each spans its share, wherever it was typeset
      return leaves.length % row.length === 0 ? row[Math.floor((index * row.length) / leaves.length)] : undefined
    })
    over.forEach((cell, index) => {
      const outer = joined[index]
      joined[index] = outer && cell && mergeExpressions(outer, cell.expression)
    })
  }
  return joined.filter((expression) => expression !== undefined)
}

/** The columns of a head; what they leave out, its captions may say. */
function joinHead(head: Head): PeriodExpression[] {
  const columns = head.rows.length === 0 ? [] : joinRows(head)
  const titles = head.captions.filter(namesSpan)
  const completed = columns.flatMap((column) =>
    namesSpan(column) || column.isInstant
      ? [column]
      : titles.filter((title) => !isYearOverDay(title, column)).map((title) => mergeExpressions(title, column)),
  )
  return [...completed, ...titles.filter(isComplete)]
}

/** "Fiscal 2031 Outlook" somewhere above "April 29, 2031": the day is no end of that year. */
const isYearOverDay = (title: PeriodExpression, column: PeriodExpression): boolean =>
  title.isFullYear === true && title.year !== undefined && column.year !== undefined && column.end?.day !== undefined

function dated(expression: PeriodExpression, place: DatedSpan['place']): DatedSpan[] {
  if (!namesSpan(expression) || !isComplete(expression) || expression.isTrailing) return []
  const hasDay = expression.end?.day !== undefined || expression.fromMonth !== undefined
  const period = hasDay ? resolvePeriod(expression, {}) : undefined
  return period?.kind === 'duration' ? [{ expression, period, place }] : []
}

/** "H2 2024 (July – December 2024)": the name and the dates of one span. */
function named({ text, phrases }: Passage): DatedSpan[] {
  return phrases.flatMap(({ expression: name, end }, index) => {
    const next = phrases[index + 1]
    const isName = namesSpan(name) && !name.end && name.fromMonth === undefined
    if (!isName || !next || !/^\s?[(,:–—-]?\s?$/.test(text.slice(end, next.start))) return []
    return dated(next.expression, 'opening').map((span) => ({ ...span, expression: { ...next.expression, ...name } }))
  })
}

/** All evidence of a release; `prose` phrases are read only where the opening and the heads leave it open. */
export function gather(reading: Reading, prose: readonly PeriodExpression[] = []): Evidence {
  const labels = reading.opening.flatMap(({ phrases }) => phrases.map(({ expression }) => expression))
  const columns = reading.heads.flatMap(joinHead)
  return {
    spans: [
      ...reading.opening.flatMap(named),
      ...labels.flatMap((e) => dated(e, 'opening')),
      ...columns.flatMap((e) => dated(e, 'head')),
      ...prose.flatMap((e) => dated(e, 'prose')),
    ],
    labels,
    columns,
    quarter: quarterIn(labels),
  }
}

/** The first quarter among labels. */
const quarterIn = (labels: readonly PeriodExpression[]): PeriodExpression | undefined =>
  labels.find((e) => e.quarter !== undefined && !e.relative)

const FEWEST_MENTIONS = 4

/** The quarter that most of the mentions in the prose are of. */
export function quarterMostIn(prose: readonly PeriodExpression[]): PeriodExpression | undefined {
  const named = prose.filter(({ quarter, relative }) => quarter !== undefined && !relative)
  const most = commonest(named.flatMap(({ quarter }) => quarter ?? []))
  const mentions = named.filter(({ quarter }) => quarter === most)
  return mentions.length >= FEWEST_MENTIONS && mentions.length * 3 >= named.length * 2 ? mentions[0] : undefined
}

/** Whether tables have both three and twelve months, and nothing says which quarter the release is of, or that it is of a year. */
export const isOfAnyQuarter = ({ spans, labels, quarter }: Evidence): boolean =>
  quarter === undefined &&
  !labels.some(({ isFullYear, length }) => isFullYear || (length?.unit === 'month' && length.count === 12)) &&
  [3, 12].every((count) =>
    spans.some(({ expression: { length } }) => length?.unit === 'month' && length.count === count),
  )

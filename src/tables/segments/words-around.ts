/**
 * All words that speak of a table: what announces it, its captions, its titles and notes, what stands over the labels. Where they
 * leave something open, it is as the segment before, or the table that goes on here, has it.
 */
import { AVERAGED } from '../../lexicon/measures.ts'
import type { Grid } from '../../model/grid.ts'
import type { Profile } from '../../model/profile.ts'
import type { StatementKind, Table } from '../../model/table.ts'
import { findPeriods } from '../../recognize/period/index.ts'
import type { ColumnHeaders, HeaderText } from '../headers/header-texts.ts'
import { type Caption, currencyOf, listsHoldings, readCaption, scaleOf } from './caption.ts'
import { isTitle, scaleWordsIn } from './lead-in.ts'
import type { Segment } from './segment.ts'
import { namesStatement } from './statement-kind.ts'

interface Around {
  readonly profile: Profile
  /** The paragraphs that announce the grid. */
  readonly leadIn: readonly string[]
  readonly isFirst: boolean
  /** The table whose scale and currency go on here. */
  readonly previous: Table | undefined
}

/** The words in their order, and what they say of all of the table. */
export function wordsAround(
  grid: Grid,
  segment: Segment,
  headers: ColumnHeaders,
  around: Around,
): { readonly captions: readonly string[]; readonly caption: Caption } {
  const titled = grid.captions.length > 0 || !around.isFirst ? [] : around.leadIn.filter(isTitle)
  const captions = broken([
    ...titled,
    ...grid.captions.map(({ text }) => text),
    ...joined(segment.titles),
    ...titlesIn(headers.columns),
    ...joined(headers.label),
    ...segment.notes,
  ])
  const stated = captions.some((text) => scaleOf(text) !== undefined)
  const announced = stated ? [] : around.leadIn.flatMap((paragraph) => scaleWordsIn(paragraph) ?? [])
  const inHeader = headers.columns
    .flatMap((texts) => texts.map(({ text }) => text))
    .filter((text) => scaleOf(text) !== undefined)
  const said = inherited(
    readCaption(
      [...announced, ...(stated ? [] : inHeader.slice(0, 1)), ...captions],
      grid.sections,
      segment.body.map(({ label }) => label),
    ),
    headers.label,
    around,
  )
  const isGuided = OPEN.has(said.statement) && ANNOUNCES_GUIDANCE.test(around.leadIn.at(-1) ?? '')
  if (isGuided) return { captions, caption: { ...said, statement: 'guidance' } }
  if (said.statement === 'balanceSheet' && (isAveraged(captions, headers) || isOfSeveralLengths(headers)))
    return { captions, caption: { ...said, statement: 'other' } }
  const isOfShares = said.scale === undefined && listsHoldings(captions, headers)
  return { captions, caption: isOfShares ? { ...said, counts: 'shares' } : said }
}

/** "Average balance" over a column, "Average balance sheets" above the table: what there was over a period, at no day of it. */
const isAveraged = (captions: readonly string[], { columns }: ColumnHeaders): boolean =>
  captions.some((text) => /\baverage (?:[\w-]+ ){0,2}balances?\b/i.test(text)) ||
  columns.some((texts) => texts.some(({ text, isGroup }) => !isGroup && AVERAGED.test(text)))

/** "Three months ended June 30, 2031" beside "Six months ended June 30, 2031": of no day, whatever title stood above. */
function isOfSeveralLengths({ columns }: ColumnHeaders): boolean {
  const lengths = columns.flatMap((texts) => {
    return findPeriods(texts.map(({ text }) => text).join(' ')).flatMap(({ expression: { length, end } }) =>
      length && end ? [`${length.count} ${length.unit}`] : [],
    )
  })
  return new Set(lengths).size > 1
}

const OPEN = new Set<StatementKind>(['other', 'operatingMetrics', 'reconciliation'])

/** "We are providing the following guidance:" */
const ANNOUNCES_GUIDANCE =
  /\b(?:following|below)\b[^.:]{0,60}\b(?:guidance|outlook)\b[^.:]{0,60}[.:]?$|\b(?:guidance|outlook)\b[^.:]{0,60}\b(?:as follows|follows|(?:the )?following|below)\b[^.:]{0,40}:$/i

/** What stands over the columns and names a statement is the table's title, set among its headers. */
export const titlesIn = (headers: readonly (readonly HeaderText[])[]): string[] =>
  (headers[0] ?? [])
    .filter(
      ({ text, isGroup }) =>
        isGroup &&
        namesStatement(text) &&
        (STATEMENT_NAME.test(text) || headers.every((texts) => texts.some((other) => other.text === text))),
    )
    .map(({ text }) => text)

const STATEMENT_NAME = /\bstatements? of\b|\bbalance sheets?\b|\bincome statements?\b/i

/** Lines of one sentence set over several rows ("For the periods" / "ended December 31"), with what they say together. */
const joined = (lines: readonly string[]): string[] => (lines.length > 1 ? [...lines, lines.join(' ')] : [...lines])

/** "Gross rental income --" above "Offices": a line that ends in a dash goes on. */
function broken(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (last !== undefined && / (?:--|[-–—])$/.test(last)) whole[whole.length - 1] = `${last} ${line}`
    else whole.push(line)
  }
  return whole
}

function inherited(caption: Caption, label: readonly string[], { previous, profile }: Around): Caption {
  const fromLabel = label.map(scaleOf).find((scale) => scale !== undefined)
  const currency =
    caption.currency ??
    label.map(currencyOf).find((code) => code !== undefined) ??
    previous?.columns.find((column) => column.currency)?.currency ??
    profile.currency
  const scale = caption.scale ?? fromLabel ?? previous?.scale
  const isSame = caption.statement === 'other' && previous !== undefined
  return {
    ...caption,
    statement: isSame ? previous.statement : caption.statement,
    currency,
    scale,
    shareScale: caption.shareScale ?? (caption.scale === undefined ? previous?.shareScale : undefined),
    scaleExcepts:
      caption.scale === undefined && previous?.scale !== undefined ? previous.scaleExcepts : caption.scaleExcepts,
  }
}

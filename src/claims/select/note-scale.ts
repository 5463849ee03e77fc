/**
 * The scale of a note under a table: "(1) Includes carried interest of $133,597" below a table in thousands is 133,597
 * thousand. Amounts that end in three noughts, or say a scale of their own, are printed in full, but for those below a table whose
 * own amounts end so too ("Budget 750,000").
 */
import { partitionPoint } from '../../model/partition-point.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Table } from '../../model/table.ts'
import type { Marked } from '../sentence/marked.ts'

/** How far below its table a note may stand, in code units. */
const REACH = 6000

/** "1. Includes amounts due from affiliates of #": a list of notes. */
const OPENS_NOTE = /^\W*(?:\d{1,2}\W+)?(?:includ(?:es?|ing)|exclud(?:es?|ing)|net of|represents)\s/i

/** The power of ten that a note's bare amounts take from the table above it; 0 for all other sentences. */
export function noteScale(sentence: Sentence, marked: Marked, tables: readonly Table[]): number {
  const isListed = sentence.kind === 'bullet' && OPENS_NOTE.test(sentence.view.text)
  if (sentence.kind !== 'tableNote' && !isListed) return 0
  const { start } = sentence.span
  const table = tables[partitionPoint(tables, ({ span }) => span.end <= start) - 1]
  if (!table?.scale || start - table.span.end >= REACH) return 0
  const amounts = marked.quantities.filter(({ kind }) => kind === 'money').map((q) => marked.text.slice(q.start, q.end))
  const isOfTable = amounts.every(
    (text) => /^\D*\d{1,3}(?:,\d{3})+\D*$/.test(text) && !/[a-z]/i.test(text.replace(/^\D*/, '')),
  )
  return isOfTable && (amounts.some((text) => !isRound(text)) || hasRoundAmounts(table)) ? table.scale : 0
}

const isRound = (text: string): boolean => /,000\D*$/.test(text)

/** A fifth of its amounts: by chance one in a thousand. */
function hasRoundAmounts({ rows }: Table): boolean {
  const amounts = rows.flatMap(({ cells }) => cells.filter(({ measure, value }) => measure === 'money' && value))
  return amounts.filter(({ raw }) => isRound(raw)).length * 5 > amounts.length
}

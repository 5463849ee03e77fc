/**
 * The scale of a table by the prose: a table that prints "1,256" where the text says "revenues of $1,256 million" counts in
 * millions. One hit may be chance, so several different figures must speak for one scale and none for another.
 */
import type { Grid } from '../../model/grid.ts'
import type { Table } from '../../model/table.ts'

export interface ProseAmount {
  /** In single units, and half of its last written digit. */
  readonly value: number
  readonly slack: number
}

const POWERS: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }
const AMOUNT = /[$€£]\s?(\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,6}(?:\.\d{1,4})?)(?:\s(thousand|million|billion))?/gi
const MOST = 600
/** Markup and its blanks between a sign, a figure and its scale word ("$<b>230</b>&#160;million"). */
const BETWEEN = /<[^<>]{0,2000}>|&nbsp;|&#160;|&#xa0;/gi

/** All amounts of money outside the tables that have at least three digits. */
export function proseAmounts(text: string, grids: readonly Grid[]): ProseAmount[] {
  const amounts: ProseAmount[] = []
  let at = 0
  for (const end of [...grids.map(({ span }) => span), { start: text.length, end: text.length }]) {
    if (end.start < at) continue
    for (const match of wordsBetween(text, at, end.start).matchAll(AMOUNT)) {
      const printed = (match[1] ?? '').replaceAll(',', '')
      if (printed.replace(/\D/g, '').replace(/^0+/, '').length < 3 || amounts.length >= MOST) continue
      const power = POWERS[(match[2] ?? '').toLowerCase()] ?? 1
      const places = printed.split('.')[1]?.length ?? 0
      amounts.push({ value: Number(printed) * power, slack: (power * 10 ** -places) / 2 })
    }
    at = end.end
  }
  return amounts
}

const wordsBetween = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(BETWEEN, (markup) => (markup.startsWith('&') || BREAK.test(markup) ? ' ' : ''))
const BREAK = /^<\/?(?:p|div|br|tr|td|th|li|h\d)\b/i

/** 0, 3 or 6 if at least two different figures of the table are told in the prose on that scale, and none on another. */
export function scaleByProse(table: Table, amounts: readonly ProseAmount[]): number | undefined {
  const figures = new Set(
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.withheld === 'scale-unknown' &&
        cell.measure === 'money' &&
        cell.value &&
        /\d{3}/.test(cell.raw.replace(/\D/g, ''))
          ? [Number(cell.raw.replace(/[^\d.]/g, ''))]
          : [],
      ),
    ),
  )
  const votes = [0, 3, 6].map((scale) => {
    const hits = [...figures].filter((figure) =>
      amounts.some(({ value, slack }) => Math.abs(figure * 10 ** scale - value) <= slack * 1.000001),
    )
    return { scale, count: hits.length }
  })
  const [best, next] = votes.sort((a, b) => b.count - a.count)
  return best && next && best.count >= 3 && next.count * 4 <= best.count ? best.scale : undefined
}

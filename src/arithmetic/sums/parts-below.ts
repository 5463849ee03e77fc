/** Totals that stand before their parts: "Revenues 100, of which A 60, B 40", indented or not. */
import type { Term } from './judge.ts'
import type { Line } from './matrix.ts'
import { addRoom, addTo, holdsAnywhere, type Search, type Shaped, type Sheet } from './shape.ts'

const LONGEST = 24

export function partsBelow({ sheet, at, total, base, offered }: Search): void {
  const indent = sheet.indents[at] as number
  const children: number[] = []
  let depth: number | undefined
  let end = at + 1
  for (; end < sheet.lines.length && (sheet.indents[end] as number) > indent; end++) {
    depth ??= sheet.indents[end] as number
    if (sheet.indents[end] === depth) children.push(end)
  }
  if (children.length >= 2) offerBelow(sheet, total, children, 2, offered)
  // "Total …" stands below what it adds up, or has its parts indented
  if ((sheet.plain[at] as string).startsWith('total')) return
  const sum = new Float64Array(sheet.places)
  const room = Float64Array.from(total.halves)
  const run: number[] = []
  for (let i = at + 1; i < sheet.lines.length && run.length < LONGEST; i++) {
    const line = sheet.lines[i] as Line
    if (sheet.totals[i] && (sheet.indents[i] as number) <= indent) break
    run.push(i)
    addTo(sum, line, 1)
    addRoom(room, line)
    if (run.length >= 2 && holdsAnywhere(total, sum, room))
      offerBelow(sheet, total, [...run], base + 3 + Math.log2(run.length), offered)
  }
}

function offerBelow(sheet: Sheet, total: Line, lines: readonly number[], cost: number, offered: Shaped[]): void {
  const terms = lines.map((line): Term => ({ line, weight: 1 }))
  const sum = new Float64Array(sheet.places)
  const room = Float64Array.from(total.halves)
  for (const i of lines) {
    const line = sheet.lines[i] as Line
    addTo(sum, line, 1)
    addRoom(room, line)
  }
  if (holdsAnywhere(total, sum, room)) offered.push({ shape: 'below', terms, cost })
}

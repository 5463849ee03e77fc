/** Accounts for every numeral of the source: a fact, a claim, or set aside with the reason. None vanishes. */
import { defineStage } from '../engine.ts'
import type { Block } from '../model/block.ts'
import type { LedgerEntry } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { setAsideOf } from '../model/table.ts'

const NUMERAL = /\d+(?:[,.]\d+)*/g

export const fillLedger = defineStage({
  name: 'fill-ledger',
  requires: ['blocks', 'tables', 'facts', 'claims'],
  provides: ['ledger'],
  run: ({ text, blocks, tables, facts, claims }) => {
    const places: { start: number; end: number; entry: Omit<LedgerEntry, 'start' | 'end'> }[] = []
    const factAt = new Map(facts.flatMap((fact) => fact.sources.map((source) => [source.start, fact.id] as const)))
    for (const table of tables) {
      for (const row of table.rows) {
        for (const cell of row.cells) {
          const fact = factAt.get(cell.span.start)
          places.push({
            entry: fact
              ? { state: 'fact', ref: fact, because: undefined }
              : { state: 'setAside', ref: table.id, because: setAsideOf(cell, table) },
            ...cell.span,
          })
        }
        places.push({ entry: { state: 'setAside', ref: table.id, because: 'label' }, ...row.labelSpan })
      }
    }
    for (const claim of claims)
      places.push({ entry: { state: 'claim', ref: claim.id, because: undefined }, ...claim.span })
    places.sort((a, b) => a.start - b.start || b.end - a.end)
    return { ledger: entries(text, places, blocks, tables) }
  },
})

function entries(
  text: string,
  places: readonly { start: number; end: number; entry: Omit<LedgerEntry, 'start' | 'end'> }[],
  blocks: readonly Block[],
  tables: readonly { span: Span }[],
): LedgerEntry[] {
  const found: LedgerEntry[] = []
  const inOrder = [...blocks].sort((a, b) => a.span.start - b.span.start)
  const tablesInOrder = tables.map(({ span }) => span).sort((a, b) => a.start - b.start)
  let place = 0
  let block = 0
  let table = 0
  let tableEnd = 0
  for (const match of text.matchAll(NUMERAL)) {
    const start = match.index
    const end = start + match[0].length
    while (places[place] && (places[place] as Span).end <= start) place++
    for (; (tablesInOrder[table]?.start ?? Number.POSITIVE_INFINITY) <= start; table++)
      tableEnd = Math.max(tableEnd, (tablesInOrder[table] as Span).end)
    while (inOrder[block] && (inOrder[block] as Block).span.end <= start) block++
    const at = places[place]
    const within = inOrder[block]
    if (at && at.start <= start && end <= at.end) found.push({ start, end, ...at.entry })
    else
      found.push({
        start,
        end,
        state: 'setAside',
        ref: undefined,
        because: start < tableEnd ? 'table-words' : reasonOf(start, within),
      })
  }
  return found
}

/** Why a numeral of the narrative is no claim: by the kind of block it stands in. */
function reasonOf(at: number, block: Block | undefined): string {
  if (!block || at < block.span.start) return 'outside-text'
  if (block.kind === 'paragraph' || block.kind === 'bullet' || block.kind === 'dateline' || block.kind === 'headline')
    return block.sectionKind === 'results' || block.sectionKind === 'outlook' ? 'date-or-name' : block.sectionKind
  return block.kind
}

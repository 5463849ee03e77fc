/** What a reader should know of a reading beside its findings: what is not there, what looks cut off, what is withheld. */
import type { Message, Run } from '../src/index.ts'

type Table = Run['layers']['tables'][number]

const STAGE = 'read-release'

/** Cells that are withheld for these reasons are no loss: they state no figure of their row. */
const NO_LOSS: ReadonlySet<string> = new Set(['change-column', 'not-a-number', 'note-reference'])

/** Remarks on a whole run, those on the release first, then those on places, in their order. */
export function remarksOn(run: Run): Message[] {
  return [...onRelease(run), ...onEnd(run), ...run.layers.tables.flatMap(onTable)]
}

function onRelease({ layers: { tables, claims } }: Run): Message[] {
  const say = (text: string): Message => ({ stage: STAGE, text, span: undefined })
  const amounts = claims.filter(({ unit }) => unit !== undefined).length
  if (tables.length === 0 && amounts < 3)
    return [
      say(
        'this does not look like an earnings release: no tables, and hardly a figure in the text; nothing is checked',
      ),
    ]
  return [
    ...(tables.length === 0 ? [say('no tables found: figures of the text can only be held against each other')] : []),
    ...(claims.length === 0 ? [say('no figures found in the narrative: only the tables are checked')] : []),
  ]
}

/** A source that ends inside a table, its last row shorter than those above it, was probably cut off. */
function onEnd({ source: { text, mediaType }, layers: { tables } }: Run): Message[] {
  if (mediaType === 'text/html') {
    const open = (text.match(/<table\b/gi) ?? []).length - (text.match(/<\/table\s*>/gi) ?? []).length
    return open > 0
      ? [
          {
            stage: STAGE,
            text: 'a table is not closed: the file may be cut off',
            span: { start: text.length, end: text.length },
          },
        ]
      : []
  }
  const last = tables.at(-1)
  if (!last || text.slice(last.span.end).trim() !== '') return []
  const widths = last.rows.map((row) => row.cells.length).filter((count) => count > 0)
  const width = widths.at(-1) ?? 0
  const isShort = widths.length > 2 && widths.slice(-4, -1).every((count) => count > width)
  return isShort
    ? [
        {
          stage: STAGE,
          text: 'the last row is shorter than those above it, and there the file ends: it may be cut off',
          span: last.span,
        },
      ]
    : []
}

/** One remark for each table and reason; its place is the first cell. */
function onTable(table: Table): Message[] {
  const lost = table.rows.flatMap(({ cells }) =>
    cells.filter(({ withheld }) => withheld !== undefined && !NO_LOSS.has(withheld)),
  )
  const reasons = new Set(lost.map(({ withheld }) => withheld ?? ''))
  return [...reasons].map((reason) => {
    const cells = lost.filter(({ withheld }) => withheld === reason)
    return {
      stage: STAGE,
      text: `${table.id}: ${cells.length} ${cells.length === 1 ? 'cell is' : 'cells are'} withheld (${reason})`,
      span: cells[0]?.span,
    }
  })
}

/**
 * Draws one table of plain words in every syntax a wire uses, so that a test can ask of all readers the same: the first row is the
 * header, the first column the labels. A reader that takes two of them differently has a fault.
 */
export type Rendering = 'tab' | 'pipe' | 'whitespace' | 'html'

const GAP = '   '

const renderers: Readonly<Record<Rendering, (rows: readonly (readonly string[])[]) => string>> = {
  tab: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  pipe: (rows) => {
    const [header = [], ...body] = rows.map(
      (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
    )
    return [header, `|${(rows[0] ?? []).map(() => ' --- |').join('')}`, ...body].join('\n')
  },
  whitespace: (rows) => {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
    const lines = rows.map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join(GAP)
        .trimEnd(),
    )
    return ['```', ...lines, '```'].join('\n')
  },
  html: (rows) => {
    const cells = (row: readonly string[]) =>
      row.map((cell) => `<td>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td>`).join('')
    return `<html><body><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table></body></html>`
  },
}

/** The source text of a table in one syntax. Every row has as many cells as the first; empty ones are ''. */
export const renderTable = (rows: readonly (readonly string[])[], rendering: Rendering): string =>
  renderers[rendering](rows)

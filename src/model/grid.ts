/**
 * A grid is a table as it was typeset, before anything is understood: rows of cells with their places. Every syntax (tab,
 * pipe, whitespace, HTML, one cell a line) becomes the same grid, so that all that follows is written once.
 */
import type { Span } from './span.ts'

export type TableSyntax = 'tab' | 'pipe' | 'whitespace' | 'html' | 'lines' | 'spaces'

export interface GridCell {
  /** The trimmed content in the source; in HTML the words between the tags. */
  readonly span: Span
  /** The content made readable: entities, escapes, emphasis and footnote marks removed, blanks folded, minus signs made "-". */
  readonly text: string
  /** First and last physical column, counted from 0. In whitespace grids: character columns of the first and last character. */
  readonly from: number
  readonly to: number
}

export interface GridRow {
  readonly span: Span
  /** Without empty cells. */
  readonly cells: readonly GridCell[]
  /** Leading blanks (or cell padding) of the row's first cell, in characters: how deep its label is indented. */
  readonly indent: number
  /** Marked up as a header by the syntax (a pipe header, `<th>`). */
  readonly isHeader: boolean
  /** A rule of dashes or equals signs stood above this row (whitespace tables). */
  readonly ruledAbove: boolean
  /** In pipe tables: how many cells it was given, empty ones too. */
  readonly width?: number | undefined
}

export interface Grid {
  readonly id: string
  readonly syntax: TableSyntax
  readonly span: Span
  /**
   * Whether `from`/`to` were measured, and so are comparable between header and body rows. Where false (one cell a line, single
   * blanks) columns were counted: 0 is the label's, and a value whose row has too few of them spans all columns it may stand in.
   */
  readonly isAligned: boolean
  readonly rows: readonly GridRow[]
  /** Title, scale and unit lines right above the grid, nearest last, as views' texts with their spans. */
  readonly captions: readonly { readonly span: Span; readonly text: string }[]
  /** The headings of the narrative above the grid, outermost first. */
  readonly sections: readonly string[]
}

/** A block of narrative: a paragraph, a heading, a bullet … with its text as a view, and where in the release it stands. */
import type { Span } from './span.ts'
import type { View } from './view.ts'

export type BlockKind =
  | 'headline' // the release's title
  | 'subheadline' // lines under the title that state results, and news tickers' echo lines
  | 'dateline' // the paragraph that opens "CITY, March 25, 2026 /PRNewswire/ --"
  | 'heading'
  | 'paragraph'
  | 'bullet'
  | 'footnote' // "[1] This announcement contains translations …"
  | 'tableNote' // a note printed under a table, or a caption, title or scale line above one
  | 'contact' // names, telephone numbers, addresses
  | 'frontMatter' // YAML before the text
  | 'chrome' // site navigation, "View original content", images

/** What the section a block stands in is about. Only `results`, `outlook` and `quote`-free prose state results. */
export type SectionKind = 'results' | 'outlook' | 'nonGaap' | 'safeHarbour' | 'about' | 'call' | 'contact' | 'other'

export interface Block {
  readonly id: string
  readonly kind: BlockKind
  readonly span: Span
  readonly view: View
  /** The headings above, outermost first, as read. */
  readonly sections: readonly string[]
  readonly sectionKind: SectionKind
}

/** A stretch of narrative as it was typeset, before anything tells what kind of block it is. */
import type { Span } from './span.ts'
import type { View } from './view.ts'

export interface Stretch {
  readonly span: Span
  readonly view: View
  /** Depth of a marked-up heading (1 is outermost); 0 where the markup says nothing. */
  readonly depth: number
  /** How deep a list item is nested, from 1; 0 for what is no list item. */
  readonly level: number
  /** The mark of the list item, as printed: "*", "•", "2."; empty where there is none. */
  readonly mark: string
  /** All its words are set bold or italic. */
  readonly isEmphatic: boolean
  /** All its words are links: navigation, "View original content". */
  readonly isLink: boolean
}

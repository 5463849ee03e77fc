/** A stretch of narrative as it was typeset, before anything tells what kind of block it is. */
import type { Span } from './span.ts'
import type { View } from './view.ts'

export interface Stretch {
  readonly span: Span
  readonly view: View
  /** Depth of a marked-up heading (1 is outermost); 0 where the markup says nothing. */
  readonly depth: number
  readonly isBullet: boolean
  /** All its words are set bold or italic. */
  readonly isEmphatic: boolean
}

/** A sentence of the narrative, or a heading or headline read as one. It may run over two blocks that a footnote cut apart. */
import type { BlockKind, SectionKind } from './block.ts'
import type { Span } from './span.ts'
import type { View } from './view.ts'

export interface Sentence {
  readonly id: string
  readonly block: string
  readonly kind: BlockKind
  readonly span: Span
  readonly view: View
  readonly sections: readonly string[]
  readonly sectionKind: SectionKind
  /** Whether it stands within a quotation. */
  readonly isQuoted: boolean
}

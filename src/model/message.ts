/** Something that tieout could not read: about us, not about the release. A finding says what the release gets wrong. */
import type { Span } from './span.ts'

export interface Message {
  readonly stage: string
  readonly text: string
  readonly span: Span | undefined
}

/** The words around a figure: of its sentence, of the headings above it, of the paragraph that it stands in. */
import type { Mention } from '../../model/claim.ts'
import type { LinkContext } from '../evidence/context.ts'
import type { Line } from '../lines/lines.ts'
import { isIdle, KINDS, type Tokens } from '../lines/tokens.ts'

export interface NearWords {
  readonly sentence: Tokens
  readonly headings: Tokens
  readonly paragraph: Tokens
  /** Of the sentences before it in the paragraph that state no figure: "All figures are adjusted." */
  readonly lead: Tokens
}

export function nearWords(mention: Mention, { sentences, blocks, tokensOf }: LinkContext): NearWords {
  const own = sentences.get(mention.sentence)
  const paragraph = own ? (blocks.get(own.block) ?? []) : []
  const wordsOf = (texts: readonly string[]): Tokens => new Set(texts.flatMap((text) => [...tokensOf(text)]))
  return {
    sentence: wordsOf(own ? [own.view.text] : []),
    headings: wordsOf(own?.sections ?? []),
    paragraph: wordsOf(paragraph.map(({ view }) => view.text)),
    lead: wordsOf(
      paragraph
        .filter(({ span, view }) => own && span.end <= own.span.start && !/\d/.test(view.text))
        .map(({ view }) => view.text),
    ),
  }
}

/** Whether what sets a line apart stands near; where the phrase says of which kind it is, in its own sentence. */
export function isNear(phrase: string, more: readonly string[], near: NearWords): boolean {
  const saysKind = phrase
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((word) => KINDS.has(word))
  return more.some(
    (word) => near.sentence.has(word) || near.headings.has(word) || (!saysKind && near.paragraph.has(word)),
  )
}

/** The words of a line's label that the phrase has not, and those of the phrase that the label has not. */
export function wordsApart(
  phrase: string,
  { label }: Line,
  { tokensOf }: LinkContext,
): { readonly more: readonly string[]; readonly less: readonly string[] } {
  const [own, other] = [tokensOf(phrase), tokensOf(label)]
  const apart = (a: Tokens, b: Tokens) => [...a].filter((word) => !b.has(word) && !isIdle(word, a, b))
  return { more: apart(other, own), less: apart(own, other) }
}

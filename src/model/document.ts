/** A release in work: the source text, never edited, and the named layers that the stages have found in it. */
import type { Block } from './block.ts'
import type { Check, Finding } from './check.ts'
import type { Claim, Mention, Verdict } from './claim.ts'
import type { Fact } from './fact.ts'
import type { Grid } from './grid.ts'
import type { HtmlDocument, HtmlTables } from './html.ts'
import type { Message } from './message.ts'
import type { Profile } from './profile.ts'
import type { Sentence } from './sentence.ts'
import type { Sum } from './sum.ts'
import type { Table } from './table.ts'

/** What settled a claim: the facts and claims it rests on, and those that fitted less well. */
export interface Link {
  readonly claim: string
  readonly verdict: Verdict
  readonly tiedTo: 'table' | 'narrative' | null
  readonly evidence: readonly string[]
  readonly checks: readonly string[]
  /** Facts considered and not taken, with the reason. */
  readonly rejected: readonly { readonly fact: string; readonly because: string }[]
}

/** One numeral of the source and what became of it. */
export interface LedgerEntry {
  readonly start: number
  readonly end: number
  readonly state: 'fact' | 'claim' | 'setAside'
  readonly ref: string | undefined
  readonly because: string | undefined
}

export interface Layers {
  /** The parsed markup of an HTML source; undefined for text. Parsed once, read by read-grids and read-blocks. */
  readonly html: HtmlDocument | undefined
  /** Of a text source the tables that it sets in HTML; undefined where it has none. */
  readonly htmlTables: HtmlTables | undefined
  readonly blocks: readonly Block[]
  readonly grids: readonly Grid[]
  readonly profile: Profile
  readonly tables: readonly Table[]
  readonly sums: readonly Sum[]
  readonly sentences: readonly Sentence[]
  /** Quantities of the narrative as read, before they are held against the tables. */
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly facts: readonly Fact[]
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
  readonly links: readonly Link[]
  readonly ledger: readonly LedgerEntry[]
}

export type LayerName = keyof Layers

export interface Source {
  readonly id: string
  readonly text: string
  readonly mediaType: 'text/plain' | 'text/markdown' | 'text/html'
}

export interface Stage<R extends LayerName = LayerName, P extends LayerName = LayerName> {
  readonly name: string
  readonly requires: readonly R[]
  readonly provides: readonly P[]
  run(doc: Source & Pick<Layers, R>, emit: (message: Omit<Message, 'stage'>) => void): Pick<Layers, P>
}

/** What the settling of claims shares: the lines, the facts, what is settled so far, and where results are put. */
import type { Check, Finding } from '../../model/check.ts'
import type { Mention, Verdict } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import type { Reached } from '../../model/limits.ts'
import type { Period } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { GuidedLine } from '../lines/guided-lines.ts'
import type { Line, LineIndex } from '../lines/lines.ts'
import type { TokensOf } from '../lines/tokens.ts'

export interface Settled {
  readonly verdict: Verdict
  readonly tiedTo: 'table' | 'narrative' | null
  readonly period?: Period | undefined
  readonly comparedTo?: Period | undefined
  readonly concept?: string | undefined
  /** Facts and claims that it rests on. */
  readonly evidence: readonly string[]
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
  readonly rejected?: readonly { readonly fact: string; readonly because: string }[]
  /** The table's own figure for it, whether it ties or not. */
  readonly fact?: Fact | undefined
  /** It ties with the other sign: "improved 4.8 points" of a ratio that is better when it is low. */
  readonly isTurned?: boolean
  /** The line that it stands on. */
  readonly line?: Line | undefined
}

/** What the tables guide to, and the two ends of each range of the prose. */
export interface Guidance {
  readonly lines: readonly GuidedLine[]
  readonly partners: ReadonlyMap<string, Mention>
}

export interface LinkContext {
  readonly text: string
  readonly profile: Profile
  readonly lines: LineIndex
  readonly guidance: Guidance
  readonly mentions: Map<string, Mention>
  /** Those of each sentence, as they were read. */
  readonly mates: ReadonlyMap<string, readonly Mention[]>
  /** The rates of exchange that the prose states, by the two currencies. */
  readonly rates: ReadonlyMap<string, readonly Mention[]>
  readonly sentences: ReadonlyMap<string, Sentence>
  /** Sentences by the block that they stand in. */
  readonly blocks: ReadonlyMap<string, readonly Sentence[]>
  /** What leads a list in, by the blocks of its bullets. */
  readonly leads: ReadonlyMap<string, string>
  readonly tokensOf: TokensOf
  readonly settled: Map<string, Settled>
  /** How many figures of a currency tie, and how many stand open, as the first look at all of them left it. */
  readonly standing: Map<string, number>
  readonly reached: Reached
}

export const UNSUPPORTED: Settled = { verdict: 'unsupported', tiedTo: null, evidence: [], checks: [], findings: [] }

/** A claim that a cell settles. */
export const settledAt = (
  fact: Fact,
  verdict: 'tied' | 'contradicted',
  checks: readonly Check[],
  findings: readonly Finding[] = [],
): Settled => ({
  verdict,
  tiedTo: 'table',
  period: fact.period,
  concept: fact.concept,
  evidence: [fact.id],
  checks,
  findings,
  fact,
})

/**
 * Lays the words of a header out over a known number of columns, by their order alone. It is done only where the counts allow one
 * reading: as many currencies as columns, a date for each or for each that is not translated, lengths over as many dates each.
 *
 *   Three months ended June 30,   Year ended June 30,         1-3           4-6
 *   2030 2031 2030 2031                                       1    2-3      4    5-6
 *   RMB RMB US$ RMB RMB US$                                   1  2  3       4  5  6
 */
import type { HeaderKind, HeaderToken } from './header-tokens.ts'

export interface Laid {
  readonly token: HeaderToken
  /** First and last column, from 1. */
  readonly from: number
  readonly to: number
}

interface LaidHead {
  /** Rows of tokens, the outermost first. */
  readonly rows: readonly (readonly Laid[])[]
  /** Columns of changes at the right, which a row may leave empty. */
  readonly optional: number
}

/** What a column is by the words nearest above its figures. */
interface Own {
  readonly token: HeaderToken
  /** A period's own figures; beside them their translation, their share of a total, or a change. */
  readonly kind: 'own' | 'beside' | 'change'
}

const of = (tokens: readonly HeaderToken[], ...kinds: readonly HeaderKind[]): HeaderToken[] =>
  tokens.filter(({ kind }) => kinds.includes(kind))

/** The header over its columns; undefined where it does not come out even. */
export function laidOut(tokens: readonly HeaderToken[], columns: number): LaidHead | undefined {
  const owns = ownsOf(tokens, columns)
  const leaves = of(tokens, 'date', 'year')
  const over = owns && leavesOver(owns, leaves.length)
  if (!owns || !over) return undefined
  const spans = of(tokens, 'length')
  const days = of(tokens, 'day')
  const places = leaves.map((token, at) => ({ token, ...(over[at] as Place) }))
  const lengths = spansOver(spans, places, columns)
  const dayPlaces = spansOver(days, places, columns)
  if (!lengths || !dayPlaces) return undefined
  const last = owns.map(({ token }, at) => ({ token, from: at + 1, to: at + 1 }))
  const isLeaf = owns.every(({ token }) => leaves.includes(token) || token.kind === 'change' || token.kind === 'share')
  const rows = [lengths, dayPlaces, isLeaf ? last : places, isLeaf ? [] : last]
  return {
    rows: rows.filter((row) => row.length > 0),
    optional: columns - 1 - owns.findLastIndex(({ kind }) => kind !== 'change'),
  }
}

/** The columns in order: their currencies and kinds, or else their dates with the changes between them. */
function ownsOf(tokens: readonly HeaderToken[], columns: number): Own[] | undefined {
  const heads = of(tokens, 'money', 'amount', 'share', 'change')
  const first = heads.findIndex(({ kind }) => kind !== 'change')
  // "% Change" above "2030 RMB 2031 RMB YoY QoQ" stands over the changes; alone it is the last column
  const early = heads.slice(0, Math.max(first, 0))
  const below = heads.slice(Math.max(first, 0))
  const isAlone = early.length === 1 && below.length === columns - 1 && of(below, 'change').length === 0
  const byKind = isAlone ? [...below, ...early] : below
  const [base] = of(byKind, 'money', 'amount')
  if (byKind.length === columns && base) return byKind.map((token) => ({ token, kind: kindOf(token, base) }))
  if (of(tokens, 'amount').length > 0 || of(tokens, 'money').length > 1) return undefined
  const byDate = of(tokens, 'date', 'year', 'share', 'change')
  if (byDate.length !== columns || !['date', 'year'].includes(byDate[0]?.kind ?? '')) return undefined
  return byDate.map((token) => ({ token, kind: kindOf(token, token) }))
}

/** A second currency is the translation of the figures before it. */
const kindOf = (token: HeaderToken, base: HeaderToken): Own['kind'] =>
  token.kind === 'change' ? 'change' : token.kind === 'share' || token.text !== base.text ? 'beside' : 'own'

interface Place {
  readonly from: number
  readonly to: number
}

/** The columns of each date: those of the period's own figures and what stands beside them. */
function leavesOver(owns: readonly Own[], leaves: number): Place[] | undefined {
  const starts = owns.flatMap(({ kind }, at) => (kind === 'own' ? [at] : []))
  const dated = owns.flatMap(({ kind }, at) => (kind === 'change' ? [] : [at]))
  const taken = leaves === starts.length ? starts : leaves === dated.length ? dated : undefined
  if (leaves === 0) return []
  if (leaves === 1) return [{ from: 1, to: (dated.at(-1) as number) + 1 }]
  return taken?.map((start, nth) => {
    const stop = taken[nth + 1] ?? owns.length
    let end = start
    while (end + 1 < stop && owns[end + 1]?.kind === 'beside') end++
    return { from: start + 1, to: end + 1 }
  })
}

/** Each length or day over its dates: one over all, one over each, or one over each of several groups that are alike. */
function spansOver(spans: readonly HeaderToken[], leaves: readonly Laid[], columns: number): Laid[] | undefined {
  if (spans.length === 0) return []
  const [only] = spans
  if (spans.length === 1 && only) return [{ token: only, from: leaves[0]?.from ?? 1, to: leaves.at(-1)?.to ?? columns }]
  const size = leaves.length / spans.length
  if (!Number.isInteger(size) || size === 0) return undefined
  const groups = spans.map((_, nth) => leaves.slice(nth * size, (nth + 1) * size))
  const words = groups.map((group) => group.map(({ token }) => token.text))
  const isAlike = words.every((group) => group.join() === words[0]?.join()) && new Set(words[0]).size > 1
  if (size > 1 && !isAlike) return undefined
  return spans.map((token, nth) => ({
    token,
    from: groups[nth]?.[0]?.from as number,
    to: groups[nth]?.at(-1)?.to as number,
  }))
}

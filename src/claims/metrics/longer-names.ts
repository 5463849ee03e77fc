/** Names that begin in front of the noun phrase of their head: a use of cash, the ratio of two measures, a name that a bracket closes. */
import type { MetricPhrase } from '../sentence/item.ts'
import { extendsLeft, type Word, wordsOf } from './noun-words.ts'

/** "a use of cash of #", "investing activities used cash of #": what moved, not what there is. */
export function startOfUse(masked: string, from: number, start: number, end: number): number | undefined {
  const name = masked.slice(start, end)
  const moves = /^(?:net )?cash\b/i.test(name)
    ? MOVES_CASH
    : /^(?:estimated )?fair value\b/i.test(name)
      ? CHANGE_IN
      : undefined
  const use = moves?.exec(masked.slice(Math.max(from, start - 40), start))
  return use ? start - use[0].length : undefined
}

const MOVES_CASH =
  /\b(?:(?:use|source)s? of (?:operating )?|(?:operating|investing|financing) activities (?:provided|used|generated) )$/i

/** "a # change in fair value of investments". */
const CHANGE_IN = /\b(?:net )?changes? in (?:the )?$/i

/** "tangible equity to tangible assets", "net debt / EBITDA": two measures that make a ratio. */
export function startOfRatio(
  before: MetricPhrase | undefined,
  masked: string,
  start: number,
  end: number,
): number | undefined {
  const isRatio =
    before !== undefined &&
    /^\s+(?:to|\/)\s+$/.test(masked.slice(before.end, start)) &&
    /\b(?:debt|leverage|equity|loans?|liabilities|capital|losses|charge-offs)$/i.test(before.text) &&
    /\b(?:ebitda\w*|ratio|loans|leases|assets|capital|equity|value|deposits)\W*$/i.test(masked.slice(start, end))
  return isRatio ? before.start : undefined
}

/** "Depot costs (excluding wages, rent and tax) came to #": the last word of a bracket closes a name that began in front of it. */
export function startOfBracketed(
  phrases: readonly MetricPhrase[],
  masked: string,
  from: number,
  start: number,
  end: number,
): number | undefined {
  if (!/^[^()]*\)/.test(masked.slice(start, end + 1))) return undefined
  const open = masked.lastIndexOf('(', start)
  if (open < from || !NARROWS.test(masked.slice(open, start))) return undefined
  const name = phrases.findLast((phrase) => phrase.start < open)
  if (name && masked.slice(name.end, open).trim() === '') return name.start
  const words = wordsOf(masked, from, open)
  let first = words.length - 1
  while (first > 0 && extendsLeft(masked, words[first - 1] as Word, words[first] as Word)) first--
  return words[first]?.start
}

const NARROWS = /^\((?:excl|incl|before|after|net of|without)[^()#~]*$/i

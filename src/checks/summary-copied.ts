/**
 * summary-copied: what an archive puts before a release, its title and its first words over again, says what the release says.
 * Place      a figure, or a word of direction, scale or quarter, of the front matter's title or summary
 * Asserts    the words on both sides of it stand in the text below with the same figure or word between them
 * Abstains   the words on one of its sides stand nowhere below, or what stands between them there is of another kind; the text
 *            below is contradicted itself, so that its own figure is the wrong one
 *
 *   summary: "… book value was $1,243.3 million, up …"    book value was $1,234.3 million, up
 */
import { SCALE_WORDS } from '../lexicon/amounts.ts'
import { DECREASES, INCREASES } from '../lexicon/narrative.ts'
import type { Finding } from '../model/check.ts'
import type { Verdict } from '../model/claim.ts'
import type { Span } from '../model/span.ts'

export const id = 'summary-copied'

/** How many letters and digits must agree before and behind. */
const BEFORE = 20
const BEHIND = 8
const BEFORE_END = 30
const LEAST_BEHIND = 4
/** The longest figure or word that may stand in its place. */
const LONGEST = 18
/** A summary repeats how the text begins. */
const COMPARED = 20_000
/** And is short. */
const LONGEST_COPY = 4000

const KINDS: readonly ReadonlySet<string>[] = [
  new Set([...INCREASES, ...DECREASES]),
  new Set(Object.keys(SCALE_WORDS)),
  new Set(['first', 'second', 'third', 'fourth']),
]

/** Letters and digits without what stands between them, each with its place in the source. */
interface Stream {
  readonly letters: string
  readonly places: readonly number[]
}

/**
 * @param copies where title and summary stand
 * @param start where the text begins that they repeat
 * @param verdictAt what came of the claim at a place, undefined where the text states none
 */
export function findMiscopied(
  text: string,
  copies: readonly Span[],
  start: number,
  verdictAt: (place: Span) => Verdict | undefined,
): Finding[] {
  const body = copies.length > 0 ? streamOf(text, { start, end: start + COMPARED }) : undefined
  return copies.flatMap((copy) =>
    body
      ? differences(streamOf(text, firstOf(copy)), body).flatMap((pair) => findingOf(pair, text, verdictAt) ?? [])
      : [],
  )
}

const firstOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LONGEST_COPY) })

const MARKUP = /<[^>]{0,400}>|&#?\w{1,8};/g

function streamOf(text: string, { start, end }: Span): Stream {
  const plain = text.slice(start, end).replace(MARKUP, (mark) => ' '.repeat(mark.length))
  const found = [...plain.matchAll(/[A-Za-z0-9]/g)]
  return {
    letters: found.map(([letter]) => letter.toLowerCase()).join(''),
    places: found.map(({ index }) => start + index),
  }
}

interface Pair {
  readonly copy: Span
  readonly original: Span
}

/** The figures and words of the copy that are others in the text, where the words around them are the same. */
function differences(copy: Stream, body: Stream): Pair[] {
  return [...copy.letters.matchAll(/\d+|[a-z]+/g)].flatMap(({ 0: run, index }): Pair[] => {
    const own = tokensOf(run, index, copy)
    return own.flatMap(({ start, end }) => {
      const word = copy.letters.slice(start, end)
      const behind = copy.letters.slice(end, end + BEHIND)
      // where the copy ends right behind it, more must agree before
      const agreeing = behind.length < BEHIND ? BEFORE_END : BEFORE
      const before = copy.letters.slice(Math.max(0, start - agreeing), start)
      if (before.length < agreeing || behind.length < LEAST_BEHIND || body.letters.includes(before + word + behind))
        return []
      const others = following(before, behind, body)
      const [other] = others
      return other && others.every(({ letters }) => letters === other.letters) && isOfKind(word, other.letters)
        ? [{ copy: spanOf(copy, start, end), original: spanOf(body, other.start, other.start + other.letters.length) }]
        : []
    })
  })
}

/** What stands between two strings of letters, wherever it is short. */
function following(before: string, behind: string, { letters }: Stream): { letters: string; start: number }[] {
  const found: { letters: string; start: number }[] = []
  for (let at = letters.indexOf(before); at >= 0; at = letters.indexOf(before, at + 1)) {
    const start = at + before.length
    const rest = letters.slice(start, start + LONGEST + behind.length)
    const length = rest.indexOf(behind)
    if (length > 0) found.push({ letters: rest.slice(0, length), start })
  }
  return found
}

/** A run of digits is a figure or the end of one; a run of letters is cut where the source has blanks. */
function tokensOf(run: string, index: number, { places }: Stream): { start: number; end: number }[] {
  if (/\d/.test(run)) return [{ start: index, end: index + run.length }]
  const cuts = [...run].flatMap((_, i) =>
    i > 0 && places[index + i] !== (places[index + i - 1] ?? 0) + 1 ? [index + i] : [],
  )
  const bounds = [index, ...cuts, index + run.length]
  return bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? index, end }))
}

const isOfKind = (a: string, b: string): boolean =>
  (/^\d+$/.test(a) && /^\d+$/.test(b)) || KINDS.some((kind) => kind.has(a) && kind.has(b))

const spanOf = ({ places }: Stream, start: number, end: number): Span => ({
  start: places[start] ?? 0,
  end: (places[end - 1] ?? 0) + 1,
})

function findingOf(
  { copy, original }: Pair,
  text: string,
  verdictAt: (place: Span) => Verdict | undefined,
): Finding | undefined {
  const verdict = verdictAt(original)
  if (verdict === 'contradicted') return undefined
  const isBorneOut = verdict === 'tied'
  // where nothing bears the text out, a figure that stands there alone is the wrong one of the two
  const isOfText = !isBorneOut && isAlone(original, text) && !isAlone(copy, text)
  const [wrong, right] = isOfText ? [original, copy] : [copy, original]
  const [said, meant] = [wrong, right].map(({ start, end }) => text.slice(start, end))
  return {
    id: `${id}@${wrong.start}-${wrong.end}`,
    rule: id,
    severity: isBorneOut ? 'error' : 'warning',
    message: `says “${said}” where the ${isOfText ? 'summary' : 'text'} has “${meant}” between the same words${isBorneOut ? ', which the tables bear out' : ''}`,
    ...wrong,
    evidence: [{ ...right, text: meant ?? '', says: 'between the same words' }],
    suggestion: isBorneOut ? meant : undefined,
  }
}

/** Whether a figure of three digits or more stands nowhere else. */
function isAlone({ start, end }: Span, text: string): boolean {
  const figure = text.slice(start, end)
  return figure.length >= 3 && text.indexOf(figure) === start && text.indexOf(figure, end) < 0
}

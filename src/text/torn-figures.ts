/**
 * Figures and words that a page's extraction tore apart: "RMB 6. 1234", "RMB 24 ,418.7 million", "fiscal year 202 1", "net re venues". The blank goes out of
 * the view where the words around it leave no doubt that the digits are one figure; two figures side by side stay two.
 */
import type { View } from '../model/view.ts'

const SIGN = String.raw`(?:RMB|US ?\$|HK ?\$|[$€£¥]) ?`
const WHOLE = String.raw`\d{1,3}(?:,\d{3})*`
const SCALE = '(?:million|billion|thousand)'
const PUT = '(?:of|by|to|was|were|from|approximately|about|totaled)'
const DATED = '(?:of|in|quarter|year|fiscal|and|for|since)'

/** Words of statements, which no two words side by side make. */
const WORDS =
  'revenues revenue income profit increase decrease million billion quarter first second third fourth fiscal year compared same total operating gross ended respectively expenses margin non-gaap net'.split(
    ' ',
  )
const PIECES = WORDS.flatMap((word) =>
  Array.from({ length: word.length - 1 }, (_, i) => `${word.slice(0, i + 1)} ${word.slice(i + 1)}`),
).filter((pieces) => pieces !== 'in come')
const TORN_WORD = new RegExp(String.raw`\b(?:${PIECES.join('|')})\b`, 'gi')

/** Each finds the blank that tore a figure, with what stands before and behind it. */
const TORN: readonly RegExp[] = [
  // "RMB 6. 1234 on the last day", "RMB1. 9 billion", "US$ 12 .7 billion", "US$0. 21 per share"
  String.raw`(?<=${SIGN}${WHOLE}\.) (?=\d{1,4} ?(?:${SCALE}|on\b|to\b|per\b))`,
  // "RMB 6. 1234, the rate": one of exchange, and no year
  String.raw`(?<=${SIGN}\d{1,2}\.) (?=(?!19|20)\d{4}(?![\d,]\d))`,
  String.raw`(?<=${SIGN}${WHOLE}) (?=\.\d{1,4}(?!\d))`,
  String.raw`(?<=${SIGN}0\.) (?=\d\d?(?!\d))`,
  // "an increase of 23. 9%", "was 20 .5 %"
  String.raw`(?<=\b${PUT} \d{1,3}\.) (?=\d{1,2} ?(?:%|${SCALE}))`,
  String.raw`(?<=\b${PUT} \d{1,3}) (?=\.\d{1,2} ?(?:%|${SCALE}))`,
  // "RMB 24 ,418.7 million", "US$ 3, 715.8 million", "RMB 3,7 30.3 million", "RMB 89 3.5 million"
  String.raw`(?<=${SIGN}\d{1,3}) (?=,\d{3}(?!\d)|,\d{1,2} \d{1,2}(?: ?\.\d| ?${SCALE}))`,
  String.raw`(?<=${SIGN}\d{1,3},) (?=\d{3}(?: ?[.,]\d| ?${SCALE}))`,
  String.raw`(?<=${SIGN}\d{1,3},) (?=\d{1,2} \d{1,2}\.\d)`,
  String.raw`(?<=${SIGN}\d) (?=\d,\d{3}(?: ?\.\d| ?${SCALE}))`,
  String.raw`(?<=${SIGN}\d{1,3},\d) (?=\d\d(?: ?\.| ${SCALE}))`,
  String.raw`(?<=${SIGN}\d{1,3},\d\d) (?=\d(?: ?\.| ${SCALE}))`,
  String.raw`(?<=${SIGN}\d{1,2}) (?=\d{1,2}(?:\. ?\d{1,2})? ?${SCALE})`,
  // "the company 's", "value -added"
  String.raw`(?<=[A-Za-z]) (?=['’]s\b|-[a-z]{2})`,
  // "the fourth quarter of 202 1,", "December 31, 20 21"
  String.raw`(?<=(?:\b${DATED}|,) (?:19|20)\d) (?=\d(?:[\s,.;)]|$))`,
  String.raw`(?<=(?:\b${DATED}|,) 20) (?=[0-3]\d(?: ?[,.;)]|$))`,
].map((source) => new RegExp(source, 'g'))

/** A figure is torn at no more places. */
const MOST_TEARS = 4

/** The view without the blanks within its figures. */
export function withoutTears(view: View): View {
  if (!/\d[.,]? [.,]?\d/.test(view.text) && view.text.search(TORN_WORD) < 0) return view
  let { text } = view
  let kept: number[] | undefined
  for (let i = 0; i < MOST_TEARS; i++) {
    const tears = new Set(
      [...TORN, TORN_WORD].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(({ index, 0: words }) => index + words.indexOf(' ')),
      ),
    )
    if (tears.size === 0) break
    const at = kept ?? Array.from({ length: text.length }, (_, place) => place)
    kept = at.filter((_, place) => !tears.has(place))
    text = kept.map((place) => view.text[place]).join('')
  }
  return kept
    ? {
        text,
        starts: Int32Array.from(kept, (at) => view.starts[at] as number),
        ends: Int32Array.from(kept, (at) => view.ends[at] as number),
      }
    : view
}

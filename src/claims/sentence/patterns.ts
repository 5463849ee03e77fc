/** The narrative's words (src/lexicon/narrative.ts) built into patterns that look left and right of a quantity. */
import { anyOf } from '../../lexicon/any-of.ts'
import {
  CONNECTORS,
  DECREASES,
  FILLERS,
  HEDGES,
  INCREASES,
  TRANSITIVE_DECREASES,
  TRANSITIVE_INCREASES,
} from '../../lexicon/narrative.ts'
import type { Direction, Hedge } from '../../model/claim.ts'

/** What joins the ends of a range, as wires type it; part of a pattern. */
export const DASH = '--?|[–‒—]'

const INCREASE = new Set([...INCREASES, ...TRANSITIVE_INCREASES, 'more'])
const DIRECTION = `(?:${anyOf([...INCREASES, ...DECREASES])})`
const HEDGE = anyOf(Object.keys(HEDGES))
const FILLER = anyOf([...FILLERS, ...Object.keys(HEDGES)])
/** "compared an income of": the small word lost. */
const CONNECTOR = `compared(?= an? )|${anyOf(CONNECTORS)}`

const TRAILING_HEDGE = new RegExp(`(?:^|[\\s(])(${HEDGE})\\s*[\\s(]*$`, 'i')
const TRAILING_FILLER = new RegExp(`(?:^|(?<=[\\s~(]))(?:${FILLER})$`, 'i')

/** How exactly the figure after these words is meant. */
export function hedgeBefore(gap: string): Hedge {
  const match = TRAILING_HEDGE.exec(gap.replace(/\s+(?:a|an|the|us)\s*$/i, ' '))
  return match ? (HEDGES[(match[1] ?? '').toLowerCase()] ?? 'none') : 'none'
}

/** The gap without the small words, periods and brackets that stand right before its figure. */
export function trimGap(gap: string): string {
  let rest = gap.trimEnd()
  for (let i = 0; i < 12; i++) {
    const shorter = rest
      .replace(/[~\s]+$/, '')
      .replace(/[('"[]+$/, '')
      .replace(TRAILING_FILLER, '')
      .trimEnd()
    if (shorter === rest) return rest
    rest = shorter
  }
  return rest
}

const ENDS_IN_CONNECTOR = new RegExp(`(?:^|[\\s,;(~])(${CONNECTOR})(?:\\s*~*'s)?(?:\\s+~+)?$`, 'i')
/** "compared with a net loss of", "versus adjusted EBITDA of": the same measure named again. */
const CONNECTOR_AND_NAME = new RegExp(
  `(?:^|[\\s,;(~])(${CONNECTOR})\\s+(?:[~]+(?:'s)?\\s+)?((?:(?!\\b(?:(?<!\\b(?:attributable|available|allocable|allocated) )to|from(?! (?:continuing|discontinued|operat))|was|were|is|are|while|whereas|which|(?<!realized )and|increased|decreased)\\b)[\\w().'&/~-]+(?:, net)?\\s+){1,12}?)(?:of|was|were|is|at|for)?$`,
  'i',
)

/** "cash and cash equivalents", "other income and expense": one name, no list. */
const JOINED_NAME =
  /(?<=\b(?:cash|income|gains?|research|selling|general|marketing) )and(?= (?:cash|expenses?|loss|losses|development|marketing|administrative)\b)/gi

/** "benefited from #", "proceeds from #": where something came from. */
const SOURCE =
  /\b(?:benefit(?:s|t?ed|t?ing)?|resulted|resulting|proceeds|stemm?(?:s|ed|ing)|deriv(?:es|ed|ing)|aris(?:es|ing)|recover(?:y|ies|ed)|suffer(?:s|ed)|profited)\s+(?:[a-z]+ly\s+)?from$/i

/** The connector that governs a figure, with the name that stands between them, if any. */
export function connectorBefore(trimmed: string, gap: string): { word: string; name: string } | undefined {
  // "flat as compared to the prior year at #": the comparison is over before the figure
  if (/~\s*,?\s+at\s+(?:approximately |about )?$/i.test(gap)) return undefined
  const direct = ENDS_IN_CONNECTOR.exec(trimmed)
  if (direct && SOURCE.test(trimmed)) return undefined
  if (direct) return { word: (direct[1] ?? '').toLowerCase(), name: '' }
  const words = gap
    .replace(/\s*\(?\s*$/, '')
    .replace(/\s+(?:approximately|about|nearly|a|an|the)$/i, '')
    .replace(JOINED_NAME, '&')
  const named = CONNECTOR_AND_NAME.exec(words)
  if (!named) return undefined
  const word = (named[1] ?? '').toLowerCase()
  if (!/\b(?:of|was|were|is|at|for)$/i.test(words)) return undefined
  // "cash from operating activities of #" is a name with "from" in it, "from a net loss of #" a comparison
  if (
    word === 'from' &&
    !/^(?:a |an |the )?(?:~+ )?(?:adjusted |non-gaap |gaap )?(?:net |operating |pre-tax )?(?:loss|income|profit|deficit)\b/i.test(
      named[2] ?? '',
    )
  )
    return undefined
  return { word, name: (named[2] ?? '').trim() }
}

/** "above #" bounds a figure, "# above last year" is a change: these count only behind it. */
const ONLY_BEHIND = new Set(['above', 'below', 'ahead', 'behind', 'less', 'greater'])
const BEFORE = [...INCREASES, ...DECREASES].filter((word) => !ONLY_BEHIND.has(word))
const ENDS_IN_DIRECTION = new RegExp(
  `(?:^|[^\\w-])(?<!\\b(?:pay|paid|paying|drew|draw\\w*|wr\\w+|br\\w+k\\w*|made|make|set) (?=down|up|off))(${anyOf(BEFORE)})$`,
  'i',
)
const DIRECTION_OF_SOMETHING = new RegExp(
  `(?:^|[^\\w-])(${anyOf(BEFORE)})\\s+(?:rate\\s+)?(?:in|of|for)\\s(?:(?!\\bdue\\b|, (?:the|our|its|their) |\\ban? ${DIRECTION} (?:in|of)\\b|, (?:net|operating) (?:income|loss) of\\b)[^#;.]){1,70}?\\s(?:of|by|was|at)$`,
  'i',
)
const TRANSITIVE = anyOf([...TRANSITIVE_INCREASES, ...TRANSITIVE_DECREASES])
/** "reducing debt by #", "increased its quarterly dividend by #". */
const DIRECTION_WITH_OBJECT = new RegExp(
  `(?:^|[^\\w-])(${TRANSITIVE})\\s(?!(?:in|of|for|by|to|from)\\s)[^#;.,]{1,80}?\\sby(?:\\s(?:${HEDGE}|an additional|a))?$`,
  'i',
)
/** "grew our top line #": a share of growth needs no "by". */
const DIRECTION_WITH_OWN = new RegExp(
  `(?:^|[^\\w-])(${TRANSITIVE})\\s(?:our|its|their)\\s[^#~;.,]{1,50}?(?<!\\s(?:to|of|from|at|with|for|in|and|or|by))(?:\\s(?:${HEDGE}))?$`,
  'i',
)
/** ", increasing orders and sales # and #": likewise behind a participle. */
const PARTICIPLE_WITH_OBJECT =
  /,\s+(increasing|growing|expanding|improving|reducing|decreasing|lowering)\s[^#~;.,]{3,60}?(?<!\s(?:to|of|from|at|with|for|in|and|or|by))$/i
/** "Grew test volume #": a bullet that opens with its verb. */
const OPENS_WITH_DIRECTION =
  /^[^\w#~]*(Grew|Increased|Expanded|Improved|Reduced|Decreased|Cut|Lowered)(?:\s(?!(?:to|of|from|at|with|for|in|and|or|by)\b)[\w&'-]+){1,5}$/
/** "sales of # increased 5%": a verb behind a figure is about what follows; nouns and comparatives are about the figure. */
const BEHIND = anyOf(
  [...INCREASES, ...DECREASES].filter(
    (word) => !/(?:ed|ing|en|ses)$|^(?:up|down|rose|fell|grew|grow|fall|slipped|shrank)$/.test(word),
  ),
)
const STARTS_WITH_DIRECTION = new RegExp(
  `^[\\s)]*(?:\\(bps\\)\\s*)?(?:,?\\s*respectively,?\\s+)?(?:(?:~+|year-on-year|annual|annualized|organic|sequential|comparable|constant|currency|constant-currency|adjusted|reported|net|total|in)[\\s,]+){0,5}(?:(?:sales|revenue|unit|volume|price)\\s+){0,2}(${BEHIND})\\b(?!\\s+(?:to|by)\\b)`,
  'i',
)
const ANY_DIRECTION = new RegExp(`(?<![\\w-])${DIRECTION}(?![\\w-])`, 'gi')

interface FoundWord {
  readonly word: string
  /** Offset in the text that was searched. */
  readonly at: number
}

/** "a net increase in net assets resulting from operations of #": how a fund calls its income, and no move of anything. */
const withoutFundIncome = (text: string): string =>
  text.replace(
    /\b(?:increase|decrease)( \((?:de|in)crease\))?(?= in net assets (?:resulting )?from operations\b)/gi,
    (words) => '~'.repeat(words.length),
  )

const located = (match: RegExpExecArray | null): FoundWord | undefined => {
  const word = match?.[1]
  return match && word ? { word, at: match.index + match[0].indexOf(word) } : undefined
}

/** "where increased net debt of #", "offset by reduced adjustments of #": what moved, by how much. */
const MOVED_NOUN =
  /\b(?:where|by|to|from|and|,)\s+(?:an? |the )?(increased|decreased|reduced)\s+(?:(?!\b(?:to|by|from|at|in)\b)[\w&'-]+\s+){1,6}of(?:\s+(?:approximately|about))?$/i
/** "due to lower port fees of #": likewise what is said to be the cause of a move. */
const CAUSE_THAT_MOVED =
  /\b(?:(?:due|owing|attributable|attributed|thanks)\s+(?:[a-z]+ly |in part )?to|(?:driven|offset|explained|caused|aided)\s+(?:[a-z]+ly |in part )?by)\s+(?:an? |the )?(higher|lower)\s+(?:(?!\b(?:to|by|from|at|in)\b)[\w&'-]+\s+){1,6}(?:\([^()#~]{1,80}\)\s+)?of(?:\s+(?:approximately|about))?$/i

/** "With the decrease in operating income, net income was", "improvement in margin, reporting a loss of": behind the comma another statement begins. */
function ofSomething(gap: string): FoundWord | undefined {
  const found = located(DIRECTION_OF_SOMETHING.exec(gap))
  if (!found) return undefined
  const behind = gap.slice(found.at)
  const isOver =
    /,\s.*\s(?:was|at)$|,\s[a-z]+ing an?\s/i.test(behind) ||
    (behind.includes(', ') && GROUND.test(gap.slice(0, found.at)))
  return isOver ? undefined : found
}

const GROUND =
  /\b(?:with|following|due to|owing to|as a result of|despite|after|given|because of)\s+(?:(?:the|an?|this)\s+)?(?:[a-z]+\s+)?$/i

/** "dividend raised by #": what somebody set. */
const SET_BY = /\b(raised|lowered) by$/i

/** "increased by", "an increase of", "up": the figure right after is a change. */
export const directionBefore = (trimmed: string, gap: string): FoundWord | undefined =>
  located(ENDS_IN_DIRECTION.exec(trimmed)) ??
  located(SET_BY.exec(gap.trimEnd())) ??
  ofSomething(withoutFundIncome(gap.trimEnd())) ??
  located(DIRECTION_WITH_OBJECT.exec(gap.trimEnd())) ??
  located(MOVED_NOUN.exec(gap.trimEnd())) ??
  located(CAUSE_THAT_MOVED.exec(gap.trimEnd()))

/** Likewise for a percentage, which may follow on the object itself. */
export const directionOverOwn = (gap: string): FoundWord | undefined =>
  located(DIRECTION_WITH_OWN.exec(gap.trimEnd())) ??
  located(PARTICIPLE_WITH_OBJECT.exec(gap.trimEnd())) ??
  located(OPENS_WITH_DIRECTION.exec(gap.trimEnd()))

/** "#% more than in ~". */
const MORE_THAN = /^\s+(more) than\s+(?:(?:in|for|during|at)\s+)?(?:the\s+)?~/i

/** "10.4% decrease", "95% year-over-year growth": the figure right before is a change. */
export function directionAfter(gap: string): FoundWord | undefined {
  const more = MORE_THAN.exec(gap)
  if (more) return located(more)
  const match = STARTS_WITH_DIRECTION.exec(gap)
  // "flat at # year-on-year, above our plan": behind a comma the word is about the plan
  return match && ONLY_BEHIND.has((match[1] ?? '').toLowerCase()) && match[0].includes(',') ? undefined : located(match)
}

/** The last word of change in a text. */
export function lastDirection(text: string): FoundWord | undefined {
  const last = [...text.matchAll(ANY_DIRECTION)].at(-1)
  return last ? { word: last[0], at: last.index } : undefined
}

export const directionOf = (word: string): Direction => (INCREASE.has(word.toLowerCase()) ? 'increase' : 'decrease')

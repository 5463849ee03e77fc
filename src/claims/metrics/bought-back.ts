/** Money that bought a company's own shares: what was bought back, before the figure or behind it. */
import type { Item, MetricPhrase } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'

/** "repurchased # of common shares", "repurchased # shares of its common stock during ~ for #": what was bought back. */
export function boughtBack({ masked, text }: Marked, { quantity, isPerShare, role }: Item): MetricPhrase | undefined {
  if (quantity.kind !== 'money' || isPerShare || role !== 'value') return undefined
  const from = Math.max(0, quantity.start - MOST_AHEAD)
  const before = masked.slice(from, quantity.start)
  const [said, own] =
    /^\s+(?:(?:of|in)\s+)?((?:share|stock|unit)s? (?:re-?purchase[ds]|buy-?backs))\b/i.exec(
      masked.slice(quantity.end),
    ) ?? []
  if (said && own) return { text: own, start: quantity.end + said.length - own.length, end: quantity.end + said.length }
  const bought = BUYING.exec(before)
  const [link, name] = (bought && SHARES_OF.exec(masked.slice(quantity.end))) || []
  if (bought && link && name) {
    const end = quantity.end + link.length
    return { text: `${bought[0]} ${text.slice(end - name.length, end)}`, start: from + bought.index, end }
  }
  const paid = BOUGHT_FOR.exec(before)
  const end = paid?.indices?.[2]?.[1]
  return paid && end !== undefined
    ? { text: `${paid[1]} ${paid[2]}`, start: from + paid.index, end: from + end }
    : undefined
}

/** What was bought stands no further ahead of what it cost, in code units. */
const MOST_AHEAD = 300

const BUYING = /\b(?:re-?purchas(?:ed|ing)|b(?:ought|uying) back)(?=\s+(?:approximately |about |over |a total of )?$)/i
const SHARES_OF = /^\s+(?:worth )?of\s+(?:(?:its|our|the)\s+)?((?:[\w&'’-]+\s+){0,4}(?:shares|stock|units))\b/i
const BOUGHT_FOR =
  /\b(re-?purchased|bought back)\s+[^.,;#]{0,40}#*[^.,;#]{0,40}?((?:(?:class [a-c]|common|ordinary|treasury)\s+)?(?:shares|stock|units))\b[^.;]{0,90}\s(?:for|at an? (?:(?:aggregate|total)\s+)?(?:cost|consideration|purchase price) of|at a cost of)\s+(?:(?:an? )?(?:total|aggregate)(?: (?:cost|consideration|purchase price))?(?: of)? )?(?:approximately |about )?$/di

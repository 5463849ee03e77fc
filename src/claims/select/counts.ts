/**
 * Plain numbers that count or measure something: "sold 4.13 million lamps", "signed 24 new clients", "an average rig count of
 * 66". What names a thing ("Boeing 737", "Phase 3 study"), dates it or defines it ("a 12-year concession") is none.
 */
import {
  COUNTED_FEW,
  COUNTED_THINGS,
  COUNTING_BEFORE,
  IS_THERE,
  LENGTH_OF_TIME,
  MEASURED_TIME,
  NUMBERED_NAMES,
  OPENING_VERB,
  REACHED,
  STANDING_THINGS,
} from '../../lexicon/counts.ts'
import { gapAfter, gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { DASH } from '../sentence/patterns.ts'

/** The name of a thing ends in its number: "Phase 3", "Boeing 737", "the Lower 48". */
const NAME_BEFORE = /(?:^|[\s("“–-])(?:[a-z]*[A-Z][\w’'-]*[™®]?|[\w-]+(?:™|®|\((?:TM|R)\)))\s+$/
/** "3-year", "36D", "80/100", "1.5degC": part of a word, a score or a name. */
const ATTACHED = /^(?:-|[a-z/°'])/i
/** "10 to 13 trains", "480,000 and 1.5 million lamps": what is counted stands behind the last of a list. */
const LISTED = new RegExp(String.raw`^\s*(?:to|and|or|,|, and|${DASH})\s*(?:approximately |about |over )?$`, 'i')
/** "Tables 5a and 8b", "4K". */
const LETTERED = /^\d{1,2}[a-z]$/i

/** Whether a plain number counts something that its sentence names. */
export function isCount(marked: Marked, item: Item, items: readonly Item[]): boolean {
  const next = items[items.indexOf(item) + 1]
  const isListed =
    next?.index === item.index + 1 && next.quantity.kind === 'number' && LISTED.test(gapAfter(marked, item))
  return isCounted(marked, item) || (isListed && isCount(marked, next, items))
}

function isCounted(marked: Marked, item: Item): boolean {
  const { quantity } = item
  const before = marked.text.slice(0, quantity.start)
  const rest = marked.text.slice(quantity.end)
  if (
    ATTACHED.test(rest) ||
    NUMBERED_NAMES.test(before) ||
    LETTERED.test(marked.text.slice(quantity.start, quantity.end))
  )
    return false
  if (!quantity.isFigure && NAME_BEFORE.test(before) && !OPENING_VERB.test(before)) return false
  const gap = gapBefore(marked, item)
  const after = gapAfter(marked, item)
  if (LENGTH_OF_TIME.test(rest)) return MEASURED_TIME.test(gap) || (quantity.isFigure && item.metric !== undefined)
  if (COUNTING_BEFORE.test(gap)) return true
  if (COUNTED_FEW.test(after)) return true
  const isLarge = /\d{2}/.test(marked.text.slice(quantity.start, quantity.end))
  if ((isLarge || quantity.isFigure) && COUNTED_THINGS.test(after)) return true
  if (!quantity.isFigure) return false
  // a bullet: "Independent active coaches of 11,700"
  if (/^\W*[A-Z][a-z]+(?: [A-Za-z-]+){1,5} of\s+$/.test(before) && /^\s*(?:$|[,;.(])/.test(rest)) return true
  if (/\b(?:over|more than|nearly|almost)\s+$/i.test(gap) && /^\s+[a-z]{4,}/i.test(rest)) return true
  return item.metric !== undefined || (quantity.hasScale && (/^\s+[a-z]/i.test(rest) || REACHED.test(gap)))
}

/** "operates 46 retail stores and 16 clinics": had at the end of the period. */
export const isStanding = (marked: Marked, item: Item): boolean => {
  const gap = gapBefore(marked, item)
  const before = /^[^#.;]{0,40}\band\s+(?:over |some )?$/i.test(gap)
    ? marked.masked.slice(0, item.quantity.start - gap.length).replace(/#+$/, '')
    : gap
  return STANDING_THINGS.test(gapAfter(marked, item)) && IS_THERE.test(before)
}

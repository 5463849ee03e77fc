/** What the words around a table say of all of it: statement kind, title, currency, scale and what the scale leaves out. */
import { COUNTS, HOLDERS, HOLDINGS_CAPTION, HOLDINGS_COLUMN, SCALED_THINGS } from '../../lexicon/measures.ts'
import { CAPTION_CURRENCIES, SCALE_PHRASES } from '../../lexicon/statements.ts'
import type { Measure, StatementKind } from '../../model/table.ts'
import type { ColumnHeaders } from '../headers/header-texts.ts'
import { namesStatement, statementOf } from './statement-kind.ts'

export interface Caption {
  readonly statement: StatementKind
  readonly title: string | undefined
  readonly currency: string | undefined
  readonly scale: number | undefined
  readonly scaleExcepts: readonly Measure[]
  /** What shares are counted in, where that is said apart: "dollars in millions; shares in thousands". */
  readonly shareScale: number | undefined
  /** Whether the scale covers things as well, or nothing but things ("in millions of hectoliters") or shares; "(Percent)" is one, and things may have another. */
  readonly counts: 'none' | 'too' | 'only' | 'shares' | 'percent' | 'apart'
}

/** @param words title rows and captions, outermost first; @param sections headings further above */
export function readCaption(words: readonly string[], sections: readonly string[], labels: readonly string[]): Caption {
  const scaleText = [...words].reverse().find((text) => scaleOf(text) !== undefined)
  const currencyText = [...words].reverse().find((text) => currencyOf(text) !== undefined)
  const statement = statementOf(words, sections, labels)
  const title =
    [...words].reverse().find(namesStatement) ??
    [...words]
      .reverse()
      .find(
        (text) =>
          scaleOf(text) === undefined && /[a-z]{3}/i.test(text) && !/audited\)?$/i.test(text) && isBalanced(text),
      )
  return {
    statement,
    title,
    currency: currencyText && currencyOf(currencyText),
    scale: scaleText ? scaleOf(scaleText) : undefined,
    scaleExcepts: scaleText ? exceptsOf(scaleText) : [],
    counts: scaleText ? countsOf(scaleText) : words.some((text) => IN_PERCENT.test(text)) ? 'percent' : 'none',
    shareScale: [...words]
      .reverse()
      .map(shareScaleOf)
      .find((scale) => scale !== undefined),
  }
}

/** A note by itself: "Percent of revenue" is the heading of some lines. */
const IN_PERCENT = /^\(?(?:in |expressed in )?(?:per ?cent(?:ages?)?|%)\)?$/i

/** "($ in millions)" is about money alone; "(in millions)" and "(volume and $ in millions)" cover what is shipped. */
export function countsOf(text: string): Caption['counts'] {
  const main = text.split(/\bexcept\b|\bexcluding\b|\bother than\b|\bunless\b/i)[0] ?? ''
  if (hasSeveralScales(main.replace(SHARES_APART, ' '))) return 'apart'
  const things = /(?:\b(?:thousands?|millions?|billions?)(?: of)?|\b000['’]?s?) ([a-z. ]{2,30})/i
    .exec(main)?.[1]
    ?.trim()
  if (things && SCALED_THINGS.test(things)) return 'only'
  if (things && /^(?:common |ordinary )?shares\b/i.test(things) && !MONEY_NAMED.test(main)) return 'shares'
  const counted = /\b((?:[a-z]+\.? )?[a-z]+),? in (?:thousands|millions|billions)\b/i.exec(main)?.[1]
  if (counted && COUNTS.test(counted) && !MONEY_NAMED.test(main)) return 'only'
  return /\bvolumes?\b/i.test(main) || (currencyOf(main) === undefined && !MONEY_NAMED.test(main)) ? 'too' : 'none'
}

const MONEY_NAMED =
  /[$€£¥]|\b(?:dollars?|amounts?|currency|pounds?|pesos?|reais|francs?|crowns?|won|yen|rand|rupees)\b/i

/** "share data)" is the end of a note set over two lines, and no title. */
const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length

/** Whether a table says who holds how many shares: nothing in it is money. */
export const listsHoldings = (captions: readonly string[], { label, columns }: ColumnHeaders): boolean =>
  captions.some((words) => HOLDINGS_CAPTION.test(words)) ||
  label.some((words) => HOLDERS.test(words)) ||
  columns.some((texts) => texts.some(({ text }) => HOLDINGS_COLUMN.test(text)))

/** The part before "except" gives the scale. */
export function scaleOf(text: string): number | undefined {
  if (text.length > 220) return undefined
  const main = text.split(/\bexcept\b|\bexcluding\b|\bother than\b|\bunless\b/i)[0] ?? ''
  const words = main.replace(AMOUNT, ' ')
  return scaleIn(words.replace(SHARES_APART, ' ')) ?? scaleIn(words)
}

/** "Net income of $6.4 billion": what stands behind a figure is of that figure, and not of the table. */
const AMOUNT = /(?<![\d.,])(?!(?:19|20)\d\d\b)\d[\d.,]*[ -]?(?:thousand|million|billion|lakh|crore)s?\b/gi

function scaleIn(text: string): number | undefined {
  const of = (words: string): number | undefined => SCALE_PHRASES.find(([pattern]) => pattern.test(words))?.[1]
  const money = hasSeveralScales(text) ? text.split(';').find((part) => MONEY_NAMED.test(part) && of(part)) : undefined
  return of(money ?? text)
}

/** "(loans in $ billions; accounts in millions)": each part has a scale of its own. */
const hasSeveralScales = (text: string): boolean =>
  new Set(text.split(';').flatMap((part) => SCALE_PHRASES.find(([pattern]) => pattern.test(part))?.[1] ?? [])).size > 1

/** "shares in thousands", "number of shares, which are reflected in thousands". */
const SHARES_APART = /\bshares?\b(?:[^.;()]{0,50}?\s)?in (thousands|millions)\b/i

/** The scale of shares, in words that give amounts another or leave the shares out of it. */
function shareScaleOf(text: string): number | undefined {
  const match = text.length > 220 ? null : SHARES_APART.exec(text)
  if (!match || scaleIn(text.replace(SHARES_APART, ' ')) === undefined) return undefined
  return match[1]?.toLowerCase() === 'thousands' ? 3 : 6
}

const NOTE_START =
  /^(?:\(|in\b|all\b|amounts?\b|dollars?\b|figures\b|expressed\b|stated\b|un-?audited\b|u\.?s\.?\b|us\$|c\$|\$|€|£|thousands?\b|millions?\b|billions?\b|rmb\b|eur\b|meur\b|keur\b|000'?s\b|'000)/i

/** A cell that says nothing but what amounts are counted in. */
export const isScaleNote = (text: string): boolean =>
  text.length < 160 &&
  NOTE_START.test(text.trim()) &&
  !/[1-9]/.test(text) &&
  scaleOf(text) !== undefined &&
  !/\b(?:months|year|quarter|ended)\b/i.test(text)

/** "Barge segment detail for the 26 weeks ended June 27, 2031": what a table tells and of when, and no header of a column. */
export const isDatedTitle = (text: string): boolean => /^\W*(?:[a-z&,]+ ){2,}for the\b.*\bended\b/i.test(text)

export function currencyOf(text: string): string | undefined {
  return text.length > 220 ? undefined : CAPTION_CURRENCIES.find(([pattern]) => pattern.test(text))?.[1]
}

function exceptsOf(text: string): Measure[] {
  const rest = /\b(?:except|excluding|other than|unless)\b(.*)$/is.exec(text)?.[1] ?? ''
  const found: Measure[] = ['percent']
  if (/per[- ]?(?:common |ordinary )?(?:share|ads|unit|adr)/i.test(rest) || /\bper[- ]?share/i.test(rest))
    found.push('perShare')
  const withoutPer = rest.replace(
    /(?:net )?(?:income|earnings|loss|amounts?|data)?\s*\(?(?:loss)?\)?\s*per[- ]?(?:common |ordinary |diluted |basic )*(?:share|ads|unit|adr)s?(?: and per[- ]ads)?(?: (?:data|amounts?|information|figures))?/gi,
    '',
  )
  if (/\b(?:shares?|ads|units?)\b/i.test(withoutPer)) found.push('shares')
  return found
}

/** What the words around a table say of all of it: statement kind, title, currency, scale and what the scale leaves out. */
import { CAPTION_CURRENCIES, SCALE_PHRASES, STATEMENT_ROWS, STATEMENT_TITLES } from '../lexicon/statements.ts'
import type { Measure, StatementKind } from '../model/table.ts'

export interface Caption {
  readonly statement: StatementKind
  readonly title: string | undefined
  readonly currency: string | undefined
  readonly scale: number | undefined
  readonly scaleExcepts: readonly Measure[]
}

/** @param words title rows and captions, outermost first; @param sections headings further above */
export function readCaption(words: readonly string[], sections: readonly string[], labels: readonly string[]): Caption {
  const scaleText = [...words].reverse().find((text) => scaleOf(text) !== undefined)
  const currencyText = [...words].reverse().find((text) => currencyOf(text) !== undefined)
  const statement = statementOf(words, sections, labels)
  const title =
    [...words].reverse().find((text) => STATEMENT_TITLES.some(([pattern]) => pattern.test(text))) ??
    [...words]
      .reverse()
      .find((text) => scaleOf(text) === undefined && /[a-z]{3}/i.test(text) && !/audited\)?$/i.test(text))
  return {
    statement,
    title,
    currency: currencyText && currencyOf(currencyText),
    scale: scaleText ? scaleOf(scaleText) : undefined,
    scaleExcepts: scaleText ? exceptsOf(scaleText) : [],
  }
}

/** The part before "except" gives the scale. */
export function scaleOf(text: string): number | undefined {
  if (text.length > 220) return undefined
  const main = text.split(/\bexcept\b|\bexcluding\b|\bother than\b|\bunless\b/i)[0] ?? ''
  return SCALE_PHRASES.find(([pattern]) => pattern.test(main))?.[1]
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

function statementOf(words: readonly string[], sections: readonly string[], labels: readonly string[]): StatementKind {
  const byTitle = kindOfTexts([...words].reverse())
  if (byTitle) return byTitle
  const byRows = kindOfRows(labels)
  return byRows ?? kindOfTexts([...sections].reverse().slice(0, 2)) ?? 'other'
}

function kindOfTexts(texts: readonly string[]): StatementKind | undefined {
  const joined = texts.slice(0, 4).join(' ')
  const own = STATEMENT_TITLES.find(([pattern]) => pattern.test(joined.slice(0, 400)))?.[1]
  for (const text of texts) {
    const kind = STATEMENT_TITLES.find(([pattern]) => pattern.test(text))?.[1]
    // a statement's own name wins over a heading about measures around it
    if (kind) return own === 'reconciliation' || own === 'guidance' ? own : kind
  }
  return undefined
}

export function kindOfRows(labels: readonly string[]): StatementKind | undefined {
  let best: { kind: StatementKind; hits: number } | undefined
  for (const [kind, patterns] of STATEMENT_ROWS) {
    const hits = patterns.filter((pattern) =>
      labels.some((label) => pattern.test(label.replace(/:$/, '').trim())),
    ).length
    if (hits >= (kind === 'incomeStatement' ? 4 : 2) && (!best || hits > best.hits)) best = { kind, hits }
  }
  return best?.kind
}

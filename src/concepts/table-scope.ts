/** What a table is about as a whole: GAAP figures, non-GAAP figures under a title that says so, or a part of the issuer. */
import type { Table } from '../model/table.ts'
import { normalizeLabel } from './normalize-label.ts'

const NON_GAAP_TITLE = /\bnon-? ?(?:gaap|ifrs)\b|^adjusted\b/i
/** "Reconciliation of GAAP to Non-GAAP": such a table has both. */
const BOTH = /reconcil|\b(?:us )?gaap (?:to|and|versus|vs)|\b(?:to|and) non-? ?gaap|measures?\b/i
const MARKED_ROW = /\badjusted\b|\bnon-? ?gaap\b|\bebitda|\bffo\b|\bnormali[sz]ed\b|\badjustments?\b|\breconcil/i

/**
 * Whether the title alone makes every row non-GAAP: the second of two summary tables, "Non-GAAP", prints "Net income" too.
 * Where rows say it themselves, those that do not are GAAP.
 */
export const isNonGaapTable = (table: Table): boolean =>
  saysNonGaapTitle(table) && !table.rows.some((row) => MARKED_ROW.test(row.label))

export const saysNonGaapTitle = ({ title }: Table): boolean =>
  title !== undefined && NON_GAAP_TITLE.test(title) && !BOTH.test(title)

const EMPTY_WORDS =
  /\b(?:summary of|selected|condensed|consolidated|unaudited|statements? of (?:income|operations|earnings|operating results)(?: data)?|income statements? data|financial (?:results|data|highlights|information)|results|highlights|the|and subsidiaries)\b/g

/** What a title says after it has named its subject: "Stock-based compensation consists of the following". */
const PREDICATE =
  /\b(?:consists? of|(?:is|are) (?:comprised|included|as follows)|comprised of|as follows|by line item|was|were|included in)\b.*$/

/** Words that name the part in a table's title: "Lamp Rental: strong fourth quarter" is about lamp rental; empty where none do. */
export function scopeWords(title: string | undefined): string {
  const plain = normalizeLabel(title ?? '').replace(/^\([a-z0-9]{1,2}\)\s*/, '')
  const lead = (plain.split(/[:;(]| - | – /)[0] ?? '').replace(PREDICATE, '')
  return lead.replace(EMPTY_WORDS, ' ').trim().split(/\s+/).slice(0, 6).join(' ')
}

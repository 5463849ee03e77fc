/**
 * When a balance of a row is taken, if it is one: at the end of the column's period or on the eve of it. Its label says so, its
 * heading, or the rows around it: what stands between the closing cash and its total, and what net debt is made of.
 *
 *   Q4 2031           At period end        Long-term debt             300.0
 *   Net debt 412.6      Deposits 758.8     Less: cash                 (69.9)
 *                                          Net debt                   230.1
 */
import { AT_BEGINNING, AT_END, AVERAGED, BALANCE_ROWS, BALANCES, DEBTS, FLOW_WORDS } from '../../lexicon/measures.ts'
import type { Measure, StatementKind } from '../../model/table.ts'
import type { LabelledRow } from '../labels/labels.ts'

/** "Capital employed - opening": at the start of the year that a return is reckoned over, which need not be the column's period. */
export type Taken = 'beginning' | 'end' | 'unknown'

/** What a row's label and headings say. */
export function instantOf(label: string, path: readonly string[]): Taken | undefined {
  if (AT_BEGINNING.test(label)) return 'beginning'
  const nearest = path.at(-1) ?? ''
  if (AT_END.test(label)) return 'end'
  if (AVERAGED.test(nearest) || AVERAGED.test(label)) return undefined
  if (BALANCES.test(label) || SHARE_OF_BALANCE.test(label)) return 'end'
  if (DEBTS.test(label)) return /\bopening\b/i.test(label) ? 'unknown' : 'end'
  if (/^(?:cash|balance)/i.test(label) && AT_BEGINNING.test(nearest)) return 'beginning'
  return undefined
}

export function instantsOf(
  rows: readonly LabelledRow[],
  statement: StatementKind,
  title: string,
): (Taken | undefined)[] {
  const own = rows.map(
    ({ label, path }) =>
      instantOf(label, path.length > 0 && !AVERAGE_TITLE.test(title) ? path : [title]) ??
      (isAtEnd(label, path.at(-1) ?? title) || (!OF_FLOWS.has(statement) && isOwned(label, path.at(-1) ?? title))
        ? 'end'
        : undefined),
  )
  if (statement === 'cashFlow') return own.map((taken, index) => taken ?? closing(rows, own, index))
  const average = rows.findIndex(isAverageOfShares)
  return own.map((taken, index) => {
    const areSharesHeld = average >= 0 && average < index && SHARES_HELD.test(rows[index]?.label ?? '')
    if (isCashHeld(rows[index]) || areSharesHeld) return taken ?? 'end'
    const whole = withItsDebt(rows, own, index)
    return whole === 'unknown' ? whole : (taken ?? whole)
  })
}

/** "Selected average balances" above a table, whatever headings stand in it. */
const AVERAGE_TITLE = /\baverage balances?\b(?!.*\b(?:and|period[- ]end|end of)\b)/i

const OF_FLOWS = new Set<StatementKind>(['cashFlow', 'incomeStatement', 'comprehensiveIncome'])

/** "As of:" over the lines of a table of quarters. */
const AS_OF = /^as (?:of|at)(?: the)?\W*$/i
/** "Calculation of working capital requirement": what it is made of. */
const OF_WORKING_CAPITAL =
  /^(?:(?:calculation|composition|components?|breakdown) of )?(?:(?:net|trade|operating) )*working capital(?: require(?:ments?|d))?(?: \([^()]*\))?$/i

/** A line below "Period-end deposits", itself no average and nothing that came about. */
const isAtEnd = (label: string, heading: string): boolean =>
  (AT_END.test(heading) || AS_OF.test(heading) || OF_WORKING_CAPITAL.test(heading)) &&
  !AVERAGED.test(`${label} ${heading}`) &&
  !FLOW_WORDS.test(
    label.replace(
      /\binterest-\w+|\bincome tax(?:es)? (?=receivables?|payables?)|^(?:short|long)-term provisions$/gi,
      ' ',
    ),
  )

/** What a bank has of bad loans, and has laid aside for them. */
const BAD_LOANS =
  /^(?:total )?(?:non-?accrual (?:loans|assets)(?: and leases)?|(?:non-?performing|criticized|classified|delinquent|past due) (?:loans|assets)|(?:accruing )?loans,? (?:.{0,40} )?past due(?: \d.{0,20} days(?: or more)?)?(?: and (?:still )?accruing)?|\d+\+? (?:or more )?days past due(?: and (?:still )?accruing)?|other real estate owned(?:, net)?|allowance for (?:credit|loan|loan and lease) losses)(?: ?\(\w{1,3}\))*$/i
/** What a segment has: "Current assets" beside its revenues. */
const OF_SEGMENT = /^(?:total )?(?:non-?)?current (?:assets|liabilities)$/i
const isOwned = (label: string, heading: string): boolean =>
  (BAD_LOANS.test(label) || (OF_SEGMENT.test(label) && !FLOW_WORDS.test(heading))) && !AVERAGED.test(heading)

/** A balance per share, or one balance in percent of another: "Book value per share", "Nonperforming loans to total loans". */
const SHARE_OF_BALANCE =
  /^(?:tangible common equity ratio\d?$|(?:total )?(?:non-?performing|non-?accrual|criticized|classified|delinquent|past due) (?:loans|assets)|allowance for (?:credit|loan|loan and lease) losses|tangible (?:common )?equity|(?:total )?(?:(?:stock|share)holders['’]? |common )?equity) to (?:total |tangible |gross )*(?:loans|assets|loans held for investment|non-?performing (?:loans|assets))(?: ratio)?(?:,? excluding (?:accumulated )?other comprehensive (?:loss|income))?\d?(?: ?\(\w{1,3}\))*$/i
export const isOfBalances = (measure: Measure, label: string): boolean =>
  (measure === 'perShare' && BALANCES.test(label)) || (measure === 'percent' && SHARE_OF_BALANCE.test(label))

/** The names of what there is at a day, where columns are of days as well: "Assets", "Loans receivable", "Deposits". */
const HELD =
  /^(?:(?:total|net|gross) )*(?:assets|liabilities|(?:(?:stock|share)holders['’]? |common )?equity|loans(?: receivable| held for investment| and leases)?|deposits|borrowings|securities|investments|inventor(?:y|ies)|goodwill|long-term debt|cash)(?:, net)?(?: ?\(\w{1,3}\))*$/i
export const isHeld = (row: LabelledRow | undefined): boolean =>
  row !== undefined &&
  HELD.test(row.label) &&
  !row.path.some((heading) => FLOW_WORDS.test(heading) || AVERAGED.test(heading))

/** "Cash and cash equivalents" in a table of flows is what is left at its end, unless its heading tells of what came about. */
const CASH_HELD = /^(?:total )?(?:cash(?:,| and) (?:cash )?equivalents|cash balances?)\W*\d?$/i
const isCashHeld = (row: LabelledRow | undefined): boolean =>
  row !== undefined &&
  CASH_HELD.test(row.label) &&
  !row.path.some((heading) => FLOW_WORDS.test(heading) || AVERAGED.test(heading))

/** "Common shares outstanding" below the weighted average of them, which has lines of its own. */
const SHARES_HELD = /^(?:total )?(?:common |ordinary )?shares outstanding$/i
const IS_AVERAGE = /\b(?:average|avg)\b.*\bshares\b/i
const isAverageOfShares = ({ label, path, row }: LabelledRow): boolean =>
  row.values.length > 0 && IS_AVERAGE.test(`${path.at(-1) ?? ''} ${label}`)

const MOST_PARTS = 12
/** A balance by its name, though the words of a flow stand in it. */
const OF_DEBT = /^\W*(?:plus|add|less)?\b:?\s*un-?amortized (?:debt )?(?:issuance|financing|discount|premium)/i

/** Names of balances, row upon row, are taken when the net debt is that they come to. */
function withItsDebt(
  rows: readonly LabelledRow[],
  own: readonly (Taken | undefined)[],
  index: number,
): Taken | undefined {
  for (let at = index; at < rows.length && at - index <= MOST_PARTS; at++) {
    const label = rows[at]?.label ?? ''
    if (DEBTS.test(label)) return own[at]
    if (!OF_DEBT.test(label) && (!BALANCE_ROWS.test(label) || FLOW_WORDS.test(label))) return undefined
  }
  return undefined
}

const CASH_BALANCE =
  /^(?:total )?(?:cash and cash equivalents|cash, cash equivalents|restricted cash|short-term investments)/i
const CASH_FLOW = /\b(?:paid|acquired|increase|decrease|change|provided|used|received|from|effect)\b/i

/** In a cash flow statement: between the closing cash and a total of it, or the parts of it named below. */
function closing(
  rows: readonly LabelledRow[],
  instants: readonly (Taken | undefined)[],
  index: number,
): Taken | undefined {
  const before = instants.lastIndexOf('end', index)
  if (before < 0) return undefined
  const after = instants.indexOf('end', index)
  if (after > 0 && after - before <= 7 && /^total\b/i.test(rows[after]?.label ?? '')) return 'end'
  const label = rows[index]?.label ?? ''
  return CASH_BALANCE.test(label) && !CASH_FLOW.test(label) ? 'end' : undefined
}

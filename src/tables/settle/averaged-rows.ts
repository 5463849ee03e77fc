/**
 * Rows of averages: "Average deposits", the lines below "Average", "Average number of shares", "Net charge-offs to average
 * loans". They are of a span, whatever day stands over them; the average rate, term or rent of what is there is of that day.
 */
import type { Row } from '../../model/table.ts'
import { instantOf } from '../rows/row-instants.ts'

export function isAveraged({ label, path, cells }: Row): boolean {
  if (cells.length === 0 || instantOf(label, path) !== undefined || OF_A_DAY.test(label)) return false
  if (AVERAGED_SHARES.test(label)) return true
  const isRatio = cells.every(({ measure }) => measure === 'percent')
  return isRatio ? OF_AVERAGES.test(label) : AVERAGE.test(label) || /^average:?$/i.test(path.at(-1) ?? '')
}

const AVERAGED_SHARES =
  /^(?:weighted[- ])?average (?:number of )?(?:(?:diluted|basic|common|ordinary|total) )*shares\b(?! price)/i
const AVERAGE =
  /^(?:average$|average (?:(?:total|net|gross|interest[- ]bearing|noninterest[- ]bearing|common|earning) )*(?:loans|deposits|assets|equity|balances?|securities|borrowings|debt|liabilities)\b)/i
const OF_AVERAGES =
  /^(?:annuali[sz]ed |quarterly |total )*(?:return on average\b|(?:net )?(?:charge-?offs?|loan losses)(?: \(recoveries\))? to average\b)/i
const OF_A_DAY =
  /\b(?:rates?|yields?|coupons?|maturit\w+|terms?|life|lives|durations?|ages?|rents?|costs?|prices?|spreads?|remaining|ltv|eop|per)\b/i

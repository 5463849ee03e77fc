/**
 * What kind of item a concept is: an XBRL concept has one item type and one period type, so figures of another kind are facts
 * of another concept, named after it.
 */
import type { ConceptDefinition } from '../concepts/index.ts'
import type { Cell } from '../model/table.ts'

type Amount = 'money' | 'perShare' | 'shares' | 'pure'

const amountOf = (unit: string | undefined): Amount => {
  if (unit === undefined) return 'pure'
  if (unit.includes('/')) return 'perShare'
  return unit.startsWith('iso4217:') ? 'money' : 'shares'
}

/** "duration money", "instant shares" … */
export const kindOfCell = (cell: Cell): string => `${cell.period?.kind ?? 'duration'} ${amountOf(cell.unit)}`

export function kindOfDefinition({ periodType, measure }: ConceptDefinition): string {
  const isNumber = measure === 'percent' || measure === 'ratio' || measure === 'count'
  return `${periodType} ${isNumber ? 'pure' : measure}`
}

const AMOUNT_SUFFIX: Readonly<Record<Amount, string>> = {
  money: 'Amount',
  perShare: 'PerShare',
  shares: 'Shares',
  pure: 'Number',
}

/** What sets the name of a cell's concept apart from that of its row, which is of the kind `asked`. */
export function kindSuffix(cell: Cell, asked: string): string {
  const amount = amountOf(cell.unit)
  const isSameAmount = asked.endsWith(` ${amount}`)
  const measured = isSameAmount ? '' : cell.measure === 'percent' ? 'Percent' : AMOUNT_SUFFIX[amount]
  const isInstant = cell.period?.kind === 'instant'
  const dated = asked.startsWith('instant') === isInstant ? '' : isInstant ? 'AtPeriodEnd' : 'InPeriod'
  return `${measured}${dated}`
}

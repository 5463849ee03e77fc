/**
 * Numbers that take their unit from the next one: "380 and 400 basis points", "18–21%", "between EUR 2,800 and 3,200
 * million". Without it the first of a pair would be a bare count.
 */
import { shift } from '../../number/decimal.ts'
import type { Quantity } from '../../recognize/quantity/index.ts'
import { DASH } from './patterns.ts'

const LINK = new RegExp(String.raw`^\s*(?:and|to|or|,|, and|${DASH})\s*(?:approximately |about )?$`, 'i')
const RANGE = new RegExp(String.raw`^\s*(?:and|to|or|${DASH})\s*(?:approximately |about )?$`, 'i')

const isBare = (quantity: Quantity): boolean =>
  quantity.kind === 'number' && !quantity.hasScale && !quantity.isWord && !quantity.currency

/** Gives bare numbers the unit of the figure that they are listed with. */
export function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [first, second] = [shared[i], shared[i + 1]]
    if (!first || !second) continue
    const link = text.slice(first.end, second.start)
    if (
      isBare(first) &&
      (second.kind === 'percent' || second.kind === 'points') &&
      (LINK.test(link) || isBracketed(first, second, text))
    )
      shared[i] = asFraction(first, second, text)
    else if (isBare(first) && RANGE.test(link) && isOpened(text, first) && isNamedBehind(second, text))
      shared[i] = asMoney(first, second, text)
    else if (isComparedPercent(first, second, text, quantities)) shared[i + 1] = asFraction(second, first, text)
    else if (isBareScaled(second) && first.kind === 'money' && RANGE.test(link))
      shared[i + 1] = { ...second, kind: 'money', currency: first.currency }
  }
  return shared
}

/** "69.5 (121.0) per cent": the year before in brackets, the unit behind them is that of both. */
const isBracketed = (first: Quantity, second: Quantity, text: string): boolean =>
  first.isFigure &&
  second.isEnclosed &&
  /^\s*\($/.test(text.slice(first.end, second.start)) &&
  /^\)\s*(?:%|per\s?cent)/i.test(text.slice(second.end, second.end + 12))

/** "a return of 29 percent (28)"; a single digit only in a sentence that puts the year before in brackets. */
const isComparedPercent = (first: Quantity, second: Quantity, text: string, all: readonly Quantity[]): boolean =>
  first.kind === 'percent' &&
  second.kind === 'number' &&
  !second.hasScale &&
  second.isEnclosed &&
  /^\s*\($/.test(text.slice(first.end, second.start)) &&
  printedDecimals(first, text) === printedDecimals(second, text) &&
  // a note's mark has one digit
  (second.end - second.start > 1 || all.some((other) => other !== second && other.isEnclosed && other.isFigure))

const printedDecimals = ({ start, end }: Quantity, text: string): number =>
  /\d\.(\d+)/.exec(text.slice(start, end))?.[1]?.length ?? 0

/** "between 135 and 150 million euros": scale and currency behind the second figure are those of both. */
const isOpened = (text: string, { start }: Quantity): boolean => /\b(?:between|from|of)\s$/i.test(text.slice(0, start))
const isNamedBehind = ({ kind, hasScale, start, end }: Quantity, text: string): boolean =>
  kind === 'money' && hasScale && /^\d/.test(text.slice(start, end))

function asMoney(bare: Quantity, { currency, decimals, start, end }: Quantity, text: string): Quantity {
  const printed = /\.(\d+)/.exec(text.slice(start, end))?.[1]?.length ?? 0
  const value = shift(bare.value, printed - decimals)
  return { ...bare, kind: 'money', currency, value, decimals: value.scale, hasScale: true, isFigure: true }
}

const isBareScaled = (quantity: Quantity): boolean =>
  quantity.kind === 'number' && quantity.hasScale && quantity.currency === undefined

function asFraction(bare: Quantity, unit: Quantity, text: string): Quantity {
  const isBasis = unit.kind === 'points' && /basis|bp/i.test(text.slice(unit.start, unit.end))
  const value = shift(bare.value, isBasis ? -4 : -2)
  return { ...bare, kind: unit.kind, value, decimals: value.scale, isFigure: true }
}

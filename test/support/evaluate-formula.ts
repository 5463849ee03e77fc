/**
 * Works out a check's formula ("2761387 / 2232142 - 1") exactly, with fractions and without the product's own numbers, so
 * that a finding's arithmetic is held against somebody else's.
 */
interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

const fractionOf = (text: string): Fraction => {
  const [whole = '', decimals = ''] = text.split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}

const OPERATIONS: Readonly<Record<string, (a: Fraction, b: Fraction) => Fraction>> = {
  '+': (a, b) => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }),
  '-': (a, b) => ({ top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom }),
  '*': (a, b) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom }),
  '/': (a, b) => ({ top: a.top * b.bottom, bottom: a.bottom * b.top }),
}
const TIGHT = new Set(['*', '/'])

/** @throws Error where the formula has something other than numbers, brackets and + - * / */
export function evaluateFormula(formula: string): Fraction {
  const parts = formula.replaceAll(' ', '').match(/\d+(?:\.\d+)?|[-+*/()]/g) ?? []
  if (parts.join('') !== formula.replaceAll(' ', '')) throw new Error(`cannot read the formula ${formula}`)
  let at = 0
  const combined = (operators: (part: string) => boolean, next: () => Fraction): Fraction => {
    let value = next()
    for (let part = parts[at]; part !== undefined && operators(part); part = parts[at]) {
      at++
      value = (OPERATIONS[part] as (a: Fraction, b: Fraction) => Fraction)(value, next())
    }
    return value
  }
  const sum = (): Fraction => combined((part) => part === '+' || part === '-', product)
  const product = (): Fraction => combined((part) => TIGHT.has(part), single)
  const single = (): Fraction => {
    const part = parts[at++]
    if (part === undefined) throw new Error(`the formula ends early: ${formula}`)
    if (part === '-') return OPERATIONS['-']?.({ top: 0n, bottom: 1n }, single()) as Fraction
    if (part !== '(') return fractionOf(part)
    const inner = sum()
    at++
    return inner
  }
  return sum()
}

/** Whether a printed decimal is the fraction, rounded at its last digit or cut there. */
export function isRounded(printed: string, exact: Fraction): boolean {
  const shown = fractionOf(printed.replace('-', ''))
  const signed = printed.startsWith('-') ? -shown.top : shown.top
  const distance = signed * exact.bottom - exact.top * shown.bottom
  const limit = exact.bottom < 0n ? -exact.bottom : exact.bottom
  return (distance < 0n ? -distance : distance) <= limit
}

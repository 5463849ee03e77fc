/** How a wrong figure may have come from the right one: the slips that hands and files make. */

export type Slip = 'sign' | 'digit' | 'transposed' | 'dropped' | 'added' | 'point' | 'last-digit'

/**
 * The slip that turns `right` into `wrong`, both as digits without commas, signs apart.
 * @returns undefined where it takes more than one slip
 * @example slipBetween('2761387', '2716387') // 'transposed'
 */
export function slipBetween(right: string, wrong: string): Slip | undefined {
  const [a, b] = [unsigned(right), unsigned(wrong)]
  const isSameSign = right.startsWith('-') === wrong.startsWith('-')
  if (a === b) return isSameSign ? undefined : 'sign'
  if (!isSameSign) return undefined
  if (a.length === b.length) return sameLength(a, b)
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (long.length - short.length === 1 && isOneOut(long, short)) return a.length > b.length ? 'dropped' : 'added'
  // a leading digit lost to zero: "1,004" for "004" is printed "4"
  const padded = short.padStart(long.length, '0')
  return sameLength(a.length > b.length ? long : padded, a.length > b.length ? padded : long)
}

const unsigned = (text: string): string => text.replace(/^-/, '')

function sameLength(a: string, b: string): Slip | undefined {
  const places: number[] = []
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) places.push(i)
  if (places.length === 1) return places[0] === a.length - 1 ? 'last-digit' : 'digit'
  const [i = -1, j = -1] = places
  if (places.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i]) return 'transposed'
  return undefined
}

function isOneOut(long: string, short: string): boolean {
  let i = 0
  while (i < short.length && long[i] === short[i]) i++
  return long.slice(i + 1) === short.slice(i)
}

/**
 * The largest, the smallest and the commonest of any number of figures: handed to Math.max as arguments, more than a hundred thousand (the
 * rows of a long table, the cells of a wide one) are more than the stack holds.
 */

export function largest(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least
  for (const value of values) if (value > most) most = value
  return most
}

export function smallest(values: Iterable<number>, most = Number.POSITIVE_INFINITY): number {
  let least = most
  for (const value of values) if (value < least) least = value
  return least
}

/** The commonest number; of equally common ones the least. */
export function commonest(values: Iterable<number>): number | undefined {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0]
}

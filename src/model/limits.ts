/**
 * How much is held against each other. Each of these takes the square of a number that no release comes near; where a file does,
 * the check is left out, and the report says so once, among what was not read.
 */

export const LIMITS = {
  lines: { most: 5000, says: 'lines of the tables: no figure of the prose is looked for in them by its digits alone' },
  rows: { most: 10_000, says: 'rows of figures: they are not held against each other' },
  columns: { most: 5000, says: 'dated columns: no header is held against the others' },
  statements: { most: 50, says: 'figures of one name and period in the prose: they are not held against each other' },
  moves: {
    most: 200_000,
    says: 'rows to read for damaged rows to be put right: what is left of these is withheld as it is',
  },
} as const

type Limit = keyof typeof LIMITS

/** The limits that a release went beyond. */
export type Reached = Set<Limit>

/** The items; none where they are too many, which is noted. */
export function within<T>(limit: Limit, items: readonly T[], reached: Reached): readonly T[] {
  if (items.length <= LIMITS[limit].most) return items
  reached.add(limit)
  return []
}

/** "over 10,000 rows of figures: they are not held against each other". */
export const limitTexts = (reached: Reached): string[] =>
  [...reached].sort().map((limit) => `over ${LIMITS[limit].most.toLocaleString('en-US')} ${LIMITS[limit].says}`)

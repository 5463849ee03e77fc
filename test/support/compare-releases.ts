/** What two readings of one release have in common: every fact with all that it says, and every claim with its verdict. */
import type { Report } from '../../src/index.ts'

/** Concept, period, unit and further dimensions, value, decimals and label of each fact; the entity is the same release's. */
export const factKeys = ({ facts }: Report): string[] =>
  Object.values(facts).map(({ dimensions: { entity: _, ...rest }, value, decimals, ...fact }) => {
    const { concept, period, unit, ...others } = rest
    return JSON.stringify([concept, period, unit, others, value, decimals, fact['tieout:label']])
  })

/** Words, value, period and verdict of each claim. */
export const claimKeys = (report: Report): string[] =>
  report['tieout:claims'].map(({ text, value, period, verdict }) => JSON.stringify([text, value, period, verdict]))

/** What only one of the two has, "-" before what the second lacks and "+" before what it has more. */
export function apart(one: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const key of one) counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const key of other) counts.set(key, (counts.get(key) ?? 0) - 1)
  return [...counts].flatMap(([key, count]) =>
    Array.from({ length: Math.abs(count) }, () => `${count > 0 ? '-' : '+'} ${key}`),
  )
}

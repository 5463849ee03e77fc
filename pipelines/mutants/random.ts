/** Chance that comes out the same for the same seed, so that a planted error can be planted again. */

export interface Random {
  /** From 0 to `below` − 1. */
  readonly below: (below: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** Chance of a place of its own, so that another place more or less changes nothing there. */
  readonly at: (place: number) => Random
}

/** A linear congruential generator of 32 bits, of which the upper 16 are used. */
export function randomFrom(seed: string): Random {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 33) + (letter.codePointAt(0) ?? 0)) >>> 0, 5381)
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 16) / 65_536
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    at: (place) => randomFrom(`${place} ${seed}`),
  }
}

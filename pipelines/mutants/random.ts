/** Chance that comes out the same for the same seed, so that a planted error can be planted again. */

export interface Random {
  /** From 0 to `below` − 1. */
  readonly below: (below: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  readonly shuffled: <T>(items: readonly T[]) => T[]
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
    shuffled: (items) => {
      const order = [...items]
      for (let at = order.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[order[at], order[other]] = [order[other] as (typeof items)[number], order[at] as (typeof items)[number]]
      }
      return order
    },
  }
}

/**
 * How many items at the head of a list are such that `isBefore` holds, where it holds for none behind them: found by halving,
 * as a long list is asked for each of its items.
 */
export function partitionPoint<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

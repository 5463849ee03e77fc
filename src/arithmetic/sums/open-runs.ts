/** What a total that no sum explains is short of, for each run of open lines above it and each way to sign them. */
import type { Line, Matrix } from './matrix.ts'
import type { OpenTotal } from './row-sums.ts'
import { PLUS, type Signs } from './shape.ts'

interface OpenRun {
  /** Lines of the matrix with their signs. */
  readonly signs: ReadonlyMap<number, 1 | -1>
  /** Sum of the run by place, and how far rounding can take the total from it. */
  readonly sum: Float64Array
  readonly room: Float64Array
  /** It begins where the lines that are open do, or behind another total. */
  readonly isWhole: boolean
}

const LONGEST_RUN = 40

/** The runs of two lines and more, shortest first. The arrays are used again for the next one. */
export function* openRuns(matrix: Matrix, { at, open, sheet }: OpenTotal): Generator<OpenRun> {
  const total = matrix.lines[at] as Line
  const words: Signs = (line) => sheet.signs[line] as 1 | -1
  const isWorded = open.some((line) => sheet.signs[line] === -1)
  for (const sign of isWorded ? [PLUS, words] : [PLUS]) {
    const signs = new Map<number, 1 | -1>()
    const sum = new Float64Array(total.values.length)
    const room = Float64Array.from(total.halves)
    for (let k = 1; k <= Math.min(open.length, LONGEST_RUN); k++) {
      const at = open[open.length - k] as number
      const line = matrix.lines[at] as Line
      const weight = sign(at, k)
      signs.set(at, weight)
      for (let p = 0; p < sum.length; p++) {
        sum[p] = (sum[p] as number) + weight * ((line.values[p] as number) || 0)
        room[p] = (room[p] as number) + (line.halves[p] as number)
      }
      const before = open[open.length - k - 1]
      if (k >= 2) yield { signs, sum, room, isWhole: before === undefined || sheet.totals[before] === true }
    }
  }
}

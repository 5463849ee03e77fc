/** An identity between rows of one table: total = Σ weight × row, known to hold in the columns named. */
export interface Sum {
  readonly table: string
  /** Row index of the total. */
  readonly total: number
  readonly terms: readonly { readonly row: number; readonly weight: 1 | -1 }[]
  /** Columns in which the identity holds within rounding. */
  readonly holds: readonly number[]
  /** Columns in which it does not. */
  readonly breaks: readonly number[]
  /** Columns in which the total lies between its lines, as averages, prices and grades do. */
  readonly averages?: readonly number[]
  /** How sure the identity is: bits by which its columns say more than a chance match among all that were tried could. */
  readonly strength?: number
}

/** From tables to the identities between their rows: totals with their addends and signs, where they hold and break. */
import { sumsOfTable } from '../arithmetic/sums/table-sums.ts'
import { defineStage } from '../engine.ts'

export const findSums = defineStage({
  name: 'find-sums',
  requires: ['tables'],
  provides: ['sums'],
  run: ({ tables }) => ({ sums: tables.flatMap(sumsOfTable) }),
})

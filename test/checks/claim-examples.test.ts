import { describe, expect, it } from 'vitest'
import * as claimsAgree from '../../src/checks/claims/claims-agree.ts'
import * as difference from '../../src/checks/claims/difference.ts'
import * as directionOfChange from '../../src/checks/claims/direction-of-change.ts'
import type { Evaluation, Example } from '../../src/checks/claims/evaluation.ts'
import * as growthRate from '../../src/checks/claims/growth-rate.ts'
import * as levelAgrees from '../../src/checks/claims/level-agrees.ts'
import * as pointChange from '../../src/checks/claims/point-change.ts'
import * as ratioOfFacts from '../../src/checks/claims/ratio-of-facts.ts'
import * as translationRate from '../../src/checks/claims/translation-rate.ts'

interface ClaimCheck<Operands> {
  readonly id: string
  readonly evaluate: (operands: Operands) => Evaluation
  readonly examples: readonly Example<Operands>[]
}

function runExamples<Operands>(check: ClaimCheck<Operands>): void {
  describe(check.id, () => {
    it.each(check.examples.map((example) => [example.says, example] as const))('%s', (_says, example) => {
      const evaluation = check.evaluate(example.operands)
      expect({ status: evaluation.status, because: evaluation.because }).toEqual({
        status: example.status,
        because: example.because,
      })
    })
    it('shows a pass and a failure', () => {
      expect(check.examples.map(({ status }) => status)).toEqual(expect.arrayContaining(['passed', 'failed']))
    })
  })
}

runExamples(levelAgrees)
runExamples(claimsAgree)
runExamples(growthRate)
runExamples(pointChange)
runExamples(difference)
runExamples(ratioOfFacts)
runExamples(translationRate)
runExamples(directionOfChange)

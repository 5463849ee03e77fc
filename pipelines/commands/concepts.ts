/** `tieout concepts`: what a label of a table or a phrase of the prose maps to, with the candidates and why. */
import { explainConcept, REGISTRY, renderConcept, type StatementKind } from '../../src/index.ts'
import { readConcepts, registryOf } from '../load-concepts.ts'
import { paintsOf, print } from '../terminal.ts'

export interface ConceptsArguments {
  readonly standard?: 'us-gaap' | 'ifrs-full'
  readonly statement?: StatementKind
  readonly under?: readonly string[]
  readonly concepts?: string
  readonly json?: boolean
}

export async function concepts(text: string, options: ConceptsArguments): Promise<void> {
  const registry = options.concepts === undefined ? REGISTRY : registryOf(await readConcepts(options.concepts))
  const explanation = explainConcept(text, {
    standard: options.standard === 'ifrs-full' ? 'ifrs' : options.standard,
    ...(options.statement ? { statement: options.statement } : {}),
    path: options.under ?? [],
    registry,
  })
  print(options.json ? JSON.stringify(explanation, null, 2) : renderConcept(explanation, paintsOf(process.stdout)))
}

/** The concept registry: row labels and metric phrases to standard concepts, else the issuer's own. */
export {
  type Candidate,
  type ConceptContext,
  type ConceptMatch,
  type ConceptRow,
  conceptOfRow,
  nameIn,
} from './concept-of-row.ts'
export { conceptsOfPhrase, type PhraseContext, type PhraseMatch } from './concepts-of-phrase.ts'
export { type ConceptDefinition, type DataError, parseConcepts } from './definition.ts'
export { type Explanation, explainConcept } from './explain-concept.ts'
export { extensionName } from './extension-name.ts'
export { basisOfLabel, normalizeLabel } from './normalize-label.ts'
export { type Section, sectionOf } from './place.ts'
export { buildRegistry, extendRegistry, REGISTRY, type Registry, SHIPPED_ERRORS } from './registry.ts'

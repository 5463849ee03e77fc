/** The rows of all tables that may be one line: of one name, or of one concept. */
import type { Fact } from '../../model/fact.ts'
import type { RowVector } from './row-vectors.ts'

const MOST_ROWS = 16

/** The rows by measure and name, and by measure and concept, as they stand in the release. */
export function rowsByName(vectors: readonly RowVector[], facts: readonly Fact[]): Map<string, RowVector[]> {
  const names = new Map<string, RowVector[]>()
  const note = (name: string, vector: RowVector) => {
    const known = names.get(name)
    if (!known) names.set(name, [vector])
    else if (known.length < MOST_ROWS && !known.includes(vector)) known.push(vector)
  }
  const concepts = conceptsByCell(facts)
  for (const vector of vectors) {
    note(`${vector.group} ${vector.name}`, vector)
    const concept = concepts.get(`${vector.table.id} ${vector.row.index}`)
    if (concept) note(`${vector.group} ${concept}`, vector)
  }
  return names
}

function conceptsByCell(facts: readonly Fact[]): Map<string, string> {
  const concepts = new Map<string, string>()
  for (const fact of facts) {
    const dimensions = Object.entries(fact.dimensions)
    const name = `${fact.concept} ${dimensions
      .map(([axis, member]) => `${axis}=${member}`)
      .sort()
      .join(' ')}`
    for (const source of fact.sources) concepts.set(`${source.table} ${source.row}`, name)
  }
  return concepts
}

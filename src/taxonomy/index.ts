/** A report's own taxonomy: built from its tables, written as schemas and linkbases beside it. */
import type { Layers } from '../model/document.ts'
import type { Report } from '../model/report.ts'
import { buildTaxonomy } from './build-taxonomy.ts'
import { type TaxonomyFile, writeTaxonomy } from './write-taxonomy.ts'

export { type BuiltTaxonomy, buildTaxonomy } from './build-taxonomy.ts'
export { entryPoint, taxonomyFolder } from './places.ts'
export type { TaxonomyFile } from './write-taxonomy.ts'

/** The files that the report names in `documentInfo.taxonomy`, by their path from the report. */
export function taxonomyFiles(layers: Layers, { documentInfo }: Pick<Report, 'documentInfo'>): TaxonomyFile[] {
  const [entry = ''] = documentInfo.taxonomy
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1)
  const { taxonomy } = buildTaxonomy(layers, documentInfo.namespaces)
  return writeTaxonomy(taxonomy).map(({ name, text }) => ({ name: `${folder}${name}`, text }))
}

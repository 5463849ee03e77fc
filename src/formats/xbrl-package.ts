/**
 * A report as other XBRL software takes it: the facts without anything of tieout's own, with the report's taxonomy, in one
 * report package (Report Packages 1.0; the file's extension is .xbr).
 */
import type { Run } from '../engine.ts'
import type { Report } from '../model/report.ts'
import { taxonomyFiles } from '../taxonomy/index.ts'
import { zip } from './zip.ts'

/** A plain xBRL-JSON report: no member, prefix or word that OIM does not name, but axes and members of the taxonomy. */
export function plainReport({ documentInfo, facts }: Report): object {
  const plain = Object.fromEntries(
    Object.entries(facts).map(([id, { value, decimals, dimensions }]) => [
      id,
      { value, ...(decimals === undefined ? {} : { decimals }), dimensions },
    ]),
  )
  const names = Object.values(facts).flatMap(({ dimensions }) => Object.entries(dimensions).flat())
  const used = new Set([
    'xbrl',
    ...names.flatMap((name) => name?.split(/[*/]/) ?? []).map((name) => name.split(':')[0]),
  ])
  const namespaces = Object.fromEntries(Object.entries(documentInfo.namespaces).filter(([prefix]) => used.has(prefix)))
  return { documentInfo: { ...documentInfo, namespaces }, facts: plain }
}

/**
 * The bytes of the report package of a run.
 * @example writeFileSync(`${report['tieout:release'].id}.xbr`, xbrlPackage(report, run))
 */
export function xbrlPackage(report: Report, { layers }: Pick<Run, 'layers'>): Uint8Array {
  const { id } = report['tieout:release']
  const kind = { documentInfo: { documentType: 'https://xbrl.org/report-package/2023/xbr' } }
  const texts: readonly (readonly [string, string])[] = [
    ['META-INF/reportPackage.json', json(kind)],
    [`reports/${id}.json`, json(plainReport(report))],
    ...taxonomyFiles(layers, report).map(({ name, text }) => [`reports/${name}`, text] as const),
  ]
  const encoder = new TextEncoder()
  return zip(texts.map(([path, text]) => ({ path: `${id}/${path}`, bytes: encoder.encode(text) })))
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`

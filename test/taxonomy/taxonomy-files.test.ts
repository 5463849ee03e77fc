/** The taxonomy of a small release: what it declares, how it shows the tables, and that every address in it leads somewhere. */
import { describe, expect, it } from 'vitest'
import { taxonomyFiles } from '../../src/index.ts'
import { buildTaxonomy } from '../../src/taxonomy/index.ts'
import { readText } from '../support/release.ts'

const RELEASE = `Orrin & Vale Inc. Reports First Quarter 2025 Results

PORTLAND, Ore., April 24, 2025 -- Orrin & Vale Inc. (NASDAQ: ORVA) today reported results for the quarter ended March 31, 2025.

Orrin & Vale Inc.
Condensed Consolidated Statements of Operations
(in thousands, except per share data)

| | Three months ended March 31, 2025 | Three months ended March 31, 2024 |
|---|---|---|
| Revenues: | | |
| Lamps & shades | $61,204 | $55,713 |
| Repairs | 38,377 | 31,842 |
| Total revenues | 99,581 | 87,555 |
| Cost of revenues | (40,118) | (35,205) |
| Gross profit | 59,463 | 52,350 |
| Net income per share, diluted | 0.42 | 0.37 |
`

const { run, report } = readText(RELEASE, 'orrin.md')
const files = taxonomyFiles(run.layers, report)
const { taxonomy } = buildTaxonomy(run.layers, report.documentInfo.namespaces)
const textOf = (end: string): string => files.find(({ name }) => name.endsWith(end))?.text ?? ''

describe('taxonomyFiles', () => {
  it('leads from the report to its files', () => {
    expect(report.documentInfo.taxonomy).toEqual(['orrin-taxonomy/orva.xsd'])
    expect(files.map(({ name }) => name)).toEqual([
      'orrin-taxonomy/orva.xsd',
      'orrin-taxonomy/us-gaap.xsd',
      'orrin-taxonomy/orva_lab.xml',
      'orrin-taxonomy/orva_pre.xml',
      'orrin-taxonomy/orva_cal.xml',
      'orrin-taxonomy/orva_def.xml',
    ])
  })

  it('holds every concept that the report uses', () => {
    const declared = files
      .flatMap(({ text }) => [...text.matchAll(/ id="([\w-]+?)_([\w.-]+)"/g)])
      .map(([, p, n]) => `${p}:${n}`)
    const used = Object.values(report.facts).map(({ dimensions }) => dimensions.concept)
    expect(used.filter((concept) => !declared.includes(concept))).toEqual([])
    expect(used.length).toBeGreaterThan(10)
  })

  it('has no address that leads nowhere', () => {
    const ids = new Set(
      files.flatMap(({ name, text }) =>
        [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${name.split('/')[1]}#${id}`),
      ),
    )
    const names = new Set(files.map(({ name }) => name.split('/')[1]))
    const addresses = files.flatMap(({ text }) =>
      [...text.matchAll(/(?:href|schemaLocation)="([^"]+)"/g)].map(([, to]) => to ?? ''),
    )
    const own = addresses.filter((address) => !/^https?:\/\/www\.xbrl\.org\//.test(address))
    expect(own.length).toBeGreaterThan(20)
    expect(own.filter((address) => !(address.includes('#') ? ids : names).has(address))).toEqual([])
  })

  it('escapes what labels hold', () => {
    expect(textOf('_lab.xml')).toContain('>Lamps &amp; shades<')
  })

  it('is the same every time', () => expect(taxonomyFiles(run.layers, report)).toEqual(files))
})

describe('buildTaxonomy', () => {
  it('declares a cost as a debit that the table prints with its sign turned', () => {
    expect(taxonomy.concepts.find(({ name }) => name === 'us-gaap:CostOfRevenue')).toEqual({
      name: 'us-gaap:CostOfRevenue',
      kind: 'monetary',
      periodType: 'duration',
      balance: 'debit',
      labels: { label: 'Cost of revenues', negated: 'Cost of revenues' },
    })
  })

  it('takes off what has the opposite balance', () => {
    const [network] = taxonomy.networks
    const arcs = network?.calculations.flat().map(({ total, item, weight }) => `${total} ${weight} ${item}`)
    expect(arcs?.sort()).toEqual([
      'us-gaap:GrossProfit -1 us-gaap:CostOfRevenue',
      'us-gaap:GrossProfit 1 us-gaap:Revenues',
      'us-gaap:Revenues 1 orva:RevenuesLampsAndShades',
      'us-gaap:Revenues 1 orva:RevenuesRepairs',
    ])
  })

  it('anchors lines of the issuer in the standard total that they are part of', () => {
    expect(taxonomy.anchors).toEqual([
      { own: 'orva:RevenuesLampsAndShades', wider: 'us-gaap:Revenues' },
      { own: 'orva:RevenuesRepairs', wider: 'us-gaap:Revenues' },
    ])
  })

  it('shows lines under their headings, totals by their label', () => {
    const [network] = taxonomy.networks
    const shown = network?.presentation.map(({ parent, child, preferredLabel }) => [parent, child, preferredLabel])
    expect(network?.definition).toMatch(/^0001 - Statement - .*Statements of Operations/)
    expect(shown).toContainEqual(['orva:T1H1RevenuesAbstract', 'orva:RevenuesRepairs', undefined])
    expect(shown?.find(([, child]) => child === 'us-gaap:Revenues')?.[2]).toBe('total')
  })
})

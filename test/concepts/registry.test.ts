import { describe, expect, it } from 'vitest'
import {
  conceptOfRow,
  conceptsOfPhrase,
  explainConcept,
  extendRegistry,
  extensionName,
  normalizeLabel,
  parseConcepts,
  REGISTRY,
  SHIPPED_ERRORS,
} from '../../src/concepts/index.ts'
import { keyOfLabel } from '../../src/concepts/registry.ts'

describe('the shipped data', () => {
  it('has no errors', () => expect(SHIPPED_ERRORS).toEqual([]))
  it('gives no caption to a concept that lists it as a near miss', () => {
    const clashes = REGISTRY.definitions.flatMap((definition) => {
      const own = new Set(definition.labels.map(keyOfLabel))
      return definition.not
        .filter((caption) => own.has(keyOfLabel(caption)))
        .map((caption) => `${definition.name}: ${caption}`)
    })
    expect(clashes).toEqual([])
  })
  it('covers the lines of the primary statements', () => {
    expect(REGISTRY.definitions.length).toBeGreaterThan(400)
    for (const name of [
      'us-gaap:Revenues',
      'us-gaap:Assets',
      'us-gaap:EarningsPerShareDiluted',
      'ifrs-full:EquityAndLiabilities',
    ])
      expect(REGISTRY.byName.has(name)).toBe(true)
  })
})

describe('data of a user', () => {
  it('goes before the shipped data', () => {
    const { registry, errors } = extendRegistry('acme:LampsSold duration count OM\n  lamps sold; lanterns sold\n')
    expect(errors).toEqual([])
    expect(conceptsOfPhrase('lanterns sold', { standard: 'us-gaap', registry })[0]?.concept).toBe('acme:LampsSold')
  })
  it('takes what a known concept is from the shipped data', () => {
    const { registry, errors } = extendRegistry('us-gaap:InventoryNet\n  lamps on hand\n')
    expect(errors).toEqual([])
    expect(registry.definitions[0]).toMatchObject({
      periodType: 'instant',
      balance: 'debit',
      measure: 'money',
      ifrs: 'ifrs-full:Inventories',
      labels: ['lamps on hand'],
    })
  })
  it.each([
    ['Adjusted result', [], 'reconciliation'],
    ['Result of lamps', ['Segment A'], 'segment'],
    ['Result of lamps', [], 'incomeStatement'],
  ] as const)('names "%s" under %j in a table of kind %s', (label, path, statement) => {
    const { registry } = extendRegistry('acme:LampResult duration money\n  adjusted result; result of lamps\n')
    const row = { label, path, statement, measure: 'money', isInstant: false, role: 'item' } as const
    expect(conceptOfRow(row, { standard: 'us-gaap', issuerPrefix: 'acme', registry }).concept).toBe('acme:LampResult')
  })
  it.each([
    ['', 1, 'no concept in it'],
    ['# only a remark', 1, 'no concept in it'],
    ['acme:A duration money\n  lamps\nacme:B duration money\n  lanterns;\n  Lamps', 5, '"Lamps" is acme:A already'],
    ['acme:A duration money BS:shelf\n  lamps', 1, 'unknown section "shelf"'],
  ])('%j fails at line %i of a file', (text, line, reason) => {
    const [error] = extendRegistry(text).errors
    expect(error?.line).toBe(line)
    expect(error?.reason).toContain(reason)
  })
  it.each([
    ['  lamps sold', 1, 'captions without a concept above them'],
    ['acme:Lamps duration count XX\n  lamps', 1, 'unknown statement "XX"'],
    ['\nacme:Lamps count\n  lamps', 2, 'neither instant nor duration'],
    ['Lamps duration count\n  lamps', 1, '"Lamps" is no concept name'],
  ])('%j fails at line %i', (text, line, reason) => {
    const { errors } = parseConcepts(text)
    expect(errors[0]?.line).toBe(line)
    expect(errors[0]?.reason).toContain(reason)
  })
})

describe('phrases of the narrative', () => {
  it.each([
    ['total revenues', 'us-gaap:Revenues'],
    ['our adjusted EBITDA margin', 'tieout:AdjustedEBITDAMargin'],
    ['fourth quarter revenue', 'us-gaap:Revenues'],
    ['GAAP net loss', 'us-gaap:NetIncomeLoss'],
    ['Non-GAAP diluted EPS', 'tieout:AdjustedEarningsPerShareDiluted'],
    ['cash used in operating activities', 'us-gaap:NetCashProvidedByUsedInOperatingActivities'],
  ])('%s is %s', (phrase, concept) =>
    expect(conceptsOfPhrase(phrase, { standard: 'us-gaap' })[0]?.concept).toBe(concept),
  )
  it.each([
    'net revenue retention',
    'revenue growth',
    'normalized adjusted EBITDA',
    'deferred revenue growth',
    'public cloud revenue',
  ])('%s is none', (phrase) => expect(conceptsOfPhrase(phrase, { standard: 'us-gaap' })).toEqual([]))
  it('lets measure and basis decide', () => {
    expect(conceptsOfPhrase('gross margin', { standard: 'us-gaap', measure: 'percent' })[0]?.concept).toBe(
      'tieout:GrossMargin',
    )
    expect(conceptsOfPhrase('net income', { standard: 'us-gaap', basis: 'nonGaap' })[0]?.concept).toBe(
      'tieout:AdjustedNetIncome',
    )
  })
})

describe('names of extension concepts', () => {
  it.each([
    ['– Public cloud services', ['Revenues:'], 'RevenuesPublicCloudServices'],
    ['Depreciation (1)', ['Adjustments:'], 'Depreciation'],
    ['Résultat opérationnel courant', [], 'ResultatOperationnelCourant'],
    ['5-year notes', [], 'N5YearNotes'],
  ])('%s under %o is %s', (label, path, name) => expect(extensionName(label, path)).toBe(name))
  it('stays within its length and keeps long labels apart', () => {
    const long = (tail: string) => extensionName(`${'Unusually wordy caption of a line '.repeat(8)}${tail}`, [])
    expect(long('one').length).toBeLessThanOrEqual(150)
    expect(long('one')).not.toBe(long('two'))
  })
})

describe('normalizeLabel', () => {
  it.each([
    ['– Adjusted EBITDA (Non-GAAP Financial Measure)(1)', 'adjusted ebitda'],
    ['Total revenues [a]', 'total revenues'],
    ['Capital spending (US$ millions)', 'capital spending'],
    ['Shareholders’ equity, net of tax of nil:', "shareholders' equity, net of tax"],
    ['Passengers carried (000s)*', 'passengers carried'],
  ])('%s becomes %s', (label, normalized) => expect(normalizeLabel(label)).toBe(normalized))
})

describe('explainConcept', () => {
  it('shows what a caption maps to for each measure, and what comes close', () => {
    const { rows } = explainConcept('Gross margin', { standard: 'us-gaap' })
    expect(rows.map((row) => row.concept)).toEqual(
      expect.arrayContaining(['us-gaap:GrossProfit', 'tieout:GrossMargin']),
    )
    expect(
      explainConcept('Normalized adjusted EBITDA', { standard: 'us-gaap' }).near.map((near) => near.concept),
    ).toContain('tieout:AdjustedEBITDA')
  })
})

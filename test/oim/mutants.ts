/**
 * One change each to the good report, and the code with which it must be refused. `ok` is a change that is allowed; "strict"
 * marks those that the specification, or a processor, lets pass and that we refuse all the same.
 */
import type { Loose } from './good-report.ts'

export interface Mutant {
  readonly says: string
  readonly change: (report: Loose) => void
  /** Undefined for a report that is still valid. */
  readonly code: string | undefined
  readonly isStrict?: true
}

const fails = (code: string, says: string, change: Mutant['change']): Mutant => ({ says, change, code })
const strict = (code: string, says: string, change: Mutant['change']): Mutant => ({
  says,
  change,
  code,
  isStrict: true,
})
const ok = (says: string, change: Mutant['change']): Mutant => ({ says, change, code: undefined })

/** Sets a path of keys; undefined deletes the last. */
const set =
  (path: string, value: unknown) =>
  (report: Loose): void => {
    const keys = path.split('/')
    const last = keys.pop() as string
    const target = keys.reduce((at, key) => at[key], report)
    if (value === undefined) delete target[last]
    else target[last] = value
  }
const dimension = (fact: string, name: string, value: unknown) => set(`facts/${fact}/dimensions/${name}`, value)
const info = (member: string, value: unknown) => set(`documentInfo/${member}`, value)

const rename =
  (from: string, to: string) =>
  ({ facts }: Loose): void => {
    facts[to] = facts[from]
    delete facts[from]
  }

const VALUES: readonly Mutant[] = [
  fails('xbrlje:invalidJSONStructure', 'a value that is a JSON number', set('facts/cash/value', 20410000)),
  fails('xbrlje:invalidFactValue', 'commas in a number', set('facts/cash/value', '20,410,000')),
  fails('xbrlje:invalidFactValue', 'an exponent', set('facts/cash/value', '2.041E7')),
  strict('tieout:unusualNumber', 'a plus sign', set('facts/cash/value', '+20410000')),
  strict('tieout:unusualNumber', 'no digit before the point', set('facts/margin/value', '.597')),
  strict('tieout:unusualNumber', 'a negative zero', set('facts/cash/value', '-0')),
  fails('xbrlje:invalidFactValue', 'an empty number', set('facts/cash/value', '')),
  strict('xbrlje:invalidJSONStructure', 'decimals as text', set('facts/cash/decimals', '-3')),
  fails('xbrlje:invalidJSONStructure', 'decimals INF', set('facts/cash/decimals', 'INF')),
  ok('decimals left out: exact', set('facts/cash/decimals', undefined)),
  fails('oime:misplacedDecimalsProperty', 'decimals on text', set('facts/name/decimals', 0)),
  fails('oime:misplacedDecimalsProperty', 'decimals on nil', set('facts/tax/decimals', -3)),
  fails('xbrlje:invalidFactValue', 'a date that no calendar has', set('facts/ends/value', '2025-02-29')),
  ok('a percentage not given as a fraction: nothing here can tell', set('facts/margin/value', '59.7')),
  strict('calc11e:excessDigits', 'digits beyond decimals', set('facts/revenueInProse/value', '99581000')),
  strict('tieout:unwritableText', 'a control character', set('facts/name/value', 'Orrin\u0001')),
]

const UNITS: readonly Mutant[] = [
  fails('oime:misplacedUnitDimension', 'a unit on text', dimension('name', 'unit', 'iso4217:USD')),
  fails('utre:error-NumericFactUtrInvalid', 'money without a unit', dimension('cash', 'unit', undefined)),
  fails('oime:illegalPureUnit', 'a pure unit written out', dimension('margin', 'unit', 'xbrli:pure')),
  fails(
    'utre:error-NumericFactUtrInvalid',
    'a currency that ISO does not have',
    dimension('cash', 'unit', 'iso4217:RMB'),
  ),
  fails(
    'oimce:invalidUnitStringRepresentation',
    'factors out of order',
    dimension('cash', 'unit', 'xbrli:shares*iso4217:USD'),
  ),
  fails('oimce:invalidUnitStringRepresentation', 'blanks', dimension('eps', 'unit', 'iso4217:USD / xbrli:shares')),
  fails('utre:error-NumericFactUtrInvalid', 'per share in plain money', dimension('eps', 'unit', 'iso4217:USD')),
]

const PERIODS: readonly Mutant[] = [
  fails('oimce:invalidPeriodRepresentation', 'an instant as a date', dimension('cash', 'period', '2025-12-31')),
  fails(
    'oimce:invalidPeriodRepresentation',
    'a duration as dates',
    dimension('revenue', 'period', '2025-01-01/2025-12-31'),
  ),
  ok('the midnight before the last day: nothing here can tell', dimension('cash', 'period', '2025-12-31T00:00:00')),
  fails('oimce:invalidPeriodRepresentation', 'hour 24', dimension('cash', 'period', '2025-12-31T24:00:00')),
  fails(
    'oime:invalidPeriodDimension',
    'a balance over a year',
    dimension('cash', 'period', '2025-01-01T00:00:00/2026-01-01T00:00:00'),
  ),
  fails('oime:invalidPeriodDimension', 'a flow at a moment', dimension('eps', 'period', '2026-01-01T00:00:00')),
  ok('a flow without a period: forever', dimension('eps', 'period', undefined)),
  fails('oime:missingPeriodDimension', 'a balance without a date', dimension('cash', 'period', undefined)),
  fails(
    'oimce:invalidPeriodRepresentation',
    'a moment twice',
    dimension('cash', 'period', '2026-01-01T00:00:00/2026-01-01T00:00:00'),
  ),
  fails(
    'xbrl.4.7.2:periodStartBeforeEnd',
    'an end before the start',
    dimension('eps', 'period', '2026-01-01T00:00:00/2025-01-01T00:00:00'),
  ),
  fails('oimce:invalidPeriodRepresentation', 'parts of seconds', dimension('cash', 'period', '2026-01-01T00:00:00.0')),
]

const NAMES: readonly Mutant[] = [
  strict('tieout:noEntity', 'no entity', dimension('cash', 'entity', undefined)),
  fails('oimce:invalidSQName', 'an entity without a scheme', dimension('cash', 'entity', '0001234567')),
  fails('oimce:unboundPrefix', 'an unknown scheme', dimension('cash', 'entity', 'lei:0001234567')),
  strict('tieout:blankInEntity', 'a blank in the identifier', dimension('cash', 'entity', 'cik:Orrin Vale')),
  fails('xbrlje:invalidJSONStructure', 'no concept', dimension('cash', 'concept', undefined)),
  fails('oime:unknownConcept', 'a concept that is not declared', dimension('cash', 'concept', 'orva:Gold')),
  fails('oime:valueForAbstractConcept', 'an abstract concept', dimension('revenue', 'concept', 'orva:LineItems')),
  fails('oimce:unboundPrefix', 'a concept with an unknown prefix', dimension('cash', 'concept', 'acme:Cash')),
  fails('xbrlje:invalidLanguageCodeCase', 'a language in capitals', dimension('name', 'language', 'en-US')),
  fails('oime:misplacedLanguageDimension', 'a language on a number', dimension('cash', 'language', 'en')),
  ok('no language on text', dimension('name', 'language', undefined)),
  fails(
    'oime:unknownDimension',
    'an axis that is not declared',
    dimension('revenueOfShops', 'orva:PlaceAxis', 'orva:ShopsMember'),
  ),
  fails(
    'xbrldie:PrimaryItemDimensionallyInvalidError',
    'a member of nothing',
    dimension('revenueOfShops', 'orva:ChannelAxis', 'orva:Cash'),
  ),
  fails(
    'oime:invalidDimensionValue',
    'the default member',
    dimension('revenueOfShops', 'orva:ChannelAxis', 'orva:ChannelDomain'),
  ),
  strict(
    'xbrldie:PrimaryItemDimensionallyInvalidError',
    'an axis that the concept is not reported along',
    dimension('cash', 'orva:ChannelAxis', 'orva:ShopsMember'),
  ),
  fails('xmlSchema:valueError', 'an id with a blank', rename('cash', 'the cash')),
  fails('xmlSchema:valueError', 'an id that begins with a digit', rename('cash', '1cash')),
  fails('xmlSchema:valueError', 'an id with a slash', rename('cash', 'a/b.c')),
]

const NOTES: readonly Mutant[] = [
  fails('oime:missingNoteIDDimension', 'a note without noteId', dimension('note', 'noteId', undefined)),
  fails('oime:invalidNoteIDValue', "a noteId that is not the note's", dimension('note', 'noteId', 'other')),
  fails('oime:missingLanguageForNoteFact', 'a note without a language', dimension('note', 'language', undefined)),
  fails('oime:misplacedNoteIDDimension', 'a noteId on a fact', dimension('cash', 'noteId', 'cash')),
  ok('a note in plain words', set('facts/note/value', 'Lamps and repairs.')),
  fails('oime:invalidXHTMLFragment', 'a bare ampersand', set('facts/note/value', '<p>Lamps & repairs.</p>')),
  fails('oime:unusedNoteFact', 'a note that nothing links to', set('facts/revenue/links', undefined)),
  fails('xbrlje:unknownLinkTarget', 'a link to nothing', set('facts/revenue/links/footnote/_', ['note', 'nowhere'])),
  fails('xbrlje:unknownLinkType', 'a link of no type', set('facts/cash/links', { remark: { _: ['note'] } })),
  fails('xbrlje:unknownLinkGroup', 'a link of no group', set('facts/cash/links', { footnote: { other: ['note'] } })),
  fails(
    'oime:illegalStandardFootnoteTarget',
    'a footnote that is a fact',
    set('facts/cash/links', { footnote: { _: ['tax'] } }),
  ),
  ok('an explanatory fact', set('facts/cash/links', { explanatoryFact: { _: ['tax'] } })),
]

const PROPERTIES: readonly Mutant[] = [
  fails('xbrlje:invalidJSONStructure', 'a member of a fact without a prefix', set('facts/cash/label', 'Cash')),
  fails('oimce:unboundPrefix', 'a member of a fact with an unknown prefix', set('facts/cash/acme:label', 'Cash')),
  ok('a member of a fact with a prefix', set('facts/cash/orva:label', 'Cash')),
  ok('a member of the head with a prefix', info('orva:made', '2026')),
  ok('a member of the report with a prefix', set('orva:claims', [])),
  fails('xbrlje:invalidJSONStructure', 'a member of the report without a prefix', set('claims', [])),
  fails('xbrlje:invalidJSONStructure', 'a schema named in the report', set('$schema', 'https://example.org/schema')),
  strict('tieout:foreignExtension', "an extension in XBRL's own namespace", set('xbrl:claims', [])),
  strict('tieout:aliasesInside', 'what a processor takes for aliases', set('orva:claims', { namespaces: {} })),
]

const HEAD: readonly Mutant[] = [
  fails('xbrlje:invalidJSONStructure', 'no head', set('documentInfo', undefined)),
  fails('xbrlje:invalidJSONStructure', 'no taxonomy', info('taxonomy', undefined)),
  fails('oime:noTaxonomy', 'an empty list of taxonomies', info('taxonomy', [])),
  fails('IOerror', 'a taxonomy that leads nowhere', info('taxonomy', ['nowhere.xsd'])),
  fails(
    'oimce:invalidURIForReservedAlias',
    'a reserved prefix for another namespace',
    info('namespaces/xbrl', 'https://example.org'),
  ),
  fails('oimce:unboundPrefix', 'a reserved namespace under another prefix', ({ documentInfo: { namespaces } }) => {
    namespaces.money = namespaces.iso4217
    delete namespaces.iso4217
  }),
  fails(
    'oimce:multipleAliasesForURI',
    'two prefixes for one namespace',
    info('namespaces/vale', 'https://example.org/orva'),
  ),
  ok('a namespace that is not used', info('namespaces/acme', 'https://example.org/acme')),
  fails('oimce:unboundPrefix', 'a feature with an unknown prefix', info('features/acme:x', true)),
  fails(
    'xbrlje:invalidJSONStructure',
    'duplicates allowed by a word that is none',
    info('features/xbrl:allowedDuplicates', 'some'),
  ),
  fails(
    'oimce:unsupportedDocumentType',
    'another document type',
    info('documentType', 'https://xbrl.org/2021/xbrl-csv'),
  ),
  ok('no facts', ({ facts }) => {
    for (const id of Object.keys(facts)) delete facts[id]
  }),
  ok('facts left out', set('facts', undefined)),
  fails('xbrlje:nonCanonicalValue', 'canonical values without a point', info('features/xbrl:canonicalValues', true)),
]

const DUPLICATES: readonly Mutant[] = [
  fails(
    'oime:disallowedDuplicateFacts',
    'a consistent duplicate where none is allowed',
    info('features/xbrl:allowedDuplicates', 'none'),
  ),
  fails(
    'oime:disallowedDuplicateFacts',
    'a consistent duplicate where only complete ones are',
    info('features/xbrl:allowedDuplicates', 'complete'),
  ),
  fails('oime:disallowedDuplicateFacts', 'a duplicate that contradicts', set('facts/revenueInProse/value', '99400000')),
  fails('oime:disallowedDuplicateFacts', 'two values of one precision', ({ facts }) => {
    facts.revenueInProse.value = '99582000'
    facts.revenueInProse.decimals = -3
  }),
  ok('a duplicate that contradicts where all are allowed', (report) => {
    info('features/xbrl:allowedDuplicates', 'all')(report)
    set('facts/revenueInProse/value', '99400000')(report)
  }),
]

export const MUTANTS: readonly Mutant[] = [
  ...VALUES,
  ...UNITS,
  ...PERIODS,
  ...NAMES,
  ...NOTES,
  ...PROPERTIES,
  ...HEAD,
  ...DUPLICATES,
]

/** The head of the report: namespaces of the prefixes in use, the taxonomies that the concepts come from, the entity. */
import type { Layers } from '../model/document.ts'
import type { Profile } from '../model/profile.ts'
import type { Report, ReportFact } from '../model/report.ts'

/** Prefixes that OIM reserves or that standard taxonomies own. */
const STANDARD: Readonly<Record<string, string>> = {
  xbrl: 'https://xbrl.org/2021',
  xbrli: 'http://www.xbrl.org/2003/instance',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  'us-gaap': 'http://fasb.org/us-gaap/2025',
  'ifrs-full': 'https://xbrl.ifrs.org/taxonomy/2025-03-27/ifrs-full',
  tieout: 'https://tieout.example/2026/measures',
}

const ENTRY_POINTS: Readonly<Record<string, string>> = {
  'us-gaap': 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd',
  'ifrs-full': 'https://xbrl.ifrs.org/taxonomy/2025-03-27/full_ifrs/full_ifrs-cor_2025-03-27.xsd',
}

/** Scheme of entities that a release names by ticker only. */
const EXCHANGES = 'https://tieout.example/2026/ticker'
const ISSUERS = 'https://tieout.example/2026/issuer'

/** `exch:NASDAQ-KC` by its first ticker, else `issuer:<name>`. */
export function entityOf({ tickers, issuer }: Profile): string {
  const [first] = tickers
  if (first) return `exch:${first.exchange}-${first.symbol}`.replace(/\s+/g, '')
  const name = (issuer ?? 'unknown')
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `issuer:${name || 'unknown'}`
}

export function documentInfo(facts: Readonly<Record<string, ReportFact>>, { profile }: Layers): Report['documentInfo'] {
  const prefixes = new Set(['xbrl', 'xbrli', 'iso4217', 'tieout', prefixOf(entityOf(profile))])
  for (const fact of Object.values(facts))
    for (const [key, value] of Object.entries(fact.dimensions)) {
      if (value === undefined) continue
      if (key === 'concept') prefixes.add(prefixOf(value))
      else if (key.includes(':')) for (const name of [key, value]) prefixes.add(prefixOf(name))
    }
  const own = [...prefixes].filter((prefix) => !(prefix in STANDARD) && prefix !== 'exch' && prefix !== 'issuer').sort()
  const namespaces: Record<string, string> = {}
  for (const [prefix, uri] of Object.entries(STANDARD)) if (prefixes.has(prefix)) namespaces[prefix] = uri
  if (prefixes.has('exch')) namespaces.exch = EXCHANGES
  if (prefixes.has('issuer')) namespaces.issuer = ISSUERS
  for (const prefix of own) namespaces[prefix] = `https://tieout.example/issuer/${prefix}`
  const taxonomy = Object.entries(ENTRY_POINTS).flatMap(([prefix, uri]) => (prefixes.has(prefix) ? [uri] : []))
  return {
    documentType: 'https://xbrl.org/2021/xbrl-json',
    features: { 'xbrl:allowedDuplicates': 'consistent' },
    namespaces,
    taxonomy: [
      ...taxonomy,
      ...own.map((prefix) => `https://tieout.example/issuer/${prefix}/${prefix}.xsd`),
      ...(own.length + taxonomy.length === 0 ? ['https://tieout.example/2026/measures.xsd'] : []),
    ],
  }
}

const prefixOf = (name: string): string => name.slice(0, name.indexOf(':'))

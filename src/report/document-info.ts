/** The head of the report: namespaces of the prefixes in use, the taxonomy beside it, the entity. */
import { issuerNamespace, issuerPrefix } from '../facts/issuer.ts'
import type { Layers } from '../model/document.ts'
import type { Profile } from '../model/profile.ts'
import type { Report, ReportFact } from '../model/report.ts'
import { entryPoint } from '../taxonomy/places.ts'

/** Prefixes that OIM reserves or that standard taxonomies own. */
const STANDARD: Readonly<Record<string, string>> = {
  xbrl: 'https://xbrl.org/2021',
  xbrli: 'http://www.xbrl.org/2003/instance',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  'us-gaap': 'http://fasb.org/us-gaap/2025',
  'ifrs-full': 'https://xbrl.ifrs.org/taxonomy/2025-03-27/ifrs-full',
  tieout: 'https://tieout.example/2026/measures',
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

/** @param id the release's: the report's file is named after it, and its taxonomy's folder too */
export function documentInfo(
  id: string,
  facts: Readonly<Record<string, ReportFact>>,
  { profile }: Layers,
): Report['documentInfo'] {
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
  for (const prefix of own) namespaces[prefix] = issuerNamespace(prefix)
  return {
    documentType: 'https://xbrl.org/2021/xbrl-json',
    features: { 'xbrl:allowedDuplicates': 'consistent' },
    namespaces,
    taxonomy: [entryPoint(id, issuerPrefix(profile))],
  }
}

const prefixOf = (name: string): string => name.slice(0, name.indexOf(':'))

/** The prefix of the concepts that a release's issuer names itself, and the namespace that it stands for. */
import type { Profile } from '../model/profile.ts'

/** Prefixes that XBRL, standard taxonomies and the report's own schemes of entities hold. */
const RESERVED = new Set([
  'xbrl',
  'xbrli',
  'xs',
  'iso4217',
  'utr',
  'enum2',
  'us-gaap',
  'ifrs-full',
  'dei',
  'tieout',
  'srt',
  'exch',
  'issuer',
  'cik',
  'lei',
  'link',
  'xlink',
  'xsd',
  'xbrldt',
  'dtr-types',
])

/** The first ticker, else letters of the issuer's name. */
export function issuerPrefix({ tickers, issuer }: Pick<Profile, 'tickers' | 'issuer'>): string {
  const symbol = tickers[0]?.symbol.toLowerCase().replace(/[^a-z0-9]/g, '')
  const initials = issuer
    ?.toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 12)
  const prefix = [symbol, initials].find((candidate) => candidate && /^[a-z]/.test(candidate)) ?? 'company'
  return RESERVED.has(prefix) || prefix.startsWith('xml') ? `${prefix}-company` : prefix
}

/** The same for every release of the issuer, so that its concepts are the same too. */
export const issuerNamespace = (prefix: string): string => `https://tieout.example/issuer/${prefix}`

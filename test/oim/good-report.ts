/** A small valid report with every kind of fact there is, and the taxonomy that it names: what the mutants are made from. */
import type { Dts } from '../../src/oim/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: mutants put anything anywhere, which is their purpose
export type Loose = any

const NAMESPACE = 'https://example.org/orva'
export const TAXONOMY = 'orva-taxonomy/orva.xsd'

const year = { entity: 'cik:0001234567', period: '2025-01-01T00:00:00/2026-01-01T00:00:00' }
const end = { entity: 'cik:0001234567', period: '2026-01-01T00:00:00' }
const usd = { unit: 'iso4217:USD' }

/** A new copy each time. */
export const goodReport = (): Loose => ({
  documentInfo: {
    documentType: 'https://xbrl.org/2021/xbrl-json',
    features: { 'xbrl:allowedDuplicates': 'consistent' },
    namespaces: {
      xbrl: 'https://xbrl.org/2021',
      xbrli: 'http://www.xbrl.org/2003/instance',
      iso4217: 'http://www.xbrl.org/2003/iso4217',
      cik: 'http://www.sec.gov/CIK',
      orva: NAMESPACE,
    },
    linkTypes: {
      footnote: 'http://www.xbrl.org/2003/arcrole/fact-footnote',
      explanatoryFact: 'http://www.xbrl.org/2009/arcrole/fact-explanatoryFact',
    },
    linkGroups: { _: 'http://www.xbrl.org/2003/role/link' },
    taxonomy: [TAXONOMY],
  },
  facts: {
    revenue: {
      value: '99581000',
      decimals: -3,
      dimensions: { concept: 'orva:Revenue', ...year, ...usd },
      links: { footnote: { _: ['note'] } },
    },
    revenueInProse: { value: '99600000', decimals: -5, dimensions: { concept: 'orva:Revenue', ...year, ...usd } },
    revenueOfShops: {
      value: '61204000',
      decimals: -3,
      dimensions: { concept: 'orva:Revenue', ...year, ...usd, 'orva:ChannelAxis': 'orva:ShopsMember' },
    },
    tax: { value: null, dimensions: { concept: 'orva:Tax', ...year, ...usd } },
    cash: { value: '20410000', decimals: -3, dimensions: { concept: 'orva:Cash', ...end, ...usd } },
    eps: { value: '0.42', decimals: 2, dimensions: { concept: 'orva:Eps', ...year, unit: 'iso4217:USD/xbrli:shares' } },
    shares: { value: '24311000', decimals: -3, dimensions: { concept: 'orva:Shares', ...year, unit: 'xbrli:shares' } },
    margin: { value: '0.597', decimals: 3, dimensions: { concept: 'orva:Margin', ...year } },
    name: { value: 'Orrin & Vale Inc.', dimensions: { concept: 'orva:Name', ...year, language: 'en' } },
    ends: { value: '2025-12-31', dimensions: { concept: 'orva:PeriodEnd', ...year } },
    note: {
      value: '<p xmlns="http://www.w3.org/1999/xhtml">Lamps &amp; repairs.</p>',
      dimensions: { concept: 'xbrl:note', noteId: 'note', language: 'en' },
    },
  },
})

const KINDS = {
  Revenue: ['monetary', 'duration'],
  Tax: ['monetary', 'duration'],
  Cash: ['monetary', 'instant'],
  Eps: ['perShare', 'duration'],
  Shares: ['shares', 'duration'],
  Margin: ['percent', 'duration'],
  Name: ['text', 'duration'],
  PeriodEnd: ['date', 'duration'],
  LineItems: ['abstract', 'duration'],
  ChannelAxis: ['dimension', 'duration'],
  ShopsMember: ['member', 'duration'],
} as const

const expand = (name: string): string => `${NAMESPACE}#${name}`

export const DTS: Dts = {
  concepts: new Map(
    Object.entries(KINDS).map(([name, [kind, periodType]]) => [expand(name), { kind, periodType }] as const),
  ),
  axes: new Map([
    [
      expand('ChannelAxis'),
      {
        members: new Set([expand('ShopsMember')]),
        defaultMember: expand('ChannelDomain'),
        concepts: new Set([expand('Revenue')]),
      },
    ],
  ]),
}

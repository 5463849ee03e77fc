/** Puts the layers of a run together as the report of the contract. Formats; never judges. */
import type { Run } from '../engine.ts'
import type { Layers } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import { periodText } from '../model/period.ts'
import type { Report, ReportClaim, ReportFact } from '../model/report.ts'
import { format } from '../number/decimal.ts'
import { documentInfo, entityOf } from './document-info.ts'
import { tableReport } from './table-report.ts'

/** What the reader of the file knows and the run does not. */
export interface SourceFacts {
  readonly uri: string
  readonly sha256: string
  readonly bytes: number
}

export function buildReport({ source, layers, messages }: Run, origin: SourceFacts): Report {
  const links = new Map(layers.links.map((link) => [link.claim, link]))
  const sentences = new Map(layers.sentences.map((sentence) => [sentence.id, sentence]))
  const claims = layers.claims.map((claim) => claimReport(claim, links.get(claim.id), sentences.get(claim.sentence)))
  const facts = factReports(layers)
  const cells = new Map(layers.facts.flatMap(({ id, sources }) => sources.map(({ start }) => [start, id] as const)))
  return {
    documentInfo: documentInfo(source.id, facts, layers),
    facts,
    'tieout:release': releaseReport(source, layers, origin),
    'tieout:tables': layers.tables.map((table) => tableReport(table, cells)),
    'tieout:claims': claims,
    'tieout:checks': layers.checks.map(({ id, rule, status, because, stated, computed, operands, formula }) => ({
      id,
      rule,
      status,
      ...(because ? { because } : {}),
      stated,
      computed: computed ?? null,
      operands: [...operands],
      formula,
    })),
    'tieout:findings': layers.findings.map(({ id, rule, severity, message, start, end, evidence, suggestion }) => ({
      id,
      rule,
      severity,
      message,
      start,
      end,
      evidence: evidence.map((item) => ({ start: item.start, end: item.end, text: item.text, says: item.says })),
      suggestion: suggestion ?? null,
    })),
    'tieout:ledger': ledgerReport(layers),
    'tieout:messages': messages.map(({ stage, text, span }) => ({
      stage,
      text,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  }
}

function releaseReport(
  source: Run['source'],
  { profile }: Layers,
  { uri, sha256, bytes }: SourceFacts,
): Report['tieout:release'] {
  const { translation } = profile
  return {
    id: source.id,
    title: profile.title ?? null,
    issuer: {
      name: profile.issuer ?? null,
      tickers: profile.tickers.map(({ exchange, symbol }) => ({ exchange, symbol })),
    },
    wire: profile.wire ?? null,
    publishedAt: profile.publishedAt ?? null,
    source: { uri, mediaType: source.mediaType, sha256, bytes },
    reportingCurrency: profile.currency ?? null,
    accountingStandard: profile.accountingStandard ?? null,
    fiscalPeriods: profile.periods.map(periodText),
    convenienceTranslation: translation
      ? {
          from: translation.from,
          to: translation.to,
          rate: translation.rate,
          asOf: translation.asOf ?? null,
          start: translation.span.start,
          end: translation.span.end,
        }
      : null,
  }
}

/** Claims that state a fact's own figure are sources of it, tables first. */
function factReports(layers: Layers): Record<string, ReportFact> {
  const entity = entityOf(layers.profile)
  const stating = new Map<string, { claim: string; start: number; end: number }[]>()
  const spans = new Map(layers.claims.map((claim) => [claim.id, claim]))
  for (const link of layers.links) {
    const claim = spans.get(link.claim)
    const [only, another] = link.evidence
    if (
      !claim ||
      link.verdict !== 'tied' ||
      !only ||
      another ||
      !['value', 'comparative', 'translation'].includes(claim.role)
    )
      continue
    stating.set(only, [...(stating.get(only) ?? []), { claim: claim.id, start: claim.span.start, end: claim.span.end }])
  }
  return Object.fromEntries(layers.facts.map((fact) => [fact.id, factReport(fact, entity, stating.get(fact.id) ?? [])]))
}

function factReport(
  fact: Fact,
  entity: string,
  claims: readonly { claim: string; start: number; end: number }[],
): ReportFact {
  const isNil = fact.value === null
  return {
    value: fact.value ? format(fact.value) : null,
    ...(isNil || fact.decimals === undefined ? {} : { decimals: fact.decimals }),
    dimensions: {
      concept: fact.concept,
      entity,
      period: periodText(fact.period),
      ...(fact.unit ? { unit: fact.unit } : {}),
      ...fact.dimensions,
    },
    'tieout:label': fact.label,
    'tieout:sources': [
      ...fact.sources.map(({ table, row, column, start, end, negated }) => ({
        kind: 'cell' as const,
        table,
        row,
        column,
        start,
        end,
        ...(negated ? { negated: true as const } : {}),
      })),
      ...claims.map(({ claim, start, end }) => ({ kind: 'claim' as const, claim, start, end })),
    ],
  }
}

function claimReport(
  claim: Layers['claims'][number],
  link: Layers['links'][number] | undefined,
  sentence: Layers['sentences'][number] | undefined,
): ReportClaim {
  return {
    id: claim.id,
    start: claim.span.start,
    end: claim.span.end,
    text: claim.text,
    sentence: sentence
      ? { start: sentence.span.start, end: sentence.span.end }
      : { start: claim.span.start, end: claim.span.end },
    section: sentence?.sections.at(-1) ?? null,
    metric: claim.metric
      ? { text: claim.metric.text, start: claim.metric.span.start, end: claim.metric.span.end }
      : null,
    concept: claim.concept ?? null,
    basis: claim.basis,
    role: claim.role,
    value: format(claim.value),
    unit: claim.unit ?? null,
    decimals: claim.decimals,
    approximate: claim.hedge !== 'none',
    period: claim.period ? periodText(claim.period) : null,
    comparedTo: claim.comparedTo ? periodText(claim.comparedTo) : null,
    direction: claim.direction ?? null,
    of: [...claim.of],
    ...(claim.bound ? { bound: claim.bound } : {}),
    verdict: link?.verdict ?? 'unsupported',
    tiedTo: link?.tiedTo ?? null,
    evidence: [...(link?.evidence ?? [])],
    checks: [...(link?.checks ?? [])],
    ...(link && link.rejected.length > 0
      ? { rejected: link.rejected.map(({ fact, because }) => ({ fact, because })) }
      : {}),
  }
}

function ledgerReport({ ledger }: Layers): Report['tieout:ledger'] {
  const setAside: Record<string, number> = {}
  for (const { state, because } of ledger)
    if (state === 'setAside') setAside[because ?? 'other'] = (setAside[because ?? 'other'] ?? 0) + 1
  return {
    facts: ledger.filter(({ state }) => state === 'fact').length,
    claims: ledger.filter(({ state }) => state === 'claim').length,
    setAside: Object.fromEntries(Object.entries(setAside).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

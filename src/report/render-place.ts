/** Everything that is known of one place in the source: its words, its claim with the verdict, its cell with the fact, findings. */
import type { Run } from '../engine.ts'
import type { Report, ReportClaim, ReportFinding } from '../model/report.ts'
import { amount, holds, NO_PAINT, type Paint, periodWords, quoted, readable, type Said } from './plain-words.ts'
import { renderCells } from './render-cells.ts'
import { renderChecks } from './render-checks.ts'
import { excerptOf, positionOf } from './source-lines.ts'

export function renderPlace(run: Run, report: Report, at: number, paint: Paint = NO_PAINT): string {
  const { text } = run.source
  const { line, column } = positionOf(text, at)
  const findings = report['tieout:findings'].filter(
    (item) => holds(item, at) || item.evidence.some((piece) => holds(piece, at)),
  )
  const said: Said[] = [
    ...blocksAt(run, at),
    ...report['tieout:claims'].filter((item) => holds(item, at)).flatMap((claim) => renderClaim(claim, report, text)),
    ...renderCells(report, at),
    ...findings.map((finding): Said => ['finding', findingWords(finding, paint)]),
    ...ledgerAt(run, at),
  ]
  return [
    paint.faint(`line ${line}:${column}, offset ${at}`),
    ...excerptAt(run, report, at, paint),
    ...said.map(([name, words]) => `${paint.faint(name.padEnd(9))} ${words}`),
  ].join('\n')
}

/** The line, with what is known there marked: a claim, a cell, the words of a finding, else one character. */
function excerptAt({ source: { text, mediaType } }: Run, report: Report, at: number, paint: Paint): string[] {
  const cells = report['tieout:tables'].flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const known = [...report['tieout:claims'], ...cells, ...report['tieout:findings']]
  const span = known.find((item) => holds(item, at)) ?? { start: at, end: at + 1 }
  const { shown, from, to } = excerptOf(text, span, mediaType === 'text/html')
  return [
    `  ${shown.slice(0, from)}${paint.strong(shown.slice(from, to))}${shown.slice(to)}`,
    `  ${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))}`,
  ]
}

function blocksAt({ layers }: Run, at: number): Said[] {
  return [
    ...layers.blocks
      .filter(({ span }) => holds(span, at))
      .map(
        ({ id, kind, sectionKind, sections }): Said => [
          'block',
          `${id} ${kind}, section ${sectionKind}${sections.length > 0 ? `: ${sections.join(' › ')}` : ''}`,
        ],
      ),
    ...layers.sentences
      .filter(({ span }) => holds(span, at))
      .map(({ id, isQuoted, view }): Said => ['sentence', `${id}${isQuoted ? ', quoted' : ''}: ${view.text}`]),
  ]
}

function renderClaim(claim: ReportClaim, report: Report, text: string): Said[] {
  const compared = claim.comparedTo === null ? '' : ` against ${periodWords(claim.comparedTo)}`
  const settled = claim.tiedTo === null ? ', nothing in the release settles it' : ` by the ${claim.tiedTo}`
  return [
    [
      'claim',
      `${claim.id} is the ${claim.role} of ${quoted(claim.metric?.text ?? 'unknown words')} for ${periodWords(claim.period)}${compared}`,
    ],
    [
      '',
      `${amount(claim.value, claim.unit)}, decimals ${claim.decimals}${claim.approximate ? ', hedged' : ''}, basis ${claim.basis}`,
    ],
    ['', `concept ${claim.concept ?? 'unknown'}`],
    ['verdict', `${claim.verdict}${settled}`],
    ...claim.evidence.map((id): Said => ['evidence', evidenceWords(id, report, text)]),
    ...(claim.rejected ?? []).map(
      ({ fact, because }): Said => ['not', `${evidenceWords(fact, report, text)}: ${because}`],
    ),
    ...renderChecks(report, ({ id }) => claim.checks.includes(id)),
  ]
}

/** A fact or claim by its id: what it states, and where. */
function evidenceWords(id: string, report: Report, text: string): string {
  const line = (start: number | undefined) => (start === undefined ? '' : `, line ${positionOf(text, start).line}`)
  const fact = report.facts[id]
  if (fact)
    return `${id} ${quoted(fact['tieout:label'])} ${periodWords(fact.dimensions.period)} = ${amount(fact.value, fact.dimensions.unit)}${line(fact['tieout:sources'][0]?.start)}`
  const claim = report['tieout:claims'].find((one) => one.id === id)
  return claim ? `${id} ${quoted(claim.text)}${line(claim.start)}` : id
}

function findingWords({ severity, rule, message }: ReportFinding, paint: Paint): string {
  const colour = severity === 'error' ? paint.error : severity === 'warning' ? paint.warning : paint.faint
  return `${colour(severity)} ${rule}: ${readable(message)}`
}

const ledgerAt = ({ layers }: Run, at: number): Said[] =>
  layers.ledger
    .filter((item) => holds(item, at))
    .map(
      ({ state, ref, because }): Said => [
        'ledger',
        `${state === 'setAside' ? 'set aside' : `counted as ${state}`}${ref ? ` ${ref}` : ''}${because ? `: ${because}` : ''}`,
      ],
    )

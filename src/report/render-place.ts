/** Everything that is known of one place in the source: block, sentence, claim, table cell, fact, findings. */
import type { Run } from '../engine.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { positionOf } from './source-lines.ts'

const holds = (span: Span, at: number): boolean => span.start <= at && at < span.end

export function renderPlace({ source, layers }: Run, report: Report, at: number): string {
  const { text } = source
  const { line, column } = positionOf(text, at)
  const lines = [
    `offset ${at} (line ${line}, column ${column}): ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 30))}`,
  ]
  const say = (name: string, words: string) => lines.push(`${name.padEnd(9)} ${words}`)
  for (const block of layers.blocks.filter(({ span }) => holds(span, at)))
    say(
      'block',
      `${block.id} ${block.kind}, section ${block.sectionKind}${block.sections.length > 0 ? `: ${block.sections.join(' › ')}` : ''}`,
    )
  for (const sentence of layers.sentences.filter(({ span }) => holds(span, at)))
    say('sentence', `${sentence.id}${sentence.isQuoted ? ', quoted' : ''}: ${sentence.view.text}`)
  for (const claim of report['tieout:claims'].filter((item) => holds(item, at))) {
    say(
      'claim',
      `${claim.id} ${JSON.stringify(claim.text)} is the ${claim.role} of ${JSON.stringify(claim.metric?.text ?? null)} for ${claim.period ?? 'an unknown period'}${claim.comparedTo ? ` against ${claim.comparedTo}` : ''}`,
    )
    say(
      '',
      `value ${claim.value}, decimals ${claim.decimals}, unit ${claim.unit ?? 'none'}, basis ${claim.basis}, concept ${claim.concept ?? 'unknown'}`,
    )
    say(
      '',
      `${claim.verdict}${claim.tiedTo ? ` by the ${claim.tiedTo}` : ''}, evidence ${claim.evidence.join(', ') || 'none'}`,
    )
    for (const { fact, because } of claim.rejected ?? []) say('', `not ${fact}: ${because}`)
    for (const check of report['tieout:checks'].filter(({ id }) => claim.checks.includes(id)))
      say(
        'check',
        `${check.rule} ${check.status}: ${check.formula}; stated ${check.stated.low} … ${check.stated.high}, computed ${check.computed ? `${check.computed.low} … ${check.computed.high}` : 'nothing'}`,
      )
  }
  for (const table of report['tieout:tables'].filter((item) => holds(item, at))) {
    say(
      'table',
      `${table.id} ${table.statement}${table.title ? ` “${table.title}”` : ''}, scale ${table.scale === null ? 'unknown' : `10^${table.scale}`}`,
    )
    for (const row of table.rows)
      for (const cell of row.cells.filter((item) => holds(item, at))) {
        const over = table.columns[cell.column]
        say(
          'row',
          `${row.index} ${JSON.stringify(row.label)} (${row.role})${row.path.length > 0 ? ` under ${row.path.join(' › ')}` : ''}`,
        )
        say(
          'column',
          `${cell.column} ${JSON.stringify(over?.header ?? '')}: ${over?.period ?? 'unknown period'}, ${over?.unit ?? 'no currency'}`,
        )
        say(
          'cell',
          `${JSON.stringify(cell.raw)}${cell.setAside ? `, set aside: ${cell.setAside}` : ''}${cell.change ? `, a change: ${JSON.stringify(cell.change)}` : ''}`,
        )
        const fact = cell.fact ? report.facts[cell.fact] : undefined
        if (fact)
          say(
            'fact',
            `${cell.fact} ${fact.dimensions.concept} = ${fact.value ?? 'nil'} ${fact.dimensions.unit ?? ''}, decimals ${fact.decimals ?? 'exact'}, ${fact.dimensions.period}; ${fact['tieout:sources'].length} source(s)`,
          )
      }
  }
  for (const finding of report['tieout:findings'].filter(
    (item) => holds(item, at) || item.evidence.some((piece) => holds(piece, at)),
  ))
    say('finding', `${finding.severity} ${finding.rule}: ${finding.message}`)
  for (const entry of layers.ledger.filter((item) => holds(item, at)))
    say('ledger', `${entry.state}${entry.ref ? ` ${entry.ref}` : ''}${entry.because ? `: ${entry.because}` : ''}`)
  return lines.join('\n')
}

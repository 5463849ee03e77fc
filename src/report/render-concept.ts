/** What a label or phrase maps to, as a reader wants it: the concept, why, what was considered beside it, what comes close. */
import type { ConceptDefinition, Explanation } from '../concepts/index.ts'
import { NO_PAINT, type Paint } from './plain-words.ts'

type Row = Explanation['rows'][number]

const GRADES: Readonly<Record<Row['grade'], string>> = {
  exact: 'the caption is one of its own',
  alias: 'the caption is another wording of one of its own',
  extension: "no standard concept has this caption here: the issuer's own, named after it",
}

const MEASURES: Readonly<Record<string, string>> = {
  money: 'amount',
  perShare: 'amount per share',
  shares: 'number of shares',
  percent: 'percentage',
  ratio: 'ratio',
  count: 'count',
}

/** Candidates shown of a row; the rest is counted. */
const MOST = 8

export function renderConcept(explanation: Explanation, paint: Paint = NO_PAINT): string {
  const { text, normalized, rows, phrases, near } = explanation
  const asked = text === normalized ? `“${text}”` : `“${text}”, read as “${normalized}”`
  const merged = rows.filter(
    (row, index) => rows.findIndex((one) => one.concept === row.concept && one.measure === row.measure) === index,
  )
  return [
    asked,
    section(
      'as a row of a table',
      merged.flatMap((row) => renderRow(row, paint)),
    ),
    section(
      'in the prose',
      phrases.map(({ concept, score }) => `${paint.strong(concept)} ${paint.faint(`fits ${score.toFixed(2)}`)}`),
    ),
    section(
      'close, but not meant',
      near.map(({ concept, caption }) => `${concept} ${paint.faint(`“${caption}”`)}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`  ${title}`, ...lines.map((line) => `    ${line}`)].join('\n')
}

function renderRow({ measure, concept, grade, definition, candidates }: Row, paint: Paint): string[] {
  const considered = [...new Set(candidates.map(({ concept: other, because }) => `not ${other}: ${because}`))]
  const left = considered.length - MOST
  return [
    `${paint.strong(concept)} ${paint.faint(described(measure, definition))}`,
    `  ${GRADES[grade]}`,
    ...considered.slice(0, MOST).map((words) => `  ${words}`),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ]
}

function described(measure: string, definition: ConceptDefinition | undefined): string {
  const what = MEASURES[measure] ?? measure
  if (!definition) return what
  const { periodType, balance, statements } = definition
  return [
    what,
    periodType === 'instant' ? 'at a date' : 'over a period',
    ...(balance ? [balance] : []),
    ...(statements.length > 0 ? [`in ${statements.join(', ')}`] : []),
  ].join(', ')
}

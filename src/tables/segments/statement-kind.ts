/** Which statement a table is, from its titles and the names of its rows: all that can be told before its columns are read. */
import { STATEMENT_ROWS, STATEMENT_TITLES } from '../../lexicon/statements.ts'
import type { StatementKind } from '../../model/table.ts'

/** Whether a line names a kind of statement. */
export const namesStatement = (text: string): boolean => STATEMENT_TITLES.some(([pattern]) => pattern.test(text))

/** @param words the table's own titles, outermost first; @param sections headings further above; @param labels of its rows */
export function statementOf(
  words: readonly string[],
  sections: readonly string[],
  labels: readonly string[],
): StatementKind {
  const byTitle = kindOfTexts([...words].reverse())
  if (byTitle) return byTitle
  const byRows = kindOfRows(labels)
  if (byRows) return byRows
  const bySection = kindOfTexts([...sections].reverse().slice(0, 2))
  // "Results of operations" may head all that comes, what the equity comes to for a unit as well
  return bySection === 'incomeStatement' && isOfBalances(labels) ? 'other' : (bySection ?? 'other')
}

const OF_A_DAY =
  /\b(?:share|stock|unit)holders['’]? equity\b|\bnav\b|\bnet asset value|\btotal assets|\b(?:total|net) debt\b/i

/** Lines of what is had at a day, and none of an income statement. */
function isOfBalances(labels: readonly string[]): boolean {
  const [, lines = []] = STATEMENT_ROWS.find(([kind]) => kind === 'incomeStatement') ?? []
  return labels.some((label) => OF_A_DAY.test(label)) && !labels.some((label) => lines.some((line) => line.test(label)))
}

/** "Earnings above guidance": results held against it are what was. */
const AGAINST_GUIDANCE =
  /\b(?:above|below|ahead of|in line with|within|exceed(?:s|ed|ing)?|beat(?:s|ing)?|met|meets|upper end of|top of|versus|vs\.?|compared (?:to|with)) (?:(?:our|the|its|initial|previous|prior|annual|full[- ]year|\d{4}) )*(?:guidance|outlook|forecasts?)\b/gi

/** Nearest first. A statement's own name wins over a heading about measures around it. */
function kindOfTexts(printed: readonly string[]): StatementKind | undefined {
  const texts = printed.map((text) => text.replace(AGAINST_GUIDANCE, ' '))
  const joined = texts.slice(0, 4).join(' ')
  const own = STATEMENT_TITLES.find(([pattern]) => pattern.test(joined.slice(0, 400)))?.[1]
  for (const text of texts) {
    const kind = STATEMENT_TITLES.find(([pattern]) => pattern.test(text))?.[1]
    if (kind) return own === 'reconciliation' || own === 'guidance' ? own : kind
  }
  return undefined
}

/** Two rows that only one kind of statement has, four of an income statement. */
function kindOfRows(labels: readonly string[]): StatementKind | undefined {
  let best: { kind: StatementKind; hits: number } | undefined
  for (const [kind, patterns] of STATEMENT_ROWS) {
    const hits = patterns.filter((pattern) =>
      labels.some((label) => pattern.test(label.replace(/:$/, '').trim())),
    ).length
    if (hits >= (kind === 'incomeStatement' ? 4 : 2) && (!best || hits > best.hits)) best = { kind, hits }
  }
  return best?.kind
}

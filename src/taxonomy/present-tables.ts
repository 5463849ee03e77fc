/** Each table as the tree in which the release prints it: its headings, and under them its lines in their order. */
import { extensionName } from '../concepts/index.ts'
import { ENDING, OPENING } from '../lexicon/arithmetic.ts'
import type { LabelRole, PresentationArc } from '../model/taxonomy.ts'
import type { ReportedRow, ReportedTable } from './rows.ts'

export interface Heading {
  readonly name: string
  readonly label: string
}

interface Presented {
  readonly headings: readonly Heading[]
  readonly arcs: readonly PresentationArc[]
  /** Labels that the tree asks for: concept, role, text. */
  readonly labels: readonly { readonly concept: string; readonly role: LabelRole; readonly text: string }[]
}

const TITLES: Readonly<Record<string, string>> = {
  balanceSheet: 'Balance sheet',
  incomeStatement: 'Income statement',
  comprehensiveIncome: 'Statement of comprehensive income',
  cashFlow: 'Cash flow statement',
  equity: 'Statement of changes in equity',
  reconciliation: 'Reconciliation',
  segment: 'Segments',
  operatingMetrics: 'Operating metrics',
}

export const titleOf = ({ table }: ReportedTable): string =>
  table.title?.trim() || TITLES[table.statement] || `Table ${table.id.slice(1)}`

export function presentTable(reported: ReportedTable, issuer: string): Presented {
  const id = reported.table.id.toUpperCase()
  const root: Heading = { name: `${issuer}:${id}Abstract`, label: `${titleOf(reported)} [Abstract]` }
  const headings = [root]
  const byPath = new Map<string, string>([['', root.name]])
  const arcs: PresentationArc[] = []
  const labels: { concept: string; role: LabelRole; text: string }[] = []
  const add = (parent: string, child: string, preferredLabel?: LabelRole) =>
    arcs.push({ parent, child, order: arcs.length + 1, preferredLabel })
  const parentOf = (path: readonly string[]): string => {
    const key = path.join('\u0000')
    const known = byPath.get(key)
    if (known) return known
    const parent = parentOf(path.slice(0, -1))
    const label = path.at(-1) ?? ''
    const name = `${issuer}:${id}H${headings.length}${extensionName(label, []).slice(0, 80)}Abstract`
    headings.push({ name, label: `${label} [Abstract]` })
    byPath.set(key, name)
    add(parent, name)
    return name
  }
  for (const row of reported.rows.values()) {
    const parent = parentOf(row.row.path.filter((heading) => heading.trim() !== ''))
    for (const concept of new Set(row.facts.map(({ fact }) => fact.concept))) {
      const role = roleOf(row, concept)
      add(parent, concept, role)
      if (role) labels.push({ concept, role, text: row.row.label })
    }
  }
  return { headings, arcs, labels }
}

const NEGATED: Readonly<Partial<Record<LabelRole, LabelRole>>> = {
  total: 'negatedTotal',
  periodStart: 'negatedPeriodStart',
  periodEnd: 'negatedPeriodEnd',
}

/** The label that the line is printed with; undefined for the standard one. */
function roleOf({ row, facts, concept, sign }: ReportedRow, shown: string): LabelRole | undefined {
  const isInstant = facts.some(({ fact }) => fact.concept === shown && fact.period.kind === 'instant')
  const label = row.label.toLowerCase()
  const plain: LabelRole | undefined =
    isInstant && OPENING.test(label)
      ? 'periodStart'
      : isInstant && ENDING.test(label)
        ? 'periodEnd'
        : row.role === 'total'
          ? 'total'
          : undefined
  if (shown !== concept || sign !== -1) return plain
  return plain ? NEGATED[plain] : 'negated'
}

/**
 * The section of each row of a primary statement, from the totals that close sections: what stands between "Total current
 * assets" and "Total assets" is not current, whatever heading was read last. Headings decide where no total does.
 */
import type { StatementKind, Table } from '../model/table.ts'
import { type HeadingMemo, placeOf, type Section } from './place.ts'
import { keyOfLabel } from './registry.ts'

/** Totals by the bag of their caption. */
type Anchor =
  | 'currentAssets'
  | 'noncurrentAssets'
  | 'assets'
  | 'currentLiabilities'
  | 'noncurrentLiabilities'
  | 'liabilities'
  | 'equity'
  | 'all'
  | 'operatingIncome'
  | 'pretax'
  | 'operating'
  | 'investing'
  | 'financing'
  | 'change'

const ANCHORS: Readonly<Partial<Record<StatementKind, readonly (readonly [Anchor, readonly string[]])[]>>> = {
  balanceSheet: [
    ['currentAssets', ['total current assets', 'current assets, total']],
    ['noncurrentAssets', ['total noncurrent assets', 'total long-term assets']],
    ['assets', ['total assets']],
    ['currentLiabilities', ['total current liabilities']],
    ['noncurrentLiabilities', ['total noncurrent liabilities', 'total long-term liabilities']],
    ['liabilities', ['total liabilities']],
    [
      'equity',
      [
        'total equity',
        "total shareholders' equity",
        "total shareholders' deficit",
        "total shareholders' equity (deficit)",
      ],
    ],
    [
      'all',
      [
        'total liabilities and equity',
        "total liabilities and shareholders' equity",
        'total equity and liabilities',
        "total liabilities and shareholders' deficit",
      ],
    ],
  ],
  incomeStatement: [
    ['operatingIncome', ['operating income', 'income from operations', 'total operating income', 'operating result']],
    [
      'pretax',
      [
        'income before income taxes',
        'income before taxes',
        'profit before tax',
        'income from continuing operations before income taxes',
      ],
    ],
  ],
  cashFlow: [
    [
      'operating',
      [
        'net cash from operating activities',
        'cash from operating activities',
        'total cash from operating activities',
        'net cash from operations',
      ],
    ],
    [
      'investing',
      ['net cash from investing activities', 'cash from investing activities', 'total cash from investing activities'],
    ],
    [
      'financing',
      ['net cash from financing activities', 'cash from financing activities', 'total cash from financing activities'],
    ],
    [
      'change',
      [
        'net change in cash and cash equivalents',
        'net change in cash',
        'net change in cash, cash equivalents and restricted cash',
      ],
    ],
  ],
}

const BY_BAG = new Map(
  Object.entries(ANCHORS).map(([statement, anchors]) => [
    statement,
    new Map(anchors.flatMap(([anchor, captions]) => captions.map((caption) => [keyOfLabel(caption), anchor] as const))),
  ]),
)

/** The section of each row by its index; rows that no total tells apart are left out. */
export function rowSections(table: Table, memo?: HeadingMemo): Map<number, Section> {
  const statement = table.statement === 'comprehensiveIncome' ? 'incomeStatement' : table.statement
  const anchors = BY_BAG.get(statement)
  const sections = new Map<number, Section>()
  if (!anchors) return sections
  const found = table.rows.flatMap((row, at) => {
    const anchor =
      row.cells.length > 0 ? (anchors.get(keyOfLabel(row.label)) ?? pretaxOf(statement, row.label)) : undefined
    return anchor ? [{ anchor, at }] : []
  })
  if (found.length === 0) return sections
  table.rows.forEach((row, at) => {
    const before = found.findLast((one) => one.at < at)?.anchor
    const after = found.find((one) => one.at >= at)?.anchor
    const section = between(statement, before, after, placeOf(row.path, memo).section)
    if (section) sections.set(row.index, section)
  })
  return sections
}

/** "Income before income taxes and equity in earnings of affiliates": whatever follows, what stands above is not operating. */
const pretaxOf = (statement: StatementKind, label: string): Anchor | undefined =>
  statement === 'incomeStatement' && PRETAX.test(label) ? 'pretax' : undefined
const PRETAX =
  /^(?:net )?(?:\(?(?:loss|income|earnings|profit)\)?[ /]*)+(?:from continuing operations,? )?before (?:provision for |\(?benefit from\)? |benefit for )?(?:income )?tax/i

function between(
  statement: StatementKind,
  before: Anchor | undefined,
  after: Anchor | undefined,
  read: Section | undefined,
): Section | undefined {
  if (statement === 'balanceSheet') return balanceSection(before, after, read)
  if (statement === 'incomeStatement') {
    if (before === 'operatingIncome' && after === 'pretax') return 'nonoperating'
    return read === 'nonoperating' && after === 'operatingIncome' ? 'operatingExpense' : read
  }
  if (after === 'operating') return read === 'noncash' || read === 'workingCapital' ? read : 'operating'
  if (after === 'investing' || after === 'financing') return after
  return after === undefined && before !== undefined && (read === undefined || read === 'financing')
    ? 'supplemental'
    : read
}

function balanceSection(
  before: Anchor | undefined,
  after: Anchor | undefined,
  read: Section | undefined,
): Section | undefined {
  switch (after) {
    case 'currentAssets':
    case 'noncurrentAssets':
    case 'currentLiabilities':
    case 'noncurrentLiabilities':
      return after
    case 'assets':
      return before === 'currentAssets'
        ? 'noncurrentAssets'
        : before === 'noncurrentAssets'
          ? 'currentAssets'
          : read && /assets/i.test(read)
            ? read
            : 'assets'
    case 'liabilities':
      if (before === 'currentLiabilities') return 'noncurrentLiabilities'
      return before === 'noncurrentLiabilities'
        ? 'currentLiabilities'
        : read && /liabilities/i.test(read)
          ? read
          : 'liabilities'
    case 'equity':
    case 'all':
      if (before === 'assets') return read
      if (before === 'currentLiabilities')
        return read === 'equity' || read === 'mezzanine' ? read : 'noncurrentLiabilities'
      if (before === 'noncurrentLiabilities' && after === 'all') return 'currentLiabilities'
      return read === 'mezzanine' ? read : 'equity'
    default:
      return read
  }
}

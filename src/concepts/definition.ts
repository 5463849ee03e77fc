/**
 * Turns lines of concept data into definitions. A concept is a head line and its captions, indented, split by semicolons:
 *
 *     us-gaap:InventoryNet ifrs-full:Inventories instant debit money BS:currentAssets primary
 *       inventories; inventories, net; merchandise inventory
 *       not: inventory turnover
 *
 * Head words, in any order: names (`a+b` where one line states two concepts), period type, balance, measure, statements with
 * the sections where the line may stand, and flags: `primary` (a total that must never be wrong), `nci` / `sole` (only with /
 * without noncontrolling interests), `bank` / `nonbank`.
 */
import { SECTION_NAMES, type Section } from '../lexicon/concept-headings.ts'
import type { Measure, StatementKind } from '../model/table.ts'

export type Taxonomy = 'us-gaap' | 'ifrs-full' | 'tieout' | 'dei'

export interface ConceptDefinition {
  /** "us-gaap:Revenues". */
  readonly name: string
  readonly label: string
  /** The IFRS concept of the same line. */
  readonly ifrs?: string
  /** The second concept of a line that states two ("Basic and diluted"), in the taxonomies of `name` and `ifrs`. */
  readonly also?: string
  readonly alsoIfrs?: string
  readonly periodType: 'instant' | 'duration'
  readonly balance?: 'debit' | 'credit'
  readonly measure: Exclude<Measure, 'multiple'>
  /** Statements that print the line; empty for anywhere. */
  readonly statements: readonly StatementKind[]
  /** Sections of a statement that it must stand in, where the section is known; none for anywhere in it. */
  readonly places: Readonly<Partial<Record<StatementKind, readonly Section[]>>>
  readonly isPrimary: boolean
  readonly needs?: 'nci' | 'sole' | 'bank' | 'nonbank'
  /** Captions as filers print them. */
  readonly labels: readonly string[]
  /** Captions that come close and mean something else. */
  readonly not: readonly string[]
  /** From a user's file: it goes before every other reading of its captions. */
  readonly isOwn?: boolean
}

/** The concept's name in the taxonomy of the accounting standard; undefined where that has none. */
export function nameIn(definition: ConceptDefinition, standard: 'us-gaap' | 'ifrs' | undefined): string | undefined {
  const { name, ifrs } = definition
  if (/^(?:tieout|dei):/.test(name) || !/^(?:us-gaap|ifrs-full):/.test(name)) return name
  if (standard === 'ifrs') return name.startsWith('ifrs-full:') ? name : ifrs
  return name.startsWith('ifrs-full:') ? undefined : name
}

/** What is wrong with a line of concept data. */
export interface DataError {
  readonly line: number
  readonly reason: string
}

const STATEMENTS: Readonly<Record<string, StatementKind>> = {
  BS: 'balanceSheet',
  IS: 'incomeStatement',
  CI: 'comprehensiveIncome',
  CF: 'cashFlow',
  EQ: 'equity',
  RC: 'reconciliation',
  SG: 'segment',
  OM: 'operatingMetrics',
}
const MEASURES = new Set(['money', 'perShare', 'shares', 'percent', 'ratio', 'count'])
const NAME = /^[a-z][a-z0-9-]*:[A-Za-z_][A-Za-z0-9_.-]*$/

type Draft = { -readonly [K in keyof ConceptDefinition]?: ConceptDefinition[K] } & {
  statements: StatementKind[]
  places: Partial<Record<StatementKind, readonly Section[]>>
  labels: string[]
  not: string[]
}

/**
 * Reads concept data; lines that cannot be read become errors with their line number, counted from 1.
 * @param known definitions by name: a head line that leaves out what a known concept is takes it from there
 */
export function parseConcepts(
  text: string,
  known: ReadonlyMap<string, ConceptDefinition> = new Map(),
): { definitions: ConceptDefinition[]; errors: DataError[] } {
  const definitions: ConceptDefinition[] = []
  const errors: DataError[] = []
  let draft: Draft | undefined
  let headLine = 0
  let target: 'labels' | 'not' = 'labels'
  const finish = () => {
    if (!draft) return
    draft = completed(draft, known.get(draft.name ?? ''))
    const problem = missing(draft)
    if (problem) errors.push({ line: headLine, reason: problem })
    else
      definitions.push({
        ...draft,
        label: draft.labels[0] as string,
        isPrimary: draft.isPrimary ?? false,
      } as ConceptDefinition)
    draft = undefined
  }
  text.split('\n').forEach((raw, index) => {
    const line = index + 1
    if (raw.trim() === '' || raw.startsWith('#')) return
    if (!/^\s/.test(raw)) {
      finish()
      headLine = line
      target = 'labels'
      draft = { statements: [], places: {}, labels: [], not: [] }
      for (const word of raw.trim().split(/\s+/)) {
        const reason = readHeadWord(draft, word)
        if (reason) errors.push({ line, reason })
      }
      return
    }
    if (!draft) {
      errors.push({ line, reason: 'captions without a concept above them' })
      return
    }
    const isNot = /^\s*not:/.test(raw)
    if (isNot) target = 'not'
    const captions = raw
      .replace(/^\s*not:/, '')
      .split(';')
      .map((caption) => caption.trim())
    draft[target].push(...captions.filter((caption) => caption !== ''))
  })
  finish()
  return { definitions, errors }
}

/** What a head line leaves out, as the concept of that name is defined already. */
function completed(draft: Draft, known: ConceptDefinition | undefined): Draft {
  if (!known || known.name !== draft.name) return draft
  const hasPlaces = draft.statements.length > 0
  return {
    ...known,
    ...draft,
    statements: hasPlaces ? draft.statements : [...known.statements],
    places: hasPlaces ? draft.places : { ...known.places },
    not: [...draft.not, ...known.not],
  }
}

function missing(draft: Draft): string | undefined {
  if (!draft.name) return 'no concept name'
  if (!draft.periodType) return `${draft.name}: neither instant nor duration`
  if (!draft.measure) return `${draft.name}: no measure (money, perShare, shares, percent, ratio or count)`
  return draft.labels.length === 0 ? `${draft.name}: no captions` : undefined
}

/** Adds one word of a head line to the draft; returns what is wrong with it. */
function readHeadWord(draft: Draft, word: string): string | undefined {
  if (word === 'instant' || word === 'duration') draft.periodType = word
  else if (word === 'debit' || word === 'credit') draft.balance = word
  else if (word === 'nci' || word === 'sole' || word === 'bank' || word === 'nonbank') draft.needs = word
  else if (word === 'primary') draft.isPrimary = true
  else if (MEASURES.has(word)) draft.measure = word as ConceptDefinition['measure']
  else if (/^[A-Z]{2}(:|$)/.test(word)) return readPlace(draft, word)
  else return readName(draft, word)
  return undefined
}

function readPlace(draft: Draft, word: string): string | undefined {
  const [code, sections] = word.split(':')
  const statement = STATEMENTS[code ?? '']
  if (!statement) return `unknown statement "${code}" (one of ${Object.keys(STATEMENTS).join(', ')})`
  const places = sections === undefined ? [] : sections.split(',')
  const unknown = places.find((place) => !(SECTION_NAMES as readonly string[]).includes(place))
  if (unknown !== undefined) return `unknown section "${unknown}" (one of ${SECTION_NAMES.join(', ')})`
  draft.statements.push(statement)
  if (places.length > 0) draft.places[statement] = places as Section[]
  return undefined
}

function readName(draft: Draft, word: string): string | undefined {
  const [first = '', second] = word.split('+')
  if (!NAME.test(first) || (second !== undefined && !NAME.test(second)))
    return `"${word}" is no concept name or known word`
  if (!draft.name) {
    draft.name = first
    if (second) draft.also = second
  } else {
    draft.ifrs = first
    if (second) draft.alsoIfrs = second
  }
  return undefined
}

/** Plants errors in a release one at a time, reads it again each time, and counts what is caught at the place and elsewhere. */
import type { Report, ReportFinding } from '../../src/index.ts'
import { analyzeBytes } from '../release.ts'
import { type CleanRelease, cleanRelease } from './clean-release.ts'
import { FIGURES } from './figures.ts'
import { GUIDANCE } from './guidance.ts'
import { METRICS } from './metrics.ts'
import { applied, changedPlaces, type Edit, type ErrorClass, type Planted, shifted } from './planted.ts'
import { randomFrom } from './random.ts'
import { TABLES } from './tables.ts'
import { WORDS } from './words.ts'

export const CLASSES: readonly ErrorClass[] = [...FIGURES, ...WORDS, ...METRICS, ...TABLES, ...GUIDANCE]

type Span = { readonly start: number; readonly end: number }

export interface Outcome extends Planted {
  readonly release: string
  readonly name: string
  readonly isCaught: boolean
  /** New alarms that do not touch the error. */
  readonly noise: readonly string[]
}

const read = (name: string, text: string) => analyzeBytes(new TextEncoder().encode(text), name)

/** Plants up to `most` errors of each class in a release; `names` picks classes. */
export function plantAll(file: string, text: string, most: number, seed: number, names?: readonly string[]): Outcome[] {
  const clean = cleanRelease(file, read(file, text))
  return CLASSES.filter(({ name }) => !names || names.includes(name)).flatMap(({ name, plant }) => {
    const random = randomFrom(`${seed} ${name} ${file}`)
    const drawn = plant(clean, random).map((planted) => {
      const [edit] = planted.edits
      return { planted, order: random.at(-1 - (edit?.start ?? 0)).below(65_536), start: edit?.start ?? 0 }
    })
    const places = drawn
      .sort((a, b) => a.order - b.order || a.start - b.start)
      .slice(0, most)
      .map(({ planted }) => planted)
    return places.map((planted) => ({ ...planted, release: file, name, ...judged(clean, planted.edits) }))
  })
}

function judged(clean: CleanRelease, edits: readonly Edit[]): Pick<Outcome, 'isCaught' | 'noise'> {
  const { report } = read(clean.name, applied(clean.text, edits))
  const places = changedPlaces(edits)
  const raised = fresh(alarmsOf(report), alarmsOf(clean.report), edits)
  const touching = raised.filter((finding) => [finding, ...finding.evidence].some((at) => isAt(at, places)))
  const isRepaired = fresh(repairsOf(report), repairsOf(clean.report), edits).some((repair) => isAt(repair, places))
  return {
    isCaught: touching.length > 0 || isRepaired,
    noise: raised.filter((finding) => !touching.includes(finding)).map(({ message }) => message),
  }
}

const alarmsOf = (report: Report): ReportFinding[] =>
  report['tieout:findings'].filter(({ severity }) => severity !== 'note')
/** A row that was put right, and said to be, is not an error left standing. */
const repairsOf = (report: Report): (Span & { rule: string })[] =>
  report['tieout:tables'].flatMap(({ repairs }) => repairs.map(({ start, end }) => ({ rule: 'repair', start, end })))

const isAt = (span: Span, places: readonly Span[]): boolean =>
  places.some((place) => span.start < place.end && place.start < span.end)

/** Those that the clean report has not: no unused one of the same rule at the same place. */
function fresh<Item extends Span & { readonly rule: string }>(
  items: readonly Item[],
  known: readonly (Span & { readonly rule: string })[],
  edits: readonly Edit[],
): Item[] {
  const unused = known.map(({ rule, start, end }) => ({ rule, start: shifted(start, edits), end: shifted(end, edits) }))
  return items.filter((item) => {
    const at = unused.findIndex((one) => one.rule === item.rule && isAt(item, [one]))
    if (at >= 0) unused.splice(at, 1)
    return at < 0
  })
}

export interface Score {
  readonly name: string
  readonly planted: number
  readonly refutable: number
  /** Of the refutable ones. */
  readonly caught: number
  /** Of all. */
  readonly caughtOfAll: number
  readonly noise: number
}

export function scoreOf(name: string, outcomes: readonly Outcome[]): Score {
  const refutable = outcomes.filter(({ isRefutable }) => isRefutable)
  return {
    name,
    planted: outcomes.length,
    refutable: refutable.length,
    caught: refutable.filter(({ isCaught }) => isCaught).length,
    caughtOfAll: outcomes.filter(({ isCaught }) => isCaught).length,
    noise: outcomes.reduce((sum, { noise }) => sum + noise.length, 0),
  }
}

/** One line a class, in the order of the classes, and one for all. */
export const scoresOf = (outcomes: readonly Outcome[]): Score[] => [
  ...CLASSES.map(({ name }) =>
    scoreOf(
      name,
      outcomes.filter((outcome) => outcome.name === name),
    ),
  ),
  scoreOf('all', outcomes),
]

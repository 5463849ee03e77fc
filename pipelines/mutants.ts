/**
 * Plants known errors in the samples, and with ../shared in a spread of the corpus, and prints by class how many are caught:
 * of those that the release itself can refute, and of all. Options: --count N a class and release, --seed N, --releases N of
 * the corpus, --only SAMPLES|CORPUS, --class NAME, --misses to list what was not caught; or files instead.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { applied, changedPlaces } from './mutants/planted.ts'
import { CLASSES, type Outcome, plantAll, type Score, scoresOf } from './mutants/score.ts'
import { idOf } from './release.ts'

const root = join(import.meta.dirname, '..')
const corpus = join(root, '../shared/corpus')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    releases: { type: 'string', default: '12' },
    only: { type: 'string', default: '' },
    class: { type: 'string', multiple: true },
    misses: { type: 'boolean', default: false },
    noise: { type: 'boolean', default: false },
  },
})

const samples = (): string[] =>
  readdirSync(join(root, 'samples'))
    .filter((file) => /\.(?:txt|md|html)$/.test(file) && !file.includes('slips'))
    .map((file) => join(root, 'samples', file))

/** Releases evenly over the corpus's list. */
function spread(count: number): string[] {
  if (!existsSync(corpus)) return []
  const ids = readdirSync(corpus).filter((id) => existsSync(join(corpus, id, 'meta.json')))
  const step = Math.max(1, Math.floor(ids.length / Math.max(1, count)))
  return ids
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .flatMap((id) =>
      readdirSync(join(corpus, id)).flatMap((file) => (file.startsWith('source.') ? [join(corpus, id, file)] : [])),
    )
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const line = ({ name, planted, refutable, caught, caughtOfAll, noise }: Score): string =>
  [
    name.padEnd(30),
    ...[planted, refutable, caught].map((number) => String(number).padStart(9)),
    share(caught, refutable).padStart(9),
    share(caughtOfAll, planted).padStart(9),
    String(noise).padStart(6),
  ].join('')

function print(title: string, files: readonly string[]): void {
  const outcomes: Outcome[] = []
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const name = `${idOf(file)}.${basename(file).split('.').at(-1)}`
    const found = plantAll(name, text, Number(values.count), Number(values.seed), values.class)
    outcomes.push(...found)
    if (values.misses)
      for (const outcome of found) if (outcome.isRefutable && !outcome.isCaught) console.log(missLine(outcome, text))
    if (values.noise)
      for (const { name: kind, noise } of found) for (const said of noise) console.log(`  ${name} ${kind}: ${said}`)
  }
  console.log(`\n${title}: ${files.length} releases, seed ${values.seed}`)
  console.log(`${'class'.padEnd(30)}  planted refutable   caught of these   of all noise`)
  for (const score of scoresOf(outcomes)) if (score.planted > 0) console.log(line(score))
}

const AROUND = 60

function missLine({ release, name, edits }: Outcome, text: string): string {
  const [place] = changedPlaces(edits)
  const after = applied(text, edits)
  const words = place ? after.slice(Math.max(0, place.start - AROUND), place.end + AROUND).replaceAll(/\s+/g, ' ') : ''
  return `  ${release} ${place?.start} ${name}: ${text.slice(edits[0]?.start, edits[0]?.end)} → ${edits[0]?.text} in “${words}”`
}

for (const name of values.class ?? [])
  if (!CLASSES.some((one) => one.name === name))
    throw new Error(`no class ${name}; there are: ${CLASSES.map((one) => one.name).join(', ')}`)
if (positionals.length > 0) print('files', positionals)
else {
  if (values.only !== 'corpus') print('samples', samples())
  if (values.only !== 'samples') print('corpus', spread(Number(values.releases)))
}

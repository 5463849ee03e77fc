/**
 * Times the whole pipeline: cold start, warm median, each stage, and remark alone on the same text for comparison; then batches
 * of releases with one thread and with as many as there are cores, and the readers of tables alone. `grids [MB]` prints those
 * only; `families [NAME] [MB]` times input that makes careless readers slow, at MB (1 if not given) and up to eight times that.
 * It runs as it is built: what runs TypeScript directly slows the parser of HTML to half.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { run } from '../src/index.ts'
import { printFamilies } from './bench-families.ts'
import { printGridSpeeds } from './bench-grids.ts'
import { filesOf } from './files.ts'
import { analyzeBytes, readRelease } from './release.ts'
import { STAGES } from './stages.ts'

if (process.argv[2] === 'families') {
  printFamilies(Number(process.argv[4] ?? 1) * 1_000_000, process.argv[3])
  process.exit()
}
if (process.argv[2] === 'grids') {
  printGridSpeeds(Number(process.argv[3] ?? 4) * 1_000_000)
  process.exit()
}

const root = process.cwd()
const releases = join(root, '../shared/releases')
const seed = existsSync(releases) ? readdirSync(releases).map((name) => join(releases, name))[0] : undefined
const candidates = [process.argv[2], seed, join(root, 'samples/marrowbay-2025q3.txt')]
const path = candidates.find((candidate) => candidate && existsSync(candidate)) ?? ''

const WARM_UP = 30
const RUNS = 60

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
const timed = (job: () => void): number => {
  for (let i = 0; i < WARM_UP; i++) job()
  return median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now()
      job()
      return performance.now() - start
    }),
  )
}
const ms = (figure: number): string => `${figure.toFixed(1).padStart(8)} ms`

const bytes = readFileSync(path)
const { source } = (await readRelease(path)).run
console.log(`${path.split('/').at(-1)}: ${bytes.byteLength} bytes`)

/** The command as it is installed. @throws Error where it is not built, or could not do its work */
function runBuilt(...command: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/pipelines/cli.js'), ...command], {
    encoding: 'utf8',
  })
  if (status === null || status > 1) throw new Error(`npm run build first? ${stderr.split('\n').find(Boolean) ?? ''}`)
}

const cold = Array.from({ length: 5 }, () => {
  const start = performance.now()
  runBuilt('check', path)
  return performance.now() - start
})
console.log(`${ms(median(cold))}  one run of the built command, start-up included (median of ${cold.length})`)

const spent = new Map<string, number[]>()
const whole = timed(() => {
  let last = performance.now()
  run(STAGES, source, {
    onStage: (name) => {
      const now = performance.now()
      spent.set(name, [...(spent.get(name) ?? []).slice(-RUNS), now - last])
      last = now
    },
  })
})
console.log(`${ms(whole)}  all stages, warm (median of ${RUNS}), ${(bytes.byteLength / 1000 / whole).toFixed(2)} MB/s`)
for (const [name, figures] of spent) console.log(`${ms(median(figures))}    ${name}`)
console.log(`${ms(timed(() => analyzeBytes(bytes, path)))}  the same with decoding, report and schema validation`)
const remark = unified().use(remarkParse).use(remarkGfm).freeze()
console.log(`${ms(timed(() => remark.parse(source.text)))}  remark-parse + remark-gfm alone on the same text`)

const corpus = join(root, '../shared/corpus')
const batch = existsSync(corpus) ? corpus : join(root, 'samples')
const files = await filesOf(batch)
for (const jobs of new Set([1, availableParallelism()])) {
  const out = mkdtempSync(join(tmpdir(), 'tieout-bench-'))
  const start = performance.now()
  runBuilt('convert', batch, '--out', out, '--jobs', String(jobs))
  const seconds = (performance.now() - start) / 1000
  rmSync(out, { recursive: true, force: true })
  console.log(
    `${(files.length / seconds).toFixed(1).padStart(8)} /s  releases of a batch of ${files.length}, threads: ${jobs}`,
  )
}
printGridSpeeds(4_000_000)

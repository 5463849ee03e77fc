/**
 * The scoreboard: every release of ../shared in one run, counted; answer keys scored by the independent scorer. With --update a
 * new high is recorded in test/corpus/scoreboard.json; without it a figure below the record fails. Says so and passes where
 * ../shared is absent.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../src/index.ts'
import { alarmsIn, readAdjudicated } from './adjudicated.ts'
import { convertFiles } from './convert.ts'
import { balances, netIncomes, rollForwards, type Tally } from './statement-figures.ts'

const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared')
const record = join(root, 'test/corpus/scoreboard.json')

interface Figure {
  readonly value: number
  /** Whether more is better. */
  readonly rises: boolean
}

type Scores = Record<string, Figure>

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((10_000 * part) / whole) / 10_000)

/** Every release below a folder, by the file that holds it. */
function releases(): string[] {
  const corpus = join(shared, 'corpus')
  const found = readdirSync(corpus, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(corpus, entry.name))
          .filter((name) => name.startsWith('source.'))
          .map((name) => join(corpus, entry.name, name))
      : [],
  )
  return [...found, ...readdirSync(join(shared, 'releases')).map((name) => join(shared, 'releases', name))].sort()
}

function countAll(byId: ReadonlyMap<string, Report>): Scores {
  const reports = [...byId.values()]
  const cells = reports.flatMap((report) =>
    report['tieout:tables'].flatMap((table) => table.rows.flatMap((row) => row.cells)),
  )
  const numeric = cells.filter(
    ({ setAside }) => !['not-a-number', 'note-reference', 'guidance'].includes(setAside ?? ''),
  )
  const settled = numeric.filter((cell) => cell.fact !== null || cell.change !== undefined)
  const tables = reports.flatMap((report) => report['tieout:tables'])
  const claims = reports.flatMap((report) => report['tieout:claims'])
  const sums = reports
    .flatMap((report) => report['tieout:checks'])
    .filter((check) => check.rule === 'table-sums' && check.status !== 'skipped')
  const known = readAdjudicated()
  const falseAlarms = [...byId].map(([id, report]) =>
    alarmsIn(id, report).filter((alarm) => known.get(alarm) !== 'true-slip'),
  )
  const shareOf = (tally: (report: Report) => Tally): Figure => {
    const counted = reports.map(tally)
    const held = counted.reduce((sum, one) => sum + one.held, 0)
    return {
      value: share(
        held,
        counted.reduce((sum, one) => sum + one.all, 0),
      ),
      rises: true,
    }
  }
  return {
    'releases read': { value: reports.length, rises: true },
    'numeric cells emitted': { value: share(settled.length, numeric.length), rises: true },
    'tables with a statement kind': {
      value: share(tables.filter(({ statement }) => statement !== 'other').length, tables.length),
      rises: true,
    },
    'totals that foot': {
      value: share(sums.filter(({ status }) => status === 'passed').length, sums.length),
      rises: true,
    },
    'balance sheets that balance': shareOf(balances),
    'roll-forwards that close': shareOf(rollForwards),
    'net incomes that agree between statements': shareOf(netIncomes),
    'claims tied': {
      value: share(claims.filter(({ verdict }) => verdict === 'tied').length, claims.length),
      rises: true,
    },
    'false alarms a release': { value: share(falseAlarms.flat().length, reports.length), rises: false },
    'releases without a false alarm': {
      value: share(falseAlarms.filter((alarms) => alarms.length === 0).length, reports.length),
      rises: true,
    },
  }
}

interface GoldScore {
  readonly cells?: { gold: number; reported: number; all: number }
  readonly claims?: {
    gold: number
    reported: number
    strictF1: number
    period: number
    verdict: number
    matched: number
  }
  readonly defects?: {
    hard: { found: number; of: number }
    lastDigit: { found: number; of: number }
    falseAlarms: number
  }
}

function scoreGold(out: string): Scores {
  const scores: Scores = {}
  const keys = [
    ...['copa-2024q4', 'dnow-2024q4'].map((id) => ({ id, path: join(shared, 'gold', id, 'gold.json') })),
    ...readdirSync(join(root, 'test/corpus/gold'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ id: name.replace('.json', ''), path: join(root, 'test/corpus/gold', name) })),
  ]
  for (const { id, path } of keys) {
    const result = spawnSync(
      process.execPath,
      [join(shared, 'eval/score.mjs'), join(out, `${id}.json`), path, '--json'],
      { encoding: 'utf8' },
    )
    if (result.status !== 0) {
      console.log(`${id}: ${result.stderr.trim()}`)
      continue
    }
    const score = JSON.parse(result.stdout) as GoldScore
    if (score.cells) {
      scores[`${id} cells, strict recall`] = { value: share(score.cells.all, score.cells.gold), rises: true }
      if (path.includes('shared'))
        scores[`${id} cells, precision`] = { value: share(score.cells.all, score.cells.reported), rises: true }
    }
    if (score.claims) {
      scores[`${id} claims, strict F1`] = { value: Math.round(score.claims.strictF1 * 10_000) / 10_000, rises: true }
      scores[`${id} claims, period`] = { value: share(score.claims.period, score.claims.matched), rises: true }
      scores[`${id} claims, verdict`] = { value: share(score.claims.verdict, score.claims.matched), rises: true }
    }
    if (score.defects) {
      scores[`${id} defects found`] = { value: score.defects.hard.found + score.defects.lastDigit.found, rises: true }
      scores[`${id} false alarms`] = { value: score.defects.falseAlarms, rises: false }
    }
  }
  return scores
}

function compare(scores: Scores): number {
  const known: Record<string, number> = existsSync(record)
    ? (JSON.parse(readFileSync(record, 'utf8')) as Record<string, number>)
    : {}
  const update = process.argv.includes('--update')
  let worse = 0
  for (const [name, { value, rises }] of Object.entries(scores)) {
    const best = known[name]
    const isWorse = best !== undefined && (rises ? value < best : value > best)
    if (isWorse) worse++
    console.log(
      `${value.toFixed(4).padStart(9)}  ${name}${isWorse ? `  WORSE than ${best}` : best !== undefined && value !== best ? `  better than ${best}` : ''}`,
    )
    if (best === undefined || !isWorse || process.argv.includes('--reset')) known[name] = value
  }
  if (update)
    writeFileSync(
      record,
      `${JSON.stringify(Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`,
    )
  return worse
}

if (!existsSync(shared)) console.log('skipped: ../shared is not there')
else {
  const out = join(tmpdir(), `tieout-corpus-${process.pid}`)
  mkdirSync(out, { recursive: true })
  const done = await convertFiles(releases(), {
    out,
    largest: 20 * 1024 * 1024,
    formats: ['json'],
    jobs: availableParallelism(),
  })
  for (const { error } of done) if (error) console.log(error)
  const reports = new Map(
    done
      .filter(({ counts }) => counts)
      .map(({ id }) => [id, JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8')) as Report] as const),
  )
  const worse = compare({ ...countAll(reports), ...scoreGold(out) })
  rmSync(out, { recursive: true })
  console.log(worse === 0 ? 'no figure fell' : `${worse} figures fell`)
  process.exitCode = worse === 0 ? 0 : 1
}

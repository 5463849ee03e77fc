#!/usr/bin/env node
/** The command line: convert, check, explain, schema. Exit status: 0 well, 1 findings (check), 2 something could not be read. */
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { styleText } from 'node:util'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Converted } from './convert.ts'

const OK = 0
const FINDINGS = 1
const UNREADABLE = 2

const MEGABYTE = 1024 * 1024
const DEFAULT_LARGEST = 20 * MEGABYTE

const EXAMPLES = `
Examples:
  tieout convert samples --out output       a report for each release in a folder
  tieout convert 'q4/*.html' --verbose      with all that could not be read
  tieout check draft.md                     what does not tie out
  tieout explain draft.md 2071              all that is known of one place
  tieout explain draft.md 31:12             the same, by line and column
  cat draft.txt | tieout check -            from standard input

Exit status: 0 well, 1 findings (check only), 2 something could not be read.`

const require = createRequire(import.meta.url)
const version = (): string => {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      return (require(path) as { version: string }).version
    } catch {
      // the compiled command stands one folder deeper than the source
    }
  }
  return '0.0.0'
}

const colour = (stream: NodeJS.WriteStream) => (style: Parameters<typeof styleText>[0]) => (text: string) =>
  stream.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text
const say = (words: string): void => {
  process.stderr.write(`tieout: ${words}\n`)
}
const fail = (error: unknown): void => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = UNREADABLE
}

/** Shows on a terminal how far a batch is; nothing where the output is piped. */
const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}

function megabytes(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('Give a number of megabytes above 0.')
  return value * MEGABYTE
}

function place(text: string): readonly [number, number?] {
  const match = /^(\d+)(?::(\d+))?$/.exec(text)
  if (!match) throw new InvalidArgumentError('Give an offset counted from 0, or line:column counted from 1.')
  return match[2] === undefined ? [Number(match[1])] : [Number(match[1]), Number(match[2])]
}

/** All files that the arguments name, each once. */
async function filesOfAll(paths: readonly string[]): Promise<string[]> {
  const { filesOf } = await import('./convert.ts')
  const files = new Map<string, string>()
  for (const path of paths) {
    try {
      for (const file of await filesOf(path)) files.set(file === '-' ? file : resolve(file), file)
    } catch (error) {
      fail(error)
    }
  }
  return [...files.values()]
}

async function convert(paths: string[], options: { out: string; maxMb: number; verbose?: boolean }): Promise<void> {
  const { convertFiles, uniqueIds } = await import('./convert.ts')
  const { renderConverted, renderTotals } = await import('./summary.ts')
  const files = await filesOfAll(paths)
  if (files.length === 0) return
  const ids = uniqueIds(files)
  const look = {
    width: Math.max(...ids.map((id) => id.length)),
    colour: colour(process.stdout),
    isVerbose: options.verbose ?? false,
  }
  const waiting = new Map<string, Converted>()
  let next = 0
  const onDone = (item: Converted, count: number, all: number): void => {
    waiting.set(item.id, item)
    progress('')
    for (let ready = waiting.get(ids[next] ?? ''); ready; ready = waiting.get(ids[++next] ?? '')) {
      if (ready.error) fail(ready.error)
      else process.stdout.write(`${renderConverted(ready, look)}\n`)
    }
    if (count < all) progress(`${count}/${all} ${item.id}`)
  }
  const done = await convertFiles(files, { out: options.out, largest: options.maxMb, onDone })
  process.stdout.write(`${renderTotals(done, options.out, look.colour)}\n`)
}

async function check(path: string, options: { maxMb: number; verbose?: boolean }): Promise<void> {
  const { readArgument } = await import('./read-argument.ts')
  const { renderFindings } = await import('../src/index.ts')
  const { renderMessage, renderVerdicts } = await import('./summary.ts')
  const { run, report, messages } = await readArgument(path, { largest: options.maxMb })
  const paint = colour(process.stdout)
  const paints = { error: paint('red'), warning: paint('yellow'), faint: paint('dim'), strong: paint('bold') }
  const findings = report['tieout:findings']
  if (findings.length > 0) process.stdout.write(`${renderFindings(report, run.source.text, paints)}\n\n`)
  process.stdout.write(`${renderVerdicts(report, paint)}\n`)
  const shown = messages.filter(({ span }) => options.verbose || !span)
  for (const message of shown) say(`${path}: ${renderMessage(message)}`)
  const left = messages.length - shown.length
  if (left > 0) say(`${path}: ${left} remark${left === 1 ? '' : 's'} on what was not read (--verbose lists them)`)
  process.exitCode = findings.some(({ severity }) => severity !== 'note') ? FINDINGS : OK
}

async function explain(path: string, [first, column]: readonly [number, number?]): Promise<void> {
  const { readArgument } = await import('./read-argument.ts')
  const { offsetOf, renderPlace } = await import('../src/index.ts')
  const { run, report } = await readArgument(path, {})
  const { text } = run.source
  const offset = column === undefined ? first : offsetOf(text, first, column)
  if (offset === undefined || offset >= text.length)
    throw new Error(
      `${path}: ${column === undefined ? `offset ${first}` : `line ${first}, column ${column}`} is not in it; it has ${text.length} characters in ${text.split('\n').length} lines`,
    )
  process.stdout.write(`${renderPlace(run, report, offset)}\n`)
}

async function schema(): Promise<void> {
  const { z } = await import('zod')
  const { reportSchema } = await import('../src/index.ts')
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`)
}

const largest = new Option('--max-mb <number>', 'largest file that is read')
  .argParser(megabytes)
  .default(DEFAULT_LARGEST, '20')

const program = new Command('tieout')
  .description(
    'Turns an earnings release into xBRL-JSON facts and checks every number its prose states against its own tables.',
  )
  .version(version())
  .exitOverride()
  .showHelpAfterError('(tieout --help shows how it is used)')
  .addHelpText('after', EXAMPLES)
program
  .command('convert')
  .description('writes a report for each release')
  .argument('<paths...>', 'files, folders or globs; - for standard input')
  .option('-o, --out <folder>', 'where the reports go', 'output')
  .addOption(largest)
  .option('-v, --verbose', 'print what could not be read in each release')
  .action(convert)
program
  .command('check')
  .description('prints what does not tie out; exits 1 if anything does not')
  .argument('<file>', 'a release; - for standard input')
  .addOption(largest)
  .option('-v, --verbose', 'print all that could not be read')
  .action(check)
program
  .command('explain')
  .description('prints all that is known of one place')
  .argument('<file>', 'a release; - for standard input')
  .argument('<place>', 'UTF-16 offset into the source, as in reports, or line:column', place)
  .action(explain)
program.command('schema').description('prints the JSON Schema of a report').action(schema)

// "tieout … | head" closes the pipe early: that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? OK)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? OK : UNREADABLE
  else fail(error)
}

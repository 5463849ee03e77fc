#!/usr/bin/env node
/** The command line: convert, check, explain, concepts, schema. Exit status: 0 well, 1 findings (check), 2 something could not be read. */
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
// from its own file: the whole reader would be loaded to parse the arguments
import { STATEMENT_KINDS } from '../src/model/table.ts'
import type { CheckArguments } from './commands/check.ts'
import type { ConceptsArguments } from './commands/concepts.ts'
import type { ConvertArguments } from './commands/convert.ts'
import type { PlaceArgument } from './commands/explain.ts'
import { EXIT, fail } from './terminal.ts'

// V8 interprets a pattern the first time, which for one run over one release is a fifth of all that it does: compile them at once
setFlagsFromString('--no-regexp-tier-up')

const MEGABYTE = 1024 * 1024
const DEFAULT_LARGEST = 20 * MEGABYTE

const EXAMPLES = `
Examples:
  tieout convert samples --out output           a report for each release in a folder
  tieout convert 'q4/*.html' --format json,csv  the same, and its facts, claims and findings as tables
  tieout check draft.md                         what does not tie out
  tieout explain draft.md 2071                  all that is known of one place
  tieout explain draft.md 31:12                 the same, by line and column
  tieout concepts 'Net loss' --standard us-gaap what a caption maps to
  cat draft.txt | tieout check -                from standard input

Exit status: 0 well, 1 findings (check only), 2 something could not be read or written.`

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

function megabytes(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('Give a number of megabytes above 0.')
  return value * MEGABYTE
}

function threads(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 256)
    throw new InvalidArgumentError('Give a number of threads from 1 to 256.')
  return value
}

function place(text: string): PlaceArgument {
  const match = /^(\d+)(?::(\d+))?$/.exec(text)
  if (!match) throw new InvalidArgumentError('Give an offset counted from 0, or line:column counted from 1.')
  return match[2] === undefined ? [Number(match[1])] : [Number(match[1]), Number(match[2])]
}

/** Loaded only where it is needed: the formats come with the whole reader. */
async function formats(names: readonly string[] = ['json']): Promise<readonly string[]> {
  const { FORMAT_NAMES } = await import('../src/index.ts')
  const chosen = names.map((name) => name.trim())
  const unknown = chosen.find((name) => !FORMAT_NAMES.includes(name))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is no format; there are ${FORMAT_NAMES.join(', ')}.`)
  return chosen
}

const ownConcepts = () => new Option('-c, --concepts <file>', 'concepts of your own, before the shipped ones')
const largest = () =>
  new Option('--max-mb <number>', 'largest file that is read').argParser(megabytes).default(DEFAULT_LARGEST, '20')

// a command's own module is loaded when it runs: the reader behind it takes longer than parsing the arguments
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
  .description('writes reports of each release')
  .argument('<paths...>', 'files, folders or globs; - for standard input')
  .option('-o, --out <folder>', 'where the reports go', 'output')
  .addOption(
    new Option(
      '-f, --format <names>',
      'json, ndjson, csv, xbrl, xbrl-csv; several with commas (default: "json")',
    ).argParser((names: string, before: readonly string[] = []) => [...before, ...names.split(',')]),
  )
  .addOption(largest())
  .addOption(ownConcepts())
  .addOption(new Option('-j, --jobs <number>', 'threads (default: as the batch needs)').argParser(threads))
  .option('--resume', 'leave out releases whose reports are there and newer')
  .option('-v, --verbose', 'print what could not be read in each release')
  .action(async (paths: string[], options: Omit<ConvertArguments, 'format'> & { format?: string[] }) => {
    const format = await formats(options.format)
    await (await import('./commands/convert.ts')).convert(paths, { ...options, format })
  })
program
  .command('check')
  .description('prints what does not tie out; exits 1 if anything does not')
  .argument('<file>', 'a release; - for standard input')
  .addOption(largest())
  .addOption(ownConcepts())
  .option('-v, --verbose', 'print all that could not be read, and the claims that nothing settles')
  .action(async (path: string, options: CheckArguments) => (await import('./commands/check.ts')).check(path, options))
program
  .command('explain')
  .description('prints all that is known of one place')
  .argument('<file>', 'a release; - for standard input')
  .argument('<place>', 'UTF-16 offset into the source, as in reports, or line:column', place)
  .action(async (path: string, at: PlaceArgument) => (await import('./commands/explain.ts')).explain(path, at))
program
  .command('concepts')
  .description('prints what a caption or phrase maps to, with the candidates and why')
  .argument('<words...>', 'the words as a release prints them')
  .addOption(new Option('--standard <name>', 'accounting standard').choices(['us-gaap', 'ifrs-full']))
  .addOption(new Option('--statement <kind>', 'kind of table that the row stands in').choices(STATEMENT_KINDS))
  .option('--under <headings...>', 'headings above the row, outermost first')
  .addOption(ownConcepts())
  .option('--json', 'as JSON')
  .action(async (words: string[], options: ConceptsArguments) =>
    (await import('./commands/concepts.ts')).concepts(words.join(' '), options),
  )
program
  .command('schema')
  .description('prints the JSON Schema of a report, or the fields of its tables')
  .addArgument(
    new Argument('[of]', 'a report, or the tables of ndjson and csv').choices(['report', 'tables']).default('report'),
  )
  .action(async (of: 'report' | 'tables') => (await import('./commands/schema.ts')).schema(of))

// "tieout … | head" closes the pipe early: that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.unreadable
  else fail(error)
}

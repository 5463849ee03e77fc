#!/usr/bin/env node
/** The command line: convert, check, explain, schema. Exit status: 0 well, 1 findings (check), 2 something could not be read. */
import { createRequire } from 'node:module'
import { styleText } from 'node:util'
import { Command, CommanderError, InvalidArgumentError } from 'commander'

const OK = 0
const FINDINGS = 1
const UNREADABLE = 2

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
const fail = (error: unknown): void => {
  process.stderr.write(`tieout: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = UNREADABLE
}

function megabytes(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('give a number of megabytes above 0')
  return value * 1024 * 1024
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('give a whole number, counted from 0')
  return Number(text)
}

// "tieout … | head" closes the pipe early: that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? OK)
  throw error
})

const DEFAULT_LARGEST = 20 * 1024 * 1024

const program = new Command('tieout')
  .description(
    'Turns an earnings release into xBRL-JSON facts and checks every number its prose states against its own tables.',
  )
  .version(version())
  .exitOverride()
  .showHelpAfterError('(tieout --help shows how it is used)')
  .addHelpText(
    'after',
    '\nExamples:\n  tieout convert samples --out output     a report for each release in a folder\n  tieout check draft.md                   what does not tie out\n  tieout explain draft.md 2071            all that is known of one place\n  cat draft.txt | tieout convert -        from standard input',
  )

program
  .command('convert')
  .description('writes a report for each release')
  .argument('<paths...>', 'files, folders or globs; - for standard input')
  .option('-o, --out <folder>', 'where the reports go', 'output')
  .option('--max-mb <number>', 'largest file that is read', megabytes, DEFAULT_LARGEST)
  .option('-v, --verbose', 'print what could not be read in each release')
  .action(async (paths: string[], options: { out: string; maxMb: number; verbose?: boolean }) => {
    const { convertFiles, filesOf } = await import('./convert.ts')
    const { renderConverted, renderTotals } = await import('./summary.ts')
    const files: string[] = []
    for (const path of paths) {
      try {
        files.push(...(path === '-' ? ['-'] : await filesOf(path)))
      } catch (error) {
        fail(error)
      }
    }
    if (files.length === 0) return
    const paint = colour(process.stdout)
    const done = await convertFiles([...new Set(files)], {
      out: options.out,
      largest: options.maxMb,
      onDone: (item, count, all) => {
        if (process.stderr.isTTY && all > 1)
          process.stderr.write(`\r\x1b[K${count}/${all} ${item.id}${count === all ? '\r\x1b[K' : ''}`)
      },
    })
    for (const item of done) {
      if (item.error) fail(new Error(item.error))
      else process.stdout.write(`${renderConverted(item, paint, options.verbose ?? false)}\n`)
    }
    process.stdout.write(`${renderTotals(done, options.out, paint)}\n`)
  })

program
  .command('check')
  .description('prints what does not tie out; exits 1 if anything does not')
  .argument('<file>', 'a release; - for standard input')
  .option('--max-mb <number>', 'largest file that is read', megabytes, DEFAULT_LARGEST)
  .action(async (path: string, options: { maxMb: number }) => {
    const { read } = await import('./read-argument.ts')
    const { renderFindings } = await import('../src/index.ts')
    const { renderVerdicts } = await import('./summary.ts')
    try {
      const { run, report, remarks } = await read(path, options.maxMb)
      const paint = colour(process.stdout)
      const findings = report['tieout:findings']
      if (findings.length > 0)
        process.stdout.write(
          `${renderFindings(report, run.source.text, { error: paint('red'), warning: paint('yellow'), faint: paint('dim'), strong: paint('bold') })}\n\n`,
        )
      process.stdout.write(`${renderVerdicts(report)}\n`)
      for (const remark of remarks) process.stderr.write(`tieout: ${path}: ${remark}\n`)
      process.exitCode = findings.some(({ severity }) => severity !== 'note') ? FINDINGS : OK
    } catch (error) {
      fail(error)
    }
  })

program
  .command('explain')
  .description('prints all that is known of one place')
  .argument('<file>', 'a release')
  .argument('<offset>', 'UTF-16 offset into the source, as in reports', wholeNumber)
  .action(async (path: string, offset: number) => {
    const { read } = await import('./read-argument.ts')
    const { renderPlace } = await import('../src/index.ts')
    try {
      const { run, report } = await read(path, DEFAULT_LARGEST)
      if (offset >= run.source.text.length)
        throw new Error(`${path}: offset ${offset} is behind its end; it has ${run.source.text.length} characters`)
      process.stdout.write(`${renderPlace(run, report, offset)}\n`)
    } catch (error) {
      fail(error)
    }
  })

program
  .command('schema')
  .description('prints the JSON Schema of a report')
  .action(async () => {
    const { z } = await import('zod')
    const { reportSchema } = await import('../src/index.ts')
    process.stdout.write(`${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`)
  })

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? OK : UNREADABLE
  else fail(error)
}

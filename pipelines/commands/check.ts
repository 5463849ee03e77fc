/** `tieout check`: what does not tie out, as a reader wants it; exits 1 if anything does not. */
import { renderFindings, renderUnsupported } from '../../src/index.ts'
import { readConcepts, registryOf } from '../load-concepts.ts'
import { readArgument } from '../read-argument.ts'
import { renderMessage, renderVerdicts } from '../summary.ts'
import { colourOf, EXIT, paintsOf, print, say } from '../terminal.ts'

export interface CheckArguments {
  readonly maxMb: number
  /** Path of a user's own concepts. */
  readonly concepts?: string
  readonly verbose?: boolean
}

export async function check(path: string, options: CheckArguments): Promise<void> {
  const { run, report, messages } = await readArgument(path, {
    largest: options.maxMb,
    ...(options.concepts === undefined ? {} : { registry: registryOf(await readConcepts(options.concepts)) }),
  })
  const findings = report['tieout:findings']
  if (findings.length > 0) print(`${renderFindings(report, run.source.text, paintsOf(process.stdout))}\n`)
  const unsupported = options.verbose ? renderUnsupported(report, run.source.text, paintsOf(process.stdout)) : ''
  if (unsupported !== '') print(`${unsupported}\n`)
  print(renderVerdicts(report, colourOf(process.stdout)))
  const shown = messages.filter(({ span }) => options.verbose || !span)
  for (const message of shown) say(`${path}: ${renderMessage(message)}`)
  const left = messages.length - shown.length
  if (left > 0) say(`${path}: ${left} remark${left === 1 ? '' : 's'} on what was not read (--verbose lists them)`)
  process.exitCode = findings.some(({ severity }) => severity !== 'note') ? EXIT.findings : EXIT.ok
}

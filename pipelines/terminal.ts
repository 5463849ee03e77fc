/** How commands speak: results to standard output, everything else to standard error, colours and progress on terminals only. */
import { styleText } from 'node:util'
import type { Paint } from '../src/index.ts'
import type { Colour } from './summary.ts'

export const EXIT = { ok: 0, findings: 1, unreadable: 2 } as const

/** Colours for a stream; none where it is no terminal or NO_COLOR is set. */
export const colourOf =
  (stream: NodeJS.WriteStream): Colour =>
  (style) =>
  (text) =>
    stream.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text

/** Paints of reports for standard output. */
export const paintsOf = (stream: NodeJS.WriteStream): Paint => {
  const paint = colourOf(stream)
  return { error: paint('red'), warning: paint('yellow'), faint: paint('dim'), strong: paint('bold') }
}

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

export const say = (words: string): void => {
  process.stderr.write(`tieout: ${words}\n`)
}

/** Says why something could not be done; the run goes on and ends with status 2. */
export const fail = (error: unknown): void => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = EXIT.unreadable
}

/** Shows on a terminal how far a batch is; nothing where the output is piped. */
export const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}

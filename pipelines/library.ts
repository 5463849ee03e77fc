/**
 * tieout as a library: the stages in their order, one call from text to layers, one from layers to the report.
 *
 * @example
 * const run = analyze({ id: 'acme-2025q3', text, mediaType: 'text/plain' })
 * const report = toReport(run)
 * report['tieout:findings'].length
 */
import { createHash } from 'node:crypto'
import { buildReport, type Registry, type Report, type Run, type RunOptions, run, type Source } from '../src/index.ts'
import { STAGES, stagesWith } from './stages.ts'

export * from '../src/index.ts'
export { UnreadableError } from './decode.ts'
export { analyzeBytes, type ReadOptions, type ReadRelease, readRelease } from './release.ts'
export { STAGES, stagesWith } from './stages.ts'

export interface AnalyzeOptions extends RunOptions {
  /** From `extendRegistry`: the shipped concepts with your own before them. */
  readonly registry?: Registry
}

/** Reads a release that is already text; offsets in everything that comes back count in `source.text`. */
export const analyze = (source: Source, { registry, ...options }: AnalyzeOptions = {}): Run =>
  run(registry ? stagesWith(registry) : STAGES, source, options)

/** The report of a run, as `tieout convert` writes it. `uri` is where the text came from. */
export function toReport(read: Run, uri = read.source.id): Report {
  const bytes = new TextEncoder().encode(read.source.text)
  return buildReport(read, {
    uri,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
  })
}

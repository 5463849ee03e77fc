/** The alarms on the corpus that a person has read against the source: what test/corpus/adjudicated.tsv says of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../src/index.ts'

const FILE = join(import.meta.dirname, '../test/corpus/adjudicated.tsv')

/** "true-slip": the release has it; "false-alarm": it has not; "unclear": the release alone cannot tell. */
export type Verdict = 'true-slip' | 'false-alarm' | 'unclear'

/** "release rule start" → what was found. */
export function readAdjudicated(): ReadonlyMap<string, Verdict> {
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [release = '', rule = '', start = '', verdict = ''] = line.split('\t')
      return [`${release} ${rule} ${start}`, verdict as Verdict]
    }),
  )
}

/** The errors and warnings of a report, in the form of the list's keys. */
export const alarmsIn = (release: string, report: Report): string[] =>
  report['tieout:findings'].flatMap(({ severity, rule, start }) =>
    severity === 'note' ? [] : [`${release} ${rule} ${start}`],
  )

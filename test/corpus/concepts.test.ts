// Lines of primary statements with the concept that a person holds for right: "own" where no standard concept means it, several
// joined by "|" where more than one does. The list was made from what the pipeline said and read through against the taxonomies;
// what was wrong or missing is corrected in it, so the share below is of lines that a reader agrees with. The releases are not
// part of the repository, so this is skipped where they are absent.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.ts'
import { CORPUS, GIVEN, readCorpus } from '../support/corpus.ts'

const STANDARD = /^(?:us-gaap|ifrs-full|tieout):/

interface GoldLine {
  readonly release: string
  readonly key: string
  readonly right: readonly string[]
}

const GOLD: readonly GoldLine[] = readFileSync(join(import.meta.dirname, 'concepts.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [release = '', statement = '', heading = '', caption = '', concept = ''] = line.split('\t')
    return { release, key: [statement, heading, caption].join('|'), right: concept.split('|') }
  })

/** statement, heading and caption → the concepts of the lines that stand there. */
function linesIn(report: Report): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  for (const { statement, rows } of report['tieout:tables'])
    for (const { label, path, cells } of rows) {
      const concepts = cells.flatMap(({ fact }) => report.facts[fact ?? '']?.dimensions.concept ?? [])
      if (concepts.length === 0) continue
      const key = [statement, (path.at(-1) ?? '').slice(0, 60), label.slice(0, 90)].join('|')
      const count = (name: string) => concepts.filter((one) => one === name).length
      const most = concepts.reduce((best, name) => (count(name) > count(best) ? name : best))
      lines.set(key, [...(lines.get(key) ?? []), STANDARD.test(most) ? most : 'own'])
    }
  return lines
}

describe.skipIf(CORPUS.size === 0)('concepts of lines', () => {
  it('are right for nearly all that have a standard one', { timeout: 300_000 }, () => {
    const ids = new Set(GOLD.map(({ release }) => release))
    const all = [...CORPUS.keys(), ...GIVEN.keys()].filter((id) => ids.has(id))
    const found = new Map(all.map((id) => [id, linesIn(readCorpus(id).report)]))
    expect([...found.keys()].sort()).toEqual([...ids].sort())
    const judged = GOLD.map((line) => ({ ...line, got: found.get(line.release)?.get(line.key) ?? [] }))
    const isRight = ({ right, got }: (typeof judged)[number]) => got.some((name) => right.includes(name))
    const standard = judged.filter(({ right }) => !right.includes('own'))
    expect(standard.length).toBeGreaterThan(450)
    expect(standard.filter(isRight).length / standard.length).toBeGreaterThan(0.95)
    // a wrong standard concept is worse than none
    const wrong = judged.filter((line) => !isRight(line) && line.got.some((name) => name !== 'own'))
    expect(wrong.map(({ release, key }) => `${release} ${key}`)).toEqual([
      'kingsoft-cloud-2025q4 comprehensiveIncome||Other (loss) gain, net',
    ])
  })
})

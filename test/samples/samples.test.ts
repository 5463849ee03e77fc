/** The samples: each described in samples.json, the clean ones without an alarm, each planted error of the others caught in its place. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alarmsOf, placesOf, reportOf, touches } from '../support/release.ts'

interface Planted {
  readonly words: string
  readonly right: string
  /** The rules that may say so, joined by "or". */
  readonly rule: string
}
interface Sample {
  readonly file: string
  readonly clean: boolean
  readonly odd: readonly string[]
  readonly planted?: readonly Planted[]
}

const folder = join(import.meta.dirname, '../../samples')
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')
const samples = JSON.parse(textOf('samples.json')) as readonly Sample[]

it('describes each sample', () => {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name))
  expect(samples.map(({ file }) => file).sort()).toEqual(files.sort())
})

it.each(samples.filter(({ clean }) => clean).map(({ file }) => file))('%s raises no alarm', (file) => {
  expect(alarmsOf(reportOf(textOf(file), file)).map(({ message }) => message)).toEqual([])
})

describe.each(samples.filter(({ clean }) => !clean))('$file', ({ file, planted = [] }) => {
  const text = textOf(file)
  const alarms = alarmsOf(reportOf(text, file))

  it.each(planted)('catches "$words"', ({ words, rule }) => {
    const rules = rule.split(' or ')
    const there = alarms.filter((alarm) => touches(alarm, placesOf(text, [words])))
    expect(there.map((alarm) => alarm.rule)).toEqual(
      expect.arrayContaining([expect.toSatisfy((id) => rules.includes(id))]),
    )
  })

  it('raises no alarm elsewhere', () => {
    const places = placesOf(
      text,
      planted.map(({ words }) => words),
    )
    expect(alarms.filter((alarm) => !touches(alarm, places)).map(({ message }) => message)).toEqual([])
  })

  it('is a clean sample but for what is planted', () => {
    let mended = text
    for (const { words, right } of planted) mended = mended.replace(words, () => right)
    expect(samples.filter(({ clean }) => clean).map((sample) => textOf(sample.file))).toContain(mended)
  })
})

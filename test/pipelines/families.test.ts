import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../pipelines/bench-families.ts'
import { analyzeBytes } from '../../pipelines/release.ts'

/** Small, so that only what breaks or hangs is found here; `npm run bench -- families` tells how the time grows. */
const SIZE = 10_000

describe('odd input is read to its end', () => {
  it.each(FAMILIES.map((family) => [family.name, family] as const))('%s', (name, family) => {
    const text = family.make(SIZE)
    const { report, messages } = analyzeBytes(Buffer.from(text), `${name}.${family.type}`)
    const spans = [...report['tieout:claims'], ...report['tieout:tables']]
    expect(spans.filter(({ start, end }) => start < 0 || end > text.length || end < start)).toEqual([])
    expect(messages.every(({ text: words }) => words !== '')).toBe(true)
  })

  it('says what it leaves out', () => {
    const messagesOf = (name: string): string => {
      const family = FAMILIES.find((one) => one.name === name)
      const { messages } = analyzeBytes(Buffer.from(family?.make(SIZE) ?? ''), `x.${family?.type}`)
      return messages.map(({ text }) => text).join('\n')
    }
    expect(messagesOf('one pipe row')).toContain('cells in a row; it is not read')
    expect(messagesOf('amounts on a line')).toContain('figures in one sentence; they are not read')
  })
})

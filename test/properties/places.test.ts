/** Nothing of the source is changed or lost: all that is said of it points back at it. */
import { describe, expect, it } from 'vitest'
import { INCIDENTS, SAMPLES } from '../support/own-releases.ts'
import { readText } from '../support/release.ts'

const digitsOf = (text: string): string => text.replaceAll(/&[#\w]+;|<[^>]*>/g, '').replaceAll(/\D/g, '')

describe.each([...SAMPLES, ...INCIDENTS])('$file', ({ file, text }) => {
  const { run, report } = readText(text, file)
  const { blocks, grids, ledger, sentences } = run.layers

  it('leaves the text as it was', () => expect(run.source.text).toBe(text))

  it('tells blocks and tables apart without overlap, with no words between them', () => {
    // an HTML layout table holds paragraphs and other tables; its markup between them is no text
    const spans = [...blocks.map(({ span }) => span), ...grids.map(({ span }) => span)]
      .filter(({ start, end }) => end > start)
      .sort((a, b) => a.start - b.start || b.end - a.end)
    const gaps: string[] = []
    let at = 0
    for (const { start, end } of spans) {
      if (start > at) gaps.push(text.slice(at, start))
      at = Math.max(at, end)
    }
    gaps.push(text.slice(at))
    const words = gaps.map((gap) => withoutMarkup(gap, file)).filter((gap) => /[\p{L}\p{N}]/u.test(gap))
    expect(words).toEqual([])
  })

  it('keeps sentences inside the source and in its words', () => {
    for (const { span, view } of sentences) {
      const said = new Set(text.slice(span.start, span.end).match(/\p{L}+/gu) ?? [])
      const read = view.text.match(/\p{L}+/gu) ?? []
      if (!file.endsWith('.html')) expect(read.filter((word) => !said.has(word))).toEqual([])
    }
  })

  it('has cells, facts and claims that slice back to their numbers', () => {
    for (const table of report['tieout:tables'])
      for (const cell of table.rows.flatMap(({ cells }) => cells))
        expect(digitsOf(text.slice(cell.start, cell.end))).toBe(digitsOf(cell.raw))
    for (const claim of report['tieout:claims'])
      expect(digitsOf(text.slice(claim.start, claim.end).replaceAll(/\^?\[\d+\]/g, ''))).toBe(digitsOf(claim.text))
    for (const { value, 'tieout:sources': sources } of Object.values(report.facts))
      for (const { kind, start, end } of sources) {
        // a claim of "RMB0.0 million" may restate a dash
        if (kind === 'claim' && value === null) continue
        const printed = digitsOf(text.slice(start, end))
        if (value === null) expect(printed).toBe('')
        else expect(printed).not.toBe('')
      }
  })

  it('accounts for each digit of the source', () => {
    const isCovered = new Uint8Array(text.length)
    let last = 0
    for (const { start, end } of ledger) {
      expect(start).toBeGreaterThanOrEqual(last)
      last = end
      isCovered.fill(1, start, end)
    }
    const missing = [...text.matchAll(/\d+/g)]
      .filter(({ index }) => isCovered[index] === 0)
      .map(({ 0: digits }) => digits)
    expect(missing).toEqual([])
  })

  it('gives a reason for each numeral set aside, and a place for each other', () => {
    const ids = new Set([...Object.keys(report.facts), ...report['tieout:claims'].map(({ id }) => id)])
    for (const { state, ref, because } of ledger) {
      if (state === 'setAside') expect(because).toBeTruthy()
      else expect(ids).toContain(ref)
    }
  })
})

/** Tags, styles and entities of HTML; images of Markdown. */
const withoutMarkup = (gap: string, file: string): string =>
  file.endsWith('.html')
    ? gap.replaceAll(/<style[\s\S]*?<\/style>|<title>[\s\S]*?<\/title>|<[^>]*>|&[#\w]+;/gi, '')
    : gap.replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')

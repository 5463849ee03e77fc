/** Places as a person finds them: both ways between offset and line, and excerpts that mark the right words. */
import { describe, expect, it } from 'vitest'
import { excerptOf, offsetOf, positionOf } from '../../src/report/source-lines.ts'

describe('line and column', () => {
  const text = 'one\ntwo\n\nfour'
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [4, 2, 1],
    [8, 3, 1],
    [12, 4, 4],
  ])('offset %i is line %i, column %i, and back', (offset, line, column) => {
    expect(positionOf(text, offset)).toEqual({ line, column })
    expect(offsetOf(text, line, column)).toBe(offset)
  })

  it.each([
    [9, 1],
    [1, 5],
    [1, 0],
  ])('line %i, column %i is nowhere', (line, column) => expect(offsetOf(text, line, column)).toBeUndefined())
})

describe('an excerpt marks the words of its span', () => {
  const marked = (text: string, words: string, isHtml = false): string => {
    const start = text.indexOf(words)
    const { shown, from, to } = excerptOf(text, { start, end: start + words.length }, isHtml)
    return `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`
  }
  it.each([
    ['in its line alone', 'Heading\nSales were $5 million.\nNext', '$5 million', 'Sales were [$5 million].'],
    ['at the start', 'Sales rose.\n', 'Sales', '[Sales] rose.'],
    [
      'in a long line, cut between words',
      `${'before '.repeat(30)}$5 million ${'after '.repeat(30)}`,
      '$5 million',
      '…before before before before before [$5 million] after after after after after after after after after after…',
    ],
  ])('%s', (_name, text, words, shown) => expect(marked(text, words)).toBe(shown))

  it('shows a page without its markup', () => {
    const page = '<div><p>Sales&nbsp;of <b>parts</b> were <i>$5&nbsp;million</i> &amp; more</p><p>Next</p></div>'
    expect(marked(page, '$5&nbsp;million', true)).toBe('Sales of parts were [$5 million] & more')
  })

  it('shows a row of a page as cells', () => {
    const page = '<table><tr><td>Sales</td><td>5</td></tr><tr><td>Costs</td><td>3</td></tr></table>'
    expect(marked(page, '3', true)).toBe('Costs  [3]')
  })
})

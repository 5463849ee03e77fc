/** Every way in which a release's bytes arrive gives the same text; what is no text is named. */
import { describe, expect, it } from 'vitest'
import { decode } from '../../pipelines/decode.ts'

const TEXT = 'Net sales of Café Ltd were £5.0 million.'
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), [/byte order mark/]],
    ['UTF-16, little end first, with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), [/UTF-16LE/]],
    ['UTF-16, little end first, without one', Buffer.from(TEXT, 'utf16le'), [/UTF-16LE/]],
    ['UTF-16, big end first, with a mark', swapped(`\ufeff${TEXT}`), [/UTF-16BE/]],
    ['UTF-16, big end first, without one', swapped(TEXT), [/UTF-16BE/]],
    ['Windows-1252', Buffer.from(TEXT, 'latin1'), [/Windows-1252/]],
  ])('reads %s', (_name, bytes, says) => {
    const { text, remarks } = decode(bytes, 'x.txt')
    expect(text).toBe(TEXT)
    expect(remarks).toHaveLength(says.length)
    for (const [index, pattern] of says.entries()) expect(remarks[index]).toMatch(pattern)
  })

  it('tells of characters that were lost before', () =>
    expect(decode(Buffer.from('Caf\ufffd: \ufffd5 million'), 'x.txt').remarks).toEqual([
      '2 characters were lost before tieout saw the file (they stand as U+FFFD)',
    ]))

  it.each([
    ['nothing', '', /x\.txt: is empty/],
    ['blanks', ' \n\t', /nothing but blanks/],
    ['a PDF', '%PDF-1.7 …', /is a PDF/],
    ['an archive', 'PK\u0003\u0004…', /zip archive/],
    ['RTF', '{\\rtf1', /is RTF/],
    ['binary', 'abc\u0000def', /a zero byte at 3/],
  ])('refuses %s', (_name, content, says) => expect(() => decode(Buffer.from(content), 'x.txt')).toThrow(says))
})

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

  it.each([
    [
      'meta',
      Buffer.concat([Buffer.from('<meta charset="gbk"><p>'), Buffer.from([0xbe, 0xbb, 0xc0, 0xfb, 0xc8, 0xf3])]),
      /净利润/,
      /gbk, as it says/,
    ],
    [
      'xml',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><p>'),
        Buffer.from([0x94, 0x84, 0x8f, 0xe3]),
      ]),
      /売上/,
      /shift_jis/,
    ],
    ['a name that is none', Buffer.from('<meta charset="none-such">Caf\xe9', 'latin1'), /Café/, /Windows-1252/],
    ['a name that is wrong', Buffer.from('<meta charset="gbk">Café £5'), /Café £5/, undefined],
  ])('reads a page as it declares: %s', (_name, bytes, has, says) => {
    const { text, remarks } = decode(bytes, 'x.html')
    expect(text).toMatch(has)
    if (says) expect(remarks[0]).toMatch(says)
    else expect(remarks).toEqual([])
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

import { describe, expect, it } from 'vitest'
import { readProse } from '../support/read-prose.ts'

const OPENING = 'OSLO, May 4, 2026 (GLOBE NEWSWIRE) -- Marrowbay plc reported today.\n\n'
/** Sentences behind the dateline. */
const sentencesOf = (text: string) =>
  readProse(OPENING + text).sentences.filter(({ kind }) => kind !== 'dateline' && kind !== 'headline')
const textsOf = (text: string): string[] => sentencesOf(text).map(({ view }) => view.text)

const LINES = Array.from(
  { length: 42 },
  (_, i) => `Barge ${i} carried grain, timber and lamps over the river on each day of the quarter at`,
)

describe('split-sentences', () => {
  it('goes on over the blank lines of a page that has one behind each line', () =>
    expect(textsOf([...LINES, 'Marrowbay. It rained.'].join('\n\n'))).toHaveLength(2))

  it.each([
    ['Revenue rose 5.2% to $4.1 million. Costs fell.', 2],
    ['Marrowbay Inc. reported U.S. sales of $5 million on Dec. 31, 2025.', 1],
    ['Sales at Marrowbay Inc. The company closed two U.S. Plants of no use.', 2],
    ['Mr. J. K. Falk, Ph.D., joined at 9:00 a.m. Eastern on No. 5 Main St. Oslo.', 1],
    ['Revenue rose (see Note 2.) Costs fell, e.g. wages, i.e. pay, vs. 2024.', 2],
    ['Was it good? It was! "It was," he said.', 3],
    ['Revenue was $5 million; costs were $4 million; cash was $1 million.', 1],
    ['Revenue rose in the year.Costs fell as well. See www.Marrowbay.Com for more.', 3],
    ['Orders fell in the year.The Lamps backlog grew by a tenth.In Mirrors, it did not.', 3],
    ['It paid $4 · $5 a lamp.', 1],
    ['Full year 2031• Net sales rose', 2],
    ['Key figures (2030 in brackets)- Revenue of $5 (4)- Costs of $3 (2)- Profit after tax', 4],
    ['It trades with East- Asia and West- Africa.', 1],
    ['Net sales grew 5%. 2025 was a record. $4 million was paid.', 3],
    ['It grew . . . and then it fell.', 1],
    ['Highlights of the quarter · 3 stores opened · "It was good" · Costs fell', 4],
    ['Revenue rose 5% · Gross margin was 46% · Cash flow was $3 million', 3],
    ['AFFO per certificate was Ps. 2.63 and revenue Rs. 4,100 crore.', 1],
  ])('%s', (text, count) => {
    expect(textsOf(text)).toHaveLength(count)
  })

  it('joins the halves of a sentence that a note or an empty line has cut', () => {
    const text =
      'Operating profit was $54.6 million, up from $24.4 million in the same quarter last\n\n[2] Before tax.\n\nyear and from $15.4 million last quarter. It rose.\n'
    const [first, second, third] = sentencesOf(text)
    expect(first?.view.text).toBe(
      'Operating profit was $54.6 million, up from $24.4 million in the same quarter last year and from $15.4 million last quarter.',
    )
    expect(second?.view.text).toBe('It rose.')
    expect(third).toMatchObject({ kind: 'footnote', view: { text: '[2] Before tax.' } })
    const at = first?.view.text.indexOf('$15.4') ?? -1
    expect((OPENING + text).slice(first?.view.starts[at], first?.view.ends[at + 4])).toBe('$15.4')
  })

  it('goes on with a capital where a sentence cannot have ended', () => {
    expect(
      textsOf(
        'Net debt at the end of the quarter was $41.5 million, compared with $38.8 million at the end of the\n\nFourth quarter.',
      ),
    ).toHaveLength(1)
  })

  it('does not join what begins a list', () => {
    expect(
      textsOf('The company changed the following policies during the year\n\na. leases were taken up\n'),
    ).toHaveLength(2)
  })

  it('knows what somebody is quoted with', () => {
    const text = [
      'Marrowbay (the "Company") grew. "We grew fast," said Jane Doe. "Revenue rose 5%. We are glad.',
      '"Margins rose as well," she said. Costs fell.',
      'The "safe harbor" applies.',
    ].join('\n\n')
    expect(sentencesOf(text).map(({ view, isQuoted }) => [view.text, isQuoted])).toEqual([
      ['Marrowbay (the "Company") grew.', false],
      ['"We grew fast," said Jane Doe.', true],
      ['"Revenue rose 5%.', true],
      ['We are glad.', true],
      ['"Margins rose as well," she said.', true],
      ['Costs fell.', false],
      ['The "safe harbor" applies.', false],
    ])
  })

  it('numbers sentences and points at the source', () => {
    const { sentences } = readProse(`${OPENING}Revenue rose. **Costs** fell.\n`)
    expect(sentences.map(({ id }) => id)).toEqual(sentences.map((_, index) => `s${index + 1}`))
    const last = sentences.at(-1)
    expect(`${OPENING}Revenue rose. **Costs** fell.\n`.slice(last?.span.start, last?.span.end)).toBe('Costs** fell.')
  })
})

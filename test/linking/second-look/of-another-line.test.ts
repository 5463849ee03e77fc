import { describe, expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const TABLE = `
| (in thousands) | Three months ended December 31, 2031 | Three months ended December 31, 2030 |
| --- | --- | --- |
| Revenue | 99,581 | 87,555 |
| Cost of revenue | (61,204) | (55,713) |
| Gross profit | 38,377 | 31,842 |
| Research and development | (14,118) | (12,390) |
| Net income | 14,259 | 9,452 |
| Net income attributable to Ardent Kelp, Inc. | 13,118 | 8,304 |
`
const alarms = (sentences: string) =>
  alarmsOf(
    reportOf(
      `# Ardent Kelp Reports Fourth Quarter 2031 Results\n\nBOSTON, February 19, 2032 -- Ardent Kelp, Inc. (NASDAQ: ARDK) reported results for the fourth quarter ended December 31, 2031.\n\n${sentences}\n${TABLE}`,
      'kelp.md',
    ),
  ).map(({ rule }) => rule)

describe('a figure of another row', () => {
  it.each([
    [
      'what it is compared with is of the named line',
      'Gross profit was $99.6 million, compared with $31.8 million in the fourth quarter of 2030.',
    ],
    ['its change is that of the named line', 'Revenue for the fourth quarter of 2031 was $61.2 million, up 13.7%.'],
  ])('is found where %s', (_, sentence) => expect(alarms(sentence)).toEqual(['level-agrees']))

  it('is not where neither is', () =>
    expect(
      alarms('Gross profit was $99.6 million, compared with $22.2 million in the fourth quarter of 2030.'),
    ).toEqual([]))
})

describe('two figures of another line than the sentence names', () => {
  it.each([
    [
      'a figure and what it is compared with',
      'Research and development expenses increased by 20.5% to $38.4 million, compared with $31.8 million in the fourth quarter of 2030.',
    ],
    [
      'a figure and its change',
      'Net income for the fourth quarter of 2031 was $99.6 million, up 13.7% from the fourth quarter of 2030.',
    ],
    [
      'a comparative under a name of its own',
      'Net income for the fourth quarter of 2031 was $14.3 million, compared to revenue of $9.45 million in the fourth quarter of 2030.',
    ],
  ])('are found: %s', (_, sentence) => expect(alarms(sentence)).toContain('wrong-line'))

  it.each([
    ['one figure of three digits', 'Research and development expenses were $38.4 million.'],
    [
      'a name that lacks a word',
      'Net income was $13.1 million, compared with $8.30 million in the fourth quarter of 2030.',
    ],
    [
      'those of a part',
      'The northern division generated net income of $99.6 million, up 13.7% from the fourth quarter of 2030.',
    ],
    [
      'its own',
      'Gross profit increased by 20.5% to $38.4 million, compared with $31.8 million in the fourth quarter of 2030.',
    ],
  ])('are not: %s', (_, sentence) => expect(alarms(sentence)).not.toContain('wrong-line'))
})

/** Rows of single blanks that a page ran together, or broke over lines. */
import { describe, expect, it } from 'vitest'
import { gridsOf, placesOf } from '../../support/read-grids.ts'

const HEAD = 'June 30, 2031 June 30, 2030'
const rowsOf = (body: string): string[] => placesOf(gridsOf(`${HEAD}\n${body}`)[0]).slice(1)

describe('rows of single blanks', () => {
  it.each([
    [
      'several rows in one line, and the heading of what follows',
      `Gross profit 1,240.5 1,105.1 Selling costs (310.2) (295.0) Other costs (12.1 ) (13.0 )Net income per share:
Basic 2.53 2.37
Diluted 2.48 2.36`,
      [
        'Gross profit@0 1,240.5@1 1,105.1@2',
        'Selling costs@0 (310.2)@1 (295.0)@2',
        'Other costs@0 (12.1 )@1 (13.0 )@2',
        'Net income per share:@0',
        'Basic@0 2.53@1 2.37@2',
        'Diluted@0 2.48@1 2.36@2',
      ],
    ],
    [
      'blanks within brackets, before signs, and nils glued to a label',
      `Loss (1,542 ) (217 )
Margin 2.2 % (1.1 )%
Bonds 17,000 —Loans 1,839 1,840
Total 2,141 3,075`,
      [
        'Loss@0 (1,542 )@1 (217 )@2',
        'Margin@0 2.2 %@1 (1.1 )%@2',
        'Bonds@0 17,000@1 —@2',
        'Loans@0 1,839@1 1,840@2',
        'Total@0 2,141@1 3,075@2',
      ],
    ],
    [
      'blanks behind a bracket, and nils with the mark of a note',
      `Barges ( 1,418) (2,408)
Ferries (733) ( 98)
Less: cash of the tugs (41 ) — *
Tows — * 12`,
      [
        'Barges@0 ( 1,418)@1 (2,408)@2',
        'Ferries@0 (733)@1 ( 98)@2',
        'Less: cash of the tugs@0 (41 )@1 —@2',
        'Tows@0 —@1 12@2',
      ],
    ],
    [
      'figures that go on below their row',
      `Land 53,232 53,978
Mills 17,179 18,046
Ovens and other plant 213,951

185,247
Share of loss
of a venture 12

13`,
      [
        'Land@0 53,232@1 53,978@2',
        'Mills@0 17,179@1 18,046@2',
        'Ovens and other plant@0 213,951@1 185,247@2',
        'Share of loss@0',
        'of a venture@0 12@1 13@2',
      ],
    ],
    [
      'the number of the page behind the last row',
      `Land 53,232 53,978
Mills 17,179 18,046
Total 70,411 72,024 28`,
      ['Land@0 53,232@1 53,978@2', 'Mills@0 17,179@1 18,046@2', 'Total@0 70,411@1 72,024@2'],
    ],
  ])('reads %s', (_, body, rows) => {
    expect(rowsOf(body)).toEqual(rows)
  })

  it('leaves open whose figures they are where several rows were broken column by column', () => {
    const rows = rowsOf(`Land 53,232 53,978
Mills 17,179 18,046
Lamps
Wicks
879
857
540
752
Total 70,411 72,024`)
    expect(rows.filter((row) => /879|857|540|752/.test(row))).toEqual([expect.stringContaining('879@1-2 857@1-2')])
    expect(rows.at(-1)).toBe('Total@0 70,411@1 72,024@2')
  })

  it('gives no column to figures beside those of a row that its label has eaten', () => {
    const rows = rowsOf(`Land 53,232 53,978
Mills 17,179 18,046 27 Lamps 12,100 4,230 1,204
Total 70,411 72,024`)
    expect(rows[1]).toContain('12,100@1-2')
  })
})

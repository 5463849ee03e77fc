import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf, wordsOf } from '../../support/read-grids.ts'

const FENCED = `\`\`\`

TABLE 2
                       TARN MILLS INC.
                Statements of Operations
                    (in thousands)

                    Quarters Ended
               ------------------------
               June 30,       June 30,
                 2031           2030      % Change
               ---------      ---------   --------
Net sales      $ 888,469      $850,283      4.5%
Selling and
 other          (270,571)     (247,154)     (9.5)%
               ---------      ---------
   Profit      $ 617,898      $603,129
               =========      =========

Earnings per
share:
   Basic       $    0.13      $   0.28      53.6  %
   Diluted            --            --


(1)    Calculated by applying prior rates to the 12 months
       of the current year.


                         Year Ended
                   --------------------
                     2031        2030
                   --------    --------
Net sales          $ 3,507     $ 3,639
Costs                 (998)       (807)
\`\`\`
`

describe('whitespace tables', () => {
  const grids = gridsOf(FENCED)

  it('reads headers, wrapped labels, rules and money signs with their character columns', () => {
    expect(placesOf(grids[0])).toEqual([
      'Quarters Ended@20-33',
      'June 30,@15-22 June 30,@30-37',
      '2031@17-20 2030@32-35 % Change@42-49',
      'Net sales@0-8 $ 888,469@15-23 $850,283@30-37 4.5%@44-47',
      'Selling and@0-10',
      'other@1-5 (270,571)@16-24 (247,154)@30-38 (9.5)%@44-49',
      'Profit@3-8 $ 617,898@15-23 $603,129@30-37',
      'Earnings per@0-11',
      'share:@0-5',
      'Basic@3-7 $ 0.13@15-23 $ 0.28@30-37 53.6 %@44-50',
      'Diluted@3-9 --@22-23 --@36-37',
    ])
    expect(grids[0]?.rows.map(({ ruledAbove }) => ruledAbove)).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('takes a sign of money one blank behind a figure to the next', () => {
    const [grid] = gridsOf(
      'KELP LTD.\nSTATEMENT OF CASH FLOWS\n\n                              2031             2030\nSales                     $     9,105     $    8,950\nInvesting                      (1,204)         (890)\nChange in cash            $     (5,333) $        1,950\nNet income                $       533 $ 61\n',
    )
    expect(grid?.rows.slice(-2).map(({ cells }) => cells.map(({ text }) => text.replace(/\s+/g, ' ')))).toEqual([
      ['Change in cash', '$ (5,333)', '$ 1,950'],
      ['Net income', '$ 533', '$ 61'],
    ])
  })

  it('starts another table at new headers, leaves footnotes out, and lets the title stand for both', () => {
    expect(grids).toHaveLength(2)
    expect(wordsOf(grids[1])).toEqual([
      ['Year Ended'],
      ['2031', '2030'],
      ['Net sales', '$ 3,507', '$ 3,639'],
      ['Costs', '(998)', '(807)'],
    ])
    const title = ['TABLE 2', 'TARN MILLS INC.', 'Statements of Operations', '(in thousands)']
    expect(grids.map(captionsOf)).toEqual([title, title])
    expect(FENCED.slice(grids[0]?.span.end, grids[1]?.span.start)).toContain('prior rates')
  })

  it('reads a plain table between paragraphs, and no word of them', () => {
    const source = `The company expects earnings of between $0.00 and  $0.10, including $0.03 of one-off
costs.  The outlook assumes sales that are  12 percent down.

    TARN MILLS INC.
    CONSOLIDATED INCOME

                                For the 13 Weeks Ended
    (millions)                    2031     2030

    Merchandise sales            $8,700  $ 8,851
    Credit and financial
     products                        81    1,345

About Tarn Mills.  The company makes cloth and  sells it.
`
    const [grid, ...others] = gridsOf(source)
    expect(others).toEqual([])
    expect(wordsOf(grid)).toEqual([
      ['For the 13 Weeks Ended'],
      ['(millions)', '2031', '2030'],
      ['Merchandise sales', '$8,700', '$ 8,851'],
      ['Credit and financial'],
      ['products', '81', '1,345'],
    ])
    expect(captionsOf(grid)).toEqual(['TARN MILLS INC.', 'CONSOLIDATED INCOME'])
  })

  it('reads a head over a rule that an old submission wrote with "- " before it, and days that are one blank apart', () => {
    const source = `The harbour had a good quarter.

KEY RATIOS               Quarter   Quarter   Quarter
                          Ended     Ended     Ended
(unaudited)              June 30, March 31, June 30,
                           2031      2031      2030
- --------------------------------------------------
Return on assets            1.59%     1.51%     1.47%
Efficiency                 46.30%    51.20%    50.55%
`
    const [grid, ...others] = gridsOf(source)
    expect(others).toEqual([])
    expect(wordsOf(grid)[2]).toEqual(['(unaudited)', 'June 30,', 'March 31,', 'June 30,'])
    expect(wordsOf(grid)[4]).toEqual(['Return on assets', '1.59%', '1.51%', '1.47%'])
  })

  it.each([
    ['Revenue ........ 1,234 ....  567', ['Revenue', '1,234', '567']],
    ['Revenue        12,345 (1,234)   5', ['Revenue', '12,345', '(1,234)', '5']],
    ['Costs          (363,008     ) (558,011       )', ['Costs', '(363,008 )', '(558,011 )']],
    ['Argentina $ 159.4     $ 211.9      $ 88.0', ['Argentina', '$ 159.4', '$ 211.9', '$ 88.0']],
    ['Loss before tax (44,309   )   82,086     12', ['Loss before tax', '(44,309 )', '82,086', '12']],
    ['Shares         93 435 731     1 204', ['Shares', '93 435 731', '1 204']],
    ['Outlook        $205 - $230   890 - 950', ['Outlook', '$205 - $230', '890 - 950']],
    ['Margin         70 bps increase    (2.5) pts', ['Margin', '70 bps increase', '(2.5) pts']],
    ['EPS            $1.03 +/- $0.25   $0.22-$0.27', ['EPS', '$1.03 +/- $0.25', '$0.22-$0.27']],
  ])('splits %s', (line, cells) => {
    const [grid] = gridsOf(`\`\`\`\n               2031   2030\n${line}\nCosts   1   2\n\`\`\``)
    expect(wordsOf(grid)[1]).toEqual(cells)
  })

  it('leaves text whose figures follow their labels at once, in no columns', () => {
    const [grid] = gridsOf(`2Q2031 1Q2031
Revenues  10,227  9,647
Cost of lamps sold  (4,311)  (3,836)
Selling expenses  (609)  (469)
Profit of the whole quarter  5,307  5,342
Tax  (12)  (9)`)
    expect(grid?.syntax).toBe('spaces')
    expect(grid?.rows.map(({ cells }) => cells.length)).toEqual([2, 3, 3, 3, 3, 3])
  })

  it.each([
    ['Wool  1,204 1,105 152\nHemp (i) 3,010 2,295 433\n\nTotal income  1,514 1,400 195'],
    ['Wool  1,204 1,105 152\nHemp 3,010 2,295 433'],
  ])('leaves rows of single blanks to be read as words, where a page set two behind a label', (rows) => {
    const [grid, ...others] = gridsOf(`The harbour had a good quarter.

INCOME

  Three months ended June 30,
     2030   2031
  RMB  RMB US$
  (in millions)
${rows}`)
    expect(others).toEqual([])
    expect(grid?.syntax).toBe('spaces')
    expect(wordsOf(grid).at(-1)?.length).toBe(4)
  })

  it('keeps the columns of a table of which one label closes with years', () => {
    const [grid] = gridsOf(`
                              2031        2030
Repaid in 2029, 2030 and 2031
  under the old terms        1,204       1,105
Wool                           310         295`)
    expect(grid?.syntax).toBe('whitespace')
  })
})

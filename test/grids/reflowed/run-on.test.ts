import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf } from '../../support/read-grids.ts'
import { reportOf } from '../../support/release.ts'

const QUARTERS =
  'Umbra Foods Inc. Statements of Operations (in thousands) Three Months Ended June 30,Six Months Ended June 30, 2031203020312030 '
const COSTS = 'Sales$ 4,210 $ 3,977 $ 8,310 $ 7,905 Operating expenses: Rent 2,1001,9504,2003,880Wages 300 290 610 585 '

describe('statements run together into one line', () => {
  it('reads columns, what stands above them, headings and rows', () => {
    const [grid] = gridsOf(`${QUARTERS}${COSTS}Net loss (12 ) (9 ) (20 ) - `)
    expect(captionsOf(grid)).toEqual(['Umbra Foods Inc. Statements of Operations (in thousands)'])
    expect(placesOf(grid)).toEqual([
      'Three Months Ended@1-2 Six Months Ended@3-4',
      'June 30,@1-2 June 30,@3-4',
      '2031@1 2030@2 2031@3 2030@4',
      'Sales@0 $ 4,210@1 $ 3,977@2 $ 8,310@3 $ 7,905@4',
      'Operating expenses@0',
      'Rent@0 2,100@1 1,950@2 4,200@3 3,880@4',
      'Wages@0 300@1 290@2 610@3 585@4',
      'Net loss@0 (12 )@1 (9 )@2 (20 )@3 -@4',
    ])
  })

  it('leaves open the column of figures that are too few or can be parted in several ways', () => {
    const [grid] = gridsOf(`${QUARTERS}${COSTS}Other income 55 Interest21347 Tax 5 4 9 8 Net loss (12) (9) (20) (16)`)
    expect(placesOf(grid).slice(-4, -2)).toEqual(['Other income@0 55@1-4', 'Interest@0 21347@1-4'])
  })

  it('reads a total without a label, and labels that hold numbers', () => {
    const line =
      'June 30, 2031 December 31, 2030 (in thousands) Assets Cash $ 310 $ 290 Stock 20 30330 320 Shares, $0.01 par value; 5,000 authorized at June 30, 2031 and 2030 11 10 Total equity 330 320'
    const [grid] = gridsOf(line)
    expect(captionsOf(grid)).toEqual(['(in thousands)'])
    expect(placesOf(grid)).toEqual([
      'June 30, 2031@1 December 31, 2030@2',
      'Assets@0',
      'Cash@0 $ 310@1 $ 290@2',
      'Stock@0 20@1-2 30330@1-2 320@1-2',
      'Shares, $0.01 par value; 5,000 authorized at June 30, 2031 and 2030@0 11@1 10@2',
      'Total equity@0 330@1 320@2',
    ])
  })

  it('reads columns of a change, the lines above as header, and a second table of the line', () => {
    const source = [
      'Three Months Ended',
      '',
      'June 30, (unaudited) Change 2031 2030 $ % Sales 421 398 23 5.8% Rent (28) (33) 5 -15.2% Net income 40 31 9 29.0% Balance Sheets June 30, December 31, 2031 2030 Cash 31 29 Debt 20 19 Equity 11 10',
    ]
    const [first, second] = gridsOf(source.join('\n'))
    expect(placesOf(first).slice(0, 4)).toEqual([
      'Three Months Ended@1-2 Change@3-4',
      'June 30,@1-2 Change@3-4',
      '2031@1 2030@2 $@3 %@4',
      'Sales@0 421@1 398@2 23@3 5.8%@4',
    ])
    expect(captionsOf(second)).toEqual(['Balance Sheets'])
    expect(placesOf(second).slice(0, 2)).toEqual(['June 30,@1 December 31,@2', '2031@1 2030@2'])
  })

  it('parts a heading from a label that comes again', () => {
    const [grid] = gridsOf(
      'Year Ended June 30, 2031 2030 Sales: North Pumps 421 398 Lamps 33 30 454 428 Gross profit North Pumps 120 110 Lamps 9 8 129 118 Net income 40 31',
    )
    expect(placesOf(grid).slice(6, 9)).toEqual(['454@1 428@2', 'Gross profit@0', 'North Pumps@0 120@1 110@2'])
  })

  it('leaves lines of which most have twice as many figures as there are periods', () => {
    const text =
      'Year Ended June 30, 2031 2030 Lamps 421 61.7% 398 67.5% Wicks 33 27.5% 30 22.4% Oil 40 9.7% 31 9.4% Other 12 1.1% 11 0.7%'
    expect(
      gridsOf(text)
        .flatMap(({ rows }) => rows)
        .filter(({ isHeader }) => isHeader),
    ).toEqual([])
  })

  it('leaves sentences alone, and lines of which a header cannot be laid out', () => {
    const sentence =
      'In 2031 2030 was a distant memory: sales rose from $398 million to $421 million, costs fell from $33 million to $28 million, and net income rose to $40 million from $31 million.'
    const uneven = `Three Months Ended Six Months Ended Nine Months Ended 2031 2030 2031 2030 ${COSTS}Net loss (12) (9) (20) (16)`
    expect(gridsOf(sentence)).toEqual([])
    expect(gridsOf(uneven).filter(({ syntax }) => syntax === 'spaces')).toEqual([])
  })

  it('gives each figure its period', () => {
    const release = `Umbra Foods Reports Second Quarter 2031 Results\n\nSales rose in the quarter ended June 30, 2031.\n\n${QUARTERS}${COSTS}Net loss (12) (9) (20) (16)\n`
    expect(
      reportOf(release)['tieout:tables'][0]?.columns.map(({ period }) => period?.replaceAll('T00:00:00', '')),
    ).toEqual(['2031-04-01/2031-07-01', '2030-04-01/2030-07-01', '2031-01-01/2031-07-01', '2030-01-01/2030-07-01'])
  })
})

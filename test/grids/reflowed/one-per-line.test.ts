import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf } from '../../support/read-grids.ts'

const apart = (lines: string): string => lines.split('/').join('\n\n')

describe('one cell a line', () => {
  const source = apart(
    'KELP ROBOTICS LTD./STATEMENTS OF LOSS/U.S. dollars in thousands/Year ended/Three months ended/December 31,/December 31,/2031/2030/2031/2030/' +
      'Operating costs:/Research/11,587/11,534/2,430/-/Net loss/$/(18,410/)/$/(21,676)/$/(3,551/)/$/7/Partly known/5/6/Other/1/2/3/4/9/8/7/6',
  )
  const [grid] = gridsOf(source)

  it('lays headers over the columns by their form', () => {
    expect(placesOf(grid).slice(0, 3)).toEqual([
      'Year ended@1-6 Three months ended@7-12',
      'December 31,@1-6 December 31,@7-12',
      '2031@1-3 2030@4-6 2031@7-9 2030@10-12',
    ])
    expect(captionsOf(grid)).toEqual(['KELP ROBOTICS LTD.', 'STATEMENTS OF LOSS', 'U.S. dollars in thousands'])
    expect(grid?.isAligned).toBe(false)
  })

  it('puts values into counted columns with their signs and brackets, and a total below its parts', () => {
    expect(placesOf(grid).slice(3)).toEqual([
      'Operating costs:@0',
      'Research@0 11,587@2 11,534@5 2,430@8 -@11',
      'Net loss@0 $@1 (18,410@2 )@3 $@4 (21,676)@5 $@7 (3,551@8 )@9 $@10 7@11',
      'Partly known@0 5@2-8 6@5-11',
      'Other@0 1@2 2@5 3@8 4@11',
      '9@2 8@5 7@8 6@11',
    ])
  })

  it('takes the signs of a change for headers, the percent sign too', () => {
    const [grid] = gridsOf(
      apart(
        'Nine months ended September 30,/Change/2031/2030/$/%/Interest income/$/268,541/$/241,635/$/26,906/11%/Interest expense/124,173/134,537/(10,364)/-8%/Net interest/144,368/107,098/37,270/35%',
      ),
    )
    expect(placesOf(grid).slice(0, 4)).toEqual([
      'Nine months ended September 30,@1-12',
      'Change@1-12',
      '2031@1-3 2030@4-6 $@7-9 %@10-12',
      'Interest income@0 $@1 268,541@2 $@4 241,635@5 $@7 26,906@8 11%@11',
    ])
  })

  it('lays a change over all the columns that the periods leave', () => {
    const [compared] = gridsOf(
      apart(
        'Three Months Ended June 30, 2031/Three Months Ended June 30, 2030/Increase (Decrease)/Interest income/$/48.29/$/45.51/$/2.78/6%/Fees/15.94/15.44/0.50/3/Other/4.71/2.95/1.76/60',
      ),
    )
    expect(placesOf(compared)[0]).toBe(
      'Three Months Ended June 30, 2031@1-3 Three Months Ended June 30, 2030@4-6 Increase (Decrease)@7-12',
    )
  })

  it('reads a header column by column', () => {
    const [stacked] = gridsOf(
      apart('ASSETS/Dec. 31,/2031/Dec. 31,/2030/Cash/$/114,138/$/195,486/Receivables/180,881/70,322/Prepaid/3,626/-'),
    )
    expect(placesOf(stacked).slice(0, 2)).toEqual(['Dec. 31,@1-3 Dec. 31,@4-6', '2031@1-3 2030@4-6'])
  })

  const body = 'Revenue/$/1,204/$/1,117/$/990/$/2,321/$/1,908/Costs/804/761/702/1,565/1,377/Profit/400/356/288/756/531'

  it('begins the next group where a head comes again, the day and its year on one line or two', () => {
    const [grid] = gridsOf(
      apart(
        `Three Months Ended/Six Months Ended/(In millions)/July 3,/2031/April 3, 2031/July 5,/2030/July 3,/2031/July 5, 2030/${body}`,
      ),
    )
    expect(placesOf(grid).slice(0, 4)).toEqual([
      '(In millions)@0',
      'Three Months Ended@1-9 Six Months Ended@10-15',
      'July 3,@1-3 July 5,@7-9 July 3,@10-12',
      '2031@1-3 April 3, 2031@4-6 2030@7-9 2031@10-12 July 5, 2030@13-15',
    ])
  })

  it('reads groups of several lines, and a column of twelve months behind quarters', () => {
    const [broken] = gridsOf(
      apart(
        'Three months ended/June 30,/Six months ended/June 30,/2031/2030/2031/2030/Revenue/9/8/17/15/Costs/5/4/9/8/Profit/4/4/8/7',
      ),
    )
    expect(placesOf(broken).slice(0, 3)).toEqual([
      'Three months ended@1-6 Six months ended@7-12',
      'June 30,@1-6 June 30,@7-12',
      '2031@1-3 2030@4-6 2031@7-9 2030@10-12',
    ])
    const [trailing] = gridsOf(
      apart(`Quarter Ended/TTM/Q3 2030/Q4 2030/Q1 2031/Q2 2031/Q2 2031/${body.replaceAll('$/', '')}`),
    )
    expect(placesOf(trailing)[0]).toBe('Quarter Ended@1-12 TTM@13-15')
  })

  it('sets a change beside the group it stands next to', () => {
    const [grid] = gridsOf(
      apart(
        'Three months ended June 30,/% Change/Revenue by place/2031/2030/Harbour/9/8/13/%/Quay/5/4/25/%/Total/14/12/17/%',
      ),
    )
    expect(placesOf(grid).slice(0, 3)).toEqual([
      'Revenue by place@0',
      'Three months ended June 30,@1-9',
      '2031@1-3 2030@4-6 % Change@7-9',
    ])
  })

  it('leaves out marks of notes and the number of the page', () => {
    const [grid] = gridsOf(
      apart(
        'GAAP/Non-GAAP/(1)/2031/2030/Revenue/$/120/$/111/Wages/6/5/Restructuring/(1)/4/16/Other/a/7/5/Closing/2/(3)/1/Profit/$/96/$/88/12/KELP ROBOTICS LTD.',
      ),
    )
    expect(placesOf(grid).slice(-5)).toEqual([
      'Wages@0 6@2 5@5',
      'Restructuring@0 4@2 16@5',
      'Other@0 7@2 5@5',
      'Closing@0 (3)@2 1@5',
      'Profit@0 $@1 96@2 $@4 88@5',
    ])
  })

  it('takes lines with a blank for empty cells', () => {
    const [grid] = gridsOf('2031\n2030\nSales\n9\n8\nGrants\n \n4\nCosts\n5\n4\n \nRefunds\n3\n \nProfit\n4\n4')
    expect(placesOf(grid).slice(1)).toEqual([
      'Sales@0 9@2 8@5',
      'Grants@0 4@5',
      'Costs@0 5@2 4@5',
      'Refunds@0 3@2',
      'Profit@0 4@2 4@5',
    ])
  })

  it('sets amounts into the columns that have no percent signs', () => {
    const [grid] = gridsOf(
      apart(
        'June 30,/2031/% of sales/June 30,/2030/% of sales/Sales/120/111/Costs/70/58/%/65/59/%/Profit/50/42/%/46/41/%',
      ),
    )
    expect(placesOf(grid).slice(0, 4)).toEqual([
      'June 30,@1-6 June 30,@7-12',
      '2031@1-6 2030@7-12',
      '% of sales@1-6 % of sales@7-12',
      'Sales@0 120@2 111@8',
    ])
  })

  it('takes no list of short paragraphs for a table', () => {
    expect(gridsOf(apart('Our offices/Oslo/12/Bergen/14/Founded/1998/Staff/240/Visit us/5 days a week'))).toEqual([])
  })
})

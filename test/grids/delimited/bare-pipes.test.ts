import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf } from '../../support/read-grids.ts'
import { readText } from '../../support/release.ts'

const BODY = ['Sales | 4,210 | 3,977 | 8,310 | 7,905', 'Net loss | (12 | (9 | (20 | (3']

describe('rows that a converter joined with pipes', () => {
  it('lays headers over the columns that they part evenly', () => {
    const lines = [
      'Umbra Foods Inc.',
      '',
      'Three months ended | Six months ended',
      'June 30, | June 30,',
      'In thousands | 2031 | 2030 | 2031 | 2030',
      ...BODY,
    ]
    const [grid] = gridsOf(lines.join('\n'))
    expect(placesOf(grid)).toEqual([
      'Three months ended@1-6 Six months ended@7-12',
      'June 30,@1-6 June 30,@7-12',
      'In thousands@0 2031@1-3 2030@4-6 2031@7-9 2030@10-12',
      'Sales@0 4,210@2 3,977@5 8,310@8 7,905@11',
      'Net loss@0 (12@2 (9@5 (20@8 (3@11',
    ])
    expect(grid?.isAligned).toBe(false)
  })

  it('keeps signs of money and what closes a number beside it, and labels without a pipe', () => {
    const [grid] = gridsOf('2031 | 2030\nCosts:\nRent | $ | 28 | $ | 33\nMargin | 4 | % | (5 | %)')
    expect(placesOf(grid)).toEqual([
      '2031@1-3 2030@4-6',
      'Costs:@0',
      'Rent@0 $@1 28@2 $@4 33@5',
      'Margin@0 4@2 %@3 (5@5 %)@6',
    ])
  })

  it('leaves out marks of notes in cells of their own', () => {
    const rows = [
      'Sales | 55 | 72 | a | 51 | 70',
      'Costs | 4 | 26 | 45 | 27 | 46',
      'Rent | 5 | 6 | 3 | b | 7',
      'Net | 9 | 8 | 7 | 6',
    ]
    const [grid] = gridsOf(['(in millions) | Q2 2031 | Q1 2031 | Q2 2031 | Q1 2031', ...rows].join('\n'))
    expect(placesOf(grid).slice(1, 4)).toEqual([
      'Sales@0 55@2 72@5 51@8 70@11',
      'Costs@0 26@2 45@5 27@8 46@11',
      'Rent@0 5@2 6@5 3@8 7@11',
    ])
  })

  it('places the figures of a row that lacks just its change, and reads rows of nils', () => {
    const rows = [
      'Sales | 287 | 301 | (4.6 | )%',
      'Costs | 186 | 194 | (3.8 | )%',
      'Rent | 8 | 9 | 1 | %',
      'Net | 7 | 6 | 2 | %',
      'Stores | 15 | 14',
      'Margin | 4 | 2.0 | %',
      'Fines | - | -',
    ]
    const [grid] = gridsOf(['2031 | 2030 | % Change', ...rows].join('\n'))
    expect(placesOf(grid).slice(5)).toEqual(['Stores@0 15@2 14@5', 'Margin@0 4@2-5 2.0@5-8 %@6-9', 'Fines@0 -@2 -@5'])
  })

  it('takes the lines above that name a period', () => {
    const [grid] = gridsOf('Three months ended\nJune 30, 2031 vs. 2030\nPrice | Volume\nNorth | 10 | 4\nSouth | 1 | 3')
    expect(placesOf(grid).slice(0, 3)).toEqual([
      'Three months ended@1-6',
      'June 30, 2031 vs. 2030@1-6',
      'Price@1-3 Volume@4-6',
    ])
  })

  it('gives years first where changes stand behind them', () => {
    const [grid] = gridsOf('2031 | 2030 | %\nSales | 42 | 39 | 3 | 8\nRent | 4 | 5 | (1 | (20')
    expect(placesOf(grid)[0]).toBe('2031@1-3 2030@4-6 %@7-12')
  })

  it('lets a figure stand in several columns where its row has too few', () => {
    const [grid] = gridsOf('2031 | 2030\nSales | 42 | 39\nGrants | 4')
    expect(placesOf(grid)[2]).toBe('Grants@0 4@2-5')
  })

  it('takes captions, and leaves lists of words alone', () => {
    expect(captionsOf(gridsOf(['(in thousands)', '', ...BODY].join('\n'))[0])).toEqual(['(in thousands)'])
    expect(gridsOf('Contact | Ann Ley\nPhone | (555) 010-0100\nMail | ann@umbra.example')).toEqual([])
  })

  it('is no prose: no claims are read from it', () => {
    const source = `Umbra Foods Reports Second Quarter 2031 Results

PORT UMBRA, July 30, 2031 -- Umbra Foods Inc. today reported results for the second quarter ended June 30, 2031.

Sales in the second quarter of 2031 were $4.2 million.

Three months ended | Six months ended
June 30, | June 30,
In thousands | 2031 | 2030 | 2031 | 2030
${BODY.join('\n')}
`
    const { claims } = readText(source, 'umbra.md').run.layers
    expect(claims.map(({ text }) => text)).toEqual(['$4.2 million'])
  })
})

import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/block.ts'
import type { Grid } from '../../src/model/grid.ts'
import { periodText } from '../../src/model/period.ts'
import type { View } from '../../src/model/view.ts'
import { profileOf } from '../../src/stages/read-profile.ts'

/** A release of plain paragraphs, each a block whose view is its own text. */
function release(...paragraphs: string[]): { text: string; blocks: Block[] } {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((paragraph, index): Block => {
    const start = at
    at += paragraph.length + 2
    const view: View = {
      text: paragraph,
      starts: Int32Array.from(paragraph, (_, i) => start + i),
      ends: Int32Array.from(paragraph, (_, i) => start + i + 1),
    }
    const kind = index === 0 ? 'headline' : 'paragraph'
    return {
      id: `b${index}`,
      kind,
      span: { start, end: start + paragraph.length },
      view,
      sections: [],
      sectionKind: 'results',
    }
  })
  return { text, blocks }
}

/** A grid of header and body rows; empty strings are left out, as in the model. */
function grid(caption: string, ...rows: string[][]): Grid {
  const span = { start: 0, end: 0 }
  return {
    id: 'g1',
    syntax: 'html',
    span,
    isAligned: true,
    captions: caption ? [{ span, text: caption }] : [],
    sections: [],
    rows: rows.map((cells) => ({
      span,
      indent: 0,
      isHeader: false,
      ruledAbove: false,
      cells: cells.flatMap((text, column) => (text ? [{ span, text, from: column, to: column }] : [])),
    })),
  }
}

const profile = ({ text, blocks }: ReturnType<typeof release>, ...grids: Grid[]) => profileOf(text, blocks, grids)

describe('read-profile', () => {
  it('reads a quarterly release with a full year and a translation', () => {
    const source = release(
      'Lantern Cloud Announces Unaudited Fourth Quarter and Fiscal Year 2025 Financial Results',
      'SHANGHAI, March 18, 2026 /PRNewswire/ -- Lantern Cloud Holdings Limited ("Lantern" or the "Company") (NASDAQ: LTRN and HKEX: 9988), a maker of lamps, today announced its results for the fourth quarter and fiscal year ended December 31, 2025.',
      'Revenues were RMB2,761.4 million (US$394.9 million), up 23.7% year-over-year. GAAP net loss was RMB5.0 million.',
      'The translation of RMB into US$ has been made at RMB6.9931 to US$1.00, the noon buying rate in effect on December 31, 2025.',
    )
    const read = profile(source)
    expect(read).toMatchObject({
      issuer: 'Lantern Cloud Holdings Limited',
      wire: 'PRNewswire',
      publishedAt: '2026-03-18',
      currency: 'CNY',
      accountingStandard: 'us-gaap',
      tickers: [
        { exchange: 'NASDAQ', symbol: 'LTRN' },
        { exchange: 'HKEX', symbol: '9988' },
      ],
      calendar: { yearEndMonth: 12, yearOffset: 0, isWeekly: false },
      periods: [
        { kind: 'duration', start: '2025-10-01', end: '2025-12-31' },
        { kind: 'duration', start: '2025-01-01', end: '2025-12-31' },
      ],
      translation: { from: 'CNY', to: 'USD', rate: '6.9931', asOf: '2025-12-31' },
    })
    const { span } = read.translation ?? { span: { start: 0, end: 0 } }
    expect(source.text.slice(span.start, span.end)).toBe('RMB6.9931 to US$1.00')
  })

  it('reads a rate with a blank behind its point, as a page’s text may have it', () => {
    const read = profile(
      release(
        'Lantern Cloud Announces First Quarter 2031 Results',
        'SHANGHAI, May 18, 2031 /PRNewswire/ -- Lantern Cloud Holdings Limited (NASDAQ: LTRN) today announced its results for the quarter ended March 31, 2031.',
        'The conversion of RMB into USD is based on the buying rate of USD1.00 = RMB 6. 3726 on March 31, 2031.',
      ),
    )
    expect(read.translation).toMatchObject({ from: 'CNY', to: 'USD', rate: '6.3726' })
  })

  it('infers a fiscal year from the quarter’s number and date', () => {
    const read = profile(
      release(
        'Ridgeway Steel, Incorporated Announces Third Quarter Results',
        'TULSA, Okla., Feb. 07, 2025 (GLOBE NEWSWIRE) — Ridgeway Steel, Incorporated (NYSE American: RWS) announced today its results for the third fiscal quarter ended December 31, 2024.',
      ),
      grid(
        '',
        ['', 'Three Months Ended December 31,', '', 'Nine Months Ended December 31,', ''],
        ['', '2024', '2023', '2024', '2023'],
        ['Sales', '94', '115', '315', '384'],
      ),
    )
    expect(read.calendar).toMatchObject({ yearEndMonth: 3, yearOffset: 0 })
    expect(read.periods).toEqual([
      { kind: 'duration', start: '2024-10-01', end: '2024-12-31' },
      { kind: 'duration', start: '2024-04-01', end: '2024-12-31' },
    ])
    expect(read.currency).toBeUndefined()
  })

  it.each([
    ['in its title', 'Orrin Lamps Announces First Quarter 2031 Results', 12],
    ['in its prose', 'Orrin Lamps Announces Unaudited Results', 12],
    ['nowhere', 'Orrin Lamps Announces Results', 3],
  ])(
    'takes twelve months to the end of a first quarter for carried along where it is named %s',
    (where, title, month) => {
      const prose = Array.from({ length: 4 }, (_, at) => `In the first quarter of 2031 the mill made ${at} lamps.`)
      const read = profile(
        release(
          title,
          'OSLO, May 15, 2031 -- Orrin Lamps Ltd. told its results.',
          ...(where === 'in its prose' ? prose : []),
        ),
        grid('', ['', 'Three Months Ended March 31,', ''], ['', '2031', '2030'], ['Sales', '94', '115']),
        grid('', ['', 'Twelve Months Ended March 31,', ''], ['', '2031', '2030'], ['Free cash flow', '315', '384']),
      )
      expect(read.calendar?.yearEndMonth).toBe(month)
    },
  )

  it('counts in weeks where the ends fall off month ends, and knows them', () => {
    const read = profile(
      release(
        'Halcyon Chips Announces Results for Third Quarter Fiscal 2025',
        'SAN JOSE, Calif., Nov. 20, 2024 (GLOBE NEWSWIRE) -- Halcyon Chips (NASDAQ: HCYN) today reported revenue for the third quarter ended October 27, 2024, of $35.1 million.',
        'At the annual meeting on November 29, 2024, four directors were elected.',
      ),
      grid(
        '(In millions)',
        ['', 'Three Months Ended', '', 'Nine Months Ended', ''],
        ['', 'October 27,', 'October 29,', 'October 27,', 'October 29,'],
        ['', '2024', '2023', '2024', '2023'],
        ['Revenue', '$ 35,082', '$ 18,120', '$ 91,166', '$ 38,819'],
      ),
    )
    expect(read.calendar).toEqual({
      yearEndMonth: 1,
      yearOffset: 0,
      isWeekly: true,
      knownEnds: ['2023-10-29', '2024-10-27'],
    })
    expect(read.periods).toEqual([
      { kind: 'duration', start: '2024-07-29', end: '2024-10-27' },
      { kind: 'duration', start: '2024-01-29', end: '2024-10-27' },
    ])
  })

  it('knows a year that ends with its month though its quarters end in weeks', () => {
    const read = profile(
      release(
        'Halcyon Bottlers Announces Results for Second Quarter 2025',
        'ATLANTA, July 22, 2025 (GLOBE NEWSWIRE) -- Halcyon Bottlers (NYSE: HCYB) today reported revenue for the three and six months ended June 27, 2025. Cash was lower than on December 31, 2024.',
      ),
      grid(
        '(In millions)',
        ['', 'Three Months Ended', '', 'Six Months Ended', ''],
        ['', 'June 27,', 'June 28,', 'June 27,', 'June 28,'],
        ['', '2025', '2024', '2025', '2024'],
        ['Revenue', '$ 12,535', '$ 12,363', '$ 23,664', '$ 23,663'],
      ),
    )
    expect(read.calendar).toMatchObject({ isWeekly: true, endsYearInMonth: true })
    expect(read.periods.at(-1)).toEqual({ kind: 'duration', start: '2025-01-01', end: '2025-06-27' })
  })

  it('leads with the year where the headline does', () => {
    const read = profile(
      release(
        'Meridian Malls: 2024 Annual Results',
        'LYON, France--(BUSINESS WIRE)--February 11, 2025--',
        'Net rental income came to €370.7 million, up 8.3%. The loan-to-value ratio was 38% at December 31, 2024.',
      ),
    )
    expect(read.issuer).toBe('Meridian Malls')
    expect(read.periods).toEqual([{ kind: 'duration', start: '2024-01-01', end: '2024-12-31' }])
    expect(read).toMatchObject({ currency: 'EUR', accountingStandard: 'ifrs', wire: 'BusinessWire' })
  })

  it.each([
    [
      'CALGARY, Alberta, Feb. 12, 2025 (GLOBE NEWSWIRE) — Bow Drilling Inc. reported',
      'Revenue was $5 million under IFRS.',
      'CAD',
    ],
    [
      'TORONTO, Feb. 12, 2025 /CNW/ - Maple Mines Ltd. (TSX: MPL) today reported',
      '(In United States dollars) Sales were $5 million under IFRS.',
      'USD',
    ],
    ['DENVER--(BUSINESS WIRE)--February 12, 2025--', 'Revenue was $5 million. All figures are GAAP.', 'USD'],
    ['OSLO, 14 February 2025', 'Revenue was NOK 5 million.', 'NOK'],
    [
      'Kingston, Jamaica - August 4, 2031',
      'Revenue was $5 million. The statements are expressed in Jamaican dollars.',
      'JMD',
    ],
    [
      'TORONTO, August 4, 2031',
      'Fees were US$1 million, US$2 million and US$3 million. All amounts are in Canadian dollars, unless otherwise noted.',
      'CAD',
    ],
    ['Kingston, Jamaica - August 4, 2031', 'Revenue was J$5 million, of which $2 million was from fees.', 'JMD'],
    ['August 4, 2031', 'Revenue was $5 million, in New Zealand dollars (2030: NZD 4 million).', 'NZD'],
    ['August 4, 2031', 'Revenue was $5 million. We are listed on the Jamaica Stock Exchange.', undefined],
    ['August 4, 2031', 'Revenue was $5 million. The Government of Jamaica set up a fund.', undefined],
    ['August 4, 2031', 'Revenue was $5 million. Vale Trinidad Limited has its seat in Arima.', undefined],
    [
      'ORLANDO, Florida, August 4, 2031',
      'Vale Resorts (NYSE: VALE) said revenue was $5 million. Its hotel was sold by Coral Jamaica Limited.',
      'USD',
    ],
  ])('tells whose dollar it is: %s', (dateline, words, currency) => {
    expect(profile(release('Results for 2024', dateline, words)).currency).toBe(currency)
  })

  it('takes the year of a dateline without one from the period it reports', () => {
    const read = profile(
      release(
        'Old Stores Reports Second Quarter 2004 Results',
        'CHICAGO, July 22 /PRNewswire/ -- Old Stores and Co. (NYSE: OLD) today reported net income of $53 million for the second quarter ended July 3, 2004.',
      ),
    )
    expect(read.publishedAt).toBe('2004-07-22')
  })

  it('takes the day that stands alone above the headline', () => {
    const texts = [
      'Feb. 7, 2031',
      'Mild winter lifts results',
      'OSLO - Old Stores today reported earnings of $53 million.',
    ]
    const kinds = ['paragraph', 'headline', 'dateline'] as const
    const blocks = texts.map((text, at) => ({ ...release(text).blocks[0], kind: kinds[at] })) as Parameters<
      typeof profileOf
    >[1]
    expect(profileOf(texts.join('\n\n'), blocks, []).publishedAt).toBe('2031-02-07')
  })

  it('takes no date from front matter that no calendar has', () => {
    const { text, blocks } = release('Orrin & Vale Reports First Quarter 2025 Results')
    expect(profileOf(`---\ndate: 2025-04-93T08:00\n---\n${text}`, blocks, []).publishedAt).toBeUndefined()
  })

  it('takes the year that a quarter is a part of for no period of its own', () => {
    const read = profile(
      release(
        'Third quarter report',
        'For the third quarter ended December 31, 2030 for the financial year April 1, 2030 to March 31, 2031',
      ),
    )
    expect(read.periods[0]).toEqual({ kind: 'duration', start: '2030-10-01', end: '2030-12-31' })
  })

  it('says nothing of what the words do not tell', () => {
    const read = profile(release('A note to our readers', 'We have moved to a new building.'))
    expect(read).toMatchObject({ issuer: undefined, currency: undefined, calendar: undefined, periods: [] })
    expect(read.tickers).toEqual([])
  })

  it.each([
    [
      'a name and its dates in one',
      release('Fernhill half-year report', 'Second half of 2031 (July – December 2031)', 'Sales were $9 million.'),
      [['2031-07-01', '2031-12-31']],
    ],
    [
      'the year of a title that is over',
      release(
        'Year-End Report 2031',
        'Oslo, February 13, 2032 - Fernhill AB',
        'Rental income was SEK 412 million (398).',
      ),
      [['2031-01-01', '2031-12-31']],
    ],
    [
      'nothing of a year that is not',
      release('Outlook 2032', 'Oslo, February 13, 2032 - Fernhill AB', 'Rental income was SEK 412 million (398).'),
      [],
    ],
    [
      'the quarter that ends on the day of the balances',
      release(
        'Fernhill ended the year well',
        'Oslo, February 13, 2032 - Fernhill AB had revenue of NOK 95 million in the fourth quarter.',
        'Debt was NOK 40 million as at 31 December 2031, and the shares numbered 2,000 as of January 30, 2032.',
        'Cash was NOK 30 million as at 31 December 2031.',
      ),
      [['2031-10-01', '2031-12-31']],
    ],
    [
      'a quarter of weeks by the day of its balances',
      release(
        'Fernhill',
        'First Quarter Fiscal 2032',
        'Revenue was $9 million. Cash as of June 28, 2031 was $3 million.',
      ),
      [['2031-03-30', '2031-06-28']],
    ],
    [
      "the title's quarter before a forecast of the next",
      release("Fernhill Reports Q2'31 Results", "Q3'31 forecast: revenue of $7 million", 'Revenue was $6 million.'),
      [['2031-04-01', '2031-06-30']],
    ],
  ])('reports %s', (_, source, spans) =>
    expect(profile(source).periods).toEqual(spans.map(([start, end]) => ({ kind: 'duration', start, end }))),
  )
})

describe('short releases of the north and the east', () => {
  it('counts currencies that are one word with their scale, and takes the name above or below the title', () => {
    const read = profile(
      release(
        'Year-end Report Q4, January-December 2031',
        'Norrvik Malm AB',
        'Net sales amounted to MSEK 33,146 (42,923). Operating profit was MSEK 8,941, cash MSEK 2,117. Spot prices were USD 109 (USD 119) per tonne.',
      ),
    )
    expect(read).toMatchObject({ issuer: 'Norrvik Malm AB', currency: 'SEK', accountingStandard: 'ifrs' })
  })

  it('takes no clause for a name, and no other country’s principles for those of the United States', () => {
    const read = profile(
      release(
        'Key Highlights',
        'Earnings Improvement -- Achieved important improvement in earnings and reported its first gross profit',
        'The financial statements are prepared according to the Japan GAAP. Net sales were 2,485 million yen.',
      ),
    )
    expect(read).toMatchObject({ issuer: undefined, accountingStandard: undefined, currency: 'JPY' })
  })

  it('leaves the standard open where a US filer reports in euros and names none', () => {
    const words =
      'within the meaning of the Private Securities Litigation Reform Act of 1995. Cash was EUR 22.7 million.'
    expect(profile(release('Preliminary Results for 2031', words)).accountingStandard).toBeUndefined()
  })

  it('takes no shares traded over the counter for the law that an issuer listed elsewhere is under', () => {
    const standardOf = (exchanges: string): string | undefined =>
      profile(
        release(
          'Helder Corp. Announces Fiscal 2031 Results',
          `TORONTO, October 29, 2031 -- Helder Corp. (${exchanges}) today announced its results. Cash was $4.1 million.`,
        ),
      ).accountingStandard
    expect(standardOf('TSX: HLD, OTC: HLDFF')).toBeUndefined()
    expect(standardOf('OTC: HLDR')).toBe('us-gaap')
  })

  it('finds the dateline behind a title that no blank line ends', () => {
    const dateline =
      'Lumiere Inc. Announces First Quarter 2031 Financial Results SHANGHAI, China, May 20, 2031 -- Lumiere Inc. (“Lumiere” or the “Company”) (NASDAQ: LUMI), a video community, today announced its results.'
    expect(profile(release('Results', dateline)).issuer).toBe('Lumiere Inc.')
  })
})

describe('the issuer behind its dateline', () => {
  it.each([
    ['FRANKLIN, Tenn. (July 22, 2031) – Fernhill Health, Inc. (NYSE: FHH) today announced results.', '2031-07-22'],
    ['San Jose, Calif. - Aug. 16, 2031 - Fernhill Health, Inc. (Nasdaq: FHH) today announced results.', '2031-08-16'],
    ['QUEENSBURY, NY – August 6, 2031, Fernhill Health, Inc. (Nasdaq: FHH) today announced results.', '2031-08-06'],
    ['SANTA CLARA, Calif.—Feb. 25, 2032—Fernhill Health, Inc. (NASDAQ: FHH) today reported revenue.', '2032-02-25'],
    [
      'CUPERTINO, Calif., May 07, 2032 – PRISM MediaWire (Press Release Service) – Fernhill Health, Inc. (NASDAQ: FHH) today announced',
      '2032-05-07',
    ],
    ['Amsterdam, the Netherlands - Fernhill Health, Inc. (Euronext: FHH) announces its results.', undefined],
    ['The Board of Directors of Fernhill Health, Inc. (Euronext: FHH) today announced its results.', undefined],
  ])('%s', (dateline, day) => {
    const { issuer, publishedAt } = profile(release('Record Results for the Second Quarter of 2031', dateline))
    expect(issuer).toBe('Fernhill Health, Inc.')
    expect(publishedAt).toBe(day)
  })

  it('is read behind a dateline that is printed twice', () => {
    const twice = release(
      'Results',
      'DUBLIN, Feb. 12, 2032',
      'DUBLIN, Feb. 12, 2032 /PRNewswire/ — Fernhill plc today reported results.',
    )
    expect(profile(twice).issuer).toBe('Fernhill plc')
  })

  it.each([
    ['INTERIM REPORT', undefined],
    ['Year-end Report January – December 2031', undefined],
    ["Fernhill's Fourth Quarter and full year 2031 results", 'Fernhill'],
    ['Fernhill year-end report 2031', 'Fernhill'],
  ])('no name out of %s', (title, name) => expect(profile(release(title, 'Revenue rose in 2031.')).issuer).toBe(name))
})

describe('"4Q and FY 2031" without a date', () => {
  it('is the calendar year, and the day of the release no end of it', () => {
    const { periods, publishedAt } = profile(
      release(
        'Fernhill 4Q and FY 2031 Results',
        'For immediate release - 13 February 2032, 07:30 CET',
        'Income was €9 million in 4Q31.',
      ),
    )
    expect(publishedAt).toBe('2032-02-13')
    expect(periods[0]).toEqual({ kind: 'duration', start: '2031-10-01', end: '2031-12-31' })
  })
})

describe('what is reported, beside an outlook', () => {
  const reported = ({ periods }: ReturnType<typeof profile>) =>
    periods.map((period) => periodText(period).replaceAll('T00:00:00', ''))

  it('is told by a dateline that announces, though a later quarter is dated', () => {
    const read = profile(
      release(
        'Vale Lamps Reports Results for Second Quarter of 2031',
        'PORTLAND, Ore., August 4, 2031 - Vale Lamps, Inc. (NASDAQ: VALE), today reported results for its second quarter ended June 28, 2031.',
        'For the third quarter ending September 27, 2031, the Company expects sales of $9 million.',
      ),
    )
    expect(read.publishedAt).toBe('2031-08-04')
    expect(reported(read)[0]).toMatch(/2031-06-29$/)
  })

  it('is over on the day of a misprinted dateline, or the day is none', () => {
    const read = profile(
      release(
        'Vale Lamps Reports Results for the Year',
        'PORTLAND, Ore., November 23, 2030 - Vale Lamps, Inc. (NASDAQ: VALE), today reported results.',
        'Net income for the fourth quarter ended September 30, 2031, rose.',
      ),
    )
    expect(read.publishedAt).toBeUndefined()
  })

  it('is given by a letterhead in the form of the exchanges of Japan', () => {
    const read = profile(
      release(
        'Summary of Consolidated Results for the Year Ended March 31, 2031 (Japanese GAAP)',
        'May 13, 2031',
        'Company name: Vale Lamps Co., Ltd. Stock exchange: Tokyo Securities code: 9990',
        'Forecast for the fiscal year ending March 31, 2032',
      ),
    )
    expect(read).toMatchObject({
      issuer: 'Vale Lamps Co., Ltd.',
      publishedAt: '2031-05-13',
      accountingStandard: undefined,
    })
    expect(reported(read)).toEqual(['2030-04-01/2031-04-01'])
  })

  it('names a fiscal year by its quarter, not by the outlook', () => {
    const read = profile(
      release(
        'Vale Lamps Announces Fourth Quarter Fiscal 2030 Results',
        'PORTLAND, Ore., March 9, 2031 - Vale Lamps, Inc. (NASDAQ: VALE), today announced results for the thirteen-week period (“fourth quarter”) and 52-week period (“fiscal year”) ended February 1, 2031.',
        'Sales rose from the fourth quarter of fiscal 2029.',
        'Fiscal 2031 Outlook',
      ),
      grid(
        'Fiscal 2031 Outlook',
        ['', '13 Weeks Ended February 1, 2031', '13 Weeks Ended February 2, 2030', '52 Weeks Ended February 1, 2031'],
        ['Sales', '9', '8', '35'],
      ),
    )
    expect(read.calendar).toMatchObject({ yearEndMonth: 1, yearOffset: -1 })
  })

  it('is the first half, where the title says "interim results"', () => {
    const read = profile(
      release(
        'Vale Lamps Releases 2031 Interim Results',
        'On August 29, 2031, Vale Lamps Inc. released its 2031 interim results. In the first half of 2031 revenue rose. As of June 30, 2031, it had 536 employees.',
      ),
    )
    expect(reported(read)[0]).toBe('2031-01-01/2031-07-01')
  })

  it('is no quarter that ends with the release', () => {
    const read = profile(
      release(
        'Vale Lamps Reports 2030 Results',
        'FISHERS, Ind. - March 31, 2031 - Vale Lamps, Inc. (NASDAQ: VALE) announces its results for the year ending December 31, 2030.',
        'In the first quarter of 2031, a payable was converted.',
      ),
    )
    expect(reported(read)).toEqual(['2030-01-01/2031-01-01'])
  })

  it('is no outlook of the title, where no table has its period', () => {
    const read = profile(
      release('Vale Lamps reports fiscal 2031 results and provides outlook for fiscal 2032', 'Sales were $9 million.'),
      grid('', ['', 'Twelve months ended June 30, 2031', 'Twelve months ended June 30, 2030'], ['Sales', '9', '8']),
    )
    expect(reported(read)).toEqual(['2030-07-01/2031-07-01'])
  })
})

it('counts amounts by their code', () => {
  const read = profile(
    release(
      'Second Quarter Results',
      'A loss of ARS 64,391 million; EBITDA of ARS 35,262 million. A farm was sold for USD 2.2 million.',
    ),
  )
  expect(read.currency).toBe('ARS')
})

it('takes the name of a dollar that only the heads of the tables give', () => {
  const read = profile(
    release('Interim Report', 'Revenue was $5 million, $4 million of it from fees.'),
    grid('', ['New Zealand dollars', 'June 2031 $000s', 'June 2030 $000s'], ['Revenue', '$5,120', '$4,010']),
  )
  expect(read.currency).toBe('NZD')
})

/** Which measure a figure is of: names behind it, and names that go on behind a comma. */
import { expect, it } from 'vitest'
import { readMentions } from '../../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../../support/sentence.ts'

const metrics = (text: string): string[] =>
  readMentions([sentenceOf(text)], profileOf()).map((mention) => `${mention.text} ${mention.metric?.text}`)

it.each([
  [
    'Lamp revenues rose 8% to $61.2 million, driven by 11% growth in Vale Lanterns & other, 6% in Vale lights, and 4% in Buoys.',
    ['8% Lamp revenues', '$61.2 million Lamp revenues', '11% Vale Lanterns & other', '6% Vale lights', '4% Buoys'],
  ],
  // what closes a name, and what opens it and says nothing
  ['Mill profit, as adjusted (non-GAAP), was $6.2 million.', ['$6.2 million Mill profit, as adjusted (non-GAAP)']],
  ['Barge loans held for sale, net totaled $6.2 million.', ['$6.2 million Barge loans held for sale, net']],
  [
    'Ferry profit was $6.2 million, or $0.31 per diluted share, on lamp revenue of $61 million.',
    ['$6.2 million Ferry profit', '$0.31 Ferry profit', '$61 million lamp revenue'],
  ],
  ['Cash generated of $6.2 million was low.', ['$6.2 million Cash generated']],
  ['Ledger debt-to-capitalization of 31.4% was low.', ['31.4% Ledger debt-to-capitalization']],
  [
    'It had a U.S. generally accepted accounting principles (GAAP) mill loss of $6.2 million.',
    ['$6.2 million mill loss'],
  ],
  [
    'GAAP profit and adjusted profit from continuing operations were $61 million and $64 million, respectively.',
    ['$61 million GAAP profit from continuing operations', '$64 million adjusted profit from continuing operations'],
  ],
  // what is included is a part, and what is compared is the whole
  [
    'Net loss was $62 million, which included a $13 million ferry charge, compared to $57 million in 2024.',
    ['$62 million Net loss', '$13 million ferry charge', '$57 million Net loss'],
  ],
  [
    'Net income of $62 million, includes $13 million after-tax loss from barge sales, versus $91 million in 2024.',
    ['$62 million Net income', '$13 million after-tax loss from barge sales', '$91 million Net income'],
  ],
  [
    'Net income includes a $13 million loss on barges compared to a $7 million gain on barges in 2024.',
    ['$13 million loss on barges', '$7 million gain on barges'],
  ],
  ['Costs were $62 million, including severance of $13 million.', ['$62 million Costs', '$13 million severance']],
  [
    'Mill profit was $62 million, including $13 million from ferries.',
    ['$62 million Mill profit', '$13 million undefined'],
  ],
  [
    'Net loss was $12 million, which included an $81 million ferry gain, compared to $57 million in 2024.',
    ['$12 million Net loss', '$81 million ferry gain', '$57 million Net loss'],
  ],
  // names that a verb, a dash, a bracket or a list of figures parted
  [
    'It had a $62 million loss from the previously announced mill sale.',
    ['$62 million loss from the previously announced mill sale'],
  ],
  [
    'Free cash flow – defined as operating cash flow plus proceeds from mill sales – came in at EUR 62 million.',
    ['EUR 62 million Free cash flow'],
  ],
  [
    'Adjusted EBIT (adjusted earnings before interest and taxes) margin stood at 6.3%.',
    ['6.3% Adjusted EBIT (adjusted earnings before interest and taxes) margin'],
  ],
  [
    'As of December 31, 2025 and 2024, it had $62 million and $57 million, respectively, in outstanding barge loans.',
    ['$62 million outstanding barge loans', '$57 million outstanding barge loans'],
  ],
  [
    'The total liability for ferry refunds fell to EUR 62 million.',
    ['EUR 62 million total liability for ferry refunds'],
  ],
  ['It delivered EUR 62 million positive FCF.', ['EUR 62 million positive FCF']],
  ['Net income attributable to U.S. Barges was $62 million.', ['$62 million Net income attributable to U.S. Barges']],
  [
    'The operating loss for our Barges segment fell to $62 million.',
    ['$62 million operating loss for our Barges segment'],
  ],
  [
    'Revenue from barges, which represents revenue from tows, after elimination, was $62 million.',
    ['$62 million Revenue from barges'],
  ],
  [
    'Rents rose 6%, primarily from the 36% growth in lanterns in use, and 2% growth in fees.',
    ['6% Rents', '36% lanterns in use', '2% fees'],
  ],
  [
    'Assets were higher, reflecting increases of $9.3 billion (5.7 percent) in barge loans, $6.2 billion (2.1 percent) in ferry loans and $4.1 billion (3.6 percent) in deposits.',
    [
      '$9.3 billion barge loans',
      '5.7 percent barge loans',
      '$6.2 billion ferry loans',
      '2.1 percent ferry loans',
      '$4.1 billion deposits',
      '3.6 percent deposits',
    ],
  ],
  [
    'Profit from our barge, ferry & tow businesses rose to $62 million.',
    ['$62 million Profit from our barge, ferry & tow businesses'],
  ],
  ['Gross margin for barge services was 61.3%.', ['61.3% Gross margin for barge services']],
  [
    'The allowance for tow losses to nonaccrual loans and leases ratio of 273% rose.',
    ['273% allowance for tow losses to nonaccrual loans and leases ratio'],
  ],
  ['Free cash flow, a non-GAAP gauge of liquidity, in the quarter was $62 million.', ['$62 million Free cash flow']],
  [
    'Our gain in fair value changes on other investments at fair value through profit or loss was $62 million.',
    ['$62 million fair value changes on other investments at fair value through profit or loss'],
  ],
  [
    'It returned cash, including $62 million of share repurchases and $13 million paid in cash dividends.',
    ['$62 million share repurchases', '$13 million cash dividends'],
  ],
  [
    'Barge investment income, net in the quarter was a loss of $62 million.',
    ['$62 million Barge investment income, net'],
  ],
  ['The rate on tows was 6.3%, while payoffs were $62 million.', ['6.3% rate on tows', '$62 million payoffs']],
  [
    'Diluted EPS was $6.20 on 23 million diluted shares, a decrease of 36%.',
    ['$6.20 Diluted EPS', '23 million diluted shares', '36% Diluted EPS'],
  ],
  [
    'Barge assets rose $32 million, including record inflows of $13 million, to a record $247 million.',
    ['$32 million Barge assets', '$13 million inflows', '$247 million Barge assets'],
  ],
  ['Rents from barges accounted for 62% of revenues.', ['62% Rents from barges']],
  ['Net provisions for barge disputes were $62 million.', ['$62 million Net provisions for barge disputes']],
  [
    'Net income was $6.2 million, or $0.05 in earnings per share, compared to $5.7 million, or $0.04 in earnings per share.',
    ['$6.2 million Net income', '$0.05 earnings per share', '$5.7 million Net income', '$0.04 earnings per share'],
  ],
  // a heading that runs into the sentence
  ['Cost of Revenues Our cost of revenues rose to $62 million.', ['$62 million cost of revenues']],
  ['Barge business Revenue from our barge business was $62 million.', ['$62 million Revenue from our barge business']],
  ['The provision for tow losses was a benefit of $13 million.', ['$13 million provision for tow losses']],
  [
    'It included $24 million of barge losses, $38 million of ferry upgrades and $28 million of tows.',
    ['$24 million barge losses', '$38 million ferry upgrades', '$28 million tows'],
  ],
  ['The rise was due to higher barge loans (2.3 percent).', ['2.3 percent barge loans']],
  // what opens a bullet, and what a share came to
  [
    'Ferry tickets of 6,231 million, a 36% increase from 4,582 million.',
    ['6,231 million Ferry tickets', '36% Ferry tickets', '4,582 million Ferry tickets'],
  ],
  ['Ferry Tickets Up 26% to $62 million', ['26% Ferry Tickets', '$62 million Ferry Tickets']],
  ['Ferry rents represented 60% of revenues, or $62 million.', ['60% Ferry rents', '$62 million Ferry rents']],
  // what changed, behind the change
  ['The ferries showed a healthy 26% year-over-year increase in revenues.', ['26% revenues']],
  ['It closed, achieving 36% year-over-year ferry revenue growth.', ['36% ferry revenue']],
  [
    'It includes a $16 million increase from ferry leases to $62 million.',
    ['$16 million ferry leases', '$62 million ferry leases'],
  ],
  [
    'Adjusted pre-provision, pre-tax earnings were $27 million.',
    ['$27 million Adjusted pre-provision, pre-tax earnings'],
  ],
  [
    'Liquidity was $587.4 million, comprised of $87.4 million of cash and cash equivalents and $500.0 million of availability.',
    ['$587.4 million Liquidity', '$87.4 million cash and cash equivalents', '$500.0 million availability'],
  ],
  [
    'We had cash of $9 million with an additional $1.4 million in accounts receivable.',
    ['$9 million cash', '$1.4 million accounts receivable'],
  ],
  [
    'Guidance for 2026 of $455 million in cash flow from operations, and $440 million in free cash flow.',
    ['$455 million cash flow from operations', '$440 million free cash flow'],
  ],
  [
    'Reducing our reliance on higher cost funding sources, FHLB advances decreased $7.2 million to $61.8 million.',
    ['$7.2 million FHLB advances', '$61.8 million FHLB advances'],
  ],
  [
    'Funds from operations ("FFO") attributable to unitholders for the quarter was $11.7 million.',
    ['$11.7 million FFO") attributable to unitholders'],
  ],
  [
    'It reduced net income for the quarter by $2.3 million, or $0.04 per share.',
    ['$2.3 million net income', '$0.04 net income'],
  ],
  ['*Marrowbay 4Q Net $4.2M >MRBY (21:05 GMT)', ['$4.2M 4Q Net']],
  ['We paid a $0.46 per common share dividend.', ['$0.46 dividend']],
  ['The year had an annualized 10.8% return on equity.', ['10.8% return on equity']],
  ['PPNR of $237.8 million, a 1.27% ROAA.', ['$237.8 million PPNR', '1.27% ROAA']],
  ['Net debt to adjusted EBITDA (LTM) ratio was 3.0.', ['3.0 Net debt to adjusted EBITDA (LTM) ratio']],
  ['The average realized price was $86.60.', ['$86.60 average realized price']],
  ['The number of contracts fell 10.6% to 1,202 homes.', ['10.6% number of contracts', '1,202 number of contracts']],
  ['Marketing, general & administrative ("MG&A"): decreased 4.9%.', ['4.9% Marketing, general & administrative']],
  ['Cost of goods sold: decreased 3.4%.', ['3.4% Cost of goods sold']],
  ['Tarn Spirits increases quarterly dividend to $0.23 per share.', ['$0.23 quarterly dividend']],
  ['Tarn estimates revenue of $135 million.', ['$135 million revenue']],
  [
    'Revenue was $61.7 million, reflecting robust growth of $5.6 million or 10%.',
    ['$61.7 million Revenue', '$5.6 million Revenue', '10% Revenue'],
  ],
  ['The order book amounted to EUR 118.3 million.', ['EUR 118.3 million order book']],
  ['We recorded a $77.9 million gain upon consolidation.', ['$77.9 million gain']],
  ['Margins fell, although average deposits rose $11.5 million.', ['$11.5 million average deposits']],
  ['Income available for common holders was $3 million.', ['$3 million Income available for common holders']],
  [
    'Income excluding one-off items, net of tax, in the fourth quarter rose to $41.0 million.',
    ['$41.0 million Income excluding one-off items, net of tax'],
  ],
  [
    'Free cash-flow before interest and tax of $916.5 million was a record.',
    ['$916.5 million Free cash-flow before interest and tax'],
  ],
  [
    'Earned FFO per unit of $0.29, a 3.6% increase from Q4-2024, and AFFO per unit of $0.25, an 8.7% increase from Q4-2024.',
    ['$0.29 FFO per unit', '3.6% FFO per unit', '$0.25 AFFO per unit', '8.7% AFFO per unit'],
  ],
  [
    'GAAP and non-GAAP earnings per diluted share were $0.76 and $0.81, respectively.',
    ['$0.76 GAAP earnings per diluted share', '$0.81 non-GAAP earnings per diluted share'],
  ],
  [
    'Core earnings were $1.36 per share, compared to earnings of $1.23 per share a year ago.',
    ['$1.36 Core earnings', '$1.23 Core earnings'],
  ],
  ['Gross profit was $45.1 million, a 12% growth year-over-year.', ['$45.1 million Gross profit', '12% Gross profit']],
  [
    'We had a net loss of about $1.2 million ($0.17 diluted loss per share) on sales of approximately $94.1 million.',
    ['$1.2 million net loss', '$0.17 net loss', '$94.1 million sales'],
  ],
  [
    'Core earnings were $677 million ($0.42 / share) for the quarter and $2.5 billion ($1.51 / share) for the year.',
    ['$677 million Core earnings', '$0.42 Core earnings', '$2.5 billion Core earnings', '$1.51 Core earnings'],
  ],
  [
    'Operating expenses, which included impairment charges of $9.2 million, were $341.5 million, compared to $397.3 million for 2030, which included a $25.4 million lease charge, representing a decrease of 14%.',
    [
      '$9.2 million impairment charges',
      '$341.5 million Operating expenses',
      '$397.3 million Operating expenses',
      '$25.4 million lease charge',
      '14% Operating expenses',
    ],
  ],
  [
    'Adjusted EBITDA (non-GAAP) was a loss of $16.4 million, compared to a loss of $24.7 million.',
    ['$16.4 million Adjusted EBITDA (non-GAAP)', '$24.7 million Adjusted EBITDA (non-GAAP)'],
  ],
  [
    'FFO was $40.5 million, which includes $3.7 million, or $0.03 per share, of realized investment gains.',
    ['$40.5 million FFO', '$3.7 million investment gains', '$0.03 investment gains'],
  ],
  [
    'Net income attributable to Acme Inc. excluding other costs was $27 million.',
    ['$27 million Net income attributable to Acme Inc. excluding other costs'],
  ],
  ['We closed with an LTV ratio including transfer taxes of 38.9%.', ['38.9% LTV ratio including transfer taxes']],
  [
    'Diluted earnings per share, excluding one-off items, net of tax, rose to $3.82.',
    ['$3.82 Diluted earnings per share, excluding one-off items, net of tax'],
  ],
  [
    "Revenues of the four yards (i.e., excluding 'Other Revenues') stood at EUR599.9 million.",
    ['EUR599.9 million Revenues of the four yards'],
  ],
  ['This translated into adjusted earnings per share of $0.06.', ['$0.06 adjusted earnings per share']],
  ['The mill had $45 million in revenues and $12 million in EBITDA.', ['$45 million revenues', '$12 million EBITDA']],
  ['Net loss includes a $(18.6) million adjustment of our warrants.', ['$(18.6) million undefined']],
  [
    'Net sales were $570 million, driven by 1.7% increase in volume and 2.5% increase in price/mix.',
    ['$570 million Net sales', '1.7% volume', '2.5% price/mix'],
  ],
  ['Revenue rose on a 5.9% increase in ASP to $547.8 thousand.', ['5.9% ASP', '$547.8 thousand ASP']],
  ['SG&A expenses included $5.4 million in closure charges.', ['$5.4 million closure charges']],
  [
    'Net earnings were hurt by the current year $10.0 million excess inventory charge.',
    ['$10.0 million excess inventory charge'],
  ],
  [
    'Adjusted gross margin, calculated by excluding refunds and the sale of the remaining inventory was 43.8%.',
    ['43.8% Adjusted gross margin'],
  ],
  ['The Company had no debt and $105.9 million in cash.', ['$105.9 million cash']],
  [
    'It earned $24.3 million of net income and completed $62.6 million of share repurchases.',
    ['$24.3 million net income', '$62.6 million share repurchases'],
  ],
  ['Our balance sheet enabled us to repurchase approximately $64 million of stock.', ['$64 million undefined']],
  [
    'Adjusted EBITDA excludes (i) $14.0 million of stock-based compensation, (ii) $10.1 million of depreciation and (iii) $3.1 million of amortization.',
    ['$14.0 million stock-based compensation', '$10.1 million depreciation', '$3.1 million amortization'],
  ],
  [
    'Record software revenue, including a 52% year-over-year growth in license revenue and a 53% year-over-year increase in services revenue.',
    ['52% license revenue', '53% services revenue'],
  ],
  [
    'Lamp revenues were 70 percent of total revenues and were $701.7 million.',
    ['70 percent Lamp revenues', '$701.7 million Lamp revenues'],
  ],
  ['Grills decreased 17.0% to $61.6 million.', ['17.0% Grills', '$61.6 million Grills']],
  [
    'Core income, defined as net interest income and insurance results (excluding opex), increased by 5.8%.',
    ['5.8% Core income'],
  ],
  [
    'Operating expenses, including acquisition and integration charges, were $13 million.',
    ['$13 million Operating expenses'],
  ],
  [
    'Selling, general and administrative ("SG&A") expenses were $93.7 million.',
    ['$93.7 million Selling, general and administrative ("SG&A") expenses'],
  ],
  ['The quarter had a use of cash of $4.1 million.', ['$4.1 million use of cash']],
  [
    'The plan is estimated to result in $8 million to $10 million of charges.',
    ['$8 million charges', '$10 million charges'],
  ],
  ['The LTV including transfer taxes was 35.7%.', ['35.7% LTV including transfer taxes']],
  // names of several words, with digits and brackets in them
  ['Kiln sales Ex. Norway of $41.8 million set a record.', ['$41.8 million Kiln sales Ex. Norway']],
  ['The Common Equity Tier 1 Ratio was 12.31% for the Bank.', ['12.31% Common Equity Tier 1 Ratio']],
  ['Net earned premiums increased 41.3%.', ['41.3% Net earned premiums']],
  ['Total debt, including lease liabilities, of $3.1 billion was repaid.', ['$3.1 billion Total debt']],
  [
    'Minority interests (excluding capital gains or losses, wages and impairment) came to $8.2 million.',
    ['$8.2 million Minority interests (excluding capital gains or losses, wages and impairment)'],
  ],
  [
    'The payout ratio as a percentage of AFFO (a non-GAAP ratio, refer to the notes) was 71.4%.',
    ['71.4% payout ratio as a percentage of AFFO'],
  ],
  [
    "Debt to total assets at the Trust's proportionate share was 41.9%.",
    ["41.9% Debt to total assets at the Trust's proportionate share"],
  ],
  [
    'Funds From Operations ("FFO") before special items was $44.3 million.',
    ['$44.3 million FFO") before special items'],
  ],
  [
    'Earnings before interest, taxes, depreciation and amortization ("EBITDA") loss of $14.6 million was less than planned.',
    ['$14.6 million EBITDA") loss'],
  ],
  ['Income or loss include kiln charges of $12.4 million.', ['$12.4 million kiln charges']],
  // what moved, not what there is
  [
    'Our operating activities provided cash of $18.3 million and our financing activities used cash of $11.2 million.',
    ['$18.3 million operating activities provided cash', '$11.2 million financing activities used cash'],
  ],
  ['We had working capital outflows of $312 million.', ['$312 million working capital outflows']],
  [
    'Income is adjusted for a $31.7 million change in fair value of investments, stock based compensation of $6.4 million and a $1.9 million gain on disposal.',
    [
      '$31.7 million change in fair value of investments',
      '$6.4 million stock based compensation',
      '$1.9 million gain on disposal',
    ],
  ],
  [
    'Our NII of $27.4 million and NIM of 3.16% rose $1.8 million and five basis points from NII of $25.6 million and NIM of 3.11%.',
    ['$27.4 million NII', '3.16% NIM', '$1.8 million NII', 'five basis points NIM', '$25.6 million NII', '3.11% NIM'],
  ],
  [
    'Gross margin and adjusted gross margin increased 310 and 420 basis points, respectively, to 41.9% and 42.1%, respectively.',
    ['310 Gross margin', '420 basis points adjusted gross margin', '41.9% Gross margin', '42.1% adjusted gross margin'],
  ],
  ['An average of 7.3 vessels were owned by the Group.', ['7.3 average number of vessels']],
  ['The deposit growth funded $506 million of loan growth.', ['$506 million loan growth']],
  ['I am pleased we delivered 14% growth in Adjusted EPS.', ['14% Adjusted EPS']],
  [
    'Settled 3.7 million shares of forward stock for net proceeds of approximately $228 million.',
    ['3.7 million shares of forward stock', '$228 million net proceeds'],
  ],
  // a noun of its own, whatever it is
  [
    'We had cash of $80.4 million, $643.6 million available under its lines of credit and an unencumbered kiln pool of approximately $3.4 billion.',
    ['$80.4 million cash', '$643.6 million available under its lines of credit', '$3.4 billion unencumbered kiln pool'],
  ],
  ['Revenue increased 4% to a record of $146.3 million.', ['4% Revenue', '$146.3 million Revenue']],
  [
    'We repaid two mortgages totalling $106.2 million at an average interest rate of 4.6%.',
    ['$106.2 million undefined', '4.6% average interest rate'],
  ],
  [
    'Improved annual earnings and return on equity of 7.2% allowed book value per share to grow to $31.64.',
    ['7.2% return on equity', '$31.64 book value per share'],
  ],
  ['Costs fell with better management (kiln margin up +0.6pts).', ['+0.6pts kiln margin']],
  ['The mill had an annual rent of c. EUR4.1m.', ['EUR4.1m annual rent']],
  ['It comprised (i) monthly distributions of $0.60 per unit.', ['$0.60 monthly distributions']],
  [
    'Strong results, including 6% organic growth, adjusted kiln margin expansion of 270 basis points and 40% adjusted EPS growth.',
    ['6% results', '270 basis points adjusted kiln margin', '40% adjusted EPS'],
  ],
  [
    'Profit was hurt by: (i) $4 million for non-cash charges, including $3 million for equipment write-downs.',
    ['$4 million non-cash charges', '$3 million equipment write-downs'],
  ],
  [
    'The mill reports its results for the quarter and increases quarterly dividend to $0.23.',
    ['$0.23 quarterly dividend'],
  ],
  ['An inventory write-off of $0.9 million was recorded.', ['$0.9 million inventory write-off']],
  [
    'Total assets rose to $16.1 million from $15.2 million, and an increase of equity from $13.6 million at year-end 2024 to $13.9 million.',
    ['$16.1 million Total assets', '$15.2 million Total assets', '$13.6 million equity', '$13.9 million equity'],
  ],
  [
    'It repurchased $2.4 million of common stock for an average price of $81.17.',
    ['$2.4 million repurchased common stock', '$81.17 average price'],
  ],
  [
    'We returned $0.7 billion in dividends and $1.9 billion shares repurchased.',
    ['$0.7 billion dividends', '$1.9 billion shares repurchased'],
  ],
  [
    'Interest and finance costs for 2025 and 2024 were $0.4 million and $1.8 million, respectively.',
    ['$0.4 million Interest and finance costs', '$1.8 million Interest and finance costs'],
  ],
  ['Book value per share excluding AOCI was $46.16.', ['$46.16 Book value per share excluding AOCI']],
  [
    'Net cash from operations swings from $0.2 million to $0.6 million.',
    ['$0.2 million Net cash from operations', '$0.6 million Net cash from operations'],
  ],
  [
    'EBITDA loss was $17.3 million, compared to a $46.9 million loss in 2024, representing a 63% decrease.',
    ['$17.3 million EBITDA loss', '$46.9 million EBITDA loss', '63% EBITDA loss'],
  ],
  // names behind, for two figures
  [
    'We earned $318 million and $1.2 billion of core income for the fourth quarter and the year, respectively.',
    ['$318 million core income', '$1.2 billion core income'],
  ],
  [
    'Buyback Plan: We paid $543.1 million and $215.7 million, including commissions, for share repurchases in 2025 and 2024, respectively.',
    ['$543.1 million share repurchases', '$215.7 million share repurchases'],
  ],
  [
    'A loss of $46.2 million on $70.4 million of impairment charges; $19.7 million of operating income was adjusted.',
    ['$46.2 million loss', '$70.4 million impairment charges', '$19.7 million operating income'],
  ],
])('%s', (text, expected) => {
  expect(metrics(text)).toEqual(expected)
})

it('a loss that a measure came to is negative, and so is the loss of the year before', () => {
  const [own, base] = readMentions(
    [sentenceOf('Adjusted EBITDA was a loss of $16.4 million, compared to a loss of $24.7 million.')],
    profileOf(),
  )
  expect([own?.value.digits, base?.value.digits]).toEqual([-164n, -247n])
})

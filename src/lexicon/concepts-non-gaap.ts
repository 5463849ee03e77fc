/**
 * Measures that issuers report beside the standards, in the \`tieout\` namespace: one name whoever prints it, no balance, so
 * that add-backs and deductions are both legal. A narrower variant ("normalized", "segment") is the issuer's own extension.
 * Format: ../concepts/definition.ts.
 */
export const NON_GAAP = `
tieout:AdjustedCostOfRevenue duration money RC IS
  adjusted cost of revenue; adjusted cost of sales; adjusted cost of goods sold
tieout:AdjustedDilutedShares duration shares RC
  adjusted diluted; adjusted diluted weighted average shares outstanding; adjusted diluted shares
tieout:AdjustedEarningsPerShareBasic duration perShare RC OM
  adjusted basic; adjusted basic earnings per share
tieout:AdjustedEarningsPerShareBasic+tieout:AdjustedEarningsPerShareDiluted duration perShare RC OM
  adjusted basic and diluted; adjusted basic and diluted earnings per share
tieout:AdjustedEarningsPerShareDiluted duration perShare RC OM
  adjusted diluted; adjusted diluted earnings per share; adjusted EPS; adjusted earnings per share;
  adjusted net income per share; adjusted earnings per common share;
  adjusted net income per share attributable to common shareholders
tieout:AdjustedEBIT duration money RC OM IS
  adjusted EBIT; comparable EBIT
tieout:AdjustedEBITDA duration money RC OM IS
  adjusted EBITDA; adjusted EBITDA (loss); total adjusted EBITDA; consolidated adjusted EBITDA;
  adjusted EBITDA, total; adjusted earnings before interest, taxes, depreciation and amortization;
  adjusted earnings before interest, taxes, depreciation and amortization (EBITDA)
  not: normalized adjusted EBITDA; segment adjusted EBITDA; adjusted EBITDA margin; adjusted EBITDAR;
  adjusted EBITDA excluding currency; pro forma adjusted EBITDA
tieout:AdjustedEBITDAMargin duration percent RC OM IS
  adjusted EBITDA margin; adjusted EBITDA as a percentage of revenue; adjusted EBITDA as a percentage of net sales;
  adjusted EBITDA as a % of revenue; adjusted EBITDA margin %; adjusted EBITDA %;
  adjusted EBITDA as a percentage of total revenue; adjusted EBITDA as a percentage of sales;
  adjusted EBITDA as % of net sales; adjusted EBITDA % of sales; adjusted EBITDA percentage of revenue
  not: normalized adjusted EBITDA margin
tieout:AdjustedEffectiveTaxRate duration percent RC OM
  adjusted effective tax rate; adjusted tax rate; adjusted effective income tax rate; adjusted income tax rate
tieout:AdjustedFreeCashFlow duration money RC OM CF
  adjusted free cash flow
tieout:AdjustedFundsFromOperations duration money RC OM IS
  adjusted funds from operations; AFFO; adjusted funds from operations (AFFO);
  AFFO attributable to common shareholders; total AFFO; adjusted FFO;
  adjusted funds from operations attributable to common shareholders
tieout:AdjustedFundsFromOperationsPerShareDiluted duration perShare RC OM IS
  AFFO per share; adjusted funds from operations per share; AFFO per diluted share; AFFO per share - diluted;
  AFFO per unit; AFFO per unit - diluted; AFFO per diluted common share; adjusted FFO per diluted share;
  adjusted FFO per share
tieout:AdjustedGrossMargin duration percent RC OM IS
  adjusted gross margin; adjusted gross margin %; adjusted gross profit margin;
  adjusted gross profit as a percentage of revenue; adjusted gross profit %;
  adjusted gross profit as a percentage of net sales; adjusted gross profit as % of net sales;
  adjusted gross margin as a percentage of revenue; adjusted gross margin as a % of revenue;
  adjusted gross profit as a % of revenue
tieout:AdjustedGrossProfit duration money RC OM IS
  adjusted gross profit; adjusted gross margin; total adjusted gross profit
  not: normalized adjusted gross profit
tieout:AdjustedIncomeBeforeTaxes duration money RC OM IS
  adjusted income before income taxes; adjusted income before taxes; adjusted pretax income
tieout:AdjustedIncomeTaxExpense duration money RC IS
  adjusted income tax expense
tieout:AdjustedNetIncome duration money RC OM IS
  adjusted net income; total adjusted net income; adjusted earnings; adjusted consolidated net income
  not: normalized adjusted net income; adjusted net income per share; adjusted net income margin;
  adjusted net income attributable to parent
tieout:AdjustedNetIncomeAttributableToParent duration money RC OM IS
  adjusted net income attributable to parent; adjusted net income attributable to common shareholders
tieout:AdjustedNetIncomeMargin duration percent RC OM IS
  adjusted net income margin; adjusted net margin; adjusted net income as a percentage of revenue
tieout:AdjustedOperatingCashFlow duration money RC OM CF
  adjusted operating cash flow; adjusted cash flow from operations; adjusted cash flow from operating activities;
  adjusted net cash provided by operating activities
tieout:AdjustedOperatingExpenses duration money RC OM IS
  adjusted operating expenses; total adjusted operating expenses; adjusted total operating expenses
tieout:AdjustedOperatingIncome duration money RC OM IS
  adjusted operating income; adjusted income from operations; total adjusted operating income;
  adjusted operating result
  not: normalized adjusted operating profit; adjusted operating margin; segment adjusted operating income
tieout:AdjustedOperatingMargin duration percent RC OM IS
  adjusted operating margin; adjusted operating margin %; adjusted operating income margin;
  adjusted operating income as a percentage of revenue; adjusted operating income as a percentage of net sales;
  adjusted operating profit as % of net sales; adjusted operating income as a % of revenue
tieout:AdjustedOtherIncomeExpense duration money RC IS
  adjusted other income (expense), net; adjusted other income, net; adjusted other expense, net;
  adjusted interest and other income, net
tieout:AdjustedResearchAndDevelopmentExpense duration money RC IS
  adjusted research and development; adjusted research and development expenses
tieout:AdjustedSellingGeneralAndAdministrativeExpense duration money RC IS
  adjusted selling, general and administrative expenses; adjusted SG&A
tieout:AdjustedGeneralAndAdministrativeExpense duration money RC IS
  adjusted general and administrative; adjusted general and administrative expenses
tieout:AdjustedSalesAndMarketingExpense duration money RC IS
  adjusted sales and marketing; adjusted sales and marketing expenses; adjusted selling and marketing
tieout:BookValuePerShare instant perShare OM RC BS
  book value per share; book value per common share; common book value per share
tieout:CoreFundsFromOperations duration money RC OM IS
  core FFO; core funds from operations; core FFO attributable to common shareholders
tieout:CoreFundsFromOperationsPerShareDiluted duration perShare RC OM IS
  core FFO per share; core FFO per diluted share; core FFO per diluted common share; core FFO per share - diluted;
  core FFO per common share - diluted
tieout:EBIT duration money RC OM IS
  EBIT; earnings before interest and taxes; earnings before interest and taxes (EBIT);
  earnings before interest and income taxes
tieout:EBITDA duration money RC OM IS
  EBITDA; earnings before interest, taxes, depreciation and amortization;
  earnings before interest, taxes, depreciation, and amortization (EBITDA); consolidated EBITDA; EBITDA (loss)
  not: adjusted EBITDA; EBITDA margin; EBITDAre; EBITDAR; segment EBITDA; operating EBITDA
tieout:EBITDAMargin duration percent RC OM IS
  EBITDA margin; EBITDA margin %; EBITDA as a percentage of revenue; EBITDA as a percentage of net sales; EBITDA %;
  EBITDA as a % of revenue
tieout:EBITMargin duration percent RC OM IS
  EBIT margin; EBIT margin %; EBIT as a percentage of revenue; EBIT %
tieout:EBITDAre duration money RC OM
  EBITDAre; NAREIT EBITDAre; EBITDA for real estate
tieout:FreeCashFlow duration money RC OM CF
  free cash flow; free cash flow (FCF); FCF; total free cash flow; free cash flow, net; free cash flow (use)
  not: adjusted free cash flow; free cash flow margin; free cash flow per share; free cash flow conversion;
  levered free cash flow
tieout:FreeCashFlowConversion duration percent RC OM
  free cash flow conversion; free cash flow conversion rate; free cash flow conversion ratio
tieout:FreeCashFlowMargin duration percent RC OM CF
  free cash flow margin; free cash flow as a percentage of revenue; free cash flow as a percentage of sales;
  FCF margin; free cash flow as a % of revenue
tieout:FundsFromOperations duration money RC OM IS
  funds from operations; FFO; funds from operations (FFO); NAREIT FFO; FFO attributable to common shareholders;
  funds from operations attributable to common shareholders; NAREIT FFO applicable to common shareholders; total FFO;
  funds from operations, as defined by NAREIT; FFO (as defined by NAREIT)
  not: core FFO; adjusted FFO; FFO per share; FFO payout ratio
tieout:FundsFromOperationsPerShareDiluted duration perShare RC OM IS
  FFO per share; funds from operations per share; FFO per diluted share; FFO per share - diluted; FFO per unit;
  FFO per diluted common share; FFO per unit - diluted; NAREIT FFO per diluted share; diluted FFO per share;
  funds from operations per share - diluted; NAREIT FFO per diluted common share;
  funds from operations per diluted share; FFO per common share - diluted
tieout:GrossMargin duration percent IS RC OM
  gross margin; gross margin %; gross profit margin; gross profit as a percentage of revenue; gross profit percentage;
  gross profit as a percentage of net sales; gross profit as a percentage of sales; gross profit as a % of revenue;
  gross margin as a percentage of revenue; gross profit as a percentage of total revenue;
  gross margin as a % of revenue; gross margin rate; gross profit % of sales; total gross margin;
  gross profit as % of net sales; gross margin as a % of net sales
  not: adjusted gross margin
tieout:NetDebt instant money RC OM BS
  net debt; net debt (cash); net financial debt; total net debt; net financial indebtedness; net indebtedness;
  net interest-bearing debt; net interest-bearing liabilities; net debt at end of period
tieout:NetDebtToAdjustedEBITDA instant ratio RC OM
  net debt to adjusted EBITDA; net debt/adjusted EBITDA; net leverage ratio; net debt to adjusted EBITDA ratio;
  net leverage; ratio of net debt to adjusted EBITDA; net debt to adjusted EBITDA leverage ratio; net debt/EBITDA;
  net debt to EBITDA; net debt to EBITDA ratio
tieout:NetIncomeMargin duration percent IS RC OM
  net income margin; net margin; net income as a percentage of revenue; net income as a percentage of net sales;
  net income as a % of revenue; net income % of revenue; net earnings as a percentage of sales; profit margin;
  net income as a percentage of total revenue
tieout:NetInterestMargin duration percent IS RC OM
  net interest margin; net interest margin (FTE); net yield on interest-earning assets;
  net interest margin, annualized
tieout:NetOperatingIncome duration money RC OM IS
  net operating income; NOI; net operating income (NOI); total NOI; property net operating income;
  total property net operating income; total net operating income; property NOI
  not: same property NOI
tieout:OperatingMargin duration percent IS RC OM
  operating margin; operating margin %; operating income margin; operating income as a percentage of revenue;
  operating income as a percentage of net sales; operating income as a % of revenue; operating income %;
  operating income as a percentage of sales; operating profit as % of net sales
tieout:OperatingExpensesAsPercentageOfRevenue duration percent IS RC OM
  operating expenses as a percentage of revenue; operating expenses as a percentage of net sales;
  operating expenses as a % of revenue; total operating expenses as a percentage of revenue;
  operating expenses as a percentage of sales
tieout:OrganicGrowth duration percent RC OM SG
  organic growth; organic sales growth; organic revenue growth; organic net sales growth; organic growth %;
  organic growth rate; organic revenue growth rate; organic net revenue growth; total organic growth
tieout:ConstantCurrencyRevenueGrowth duration percent RC OM SG
  constant currency revenue growth; revenue growth in constant currency; revenue growth at constant currency;
  constant currency growth; sales growth in constant currency; constant currency sales growth
tieout:ReturnOnAverageAssets duration percent OM IS RC
  return on average assets; return on average assets (annualized); return on average total assets; ROAA;
  annualized return on average assets; return on assets
tieout:ReturnOnAverageEquity duration percent OM IS RC
  return on average equity; return on average shareholders' equity; return on average equity (annualized);
  return on average common equity; ROAE; annualized return on average equity;
  return on average common shareholders' equity; return on equity
tieout:ReturnOnInvestedCapital duration percent OM RC
  return on invested capital; ROIC; adjusted ROIC; return on invested capital (ROIC)
tieout:EfficiencyRatio duration percent OM IS RC
  efficiency ratio; efficiency ratio (FTE)
tieout:CombinedRatio duration percent OM IS RC
  combined ratio; GAAP combined ratio
tieout:AdjustedCombinedRatio duration percent OM IS RC
  adjusted combined ratio
tieout:LossRatio duration percent OM IS RC
  loss ratio; loss and loss adjustment expense ratio; net loss ratio
tieout:ExpenseRatio duration percent OM IS RC
  expense ratio; net expense ratio
tieout:SameStoreSalesGrowth duration percent OM RC SG
  same-store sales growth; comparable sales growth; comparable store sales growth; same-store sales; comparable sales;
  comparable store sales; same store sales change; same-store sales %; comparable store sales change
tieout:WorkingCapital instant money BS RC OM
  working capital; net working capital; total working capital
tieout:TangibleBookValuePerShare instant perShare OM RC BS
  tangible book value per share; tangible book value per common share
tieout:TangibleCommonEquity instant money OM RC BS
  tangible common equity; total tangible common equity; tangible equity; tangible common shareholders' equity;
  tangible shareholders' equity
tieout:TotalLiquidity instant money OM RC BS
  total liquidity; liquidity; total available liquidity; available liquidity
`

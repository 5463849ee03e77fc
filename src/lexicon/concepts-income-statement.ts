/**
 * Income statement, per-share and comprehensive income lines and their standard concepts. Format: ../concepts/definition.ts.
 * us-gaap element names are © Financial Accounting Foundation, used here as identifiers; the labels are captions that
 * filers print (SEC data, public domain).
 */
export const INCOME_STATEMENT = `
us-gaap:Revenues ifrs-full:Revenue duration credit money IS primary
  total revenues; revenue; total net revenues; net sales; total operating revenues; sales; net revenues; total sales;
  total net sales; operating revenues; sales revenue; turnover; revenues, net; revenues, total; total revenues, net;
  net operating revenues; consolidated revenue; consolidated net sales; sales and other operating revenues;
  group revenue; sales, net; consolidated net revenues; consolidated sales; revenue from operations;
  total consolidated revenue; group sales; net turnover; net sales revenue; revenue from contracts with customers;
  quarterly revenue
  not: deferred revenue; revenue growth; net revenue retention; cost of revenue; rental revenue; service revenue;
  total segment revenue; revenue per share; interest revenue; revenue backlog; adjusted revenue; total other revenue
us-gaap:CostOfRevenue ifrs-full:CostOfSales duration debit money IS
  cost of revenue; total cost of revenues; cost of sales; cost of goods sold; total cost of sales;
  cost of products sold; total cost of goods sold; cost of net revenue; cost of net sales; cost of revenues, total;
  cost of sales and services; cost of goods and services sold; cost of products and services sold;
  cost of operating revenue; cost of services and products sold; net cost of sales; cost of operations;
  cost of goods sold and services; cost of sales and operating expenses
  not: cost of revenue growth; amortization in cost of revenue
us-gaap:CostOfGoodsAndServiceExcludingDepreciationDepletionAndAmortization duration debit money IS
  cost of sales (exclusive of depreciation and amortization);
  cost of revenue (exclusive of depreciation and amortization);
  cost of services (exclusive of depreciation and amortization);
  cost of revenues (exclusive of depreciation and amortization shown separately below);
  cost of goods sold (exclusive of depreciation and amortization shown separately below);
  cost of products sold, excluding depreciation and amortization
us-gaap:GrossProfit ifrs-full:GrossProfit duration credit money IS primary
  gross profit; gross margin; total gross profit; total gross margin; consolidated gross profit;
  consolidated gross margin; gross profit, total
  not: gross profit margin; adjusted gross profit; gross profit percentage; gross profit per gallon
us-gaap:OperatingExpenses ifrs-full:OperatingExpense duration debit money IS
  total operating expenses; operating expenses; operating expenses, total; total operating expenses, net;
  total operating costs and expenses, net; total opex
us-gaap:CostsAndExpenses duration debit money IS
  total costs and expenses; total expenses; total operating costs and expenses; costs and expenses, total;
  total costs; total operating costs; costs and expenses; expenses, total; expenses;
  total costs and operating expenses; total operating expenses and costs;
  total cost of revenues and operating expenses; total costs and other; total costs, expenses and other;
  total cost of sales and operating expenses
us-gaap:SellingGeneralAndAdministrativeExpense ifrs-full:SellingGeneralAndAdministrativeExpense duration debit money IS
  selling, general and administrative expenses; selling, general and administrative;
  selling and administrative expenses; selling and administrative; sales, general and administrative;
  marketing, general and administrative expenses; selling, general, and administrative costs;
  sales, general and administrative expenses; selling, administrative and general expenses;
  marketing, administration and research costs; total selling, general and administrative expenses;
  selling, administrative and other expenses; sales, marketing, general and administrative;
  warehousing, selling and administrative; selling, general, administrative and other expenses;
  selling, distribution and administrative; selling, administration and other;
  store operating, selling and administrative expenses; operating, selling, general and administrative expenses
us-gaap:GeneralAndAdministrativeExpense ifrs-full:AdministrativeExpense duration debit money IS
  general and administrative; general and administrative expenses; administrative expenses;
  general and administrative costs; administration expenses; general and administration; administrative;
  general and administration expenses; administrative and general expenses;
  corporate general and administrative expenses; general and administrative expense, net;
  corporate and administrative expenses; administration costs; administrative costs;
  corporate general and administrative
us-gaap:SellingAndMarketingExpense ifrs-full:SalesAndMarketingExpense duration debit money IS
  sales and marketing; selling and marketing; selling and marketing expenses; sales and marketing expenses;
  marketing and sales; marketing and selling expenses; selling, marketing and promotion
us-gaap:SellingExpense duration debit money IS
  selling expenses; selling; sales expenses
us-gaap:MarketingExpense duration debit money IS
  marketing; marketing expenses
us-gaap:MarketingAndAdvertisingExpense duration debit money IS
  advertising and marketing; marketing and advertising; advertising and promotion; marketing and advertising expenses;
  advertising and marketing expenses
us-gaap:AdvertisingExpense duration debit money IS
  advertising; advertising expense
ifrs-full:DistributionCosts duration debit money IS
  distribution costs; distribution expenses; selling and distribution expenses; selling and distribution costs;
  selling and distribution; distribution and selling expenses; selling expenses; distribution and logistics expenses
us-gaap:ResearchAndDevelopmentExpense ifrs-full:ResearchAndDevelopmentExpense duration debit money IS
  research and development; research and development expenses; research and development costs;
  research and product development; technology and development; engineering, research and development;
  product development; research, development and engineering; research and engineering; research and development, net;
  research and development expenses, net; total research and development; technology and product development;
  research, development and related expenses; net research and development expenses;
  engineering and product development; engineering and development; product research and development
  not: research and development as a percentage of revenue; in-process research and development
us-gaap:DepreciationAndAmortization ifrs-full:DepreciationAndAmortisationExpense duration debit money IS
  depreciation and amortization; depreciation, depletion and amortization; depreciation and amortization expense;
  total depreciation and amortization; depreciation, amortization and depletion;
  depreciation and amortization of property and equipment; depreciation, depletion and amortization expense;
  amortization and depreciation; depreciation expense and amortization; depletion, depreciation and amortization;
  depreciation and amortization, total; total depreciation and amortization expense;
  depreciation and amortization of intangible assets;
  depreciation and amortization of property, plant and equipment and intangible assets;
  depreciation and amortization costs
us-gaap:DepreciationDepletionAndAmortization ifrs-full:DepreciationAndAmortisationExpense duration debit money CF RC
  depreciation and amortization; depreciation, depletion and amortization; depreciation and amortization expense;
  total depreciation and amortization; depreciation, amortization and depletion;
  depreciation and amortization of property and equipment; depreciation, depletion and amortization expense;
  amortization and depreciation; depreciation expense and amortization; depletion, depreciation and amortization;
  depreciation and amortization, total; total depreciation and amortization expense;
  depreciation and amortization of intangible assets;
  depreciation and amortization of property, plant and equipment and intangible assets;
  depreciation and amortization costs
us-gaap:Depreciation ifrs-full:DepreciationExpense duration debit money IS CF RC
  depreciation; depreciation expense; depreciation of property, plant and equipment;
  depreciation of property and equipment; depreciation of fixed assets; depreciation of premises and equipment
us-gaap:AmortizationOfIntangibleAssets ifrs-full:AmortisationExpense duration debit money IS CF RC
  amortization of intangible assets; amortization of intangibles; amortization of acquired intangible assets;
  intangible asset amortization; amortization of other intangible assets; amortization of purchased intangible assets;
  amortization of acquired intangibles; amortization expense; intangible amortization;
  amortization of acquisition-related intangible assets; amortization of acquired intangible assets, net;
  amortization of purchased intangibles; amortization of identifiable intangible assets;
  amortization of acquisition-related intangibles; amortization of finite-lived intangible assets
us-gaap:AdjustmentForAmortization duration debit money CF RC
  amortization
us-gaap:RestructuringCharges duration debit money IS CF
  restructuring; restructuring charges; restructuring costs; restructuring expenses; restructuring charges, net;
  severance and restructuring
us-gaap:RestructuringCostsAndAssetImpairmentCharges duration debit money IS CF
  restructuring and asset impairment charges; restructuring and impairment charges; restructuring and other charges;
  restructuring, impairment and other charges; impairment and restructuring charges; restructuring and impairment
us-gaap:AssetImpairmentCharges duration debit money IS CF
  impairment charges; asset impairment charges; asset impairments; impairment; impairment of assets; impairment losses
us-gaap:ImpairmentOfLongLivedAssetsHeldForUse duration debit money IS CF
  impairment of long-lived assets; long-lived asset impairment; impairment of property and equipment;
  long-lived asset impairment charges; impairment of property, plant and equipment
us-gaap:ImpairmentOfRealEstate duration debit money IS CF
  impairment of real estate; impairment charges on real estate; impairment of real estate assets;
  impairment of real estate properties; provision for impairment of real estate; real estate impairment
us-gaap:GoodwillImpairmentLoss duration debit money IS CF
  goodwill impairment; impairment of goodwill; goodwill impairment charge; goodwill impairment loss
us-gaap:GoodwillAndIntangibleAssetImpairment duration debit money IS CF
  goodwill and intangible asset impairment; impairment of goodwill and intangible assets;
  impairment of goodwill and other intangible assets; goodwill and other intangible asset impairments;
  goodwill and intangible impairment
us-gaap:BusinessCombinationAcquisitionRelatedCosts duration debit money IS
  acquisition-related costs; transaction costs; acquisition costs; acquisition-related expenses; transaction expenses;
  acquisition expenses; acquisition transaction costs
us-gaap:LitigationSettlementExpense duration debit money IS
  legal settlement; litigation settlement; litigation settlement expense
us-gaap:OtherCostAndExpenseOperating duration debit money IS:operatingExpense
  other operating expenses; other operating costs
us-gaap:OtherOperatingIncomeExpenseNet duration credit money IS
  other operating income (expense), net; other operating income, net; other operating (expense) income, net;
  other operating income (expense); other operating (expense) income
us-gaap:OtherOperatingIncome duration credit money IS
  other operating income; other operating revenue
us-gaap:OtherIncome ifrs-full:OtherIncome duration credit money IS:revenue
  other income
us-gaap:TaxesExcludingIncomeAndExciseTaxes duration debit money IS
  taxes other than income taxes; taxes other than income; other taxes
us-gaap:RealEstateTaxExpense duration debit money IS
  real estate taxes; property taxes; real estate tax expense
us-gaap:FuelCosts duration debit money IS
  fuel; aircraft fuel; fuel expense; fuel costs
us-gaap:SalariesAndWages duration debit money IS
  salaries; salaries and wages; wages and salaries; salaries expense
us-gaap:LaborAndRelatedExpense ifrs-full:EmployeeBenefitsExpense duration debit money IS
  compensation and benefits; salaries and employee benefits; salaries, wages and benefits; salaries and benefits;
  employee compensation and benefits; personnel expenses; personnel costs; wages, salaries and benefits;
  payroll expenses; payroll and related expenses; wages, salaries, benefits and other employees' expenses;
  employee benefits expense; compensation and related benefits; salaries and related benefits;
  compensation and employee benefits; staff costs; employee benefit costs; employee compensation; employee costs;
  compensation expense; salaries, wages, and employee benefits; employee expenses; payroll and benefits
ifrs-full:RawMaterialsAndConsumablesUsed duration debit money IS
  raw materials and consumables used; materials and consumables; raw materials and consumables;
  materials and services; materials and supplies; raw materials, consumables and energy
us-gaap:ProfessionalFees duration debit money IS
  professional fees; professional services; professional and legal fees; legal and professional fees;
  professional service fees
us-gaap:OccupancyNet duration debit money IS
  occupancy; net occupancy expense; net occupancy; occupancy, net; occupancy expense; occupancy costs;
  net occupancy costs
us-gaap:ExplorationExpense duration debit money IS
  exploration; exploration expenses; exploration costs; exploration expense, including dry holes
us-gaap:AssetRetirementObligationAccretionExpense duration debit money IS CF
  accretion of asset retirement obligations; accretion expense; accretion; asset retirement obligation accretion;
  accretion expense on asset retirement obligations
us-gaap:PreOpeningCosts duration debit money IS
  pre-opening expenses; pre-opening costs; preopening costs
us-gaap:OperatingIncomeLoss ifrs-full:ProfitLossFromOperatingActivities duration credit money IS primary
  operating income; income from operations; total operating income; results from operating activities;
  income from operating activities; operating result; consolidated operating income; results from operations;
  operating income, net; loss from operating activities; total income from operations before other;
  net loss from operations
  not: segment operating income; adjusted operating income; operating income margin; net operating income;
  property operating income; operating income before depreciation and amortization; income from continuing operations
us-gaap:InvestmentIncomeInterest ifrs-full:RevenueFromInterest duration credit money IS
  interest income; interest income, net
us-gaap:InterestAndOtherIncome duration credit money IS
  interest and other income, net; interest and other income; other income and interest, net;
  interest income and other, net
us-gaap:InvestmentIncomeInterestAndDividend duration credit money IS
  interest and dividend income; interest and investment income; dividend and interest income; interest and dividends
us-gaap:InvestmentIncomeNet duration credit money IS
  investment income; investment income, net; income from investments, net
us-gaap:InterestExpense ifrs-full:InterestExpense duration debit money IS
  interest expense; interest; interest charges; interest and financing costs; interest cost; total interest expense;
  interest and debt expense; interest expense and financing costs; interest and financing expense;
  interest and related expenses; interest expense, including amortization of debt issuance costs;
  interest and amortization of debt issuance costs; interest on debt; interest and other financing costs;
  interest on borrowings
  not: interest expense related to amortization of debt discount; net interest expense
us-gaap:InterestIncomeExpenseNonoperatingNet duration credit money IS
  interest expense, net; interest, net; net interest expense; interest income (expense), net;
  interest (expense) income, net; net interest; net interest income (expense);
  interest income, net of interest expense; interest and other financing expense, net; interest (expense) income;
  interest income (expense); interest and financing costs, net; interest expense, net of interest income;
  net interest (expense) income
ifrs-full:FinanceIncome duration credit money IS
  finance income; financial income; financing income; total finance income; total financial income;
  income from financial investments; interest and finance income; finance revenue
ifrs-full:FinanceCosts duration debit money IS
  finance costs; financial expenses; finance expense; financing costs; financing expenses; financial costs;
  cost of debt; interest and finance costs; total finance costs; total financial expenses; finance charges;
  interest expense and finance costs; cost of financial debt; interest and accretion expense; finance costs and other
ifrs-full:FinanceIncomeCost duration credit money IS
  net finance costs; finance costs, net; finance income (costs), net; financial result; financial expenses, net;
  net financial result; net finance income (costs); net finance expense; net financial expense;
  financial income (expense), net; financing expenses, net; total financial result; financial income and expense;
  finance expense, net; net finance income; net financial items; finance costs and income;
  net financial income (expense); financial net; net financing costs; total finance income (expense), net;
  finance income and expenses; net finance (costs) income
us-gaap:ForeignCurrencyTransactionGainLossBeforeTax ifrs-full:GainsLossesOnExchangeDifferencesOnTranslationRecognisedInProfitOrLoss duration credit money IS
  gain (loss) on foreign currency fluctuations; gain (loss) on foreign exchange;
  foreign exchange gain (loss); foreign currency exchange gain (loss); foreign currency transaction gain (loss);
  foreign exchange gains (losses), net; foreign currency gain (loss); foreign currency transaction loss;
  foreign exchange; net foreign exchange gain (loss); net foreign currency exchange gain (loss);
  exchange gains (losses), net; foreign currency exchange gains (losses), net; exchange gain (loss);
  foreign currency transaction gains (losses), net; gain (loss) on foreign currency transactions;
  (loss) gain on foreign exchange; foreign exchange differences; net exchange gain (loss); net exchange differences;
  foreign currency
us-gaap:GainsLossesOnExtinguishmentOfDebt duration credit money IS CF
  loss on extinguishment of debt; loss on early extinguishment of debt; loss on debt extinguishment;
  debt extinguishment loss; loss on retirement of debt; loss on extinguishment of long-term debt;
  loss on early debt extinguishment; loss on debt retirement; loss on repayment of debt;
  net loss on extinguishment of debt; extinguishment of debt; loss on early retirement of debt
us-gaap:GainLossOnSaleOfPropertyPlantEquipment duration credit money IS CF RC
  gain on sale of property and equipment; gain (loss) on sale of property, plant and equipment;
  loss on disposal of fixed assets; net gain on sale of property and equipment
us-gaap:GainLossOnDispositionOfAssets duration credit money IS CF
  gain (loss) on disposal of assets; gain on asset disposals; gain on sale of assets, net; net gain on sale of assets;
  asset disposals
us-gaap:GainLossOnSaleOfBusiness duration credit money IS CF
  gain on sale of business; gain on divestiture; gain on sale of businesses, net; gain on divestiture of business;
  gain on disposal of subsidiary
us-gaap:GainLossOnInvestments duration credit money IS CF
  gain (loss) on investments; net investment gains (losses); gain (loss) on investments, net;
  net gains (losses) on investments; investment gains (losses), net; investment gains (losses)
us-gaap:EquitySecuritiesFvNiGainLoss duration credit money IS CF
  gain (loss) on equity securities; change in fair value of equity securities;
  unrealized gain (loss) on equity securities; net gains (losses) on equity securities;
  gains (losses) on equity securities, net
us-gaap:FairValueAdjustmentOfWarrants duration debit money IS CF
  change in fair value of warrant liabilities; change in fair value of warrants; fair value adjustment of warrants;
  change in fair value of derivative warrant liabilities
us-gaap:IncomeLossFromEquityMethodInvestments ifrs-full:ShareOfProfitLossOfAssociatesAndJointVenturesAccountedForUsingEquityMethod duration credit money IS CF
  gain (loss) on equity-method investments, net; gain (loss) on equity-method investments;
  equity in earnings of unconsolidated affiliates; income (loss) from equity method investments;
  equity in earnings of affiliates; equity in net income of affiliates; equity in losses of affiliates;
  equity in earnings of unconsolidated entities; equity in earnings of equity method investments;
  equity in net income of unconsolidated affiliates; equity method investment income;
  share of profit of associates and joint ventures; share of results of associates; equity earnings;
  share of profit of equity-accounted investees; share of net income of associates;
  share of results of associates and joint ventures; share of profit of joint ventures and associates;
  share of profit of associates; share of loss of associates; share of net profit of equity-accounted companies;
  share of loss of associates and joint ventures; share of results of equity-accounted investees;
  income from associates; equity in earnings; equity in earnings of unconsolidated joint ventures;
  equity in losses of unconsolidated affiliates; equity income from unconsolidated affiliates;
  income (loss) from equity method investees; income from unconsolidated affiliates;
  income from unconsolidated joint ventures; share of equity-accounted companies;
  equity (earnings) losses of unconsolidated affiliates; net income from unconsolidated entities;
  equity method earnings; share of profit of joint ventures; results of associated companies;
  equity in earnings of joint ventures; share in earnings of associates; equity earnings in affiliates;
  share of profits of equity-accounted companies
us-gaap:OtherNonoperatingIncomeExpense ifrs-full:OtherGainsLosses duration credit money IS:nonoperating
  other; other, net; other income (expense), net; other income, net; other expense, net; other income (expense);
  other (expense) income, net; other (expense) income; other nonoperating income (expense), net;
  other nonoperating income (expense); other gains (losses), net; other, net income (expense); miscellaneous, net;
  miscellaneous income (expense), net; other nonoperating (expense) income; other nonoperating (expense) income, net;
  other nonoperating income, net; miscellaneous income, net; other gains and losses
us-gaap:OtherNonoperatingIncome duration credit money IS:nonoperating
  other income; other nonoperating income; miscellaneous income
us-gaap:OtherNonoperatingExpense duration debit money IS:nonoperating
  other expense; other nonoperating expense; other deductions; miscellaneous expense
us-gaap:NonoperatingIncomeExpense duration credit money IS
  total other income (expense); total other income (expense), net; total other income, net; total other expense, net;
  total nonoperating income (expense); total other expense; total nonoperating income (expense), net;
  total other (expense) income; total other (expense) income, net; nonoperating income (expense), total;
  total nonoperating expense, net; total other income; total nonoperating (expense) income; total nonoperating income;
  total nonoperating expense; total other nonoperating income (expense); nonoperating income (expense), net;
  net nonoperating income (expense); total other nonoperating expense, net; nonoperating income (expense);
  net other income (expense); total nonoperating income, net; total nonoperating items, net;
  other income (expense), total
ifrs-full:OtherExpenseByFunction duration debit money IS
  other expenses; other operating expenses
ifrs-full:OtherIncome duration credit money IS
  other income; other operating income
ifrs-full:OtherRevenue duration credit money IS
  other revenue
us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest ifrs-full:ProfitLossBeforeTax duration credit money IS CF primary
  income before income taxes; income from continuing operations before income taxes; income before taxes;
  pretax income; profit before taxation; net income before income taxes;
  income before income taxes and noncontrolling interests; result before tax; net income before taxes;
  total income before income taxes; income (loss) from operations before income taxes;
  income from continuing operations before taxes; consolidated income before income taxes
  not: income before taxes and equity income; adjusted pretax income; income before interest and taxes;
  earnings before interest and tax; profit before interest and tax
us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments duration credit money IS
  income before income taxes and equity in earnings of unconsolidated affiliates;
  income before income taxes and equity income; income before income taxes and equity in earnings of affiliates;
  income before taxes and equity in earnings of affiliates;
  income before income taxes and equity in net income of affiliates;
  income before income taxes and equity in losses of affiliates;
  income before income taxes and equity in earnings of joint ventures;
  income before income taxes and income from equity method investments;
  loss before income tax and share of results of equity investees;
  income before income taxes and equity method investments; income (loss) before income taxes and equity in earnings
us-gaap:IncomeTaxExpenseBenefit ifrs-full:IncomeTaxExpenseContinuingOperations duration debit money IS RC primary
  income tax expense; total income tax expense; taxation; net income tax expense; tax on profit; income tax on profit
  not: deferred income taxes; income taxes payable; income tax effect of adjustments; cash paid for income taxes;
  income tax rate
us-gaap:CurrentIncomeTaxExpenseBenefit ifrs-full:CurrentTaxExpenseIncome duration debit money IS
  current income tax expense; current taxes
us-gaap:DeferredIncomeTaxExpenseBenefit ifrs-full:DeferredTaxExpenseIncome duration debit money IS CF:noncash,operating
  deferred income taxes; deferred taxes; deferred income taxes, net; provision for deferred income taxes;
  benefit from deferred income taxes; deferred taxes, net; change in deferred income taxes; change in deferred taxes;
  (benefit) provision for deferred income taxes; provision (benefit) for deferred income taxes;
  net deferred income taxes; benefit for deferred income taxes
us-gaap:IncomeLossFromContinuingOperations ifrs-full:ProfitLossFromContinuingOperations duration credit money IS CF
  income from continuing operations; net income from continuing operations;
  income from continuing operations, net of tax; profit for the period from continuing operations;
  income from continuing operations, net of income taxes; profit for the year from continuing operations
  not: income from operations
us-gaap:IncomeLossFromDiscontinuedOperationsNetOfTax ifrs-full:ProfitLossFromDiscontinuedOperations duration credit money IS CF
  income (loss) from discontinued operations, net of tax; discontinued operations, net of tax;
  income (loss) from discontinued operations; discontinued operations; net loss from discontinued operations;
  income (loss) from discontinued operations, net of income taxes; total income (loss) from discontinued operations
us-gaap:ProfitLoss ifrs-full:ProfitLoss duration credit money IS CF EQ RC primary nci
  income from operations and before noncontrolling interests; income before noncontrolling interests;
  net income; consolidated net income; net income including noncontrolling interests; profit for the period;
  profit for the year; profit; net income for the period; net income before allocation to noncontrolling interests;
  net result; net income before noncontrolling interests; net income before attribution to noncontrolling interests;
  profit after tax; net profit for the year; result for the period; loss for the quarter;
  net income attributable to all interests; total net income; net profit after tax
us-gaap:NetIncomeLoss ifrs-full:ProfitLossAttributableToOwnersOfParent duration credit money IS CF EQ RC primary
  net income attributable to parent; profit attributable to parent; attributable to parent;
  profit for the period attributable to parent; net result attributable to parent; net income, group share;
  profit for the year attributable to parent; net profit attributable; net income of the group; controlling interest;
  group share of net income; net income attributable to controlling interest; total net income attributable to parent
us-gaap:NetIncomeLoss ifrs-full:ProfitLoss duration credit money IS CF EQ RC primary sole
  net income; consolidated net income; profit for the period; profit for the year; profit; net income for the period;
  net result; profit after tax; net profit for the year; result for the period; loss for the quarter;
  total net income; net profit after tax
  not: net income per share; net income margin; adjusted net income; net income before taxes
us-gaap:NetIncomeLossAttributableToNoncontrollingInterest ifrs-full:ProfitLossAttributableToNoncontrollingInterests duration debit money IS CF
  net income attributable to noncontrolling interests; noncontrolling interests;
  income attributable to noncontrolling interests; attributable to noncontrolling interests;
  noncontrolling interests in consolidated subsidiaries;
  profit for the period attributable to noncontrolling interests;
  net income attributable to noncontrolling interests in consolidated subsidiaries;
  net result attributable to noncontrolling interests; noncontrolling interests' share of net income;
  noncontrolling interests in net income
us-gaap:NetIncomeLossAvailableToCommonStockholdersBasic duration credit money IS RC
  net income available to common shareholders; net income applicable to common stock;
  net loss attributable to ordinary shareholders; earnings available to common shareholders;
  net income available for common shareholders; net loss to common shareholders; earnings applicable to common stock;
  net income for common stock; net income attributable to parent's common shareholders
ifrs-full:ProfitLossAttributableToOrdinaryEquityHoldersOfParentEntity duration credit money IS
  net income available to common shareholders; net loss attributable to ordinary shareholders;
  profit attributable to ordinary shareholders
us-gaap:PreferredStockDividendsAndOtherAdjustments duration debit money IS
  preferred dividends and other adjustments; preferred stock dividends and other
us-gaap:PreferredStockDividendsIncomeStatementImpact duration debit money IS
  preferred stock dividends; preferred dividends; dividends on preferred stock; preferred share dividends;
  dividends on preferred shares; cumulative preferred stock dividends; dividends to preferred shareholders;
  preferred distributions
us-gaap:EarningsPerShareBasic ifrs-full:BasicEarningsLossPerShare duration perShare IS primary
  basic; basic earnings per share; net income, basic; total basic; basic, total
  not: basic weighted average shares; basic earnings per share from continuing operations;
  adjusted basic earnings per share
us-gaap:EarningsPerShareDiluted ifrs-full:DilutedEarningsLossPerShare duration perShare IS primary
  diluted; diluted earnings per share; net income, diluted; total diluted; diluted, total; assuming dilution
  not: diluted weighted average shares; adjusted diluted earnings per share; FFO per diluted share
us-gaap:EarningsPerShareBasic+us-gaap:EarningsPerShareDiluted ifrs-full:BasicEarningsLossPerShare+ifrs-full:DilutedEarningsLossPerShare duration perShare IS primary
  basic and diluted; basic and diluted earnings per share
us-gaap:IncomeLossFromContinuingOperationsPerBasicShare ifrs-full:BasicEarningsLossPerShareFromContinuingOperations duration perShare IS
  basic earnings per share from continuing operations; basic - continuing operations; continuing operations - basic;
  income from continuing operations - basic; basic earnings per share - continuing operations;
  basic net income per share from continuing operations; income (loss) from continuing operations per share - basic
us-gaap:IncomeLossFromContinuingOperationsPerDilutedShare ifrs-full:DilutedEarningsLossPerShareFromContinuingOperations duration perShare IS
  diluted earnings per share from continuing operations; diluted - continuing operations;
  continuing operations - diluted; income from continuing operations - diluted;
  diluted earnings per share - continuing operations; diluted net income per share from continuing operations;
  income (loss) from continuing operations per share - diluted;
  diluted earnings per common share from continuing operations; continuing operations diluted earnings per share
us-gaap:IncomeLossFromDiscontinuedOperationsNetOfTaxPerBasicShare ifrs-full:BasicEarningsLossPerShareFromDiscontinuedOperations duration perShare IS
  basic earnings per share from discontinued operations; basic - discontinued operations;
  discontinued operations - basic; basic earnings per share - discontinued operations
us-gaap:IncomeLossFromDiscontinuedOperationsNetOfTaxPerDilutedShare ifrs-full:DilutedEarningsLossPerShareFromDiscontinuedOperations duration perShare IS
  diluted earnings per share from discontinued operations; diluted - discontinued operations;
  discontinued operations - diluted; diluted earnings per share - discontinued operations
us-gaap:CommonStockDividendsPerShareDeclared duration perShare IS BS EQ OM
  dividends declared per common share; dividends declared per share; cash dividends declared per common share;
  cash dividends declared per share; dividends declared per share of common stock; dividends per share declared;
  dividends declared per common share of stock; dividends declared; common stock dividends declared per share;
  distributions declared per share; dividends declared per unit; common dividends declared per share;
  dividends declared per common unit
us-gaap:CommonStockDividendsPerShareCashPaid ifrs-full:DividendsPaidOrdinarySharesPerShare duration perShare IS BS EQ OM
  dividends paid per share; dividends per share; dividends per common share; cash dividends per common share;
  cash dividends per share; cash dividends paid per share; dividends paid per common share;
  cash dividends paid per common share
us-gaap:WeightedAverageNumberOfSharesOutstandingBasic ifrs-full:WeightedAverageShares duration shares IS primary
  basic; basic weighted average shares outstanding; basic shares; basic common shares
us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding ifrs-full:AdjustedWeightedAverageShares duration shares IS primary
  diluted; diluted weighted average shares outstanding; diluted shares; diluted common shares; assuming dilution;
  weighted average common and common equivalent shares outstanding
us-gaap:WeightedAverageNumberOfSharesOutstandingBasic+us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding ifrs-full:WeightedAverageShares+ifrs-full:AdjustedWeightedAverageShares duration shares IS primary
  basic and diluted; basic and diluted weighted average shares outstanding
us-gaap:WeightedAverageNumberDilutedSharesOutstandingAdjustment duration shares IS
  effect of dilutive securities; dilutive effect of stock options; dilutive effect of stock options and awards;
  effect of dilutive stock options; dilutive securities; dilutive effect of share-based awards;
  dilutive impact of stock awards; dilutive effect of share based compensation
us-gaap:EffectiveIncomeTaxRateContinuingOperations duration percent IS RC OM
  effective tax rate; effective income tax rate; tax rate; effective rate; income tax rate; GAAP effective tax rate;
  effective tax rate, GAAP
us-gaap:ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest ifrs-full:ComprehensiveIncome duration credit money CI IS nci
  comprehensive income; total comprehensive income; total comprehensive income for the period;
  total comprehensive income for the year; comprehensive income for the period; consolidated comprehensive income;
  total comprehensive income, net of tax; comprehensive income including noncontrolling interests
us-gaap:ComprehensiveIncomeNetOfTax ifrs-full:ComprehensiveIncomeAttributableToOwnersOfParent duration credit money CI IS
  comprehensive income attributable to parent; total comprehensive income attributable to parent;
  total comprehensive income for the period attributable to parent
us-gaap:ComprehensiveIncomeNetOfTax ifrs-full:ComprehensiveIncome duration credit money CI IS sole
  comprehensive income; total comprehensive income; total comprehensive income for the period;
  total comprehensive income for the year; comprehensive income for the period;
  total comprehensive income, net of tax; consolidated comprehensive income
us-gaap:ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest ifrs-full:ComprehensiveIncomeAttributableToNoncontrollingInterests duration debit money CI IS
  comprehensive income attributable to noncontrolling interests;
  total comprehensive income attributable to noncontrolling interests
us-gaap:OtherComprehensiveIncomeLossNetOfTax ifrs-full:OtherComprehensiveIncome duration credit money CI IS
  other comprehensive income; total other comprehensive income; other comprehensive income (loss), net of tax;
  total other comprehensive income (loss), net of tax; other comprehensive income for the period;
  other comprehensive income for the period, net of tax
us-gaap:OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax ifrs-full:OtherComprehensiveIncomeNetOfTaxExchangeDifferencesOnTranslation duration credit money CI IS
  foreign currency translation adjustments; foreign currency translation; foreign currency translation gain (loss);
  change in foreign currency translation adjustment; cumulative translation adjustment;
  foreign currency translation adjustments, net of tax; currency translation adjustments;
  change in foreign currency translation; exchange differences on translation of foreign operations;
  translation adjustments; change in cumulative translation adjustment;
  foreign currency translation adjustments, net of nil tax; exchange differences on translating foreign operations;
  net change in foreign currency translation; currency translation differences;
  unrealized foreign currency translation gain (loss); net change in foreign currency translation adjustment
us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationAndTax ifrs-full:OtherComprehensiveIncomeNetOfTaxCashFlowHedges duration credit money CI IS
  cash flow hedges; change in fair value of cash flow hedges; unrealized gain (loss) on cash flow hedges;
  net change in cash flow hedges; unrealized gain (loss) on derivative instruments;
  change in unrealized gain (loss) on cash flow hedges; cash flow hedges, net of tax; change in cash flow hedges;
  change in fair value of derivatives; unrealized gain (loss) on derivatives
us-gaap:OtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentNetOfTax duration credit money CI IS
  unrealized gain (loss) on available-for-sale securities;
  net unrealized gain (loss) on available-for-sale securities; unrealized gain (loss) on marketable securities;
  unrealized gain (loss) on investments; change in unrealized gain (loss) on available-for-sale securities;
  unrealized gain (loss) on available-for-sale debt securities; unrealized gains (losses) on debt securities;
  unrealized gain (loss) on marketable debt securities
us-gaap:OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansAdjustmentNetOfTax ifrs-full:OtherComprehensiveIncomeNetOfTaxGainsLossesOnRemeasurementsOfDefinedBenefitPlans duration credit money CI IS
  pension and other postretirement benefits; pension and postretirement benefit plans;
  pension and other postretirement benefit plans; defined benefit plans;
  change in pension and postretirement benefits; remeasurements of defined benefit plans;
  pension liability adjustment; pension adjustments; defined benefit pension plans;
  pension and postretirement adjustments; actuarial gains (losses) on defined benefit plans;
  pension and other postretirement liability adjustment; remeasurements of defined benefit obligations;
  remeasurements of post-employment benefit obligations; actuarial gains and losses;
  defined benefit pension and postretirement plans
us-gaap:AllocatedShareBasedCompensationExpense duration debit money RC IS
  total stock-based compensation expense; total stock-based compensation
`

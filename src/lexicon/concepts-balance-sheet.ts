/**
 * Balance sheet lines and their standard concepts. Format: ../concepts/definition.ts. us-gaap element names are © Financial
 * Accounting Foundation, used here as identifiers; the labels are captions that filers print (SEC data, public domain).
 */
export const BALANCE_SHEET = `
us-gaap:Assets ifrs-full:Assets instant debit money BS primary
  total assets; assets, total
  not: total assets under management; total current assets; average total assets; net assets
us-gaap:AssetsCurrent ifrs-full:CurrentAssets instant debit money BS primary
  total current assets; assets, current, total
us-gaap:AssetsNoncurrent ifrs-full:NoncurrentAssets instant debit money BS
  total noncurrent assets; total long-term assets; total fixed assets
us-gaap:Liabilities ifrs-full:Liabilities instant credit money BS primary
  total liabilities; liabilities, total
  not: total liabilities and equity; total other liabilities
us-gaap:LiabilitiesCurrent ifrs-full:CurrentLiabilities instant credit money BS primary
  total current liabilities; liabilities, current, total
us-gaap:LiabilitiesNoncurrent ifrs-full:NoncurrentLiabilities instant credit money BS
  total noncurrent liabilities; total long-term liabilities
us-gaap:LiabilitiesAndStockholdersEquity ifrs-full:EquityAndLiabilities instant credit money BS primary
  total liabilities and shareholders' equity; total liabilities and equity; total equity and liabilities;
  total shareholders' equity and liabilities; total liabilities, mezzanine equity and shareholders' equity;
  total liabilities and deficit; total liabilities, redeemable noncontrolling interests and equity;
  total liabilities, noncontrolling interests and shareholders' equity;
  total liabilities, temporary equity and equity; total liabilities and capital; total liabilities and net assets;
  total liabilities and members' equity; total liabilities and partners' capital;
  total liabilities, convertible preferred stock and shareholders' equity;
  total liabilities, mezzanine equity and equity;
  total liabilities, redeemable noncontrolling interests and shareholders' equity;
  total liabilities, temporary equity and shareholders' equity; liabilities and shareholders' equity, total;
  total capitalization and liabilities; total liabilities and unitholders' equity;
  total liabilities and net assets attributable to unitholders; total liabilities, redeemable common stock and equity;
  total liabilities, preferred stock and equity
us-gaap:StockholdersEquity ifrs-full:EquityAttributableToOwnersOfParent instant credit money BS primary
  total shareholders' equity attributable to parent; equity attributable to parent;
  total equity attributable to parent; shareholders' equity attributable to parent;
  total equity attributable to the equity holders; capital and reserves attributable to parent;
  total capital and reserves attributable to parent; equity, group share; equity attributable to owners;
  net assets attributable to parent; total parent shareholders' equity
us-gaap:StockholdersEquity ifrs-full:EquityAttributableToOwnersOfParent instant credit money BS primary nci
  total shareholders' equity; shareholders' equity; total common shareholders' equity
us-gaap:StockholdersEquity ifrs-full:Equity instant credit money BS primary sole
  total shareholders' equity; shareholders' equity; total equity; total deficit; total common shareholders' equity;
  total members' equity; total unitholders' equity; total capital and reserves;
  total shareholders' equity (capital deficiency)
us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest ifrs-full:Equity instant credit money BS primary nci
  total equity; total deficit; total equity including noncontrolling interests;
  total shareholders' equity and noncontrolling interests;
  total shareholders' equity including noncontrolling interests
us-gaap:MinorityInterest ifrs-full:NoncontrollingInterests instant credit money BS EQ
  noncontrolling interests; noncontrolling interests in subsidiaries; total noncontrolling interests;
  noncontrolling interests in consolidated subsidiaries
us-gaap:RedeemableNoncontrollingInterestEquityCarryingAmount instant credit money BS
  redeemable noncontrolling interests
us-gaap:TemporaryEquityCarryingAmountAttributableToParent instant credit money BS
  total mezzanine equity; total temporary equity; mezzanine equity; temporary equity;
  redeemable convertible preferred stock
us-gaap:CommonStockValue ifrs-full:IssuedCapital instant credit money BS
  common stock; common shares; ordinary shares; capital stock; share capital; issued capital; common stock, value;
  issued share capital; share capital issued; issued and paid-up capital; subscribed capital; ordinary share capital
us-gaap:PreferredStockValue instant credit money BS
  preferred stock; preferred shares; convertible preferred stock; preference shares; cumulative preferred stock
us-gaap:CommonStockValue instant credit money BS
  common stock and additional paid-in capital
us-gaap:AdditionalPaidInCapital ifrs-full:AdditionalPaidinCapital instant credit money BS
  additional paid-in capital; paid-in capital; capital in excess of par value; additional capital; capital surplus;
  additional contributed capital; paid-in capital in excess of par value
ifrs-full:SharePremium instant credit money BS
  share premium; share premium account; share premium reserve; issue premium;
  additional paid-in capital and share premium
us-gaap:TreasuryStockCommonValue ifrs-full:TreasuryShares instant debit money BS
  treasury stock; treasury shares; treasury stock, at cost; treasury shares, at cost; common stock held in treasury;
  common shares held in treasury; common stock in treasury, at cost; common stock in treasury; own shares;
  company shares held by subsidiaries
us-gaap:RetainedEarningsAccumulatedDeficit ifrs-full:RetainedEarnings instant credit money BS
  retained earnings; accumulated deficit; retained earnings (accumulated deficit); accumulated earnings;
  (accumulated deficit) retained earnings; retained earnings (deficit); retained deficit; accumulated losses;
  accumulated deficit and distributions; deficit; reinvested earnings; earnings reinvested in the business;
  accumulated earnings (deficit); undistributed earnings; unappropriated retained earnings; cumulative net income
us-gaap:AccumulatedDistributionsInExcessOfNetIncome instant debit money BS
  distributions in excess of net income; distributions in excess of accumulated earnings;
  cumulative distributions in excess of net income; distributions in excess of accumulated net income;
  accumulated distributions in excess of net income; dividends in excess of earnings
us-gaap:AccumulatedOtherComprehensiveIncomeLossNetOfTax ifrs-full:AccumulatedOtherComprehensiveIncome instant credit money BS
  other comprehensive income; other comprehensive loss;
  accumulated other comprehensive income; accumulated other comprehensive gain;
  accumulated other comprehensive income, net of tax; accumulated other comprehensive loss, net;
  accumulated comprehensive loss
ifrs-full:OtherReserves instant credit money BS
  other reserves; reserves; other components of equity; total reserves
us-gaap:CashAndCashEquivalentsAtCarryingValue ifrs-full:CashAndCashEquivalents instant debit money BS CF primary
  cash and cash equivalents; cash and cash equivalents, net; cash and cash equivalents (unrestricted);
  unrestricted cash and cash equivalents; total cash and cash equivalents; net cash and cash equivalents
  not: cash, cash equivalents and marketable securities; restricted cash and cash equivalents;
  cash and cash equivalents and restricted cash
us-gaap:Cash ifrs-full:Cash instant debit money BS CF
  cash; cash on hand and in banks; cash in bank; total cash; cash and bank balances
us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents instant debit money BS CF primary
  cash, cash equivalents and restricted cash; cash, cash equivalents, and restricted cash equivalents;
  cash, cash equivalents, restricted cash and restricted cash equivalents; cash and restricted cash;
  total cash, cash equivalents, and restricted cash; cash and cash equivalents, including restricted cash;
  total cash and restricted cash; cash, restricted cash and cash equivalents
us-gaap:CashCashEquivalentsAndShortTermInvestments instant debit money BS
  cash, cash equivalents and short-term investments; total cash, cash equivalents and short-term investments;
  cash and short-term investments; total cash and short-term investments;
  cash, cash equivalents, and marketable securities; cash, cash equivalents and current marketable securities
us-gaap:RestrictedCashCurrent instant debit money BS:currentAssets
  restricted cash; restricted cash, current; current restricted cash; current portion of restricted cash;
  restricted cash and cash equivalents; restricted cash, current portion
us-gaap:RestrictedCashNoncurrent instant debit money BS:noncurrentAssets
  restricted cash; restricted cash, noncurrent; long-term restricted cash; restricted cash, net of current portion;
  restricted cash and cash equivalents; noncurrent restricted cash; restricted cash, long-term
us-gaap:RestrictedCash instant debit money BS
  restricted cash; restricted cash and cash equivalents; restricted cash and escrow deposits;
  restricted cash and escrows
us-gaap:ShortTermInvestments instant debit money BS:currentAssets
  short-term investments; temporary investments; short-term bank deposits; short-term deposits
us-gaap:MarketableSecuritiesCurrent instant debit money BS:currentAssets
  marketable securities; marketable securities, current; short-term marketable securities;
  current marketable securities; investments in marketable securities
us-gaap:MarketableSecuritiesNoncurrent instant debit money BS:noncurrentAssets
  marketable securities; marketable securities, noncurrent; long-term marketable securities;
  noncurrent marketable securities
us-gaap:MarketableSecurities instant debit money BS
  marketable securities; total marketable securities; investments in marketable securities
us-gaap:LongTermInvestments instant debit money BS
  long-term investments; investments, noncurrent; noncurrent investments; long-term investments, net
us-gaap:Investments instant debit money BS
  total investments
us-gaap:EquityMethodInvestments ifrs-full:InvestmentAccountedForUsingEquityMethod instant debit money BS
  equity method investments; investments in unconsolidated affiliates; investments in affiliates; equity investments;
  investments accounted for using the equity method; investments in unconsolidated entities;
  investment in equity affiliates; investments in associates and joint ventures;
  investments in joint ventures and associates; investments in unconsolidated joint ventures;
  investments in and advances to unconsolidated affiliates; investments in equity-accounted investees;
  equity-accounted investments; investments accounted for under the equity method;
  investments in equity method affiliates
ifrs-full:InvestmentsInAssociates instant debit money BS
  investments in associates; investments in associated companies
ifrs-full:InvestmentsInJointVentures instant debit money BS
  investments in joint ventures; interest in joint ventures
us-gaap:AccountsReceivableNetCurrent ifrs-full:CurrentTradeReceivables instant debit money BS:currentAssets
  accounts receivable, net; accounts receivable; trade receivables, net; trade accounts receivable, net;
  trade receivables; customer receivables, net; accounts receivable, less allowance for doubtful accounts;
  accounts receivable, net of allowance for credit losses; trade accounts receivable; accounts receivable, trade, net;
  accounts receivable, trade; receivables - trade, net; accounts receivable, less allowances;
  trade receivables, less allowances; accounts receivable, net, current; net trade receivables;
  total accounts receivable, net
us-gaap:ReceivablesNetCurrent instant debit money BS:currentAssets
  receivables; receivables, net; total receivables, net; total receivables
us-gaap:AccountsReceivableNet ifrs-full:TradeReceivables instant debit money BS
  accounts receivable, net; accounts receivable; tenant receivables, net; trade receivables; receivables, net;
  net accounts receivable; tenant and other receivables, net; accounts receivable, net of allowance;
  tenant receivables; tenant and other receivables; rents receivable, net; rents and other receivables
ifrs-full:TradeAndOtherCurrentReceivables instant debit money BS:currentAssets
  trade and other receivables; trade receivables and other receivables; accounts receivable and other receivables;
  trade and other receivables, net; accounts and other receivables; trade and other current receivables;
  current trade and other receivables; accounts receivable and other
ifrs-full:TradeAndOtherReceivables instant debit money BS
  trade and other receivables
us-gaap:AccountsAndOtherReceivablesNetCurrent instant debit money BS:currentAssets
  accounts and other receivables, net; trade and other receivables, net; accounts and other receivables;
  accounts receivable and other; trade and other receivables
us-gaap:AccountsNotesAndLoansReceivableNetCurrent instant debit money BS:currentAssets
  accounts and notes receivable; accounts and notes receivable, net; accounts and notes receivable - trade, net
us-gaap:NotesAndLoansReceivableNetCurrent instant debit money BS:currentAssets
  notes receivable, net; notes receivable; notes receivable, current; current portion of notes receivable
us-gaap:NotesAndLoansReceivableNetNoncurrent instant debit money BS:noncurrentAssets
  notes receivable; long-term notes receivable; notes receivable, net; notes receivable, noncurrent
us-gaap:UnbilledReceivablesCurrent instant debit money BS:currentAssets
  unbilled receivables; unbilled revenue; unbilled accounts receivable; unbilled receivables, net;
  accrued unbilled revenues
us-gaap:ContractWithCustomerAssetNetCurrent ifrs-full:CurrentContractAssets instant debit money BS:currentAssets
  contract assets; contract assets, net; contract assets, current; current contract assets
us-gaap:ContractWithCustomerAssetNetNoncurrent ifrs-full:NoncurrentContractAssets instant debit money BS:noncurrentAssets
  contract assets; contract assets, noncurrent; noncurrent contract assets; contract assets, net
us-gaap:OtherReceivablesNetCurrent ifrs-full:OtherCurrentReceivables instant debit money BS:currentAssets
  other receivables; other receivables, net; other current receivables; miscellaneous receivables
us-gaap:NontradeReceivablesCurrent instant debit money BS:currentAssets
  vendor non-trade receivables; non-trade receivables
us-gaap:IncomeTaxesReceivable ifrs-full:CurrentTaxAssetsCurrent instant debit money BS:currentAssets
  income taxes receivable; recoverable income taxes; prepaid income taxes; current tax assets;
  income taxes recoverable; taxes recoverable; current income tax assets; current tax receivables;
  current income tax receivables
ifrs-full:OtherNoncurrentReceivables instant debit money BS:noncurrentAssets
  other receivables; other noncurrent receivables
ifrs-full:CurrentTaxAssetsNoncurrent instant debit money BS:noncurrentAssets
  income taxes recoverable; recoverable income taxes; income tax receivable; current tax assets
us-gaap:InventoryNet ifrs-full:Inventories instant debit money BS
  inventories; inventories, net; total inventories; merchandise inventories; net inventories;
  inventories, less reserves
us-gaap:InventoryFinishedGoods instant debit money BS
  finished goods; finished products; finished goods inventory
us-gaap:InventoryRawMaterials instant debit money BS
  raw materials; raw materials and supplies
us-gaap:InventoryWorkInProcess instant debit money BS
  work in process; work in progress
us-gaap:PrepaidExpenseCurrent ifrs-full:CurrentPrepayments instant debit money BS:currentAssets
  prepaid expenses; prepayments; prepaid expenses, current; current prepayments
us-gaap:PrepaidExpenseAndOtherAssetsCurrent instant debit money BS:currentAssets
  prepaid expenses and other current assets; prepaid expenses and other; prepaid expenses and other assets;
  prepayments and other current assets; prepaids and other current assets; prepayments and other assets;
  prepaid assets and other current assets; prepaid expenses and other current assets, net; prepaids and other;
  prepaid expenses and other receivables; prepaid and other assets; other current assets and prepaid expenses;
  prepayments, deposits and other current assets; other prepaid expenses and current assets;
  prepayments, receivables and other assets; prepayments and other; other receivables and prepaid expenses;
  other prepaids and current assets
us-gaap:PrepaidExpenseAndOtherAssets instant debit money BS
  prepaid expenses and other assets; prepaid and other assets; prepayments and other assets;
  prepaid expenses and other assets, net
us-gaap:OtherAssetsCurrent ifrs-full:OtherCurrentAssets instant debit money BS:currentAssets
  other current assets; other; other assets; other current assets, net; total other current assets; other, net
us-gaap:OtherAssetsNoncurrent ifrs-full:OtherNoncurrentAssets instant debit money BS:noncurrentAssets
  other assets; other; other noncurrent assets; other long-term assets; other assets, net;
  other noncurrent assets, net; deposits and other assets; other assets, noncurrent; other long-term assets, net;
  other, net; deferred charges and other assets; deposits and other; other long-lived assets;
  deferred charges and other; long-term prepaid expenses and other assets;
  prepaid expenses and other noncurrent assets; prepayments and other assets; prepayments and other noncurrent assets;
  prepaid expenses and other assets
us-gaap:OtherAssets ifrs-full:OtherAssets instant debit money BS
  other assets; other assets, net
us-gaap:AssetsHeldForSaleNotPartOfDisposalGroupCurrent ifrs-full:NoncurrentAssetsOrDisposalGroupsClassifiedAsHeldForSale instant debit money BS:currentAssets
  assets held for sale; assets classified as held for sale; noncurrent assets held for sale
us-gaap:AssetsOfDisposalGroupIncludingDiscontinuedOperationCurrent instant debit money BS:currentAssets
  current assets of discontinued operations; assets of discontinued operations; current assets held for sale;
  assets of discontinued operations, current
us-gaap:DisposalGroupIncludingDiscontinuedOperationAssetsNoncurrent instant debit money BS:noncurrentAssets
  noncurrent assets of discontinued operations; assets of discontinued operations;
  long-term assets of discontinued operations; noncurrent assets held for sale
us-gaap:LiabilitiesOfDisposalGroupIncludingDiscontinuedOperationCurrent instant credit money BS:currentLiabilities
  current liabilities of discontinued operations; liabilities of discontinued operations;
  current liabilities held for sale; liabilities held for sale; liabilities associated with assets held for sale;
  liabilities directly associated with assets held for sale
us-gaap:LiabilitiesOfDisposalGroupIncludingDiscontinuedOperationNoncurrent instant credit money BS:noncurrentLiabilities
  noncurrent liabilities of discontinued operations; liabilities of discontinued operations;
  long-term liabilities of discontinued operations
us-gaap:PropertyPlantAndEquipmentNet ifrs-full:PropertyPlantAndEquipment instant debit money BS
  property, plant and equipment, net; property and equipment, net; net property, plant and equipment;
  net property and equipment; property, plant and equipment; property and equipment; premises and equipment, net;
  premises and equipment; fixed assets, net; plant and equipment, net;
  property, equipment and leasehold improvements, net; bank premises and equipment, net; tangible assets;
  fixed assets; total property, plant and equipment, net; total property and equipment, net;
  property, plant and equipment, less accumulated depreciation;
  property and equipment, net of accumulated depreciation; tangible fixed assets; properties, net; equipment, net;
  property, plant, equipment and mineral interests, net; plant, property and equipment; net fixed assets;
  machinery and equipment, net
us-gaap:PropertyPlantAndEquipmentGross instant debit money BS
  property, plant and equipment, at cost; property and equipment, at cost; property, plant and equipment, gross;
  total property, plant and equipment; total property and equipment; property and equipment, gross;
  gross property, plant and equipment
us-gaap:AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment instant credit money BS
  accumulated depreciation; accumulated depreciation and amortization;
  accumulated depreciation, depletion and amortization; allowances for depreciation
us-gaap:Land instant debit money BS
  land
us-gaap:LandAndLandImprovements instant debit money BS
  land and land improvements
us-gaap:BuildingsAndImprovementsGross instant debit money BS
  buildings and improvements; buildings and leasehold improvements
us-gaap:MachineryAndEquipmentGross instant debit money BS
  machinery and equipment
us-gaap:FurnitureAndFixturesGross instant debit money BS
  furniture and fixtures; furniture, fixtures and equipment
us-gaap:ConstructionInProgressGross instant debit money BS
  construction in progress; construction work in progress; construction in process
us-gaap:OperatingLeaseRightOfUseAsset ifrs-full:RightofuseAssets instant debit money BS
  operating lease right-of-use assets; right-of-use assets; operating lease assets;
  operating lease right of use assets, net; right-of-use assets, net; right-of-use assets - operating leases;
  lease right-of-use assets; operating right-of-use assets; right-of-use operating lease assets;
  operating lease ROU assets; right of use assets under operating leases; leased assets;
  operating right-of-use lease assets, net
us-gaap:FinanceLeaseRightOfUseAsset instant debit money BS
  finance lease right-of-use assets; finance lease right-of-use assets, net; finance lease assets;
  right-of-use assets - finance leases
us-gaap:Goodwill ifrs-full:Goodwill instant debit money BS
  goodwill; goodwill, net; total goodwill
us-gaap:IntangibleAssetsNetExcludingGoodwill ifrs-full:IntangibleAssetsOtherThanGoodwill instant debit money BS
  intangible assets, net; intangible assets; other intangible assets, net; other intangible assets; intangibles, net;
  intangibles; intangible assets other than goodwill; other intangibles, net; acquired intangible assets, net;
  acquisition-related intangible assets, net; purchased intangible assets, net; identifiable intangible assets, net;
  acquired intangibles, net; intangible assets, less accumulated amortization; identifiable intangible assets;
  other intangibles; net intangible assets; amortizable intangible assets, net; definite-lived intangible assets, net;
  purchased intangibles, net; trademarks and other identifiable intangibles, net; acquired intangible assets;
  other identifiable intangible assets, net
us-gaap:IntangibleAssetsNetIncludingGoodwill ifrs-full:IntangibleAssetsAndGoodwill instant debit money BS
  goodwill and intangible assets, net; goodwill and other intangible assets; goodwill and intangible assets;
  goodwill and other intangible assets, net; intangible assets and goodwill; goodwill and intangibles, net;
  intangible assets including goodwill; goodwill and other intangibles, net; intangible assets and goodwill, net;
  goodwill and intangibles
us-gaap:DeferredIncomeTaxAssetsNet ifrs-full:DeferredTaxAssets instant debit money BS
  deferred tax assets; deferred income tax assets; deferred tax assets, net; deferred income tax assets, net;
  net deferred tax assets; noncurrent deferred tax assets; deferred tax assets, noncurrent;
  long-term deferred tax assets; deferred income taxes receivable
us-gaap:DeferredIncomeTaxAssetsNet ifrs-full:DeferredTaxAssets instant debit money BS:noncurrentAssets,currentAssets,assets
  deferred income taxes; deferred taxes; deferred income taxes, net
us-gaap:DeferredIncomeTaxLiabilitiesNet ifrs-full:DeferredTaxLiabilities instant credit money BS
  deferred tax liabilities; deferred income tax liabilities; deferred tax liabilities, net;
  deferred income tax liabilities, net; net deferred tax liabilities; noncurrent deferred tax liabilities;
  deferred tax liabilities, noncurrent; deferred tax liabilities, noncurrent portion;
  long-term deferred tax liabilities
us-gaap:DeferredIncomeTaxLiabilitiesNet ifrs-full:DeferredTaxLiabilities instant credit money BS:noncurrentLiabilities,currentLiabilities,liabilities
  deferred income taxes; deferred taxes; deferred income taxes, net
us-gaap:CapitalizedComputerSoftwareNet instant debit money BS
  capitalized software, net; capitalized software development costs, net; software, net; capitalized software;
  capitalized software costs, net; software development costs, net; capitalized internal-use software, net;
  computer software, net; internal-use software, net
us-gaap:CapitalizedContractCostNetNoncurrent instant debit money BS:noncurrentAssets
  deferred contract acquisition costs, noncurrent; deferred commissions, noncurrent;
  deferred contract acquisition costs; contract acquisition costs; deferred commissions;
  deferred contract acquisition costs, net; contract acquisition costs, noncurrent;
  capitalized contract acquisition costs; deferred commissions, net; contract acquisition costs, net
us-gaap:CapitalizedContractCostNetCurrent instant debit money BS:currentAssets
  deferred contract acquisition costs; deferred contract acquisition costs, current; deferred commissions, current;
  deferred commissions; contract acquisition costs, current; contract acquisition costs
us-gaap:DepositsAssetsNoncurrent instant debit money BS:noncurrentAssets nonbank
  deposits; security deposits; long-term deposits; deposits, noncurrent
us-gaap:DerivativeAssetsCurrent ifrs-full:CurrentDerivativeFinancialAssets instant debit money BS:currentAssets
  derivative assets; derivative financial instruments; derivative instruments; derivative financial assets
us-gaap:DerivativeAssetsNoncurrent ifrs-full:NoncurrentDerivativeFinancialAssets instant debit money BS:noncurrentAssets
  derivative assets; derivative financial instruments; derivative instruments; derivative financial assets
us-gaap:DerivativeLiabilitiesCurrent ifrs-full:CurrentDerivativeFinancialLiabilities instant credit money BS:currentLiabilities
  derivative liabilities; derivative financial instruments; derivative instruments; derivative financial liabilities
us-gaap:DerivativeLiabilitiesNoncurrent ifrs-full:NoncurrentDerivativeFinancialLiabilities instant credit money BS:noncurrentLiabilities
  derivative liabilities; derivative financial instruments; derivative instruments; derivative financial liabilities
us-gaap:RegulatoryAssetsCurrent instant debit money BS:currentAssets
  regulatory assets; regulatory assets, current; current regulatory assets
us-gaap:RegulatoryAssetsNoncurrent instant debit money BS:noncurrentAssets
  regulatory assets; regulatory assets, noncurrent; noncurrent regulatory assets
us-gaap:RegulatoryLiabilityCurrent instant credit money BS:currentLiabilities
  regulatory liabilities; regulatory liabilities, current; current regulatory liabilities
us-gaap:RegulatoryLiabilityNoncurrent instant credit money BS:noncurrentLiabilities
  regulatory liabilities; regulatory liabilities, noncurrent; noncurrent regulatory liabilities
ifrs-full:InvestmentProperty instant debit money BS
  investment properties; investment properties, at fair value
ifrs-full:BiologicalAssets instant debit money BS
  biological assets
ifrs-full:OtherNoncurrentFinancialAssets instant debit money BS:noncurrentAssets
  other financial assets; other noncurrent financial assets; noncurrent financial assets; financial assets;
  other noncurrent financial assets, net
ifrs-full:OtherCurrentFinancialAssets instant debit money BS:currentAssets
  other financial assets; other current financial assets; current financial assets; financial assets
us-gaap:AccountsPayableCurrent ifrs-full:TradeAndOtherCurrentPayablesToTradeSuppliers instant credit money BS:currentLiabilities
  accounts payable; trade accounts payable; trade payables; accounts payable, trade; accounts payable, current;
  accounts payable to suppliers; vendor payables; payables; total accounts payable
us-gaap:AccountsPayableCurrentAndNoncurrent instant credit money BS
  accounts payable; trade payables; trade accounts payable
ifrs-full:TradeAndOtherCurrentPayables instant credit money BS:currentLiabilities
  trade and other payables; accounts payable and other payables; trade payables and other payables;
  trade and other current payables; accounts payable and accrued liabilities; accounts payable and accrued expenses;
  accounts payable and other; trade payables and accrued liabilities; trade and other payables, current;
  accounts payable and other current liabilities
ifrs-full:TradeAndOtherPayables instant credit money BS
  trade and other payables; accounts payable and accrued liabilities
us-gaap:AccountsPayableAndAccruedLiabilitiesCurrent instant credit money BS:currentLiabilities
  accounts payable and accrued liabilities; accounts payable and accrued expenses;
  accounts payable, accrued expenses and other current liabilities; accounts payable and other accrued liabilities;
  accounts payable and other current liabilities; trade payables and accrued liabilities;
  accounts payable, accrued expenses and other; accounts payable and accrued charges;
  accounts payable, accrued liabilities and other; accounts payable and accruals; accounts payable and other;
  accounts payable, accrued expenses and other liabilities; accounts payable and other liabilities
us-gaap:AccountsPayableAndAccruedLiabilitiesCurrentAndNoncurrent instant credit money BS
  accounts payable and accrued expenses; accounts payable and accrued liabilities;
  accounts payable, accrued expenses and other liabilities; accounts payable and other accrued expenses
us-gaap:AccruedLiabilitiesCurrent ifrs-full:AccrualsClassifiedAsCurrent instant credit money BS:currentLiabilities
  accrued expenses payable; accrued liabilities payable;
  accrued liabilities; accrued expenses; accrued expenses and other current liabilities;
  accrued and other current liabilities; accrued liabilities and other current liabilities;
  accrued expenses and other liabilities; accrued expenses and other; accrued and other liabilities;
  accrued liabilities and other; accrued expenses and other payables; other accrued liabilities;
  other accrued expenses; accrued liabilities, current; accrued expenses, current; accruals; accrued charges;
  other accrued expenses and liabilities; other current liabilities and accrued expenses;
  accrued expenses and current liabilities; total accrued expenses; accrued liabilities and other liabilities;
  other payables and accrued expenses; accrued other expenses
  not: accrued interest; accrued compensation
us-gaap:AccruedLiabilitiesCurrentAndNoncurrent instant credit money BS
  accrued liabilities; accrued expenses; accrued expenses and other liabilities; accrued liabilities and other;
  accrued and other liabilities; accrued expenses and other; accrued liabilities and other liabilities
us-gaap:EmployeeRelatedLiabilitiesCurrent instant credit money BS:currentLiabilities
  accrued compensation; accrued compensation and benefits; accrued compensation and employee benefits;
  accrued payroll and benefits; accrued payroll; accrued salaries and wages;
  accrued compensation and related benefits; accrued payroll and related expenses; employee benefits;
  accrued salaries; accrued employee compensation and benefits; accrued wages; compensation and benefits payable;
  employee compensation and benefits; accrued salaries, wages and benefits; accrued employee compensation;
  accrued employee benefits; accrued salaries and benefits; compensation and benefits;
  accrued payroll and employee benefits; salaries, wages and benefits; accrued wages and benefits;
  payroll and related liabilities
us-gaap:InterestPayableCurrent instant credit money BS:currentLiabilities
  accrued interest; interest payable; accrued interest payable; interest accrued
us-gaap:InterestPayableCurrentAndNoncurrent instant credit money BS
  accrued interest; accrued interest payable; interest payable
us-gaap:AccruedIncomeTaxesCurrent ifrs-full:CurrentTaxLiabilitiesCurrent instant credit money BS:currentLiabilities
  income taxes payable; accrued income taxes; current tax liabilities; income taxes; income taxes payable, current;
  income tax liabilities; current income tax liabilities; current tax payable; current income taxes payable;
  income taxes currently payable
us-gaap:AccruedIncomeTaxesNoncurrent instant credit money BS:noncurrentLiabilities
  income taxes payable; long-term income taxes payable; noncurrent income taxes payable;
  income tax payable, noncurrent; income taxes
us-gaap:AccruedIncomeTaxes instant credit money BS
  income taxes payable; accrued income taxes
us-gaap:TaxesPayableCurrent instant credit money BS:currentLiabilities
  taxes payable; accrued taxes; other taxes payable; taxes accrued; income and other taxes payable
us-gaap:DividendsPayableCurrent instant credit money BS:currentLiabilities
  dividends payable; distributions payable; dividends declared
us-gaap:DividendsPayableCurrentAndNoncurrent instant credit money BS
  dividends payable; dividends and distributions payable; distributions payable; dividends declared
us-gaap:CustomerDepositsCurrent instant credit money BS:currentLiabilities
  customer deposits; customer deposits and advances; advances from customers; customer advances;
  deposits from customers
us-gaap:ContractWithCustomerLiabilityCurrent ifrs-full:CurrentContractLiabilities instant credit money BS:currentLiabilities
  deferred revenue; deferred revenue, current; contract liabilities; current deferred revenue;
  deferred revenue, current portion; unearned revenue; contract liabilities, current;
  current portion of deferred revenue; deferred revenue and customer deposits; current contract liabilities;
  short-term deferred revenue; customer deposits and deferred revenue; deferred income; deferred service revenue;
  current portion of contract liabilities
us-gaap:ContractWithCustomerLiabilityNoncurrent ifrs-full:NoncurrentContractLiabilities instant credit money BS:noncurrentLiabilities
  deferred revenue; deferred revenue, noncurrent; long-term deferred revenue;
  deferred revenue, net of current portion; contract liabilities, noncurrent; contract liabilities;
  noncurrent deferred revenue; deferred revenue, long-term; deferred revenue, long-term portion;
  deferred revenue, noncurrent portion; noncurrent contract liabilities; unearned revenue
us-gaap:ContractWithCustomerLiability ifrs-full:ContractLiabilities instant credit money BS
  deferred revenue; contract liabilities; total deferred revenue; unearned revenue
us-gaap:DebtCurrent instant credit money BS:currentLiabilities
  short-term debt; current debt; short-term debt and current portion of long-term debt; debt, current;
  short-term borrowings and current portion of long-term debt; current portion of debt; current maturities of debt;
  notes payable and current portion of long-term debt; total short-term debt; debt, current portion;
  debt, net, current; current portion of debt, net; short-term borrowings and current maturities of long-term debt;
  current portion of debt obligations
us-gaap:ShortTermBorrowings ifrs-full:ShorttermBorrowings instant credit money BS
  short-term borrowings; short-term loans; short-term bank loans; short-term bank borrowings;
  other short-term borrowings; short-term bank credit; bank overdrafts and short-term loans
us-gaap:LongTermDebtCurrent ifrs-full:CurrentPortionOfLongtermBorrowings instant credit money BS:currentLiabilities
  current portion of long-term debt; current maturities of long-term debt; long-term debt due within one year;
  long-term debt, current portion; current portion of long-term debt, net; current portion of long-term borrowings;
  current installments of long-term debt; long-term debt, current; term debt; current portion of term loan;
  current portion of long-term debt and other; current portion of long-term loans;
  long-term debt maturing within one year; current portion of notes payable; current maturities of term loan;
  current portion of mortgages payable; current maturities of long-term loans; current portion of term debt
ifrs-full:CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings instant credit money BS:currentLiabilities
  borrowings; loans and borrowings; current borrowings; interest-bearing loans and borrowings;
  current loans and borrowings; borrowings, current; current portion of borrowings; current interest-bearing debt;
  interest-bearing debt; financial debt; loans payable; current financial debt; bank borrowings
ifrs-full:NoncurrentPortionOfNoncurrentBorrowings instant credit money BS:noncurrentLiabilities
  borrowings; loans and borrowings; noncurrent borrowings; interest-bearing loans and borrowings;
  noncurrent loans and borrowings; borrowings, noncurrent; long-term loans; interest-bearing debt; financial debt;
  loans payable; long-term borrowings; noncurrent financial debt; long-term debt; bank borrowings; debt;
  long-term loans and borrowings; noncurrent interest-bearing debt
us-gaap:LongTermDebtNoncurrent instant credit money BS:noncurrentLiabilities
  long-term debt; total long-term debt; total long-term debt, net; long-term debt, net;
  long-term debt, less current portion; long-term borrowings; term debt; long-term debt, less current maturities;
  long-term debt, noncurrent; noncurrent debt; debt, net of current portion; debt, noncurrent; debt;
  long-term debt, net, less current portion; debt, long-term; noncurrent portion of long-term debt;
  term loan, net of current portion; long-term debt obligations;
  long-term debt, net of unamortized discount and debt issuance costs; long-term loans; term loan; debt, net;
  notes payable, net of current portion; long-term notes payable; long-term debt, noncurrent portion; term loan, net;
  long-term debt, less current portion, net; long-term debt, net of current portion and debt issuance costs;
  noncurrent portion of debt; long-term debt due after one year
us-gaap:LongTermDebt instant credit money BS
  long-term debt; long-term debt, net; total long-term debt; long-term borrowings; total long-term debt, net
us-gaap:DebtLongtermAndShorttermCombinedAmount ifrs-full:Borrowings instant credit money BS RC OM
  total debt; debt; gross debt; borrowings; total borrowings; total debt, net; debt, net; total gross debt;
  total loans and borrowings; total outstanding debt
us-gaap:ConvertibleNotesPayableCurrent instant credit money BS:currentLiabilities
  convertible notes; convertible notes, current; convertible senior notes, current; convertible debt;
  current portion of convertible notes; convertible notes payable; convertible senior notes, net
us-gaap:ConvertibleLongTermNotesPayable instant credit money BS:noncurrentLiabilities
  convertible senior notes, net; convertible notes; convertible senior notes; convertible notes, net;
  convertible notes, noncurrent; convertible senior notes, net, noncurrent; convertible debt;
  convertible notes payable; convertible debt, net
us-gaap:ConvertibleNotesPayable instant credit money BS
  convertible notes; convertible senior notes, net; convertible senior notes; convertible notes, net
us-gaap:SeniorLongTermNotes instant credit money BS:noncurrentLiabilities
  senior notes; senior notes, net; senior unsecured notes; senior unsecured notes, net; senior notes payable
us-gaap:SeniorNotes instant credit money BS
  senior notes; senior notes, net; senior unsecured notes, net; unsecured senior notes, net; senior unsecured notes;
  unsecured notes; unsecured notes payable, net; unsecured notes payable; senior notes payable, net
us-gaap:LongTermLineOfCredit instant credit money BS:noncurrentLiabilities
  revolving credit facility; line of credit; borrowings under revolving credit facility; credit facility;
  long-term line of credit; revolving line of credit; revolver
us-gaap:LinesOfCreditCurrent instant credit money BS:currentLiabilities
  line of credit; revolving credit facility; revolving line of credit; credit facility
us-gaap:LineOfCredit instant credit money BS
  line of credit; revolving credit facility; unsecured revolving credit facility; credit facility;
  unsecured line of credit; revolving line of credit
us-gaap:SecuredDebt instant credit money BS
  mortgage notes payable, net; mortgages payable, net; mortgage notes payable; mortgages payable;
  mortgage loans payable; mortgage and other notes payable, net; mortgage loans; mortgages;
  mortgage and other notes payable; secured debt
us-gaap:UnsecuredDebt instant credit money BS
  unsecured term loans; unsecured term loan, net; term loans, net; unsecured debt; unsecured debt, net
us-gaap:NotesPayableCurrent instant credit money BS:currentLiabilities
  notes payable; notes payable, current; current notes payable
us-gaap:NotesPayable instant credit money BS
  notes payable; notes payable, net; loans payable; total notes payable
us-gaap:CommercialPaper instant credit money BS
  commercial paper; commercial paper borrowings
us-gaap:OperatingLeaseLiabilityCurrent instant credit money BS:currentLiabilities
  operating lease liabilities; operating lease liabilities, current; current operating lease liabilities;
  current portion of operating lease liabilities; short-term operating lease liabilities;
  operating lease liabilities, current portion; current portion of operating lease obligations;
  current maturities of operating lease liabilities; current operating lease obligations;
  current portion of long-term operating lease liabilities; current portion of operating leases;
  operating lease obligations; current lease liabilities; current portion of lease liabilities
us-gaap:OperatingLeaseLiabilityNoncurrent instant credit money BS:noncurrentLiabilities
  operating lease liabilities; operating lease liabilities, noncurrent; long-term operating lease liabilities;
  noncurrent operating lease liabilities; operating lease liabilities, net of current portion;
  operating lease liabilities, long-term; long-term portion of operating lease liabilities;
  operating lease obligations; long-term operating lease obligations; operating lease liabilities, noncurrent portion;
  noncurrent portion of operating lease liabilities; noncurrent operating lease obligations;
  long-term lease liabilities; operating lease liabilities, net, noncurrent
us-gaap:OperatingLeaseLiability instant credit money BS
  operating lease liabilities; lease liabilities; total operating lease liabilities
us-gaap:FinanceLeaseLiabilityCurrent instant credit money BS:currentLiabilities
  finance lease liabilities; finance lease liabilities, current; current portion of finance lease liabilities;
  current finance lease liabilities; current portion of finance lease obligations; current portion of finance leases;
  finance lease obligations; finance lease liabilities, current portion
us-gaap:FinanceLeaseLiabilityNoncurrent instant credit money BS:noncurrentLiabilities
  finance lease liabilities; finance lease liabilities, noncurrent; long-term finance lease liabilities;
  finance lease obligations; finance lease liabilities, net of current portion; noncurrent finance lease liabilities;
  finance lease obligations, net of current portion
ifrs-full:CurrentLeaseLiabilities instant credit money BS:currentLiabilities
  lease liabilities; current lease liabilities; current portion of lease liabilities; lease liabilities, current;
  lease obligations; current portion of lease obligations; short-term lease liabilities;
  current portion of long-term lease liabilities; current maturities of lease liabilities; operating lease liabilities
ifrs-full:NoncurrentLeaseLiabilities instant credit money BS:noncurrentLiabilities
  lease liabilities; noncurrent lease liabilities; long-term lease liabilities; lease liabilities, noncurrent;
  lease obligations; lease liabilities, net of current portion; noncurrent portion of lease liabilities;
  long-term portion of lease liabilities; operating lease liabilities; lease liabilities, long-term
ifrs-full:LeaseLiabilities instant credit money BS RC OM
  lease liabilities; total lease liabilities; lease obligations
us-gaap:AssetRetirementObligationsNoncurrent instant credit money BS:noncurrentLiabilities
  asset retirement obligations; asset retirement obligations, noncurrent; long-term asset retirement obligations
us-gaap:AssetRetirementObligation instant credit money BS
  asset retirement obligations
us-gaap:PensionAndOtherPostretirementDefinedBenefitPlansLiabilitiesNoncurrent ifrs-full:NoncurrentRecognisedLiabilitiesDefinedBenefitPlan instant credit money BS:noncurrentLiabilities
  pension and other postretirement benefits; pension and postretirement benefits; pension liabilities;
  pension and other postretirement benefit liabilities; accrued pension and other postretirement benefits;
  employee benefits; retirement benefits; pension obligations; employee benefit obligations;
  pension and other retirement benefits; retirement benefit obligations; pension benefits; pensions;
  pension and other post-retirement benefits; pension and other post-employment benefits;
  net defined benefit liability; defined benefit obligations; provisions for pensions
us-gaap:DefinedBenefitPlanAssetsForPlanBenefitsNoncurrent instant debit money BS
  pension assets; prepaid pension; prepaid pension costs; prepaid pension asset
us-gaap:LiabilityForUncertainTaxPositionsNoncurrent instant credit money BS:noncurrentLiabilities
  uncertain tax positions; unrecognized tax benefits; liability for uncertain tax positions;
  unrecognized tax positions; liability for unrecognized tax benefits
us-gaap:ProductWarrantyAccrualClassifiedCurrent instant credit money BS:currentLiabilities
  accrued warranty; product warranty; accrued product warranty; warranty liability; warranty reserve;
  warranty obligations; accrued warranty costs; product warranty liability
us-gaap:ProductWarrantyAccrualNoncurrent instant credit money BS:noncurrentLiabilities
  product warranty liability; accrued warranty; product warranty; warranty liability; accrued warranty, noncurrent;
  product warranty liability, noncurrent
ifrs-full:CurrentProvisions instant credit money BS:currentLiabilities
  provisions; current provisions; short-term provisions; provisions, current
ifrs-full:NoncurrentProvisions instant credit money BS:noncurrentLiabilities
  provisions; noncurrent provisions; long-term provisions; provisions, noncurrent; other provisions
us-gaap:AccruedEnvironmentalLossContingenciesNoncurrent instant credit money BS:noncurrentLiabilities
  environmental liabilities; environmental remediation; environmental liabilities, noncurrent
us-gaap:SelfInsuranceReserveNoncurrent instant credit money BS:noncurrentLiabilities
  self-insurance; insurance reserves; insurance liabilities; self-insurance reserves
us-gaap:OtherLiabilitiesCurrent ifrs-full:OtherCurrentLiabilities instant credit money BS:currentLiabilities
  other current liabilities; other; other liabilities; other payables; other, net; total other current liabilities;
  other current liabilities, net
us-gaap:OtherLiabilitiesNoncurrent ifrs-full:OtherNoncurrentLiabilities instant credit money BS:noncurrentLiabilities
  other liabilities; other long-term liabilities; other noncurrent liabilities; other; other long-term obligations;
  other liabilities, noncurrent; other noncurrent liabilities, net; deferred credits and other liabilities;
  other liabilities, net; other, net; total other liabilities; other deferred liabilities; deferred credits and other;
  other liabilities and deferred credits; other noncurrent obligations; accrued and other long-term liabilities;
  other long-term liabilities, net; deferred income and other long-term liabilities; other accrued liabilities;
  accrued expenses and other long-term liabilities
us-gaap:OtherLiabilities ifrs-full:OtherLiabilities instant credit money BS
  other liabilities; other liabilities, net
ifrs-full:OtherNoncurrentFinancialLiabilities instant credit money BS:noncurrentLiabilities
  other financial liabilities; other noncurrent financial liabilities; noncurrent financial liabilities;
  financial liabilities
ifrs-full:OtherCurrentFinancialLiabilities instant credit money BS:currentLiabilities
  other financial liabilities; other current financial liabilities; current financial liabilities;
  financial liabilities
us-gaap:CommitmentsAndContingencies instant credit money BS
  commitments and contingencies; commitments and contingent liabilities; contingencies and commitments
us-gaap:CommonStockSharesOutstanding instant shares BS OM
  common stock, shares outstanding; common shares outstanding; shares outstanding; shares of common stock outstanding;
  common stock outstanding; total shares outstanding; ordinary shares outstanding;
  shares outstanding at end of period; shares outstanding, end of period; number of shares outstanding;
  total common shares outstanding; shares issued and outstanding; common shares issued and outstanding;
  period-end shares outstanding; period end common shares outstanding; actual shares outstanding
us-gaap:CommonStockSharesIssued instant shares BS OM
  common stock, shares issued; common shares issued; shares issued; common stock, issued
us-gaap:CommonStockSharesAuthorized instant shares BS
  common stock, shares authorized; common shares authorized; shares authorized; common stock, authorized
us-gaap:TreasuryStockCommonShares instant shares BS
  treasury stock, shares; treasury shares; common stock held in treasury, shares
us-gaap:PreferredStockSharesOutstanding instant shares BS
  preferred stock, shares outstanding; preferred shares outstanding
us-gaap:PreferredStockSharesIssued instant shares BS
  preferred stock, shares issued; preferred shares issued
us-gaap:PreferredStockSharesAuthorized instant shares BS
  preferred stock, shares authorized; preferred shares authorized
us-gaap:CommonStockParOrStatedValuePerShare instant perShare BS
  common stock, par value; common stock, par value per share; common shares, par value;
  common stock, par or stated value per share
us-gaap:AllowanceForDoubtfulAccountsReceivableCurrent instant credit money BS
  allowance for doubtful accounts; allowance for doubtful accounts receivable;
  accounts receivable, allowance for doubtful accounts; allowance for credit losses, accounts receivable
`

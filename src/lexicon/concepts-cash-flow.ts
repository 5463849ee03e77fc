/**
 * Cash flow statement lines and their standard concepts. Format: ../concepts/definition.ts. us-gaap element names are
 * © Financial Accounting Foundation, used here as identifiers; the labels are captions that filers print (SEC data, public domain).
 */
export const CASH_FLOW = `
us-gaap:NetCashProvidedByUsedInOperatingActivities ifrs-full:CashFlowsFromUsedInOperatingActivities duration money CF RC OM primary
  net cash provided by operating activities; cash flows from operating activities;
  total cash from operating activities; operating cash flow; cash provided by operations; net operating cash flow;
  net cash from operations; total operating activities
  not: operating cash flow margin; cash flow from operations before working capital; free cash flow;
  adjusted operating cash flow; operating cash flow per share
us-gaap:NetCashProvidedByUsedInOperatingActivities duration money CF RC OM primary
  cash flow from operations; net cash flow from operations
us-gaap:NetCashProvidedByUsedInInvestingActivities ifrs-full:CashFlowsFromUsedInInvestingActivities duration debit money CF RC OM primary
  net cash provided by investing activities; cash flows from investing activities;
  total cash from investing activities; total investing activities; investing cash flow
us-gaap:NetCashProvidedByUsedInFinancingActivities ifrs-full:CashFlowsFromUsedInFinancingActivities duration debit money CF RC OM primary
  net cash provided by financing activities; cash flows from financing activities;
  total cash from financing activities; total financing activities; financing cash flow
us-gaap:NetCashProvidedByUsedInOperatingActivitiesContinuingOperations ifrs-full:CashFlowsFromUsedInOperatingActivitiesContinuingOperations duration money CF
  net cash provided by operating activities of continuing operations;
  net cash provided by operating activities - continuing operations;
  net cash provided by operating activities from continuing operations
us-gaap:NetCashProvidedByUsedInInvestingActivitiesContinuingOperations ifrs-full:CashFlowsFromUsedInInvestingActivitiesContinuingOperations duration debit money CF
  net cash used in investing activities of continuing operations;
  net cash used in investing activities - continuing operations;
  net cash used in investing activities from continuing operations
us-gaap:NetCashProvidedByUsedInFinancingActivitiesContinuingOperations ifrs-full:CashFlowsFromUsedInFinancingActivitiesContinuingOperations duration debit money CF
  net cash used in financing activities of continuing operations;
  net cash used in financing activities - continuing operations;
  net cash used in financing activities from continuing operations
us-gaap:CashProvidedByUsedInOperatingActivitiesDiscontinuedOperations ifrs-full:CashFlowsFromUsedInOperatingActivitiesDiscontinuedOperations duration debit money CF
  net cash provided by operating activities of discontinued operations;
  net cash used in operating activities - discontinued operations;
  net cash provided by operating activities from discontinued operations
us-gaap:CashProvidedByUsedInInvestingActivitiesDiscontinuedOperations ifrs-full:CashFlowsFromUsedInInvestingActivitiesDiscontinuedOperations duration debit money CF
  net cash provided by investing activities of discontinued operations;
  net cash used in investing activities - discontinued operations;
  net cash provided by investing activities from discontinued operations
us-gaap:CashProvidedByUsedInFinancingActivitiesDiscontinuedOperations ifrs-full:CashFlowsFromUsedInFinancingActivitiesDiscontinuedOperations duration debit money CF
  net cash provided by financing activities of discontinued operations;
  net cash used in financing activities - discontinued operations;
  net cash provided by financing activities from discontinued operations
us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect ifrs-full:IncreaseDecreaseInCashAndCashEquivalents duration debit money CF primary
  net change in cash and cash equivalents; increase (decrease) in cash;
  net change in cash, cash equivalents and restricted cash; net change in cash;
  net change in cash, cash equivalents, restricted cash and restricted cash equivalents;
  change in cash and cash equivalents; change in cash, cash equivalents and restricted cash;
  net change in cash and restricted cash; net change in cash and cash equivalents, including restricted cash;
  total change in cash and cash equivalents; net change in cash for the period; net cash inflow;
  cash flow for the period; change in cash and restricted cash; net cash flow;
  net change in cash and cash equivalents for the period; net change in cash and cash equivalents during the period;
  change in cash, cash equivalents and restricted cash during the period;
  net change in cash, restricted cash and cash equivalents; change in cash and cash equivalents during the period;
  change in cash during the period; change in cash for the period;
  net change in cash, cash equivalents and restricted cash equivalents;
  total change in cash, cash equivalents, and restricted cash;
  change in cash, cash equivalents, and restricted cash equivalents; net change in cash position;
  net change in restricted and unrestricted cash
us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseExcludingExchangeRateEffect ifrs-full:IncreaseDecreaseInCashAndCashEquivalentsBeforeEffectOfExchangeRateChanges duration debit money CF
  net change in cash and cash equivalents before effect of exchange rate changes;
  change in cash before effect of exchange rate changes;
  net change in cash, cash equivalents and restricted cash before effect of exchange rate changes;
  net change in cash and cash equivalents before exchange rate changes;
  net change in cash and cash equivalents before effect of exchange rates;
  change in cash and cash equivalents before exchange differences
us-gaap:EffectOfExchangeRateOnCashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents ifrs-full:EffectOfExchangeRateChangesOnCashAndCashEquivalents duration debit money CF
  foreign currency exchange effect; exchange rate effect;
  effect of exchange rate changes on cash and cash equivalents; effect of exchange rate changes on cash;
  effect of exchange rates on cash and cash equivalents;
  effect of exchange rate changes on cash, cash equivalents and restricted cash;
  effect of foreign exchange rate changes on cash; effect of exchange rates on cash;
  effect of foreign exchange on cash; effect of foreign currency exchange rate changes on cash;
  effect of foreign exchange rates on cash; effect of foreign exchange rate changes on cash and cash equivalents;
  effect of foreign currency exchange rate changes on cash and cash equivalents;
  effect of exchange rate fluctuations on cash held; foreign exchange effect on cash;
  impact of foreign exchange on cash;
  effect of foreign exchange rate changes on cash, cash equivalents and restricted cash;
  effect of currency translation on cash;
  effect of foreign currency exchange rate changes on cash, cash equivalents and restricted cash;
  effect of exchange rate changes; effect of exchange rate fluctuations; exchange rate effect on cash;
  effect of translation on cash; effect of foreign exchange on cash and cash equivalents;
  effect of foreign currency on cash; foreign exchange effect on cash and cash equivalents;
  exchange differences on cash and cash equivalents; effect of exchange rates; exchange rate differences;
  foreign currency effect on cash; effect of foreign currency translation on cash;
  effect of foreign exchange rates on cash and cash equivalents;
  effect of currency translation on cash and cash equivalents; translation differences;
  effect of movements in exchange rates on cash held; exchange differences on cash;
  effect of foreign currency translation
us-gaap:ShareBasedCompensation ifrs-full:AdjustmentsForSharebasedPayments duration debit money CF:noncash,operating RC IS
  stock-based compensation; stock-based compensation expense; share-based payments; non-cash stock-based compensation;
  share-based payment expense; non-cash stock-based compensation expense; stock-based compensation costs;
  amortization of share-based compensation; stock-based compensation, net; share based payment transactions;
  equity-settled share-based payments; stock-based compensation charges; share-based award compensation expense;
  stock-based employee compensation
us-gaap:AmortizationOfFinancingCosts duration debit money CF:noncash,operating
  amortization of deferred financing costs; amortization of debt issuance costs; amortization of financing costs;
  amortization of deferred debt issuance costs; amortization of deferred loan costs;
  amortization of deferred financing fees; amortization of loan costs; amortization of debt issue costs
us-gaap:AmortizationOfDebtDiscountPremium duration debit money CF:noncash,operating
  amortization of debt discount; amortization of debt discount (premium); accretion of debt discount;
  amortization of discount on debt
us-gaap:AmortizationOfFinancingCostsAndDiscounts duration debit money CF:noncash,operating IS
  amortization of debt discount and issuance costs; amortization of debt issuance costs and discounts;
  amortization of deferred financing costs and debt discount; amortization of debt issuance costs and debt discount;
  amortization of debt discount and debt issuance costs; non-cash interest expense;
  amortization of deferred financing costs and discounts; amortization of debt discount and financing costs
us-gaap:CapitalizedContractCostAmortization duration debit money CF:noncash,operating
  amortization of deferred contract acquisition costs; amortization of contract acquisition costs;
  amortization of deferred commissions; amortization of capitalized contract costs; amortization of deferred contract costs;
  amortization of contract costs; amortization of costs to obtain a contract
us-gaap:AccretionAmortizationOfDiscountsAndPremiumsInvestments duration credit money CF:noncash,operating
  discount amortization on marketable securities; amortization of discount on marketable securities;
  amortization of premiums and accretion of discounts on investments; accretion of discount on marketable securities;
  amortization (accretion) of premiums (discounts) on investments;
  amortization of premiums and accretion of discounts on marketable securities;
  net accretion of discounts on marketable securities; net accretion on marketable securities;
  accretion of premiums and discounts on marketable securities; accretion of discounts on investments
us-gaap:OperatingLeaseRightOfUseAssetAmortizationExpense duration debit money CF:noncash,operating,workingCapital
  amortization of operating lease right-of-use assets; non-cash lease expense; amortization of right-of-use assets;
  non-cash operating lease expense; non-cash operating lease cost;
  reduction in the carrying amount of right-of-use assets; amortization of operating lease assets;
  operating lease right-of-use asset amortization; noncash lease cost; operating lease cost, noncash;
  amortization of operating right-of-use assets; amortization of lease right-of-use assets;
  reduction in the carrying amount of operating lease right-of-use assets; right-of-use asset amortization;
  amortization of right-of-use operating lease assets
us-gaap:ProvisionForDoubtfulAccounts duration debit money CF:noncash,operating IS nonbank
  provision for doubtful accounts; provision for bad debts; bad debt expense; provision for credit losses;
  allowance for credit losses; provision for losses on accounts receivable; allowance for doubtful accounts;
  bad debts; provision for expected credit losses; provision for uncollectible accounts; expected credit losses;
  credit loss expense; provision for credit losses on accounts receivable
us-gaap:InventoryWriteDown duration debit money CF:noncash,operating RC
  inventory write-downs; provision for excess and obsolete inventory; write-down of inventory; inventory reserves;
  provision for inventory; inventory impairment; inventory provision; inventory charges;
  provision for inventory obsolescence; provision for obsolete inventory
us-gaap:OtherNoncashIncomeExpense duration credit money CF:noncash,operating
  other non-cash items; other non-cash items, net; other noncash adjustments; other noncash; other noncash expenses;
  other non-cash adjustments, net; other non-cash charges; noncash items and other; other noncash, net;
  other noncash (income) expense; other noncash charges, net; other noncash expenses, net;
  other noncash charges and credits
us-gaap:OtherOperatingActivitiesCashFlowStatement duration money CF:noncash,operating
  other operating activities; other operating activities, net; other, net; other; other adjustments; other operating;
  other adjustments, net
us-gaap:IncomeLossFromEquityMethodInvestmentsNetOfDividendsOrDistributions duration credit money CF:noncash,operating
  equity in earnings of affiliates, net of distributions; undistributed earnings of unconsolidated affiliates;
  equity in earnings of unconsolidated affiliates, net of distributions; undistributed earnings of affiliates;
  undistributed equity in earnings of affiliates
us-gaap:EquityMethodInvestmentDividendsOrDistributions duration debit money CF:noncash,operating,workingCapital
  distributions from unconsolidated affiliates; distributions of earnings from unconsolidated affiliates;
  distributions from unconsolidated joint ventures; dividends from equity method investments;
  distributions from equity method investments; dividends received from equity method investments;
  operating distributions from unconsolidated joint ventures;
  distributions of earnings from unconsolidated joint ventures; distributions from joint ventures;
  distributions received from unconsolidated affiliates; dividends from unconsolidated affiliates;
  dividends received from affiliates
us-gaap:IncreaseDecreaseInAccountsReceivable duration credit money CF:workingCapital,operating
  accounts receivable; accounts receivable, net; change in accounts receivable; trade; trade accounts receivable;
  change in trade trade; change in accounts receivable, net; trade accounts receivable, net;
  change in trade accounts receivable; accounts receivable, trade; change in trade receivables, net
us-gaap:IncreaseDecreaseInReceivables duration credit money CF:workingCapital,operating
  receivables; receivables, net; change in receivables; change in receivables, net
us-gaap:IncreaseDecreaseInAccountsAndOtherReceivables duration credit money CF:workingCapital,operating
  accounts and other receivables; trade and other receivables; change in trade and other receivables;
  accounts receivable and other; accounts receivable and other receivables; change in accounts and other receivables
us-gaap:IncreaseDecreaseInInventories duration credit money CF:workingCapital,operating
  inventories; change in inventories; inventories, net; merchandise inventories; change in inventories, net
ifrs-full:AdjustmentsForDecreaseIncreaseInInventories duration debit money CF:workingCapital,operating
  inventories; change in inventories; inventories, net
ifrs-full:AdjustmentsForDecreaseIncreaseInTradeAccountReceivable duration debit money CF:workingCapital,operating
  accounts receivable; trade receivables; change in accounts receivable; change in trade receivables;
  accounts receivable, net; trade accounts receivable
ifrs-full:AdjustmentsForDecreaseIncreaseInTradeAndOtherReceivables duration debit money CF:workingCapital,operating
  trade and other receivables; change in trade and other receivables; accounts receivable and other receivables;
  accounts and other receivables
ifrs-full:AdjustmentsForIncreaseDecreaseInTradeAccountPayable duration debit money CF:workingCapital,operating
  accounts payable; trade payables; change in accounts payable; change in trade payables; trade accounts payable
ifrs-full:AdjustmentsForIncreaseDecreaseInTradeAndOtherPayables duration debit money CF:workingCapital,operating
  trade and other payables; change in trade and other payables; accounts payable and accrued liabilities;
  change in accounts payable and accrued liabilities; accounts payable and other payables
us-gaap:IncreaseDecreaseInPrepaidExpense duration credit money CF:workingCapital,operating
  prepaid expenses; prepayments; change in prepaid expenses; prepaids
us-gaap:IncreaseDecreaseInPrepaidDeferredExpenseAndOtherAssets duration credit money CF:workingCapital,operating
  prepaid expenses and other assets; prepaid expenses and other current assets; prepaid expenses and other;
  change in prepaid expenses and other assets; change in prepaid expenses and other current assets;
  prepaids and other current assets; prepayments and other assets; prepaid and other assets;
  prepaid expenses, other current assets and other assets; prepaids and other;
  prepaid expenses and other current and noncurrent assets; prepaid expenses and other current and long-term assets;
  prepaid expenses, deposits and other assets; prepaid expenses and other long-term assets;
  prepayments and other current assets; prepaid expenses and other receivables
us-gaap:IncreaseDecreaseInOtherOperatingAssets duration credit money CF:workingCapital,operating
  other assets; change in other assets; other assets, net; other operating assets; change in other operating assets;
  other current and noncurrent assets; other current assets and other assets; other current and long-term assets
us-gaap:IncreaseDecreaseInOtherCurrentAssets duration credit money CF:workingCapital,operating
  other current assets; change in other current assets
us-gaap:IncreaseDecreaseInOtherNoncurrentAssets duration credit money CF:workingCapital,operating
  other noncurrent assets; other long-term assets; change in other noncurrent assets; change in other long-term assets
us-gaap:IncreaseDecreaseInContractWithCustomerAsset duration credit money CF:workingCapital,operating
  contract assets; change in contract assets; contract assets, net
us-gaap:IncreaseDecreaseInAccountsPayable duration debit money CF:workingCapital,operating
  accounts payable; change in accounts payable; trade accounts payable; trade payables; change in trade payables;
  accounts payable, trade; payables
us-gaap:IncreaseDecreaseInAccountsPayableAndAccruedLiabilities duration debit money CF:workingCapital,operating
  accounts payable and accrued liabilities; accounts payable and accrued expenses;
  change in accounts payable and accrued liabilities; accounts payable and other current liabilities;
  change in accounts payable and accrued expenses; accounts payable, accrued expenses and other liabilities;
  accounts payable and other accrued liabilities; accounts payable, accrued expenses and other current liabilities;
  accounts payable and other liabilities; accounts payable, accrued liabilities and other;
  accounts payable, accrued expenses and other; accounts payable, accrued liabilities and other liabilities;
  accounts payable, accruals and other liabilities; accounts payable and accruals;
  accounts payable, accrued expenses and other accrued liabilities
us-gaap:IncreaseDecreaseInAccruedLiabilities duration debit money CF:workingCapital,operating
  accrued liabilities; accrued expenses; change in accrued liabilities; change in accrued expenses; accrued charges;
  accruals
us-gaap:IncreaseDecreaseInAccruedLiabilitiesAndOtherOperatingLiabilities duration debit money CF:workingCapital,operating
  accrued and other current liabilities; accrued expenses and other current liabilities;
  accrued liabilities and other current liabilities; accrued expenses and other liabilities;
  accrued and other liabilities; accrued expenses and other; accrued liabilities and other;
  change in accrued expenses and other liabilities; change in accrued expenses and other current liabilities;
  accrued liabilities and other liabilities; accrued expenses, other current liabilities and other liabilities;
  accrued expenses and other current and noncurrent liabilities
us-gaap:IncreaseDecreaseInEmployeeRelatedLiabilities duration debit money CF:workingCapital,operating
  accrued compensation and benefits; accrued compensation; accrued payroll and benefits;
  accrued compensation and employee benefits; accrued compensation and related benefits; accrued salaries and wages;
  employee benefits; accrued payroll; accrued employee compensation; accrued salaries, wages and benefits;
  accrued compensation and related expenses
us-gaap:IncreaseDecreaseInOtherOperatingLiabilities duration debit money CF:workingCapital,operating
  other liabilities; change in other liabilities; other operating liabilities; change in other operating liabilities;
  other liabilities, net; other current and noncurrent liabilities
us-gaap:IncreaseDecreaseInOtherCurrentLiabilities duration debit money CF:workingCapital,operating
  other current liabilities; change in other current liabilities
us-gaap:IncreaseDecreaseInOtherNoncurrentLiabilities duration debit money CF:workingCapital,operating
  other noncurrent liabilities; other long-term liabilities; change in other long-term liabilities;
  change in other noncurrent liabilities
us-gaap:IncreaseDecreaseInContractWithCustomerLiability duration debit money CF:workingCapital,operating
  deferred revenue; change in deferred revenue; contract liabilities; unearned revenue;
  change in contract liabilities; deferred income
us-gaap:IncreaseDecreaseInOperatingLeaseLiability duration debit money CF:workingCapital,operating
  operating lease liabilities; change in operating lease liabilities; lease liabilities; operating leases;
  operating lease obligations
us-gaap:IncreaseDecreaseInAccruedIncomeTaxesPayable duration debit money CF:workingCapital
  income taxes payable; income taxes; accrued income taxes; change in income taxes payable; accrued taxes;
  income taxes payable, net; change in income taxes
us-gaap:IncreaseDecreaseInIncomeTaxesReceivable duration credit money CF:workingCapital,operating
  income taxes receivable; change in income taxes receivable; prepaid income taxes
us-gaap:IncreaseDecreaseInIncomeTaxesPayableNetOfIncomeTaxesReceivable duration debit money CF:workingCapital,operating
  income taxes receivable/payable; income taxes payable/receivable
us-gaap:IncreaseDecreaseInInterestPayableNet duration debit money CF:workingCapital,operating
  accrued interest; change in accrued interest; interest payable; accrued interest payable
us-gaap:IncreaseDecreaseInCustomerDeposits duration debit money CF:workingCapital,operating
  customer deposits; change in customer deposits
us-gaap:IncreaseDecreaseInDueFromRelatedParties duration credit money CF:workingCapital,operating
  due from related parties; amounts due from related parties; receivables from related parties;
  change in due from related parties
us-gaap:IncreaseDecreaseInDueToRelatedParties duration debit money CF:workingCapital,operating
  due to related parties; amounts due to related parties; payables to related parties;
  change in due to related parties
us-gaap:IncreaseDecreaseInOtherOperatingCapitalNet duration credit money CF:workingCapital
  other; other, net; other operating assets and liabilities; other assets and liabilities;
  other assets and liabilities, net; other operating assets and liabilities, net;
  change in other assets and liabilities; other working capital; other working capital items;
  other changes in operating assets and liabilities
us-gaap:IncreaseDecreaseInOperatingCapital ifrs-full:IncreaseDecreaseInWorkingCapital duration credit money CF:workingCapital,operating
  changes in operating assets and liabilities; changes in working capital;
  total changes in operating assets and liabilities; changes in operating assets and liabilities, net;
  net change in operating assets and liabilities; changes in assets and liabilities;
  change in non-cash working capital; changes in operating working capital; net change in non-cash working capital;
  changes in non-cash working capital items; net change in working capital;
  net change in noncash working capital items; changes in operating assets and liabilities, net of acquisitions;
  changes in operating assets and liabilities, net of effects of acquisitions;
  changes in operating assets and liabilities, net of acquisitions and divestitures
us-gaap:PaymentsToAcquirePropertyPlantAndEquipment ifrs-full:PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities duration credit money CF:investing
  capital expenditures; purchases of property and equipment; purchases of property, plant and equipment;
  purchases of fixed assets; payments for property, plant and equipment; investments in property, plant and equipment;
  capital expenditures for property, plant and equipment; purchases of premises and equipment;
  purchases of property, plant, and equipment, net; purchase of tangible assets;
  purchase of property and equipment, net; capital spending; property, plant and equipment; capital additions;
  property and equipment; cash paid for property and equipment; payments for property and equipment;
  property and equipment additions; investment in property and equipment; purchases of equipment;
  cash paid for capital expenditures; property, plant and equipment additions; capex
us-gaap:PaymentsToAcquireProductiveAssets duration credit money CF:investing
  purchases of property and equipment and intangible assets; capital expenditures and intangible assets;
  purchase of property, plant and equipment and intangible assets; capital expenditures, including intangible assets;
  purchases of property and equipment and other intangible assets
us-gaap:PaymentsToAcquireIntangibleAssets ifrs-full:PurchaseOfIntangibleAssetsClassifiedAsInvestingActivities duration credit money CF:investing
  purchase of intangible assets; investments in intangible assets; cash paid for intangible assets; intangible assets;
  payments for intangible assets; acquisition of intangibles
us-gaap:PaymentsToDevelopSoftware duration credit money CF:investing
  capitalized software development costs; capitalized internal-use software; capitalized software;
  capitalized internal-use software costs; capitalization of software development costs; software development costs;
  capitalized software costs; capitalization of internal-use software; capitalized software development;
  payments for capitalized internal-use software; capitalized internal-use software development costs;
  additions to capitalized software; capitalized software expenditures;
  additions to capitalized software development costs; additions to software; development of internal-use software;
  capitalization of internal-use software costs; investment in capitalized software
us-gaap:PaymentsToAcquireBusinessesNetOfCashAcquired ifrs-full:CashFlowsUsedInObtainingControlOfSubsidiariesOrOtherBusinessesClassifiedAsInvestingActivities duration credit money CF:investing
  acquisitions, net of cash acquired; acquisition of businesses, net of cash acquired;
  business acquisitions, net of cash acquired; cash paid for acquisitions, net of cash acquired; acquisitions;
  business acquisitions; payments for acquisitions, net of cash acquired; acquisition of businesses;
  business combinations, net of cash acquired; acquisition of subsidiaries, net of cash acquired;
  payments for business acquisitions, net of cash acquired; acquisition of subsidiaries;
  cash paid for business acquisitions, net of cash acquired; acquisitions of businesses, net of cash;
  acquisitions, net of cash; acquisitions net of cash acquired and other; cash paid for acquisitions;
  acquisitions of companies, net of cash acquired; cash paid for businesses acquired, net of cash acquired;
  acquisitions of companies and businesses
us-gaap:PaymentsToAcquireInvestments duration credit money CF:investing
  purchases of investments; purchases of investment securities; purchases of securities; investments purchased
us-gaap:PaymentsToAcquireMarketableSecurities duration credit money CF:investing
  purchases of marketable securities; purchases of available-for-sale marketable securities
us-gaap:PaymentsToAcquireAvailableForSaleSecuritiesDebt duration credit money CF:investing
  purchases of available-for-sale securities; purchases of securities available for sale;
  purchases of debt securities available for sale; purchases of available-for-sale debt securities;
  purchases of debt securities
us-gaap:PaymentsToAcquireHeldToMaturitySecurities duration credit money CF:investing
  purchases of held-to-maturity securities; purchases of securities held to maturity
us-gaap:PaymentsToAcquireShortTermInvestments duration credit money CF:investing
  purchases of short-term investments; payments for short-term investments; placement of short-term deposits;
  investment in short-term deposits
us-gaap:PaymentsToAcquireEquityMethodInvestments duration credit money CF:investing
  investments in unconsolidated affiliates; contributions to unconsolidated joint ventures;
  investments in unconsolidated joint ventures; investment in equity method investments;
  contributions to unconsolidated affiliates; investments in joint ventures;
  contributions to equity method investments; purchase of equity method investments;
  investments in unconsolidated entities; investments in affiliates; investments in equity method investees;
  contributions to joint ventures
us-gaap:PaymentsToAcquireRealEstate duration credit money CF:investing
  acquisition of real estate; acquisitions of real estate properties; real estate acquisitions;
  acquisition of properties
us-gaap:ProceedsFromSaleOfPropertyPlantAndEquipment ifrs-full:ProceedsFromSalesOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities duration debit money CF:investing
  proceeds from sale of property, plant and equipment; proceeds from sale of property and equipment;
  proceeds from sale of fixed assets; sale of property, plant and equipment; sales of property and equipment;
  proceeds on disposal of property, plant and equipment; proceeds from sale of equipment;
  proceeds from sale of tangible assets
us-gaap:ProceedsFromSaleOfProductiveAssets duration debit money CF:investing
  proceeds from sale of assets; proceeds from asset sales; proceeds from asset dispositions; sales of assets;
  proceeds from asset disposals; proceeds from sales of other assets
us-gaap:ProceedsFromSaleOfRealEstateHeldforinvestment duration debit money CF:investing
  proceeds from sale of real estate; net proceeds from sale of real estate; proceeds from sales of properties
us-gaap:ProceedsFromDivestitureOfBusinesses duration debit money CF:investing
  proceeds from sale of businesses; proceeds from divestitures; proceeds from divestiture of businesses;
  proceeds from sale of business, net; proceeds from sale of business, net of cash sold;
  proceeds from divestitures, net of cash divested; proceeds from disposal of subsidiaries; divestitures;
  disposal of businesses
us-gaap:ProceedsFromSaleMaturityAndCollectionsOfInvestments duration debit money CF:investing
  proceeds from sales and maturities of investments; sales and maturities of investments;
  proceeds from sale of investments; proceeds from investments; proceeds from maturities and sales of investments;
  sales of investments; maturities of investments; proceeds from maturities of investments;
  proceeds from sales, maturities and redemptions of investments
us-gaap:ProceedsFromSaleAndMaturityOfMarketableSecurities duration debit money CF:investing
  proceeds from sales and maturities of marketable securities;
  proceeds from maturities and sales of marketable securities; sales and maturities of marketable securities;
  proceeds from sales or maturities of marketable securities
us-gaap:ProceedsFromMaturitiesPrepaymentsAndCallsOfAvailableForSaleSecurities duration debit money CF:investing
  maturities and redemptions of marketable securities; maturities of marketable securities;
  proceeds from maturities of available-for-sale securities;
  proceeds from maturities, prepayments and calls of securities available for sale;
  proceeds from maturities, calls and principal repayments of securities available for sale;
  proceeds from maturities of securities available for sale; maturities of available-for-sale securities;
  proceeds from maturities of available-for-sale debt securities;
  proceeds from maturities and calls of securities available for sale;
  proceeds from maturities of marketable securities; maturities of marketable securities
us-gaap:ProceedsFromSaleOfAvailableForSaleSecuritiesDebt duration debit money CF:investing
  proceeds from sales of available-for-sale securities; proceeds from sales of securities available for sale;
  sales of available-for-sale securities; proceeds from sales of available-for-sale debt securities;
  proceeds from sales of marketable securities; sales of marketable securities
us-gaap:ProceedsFromSaleOfShortTermInvestments duration debit money CF:investing
  proceeds from sales and maturities of short-term investments; proceeds from maturities of short-term investments;
  maturities of short-term investments; proceeds from short-term investments;
  proceeds from sales of short-term investments; sales of short-term investments;
  proceeds from maturity of short-term deposits; proceeds from short-term deposits;
  sales and maturities of short-term investments
us-gaap:PaymentsForProceedsFromOtherInvestingActivities duration credit money CF:investing
  other; other, net; other investing activities; other investing activities, net; other investing;
  other investing, net; investing activities, other
ifrs-full:OtherInflowsOutflowsOfCashClassifiedAsInvestingActivities duration debit money CF:investing
  other; other, net; other investing activities; other investing activities, net; other investing
us-gaap:ProceedsFromPaymentsForOtherFinancingActivities ifrs-full:OtherInflowsOutflowsOfCashClassifiedAsFinancingActivities duration debit money CF:financing
  other; other, net; other financing activities; other financing activities, net; other financing;
  other financing, net; financing activities, other
us-gaap:ProceedsFromIssuanceOfLongTermDebt ifrs-full:ProceedsFromBorrowingsClassifiedAsFinancingActivities duration debit money CF:financing
  proceeds from issuance of long-term debt; proceeds from long-term debt; issuance of long-term debt;
  proceeds from long-term borrowings; long-term debt issued; proceeds from long-term debt issuances;
  proceeds from term loan; long-term borrowings; proceeds from borrowings on long-term debt;
  long-term debt borrowings; borrowings of long-term debt; long-term debt issuances; additions to long-term debt;
  borrowings on long-term debt; proceeds from term debt; proceeds from long-term loans;
  proceeds from long-term debt, net; borrowings of term loans; proceeds from term loan borrowings;
  proceeds from issuance of term loan
us-gaap:ProceedsFromIssuanceOfDebt ifrs-full:ProceedsFromBorrowingsClassifiedAsFinancingActivities duration debit money CF:financing
  proceeds from borrowings; proceeds from debt; proceeds from issuance of debt; issuance of debt; debt borrowings;
  proceeds from debt issuance; borrowings; proceeds from debt borrowings; debt proceeds; proceeds from loans;
  new borrowings; proceeds from loans and borrowings; proceeds from debt, net; debt issuance;
  proceeds from new borrowings; proceeds from debt obligations; proceeds from issuance of debt, net;
  proceeds from loans payable; borrowings of debt
us-gaap:ProceedsFromRepaymentsOfCommercialPaper duration debit money CF:financing
  repayments of commercial paper, net;
  proceeds from (repayments of) commercial paper, net; proceeds from commercial paper, net; commercial paper, net;
  net proceeds from (repayments of) commercial paper; (repayments of) proceeds from commercial paper, net;
  net change in commercial paper; change in commercial paper, net
us-gaap:RepaymentsOfLongTermDebt ifrs-full:RepaymentsOfBorrowingsClassifiedAsFinancingActivities duration credit money CF:financing
  repayments of term debt; repayment of term debt;
  repayments of long-term debt; repayments of long-term borrowings; long-term debt repayments; payments on term loan;
  reductions of long-term debt; retirement of long-term debt; repayment of long-term loans; long-term debt payments;
  redemption of long-term debt
us-gaap:RepaymentsOfDebt ifrs-full:RepaymentsOfBorrowingsClassifiedAsFinancingActivities duration credit money CF:financing
  repayment of debt; repayment of borrowings; debt repayments; repayment of loans; repayment of loans and borrowings;
  repayment of loans payable; repayments of debt obligations; debt payments; repayments; reductions of debt;
  redemption of debt
us-gaap:ProceedsFromLinesOfCredit duration debit money CF:financing
  proceeds from lines of credit; proceeds from revolving credit facility; borrowings under revolving credit facility;
  borrowings on revolving credit facility; borrowings under line of credit;
  proceeds from borrowings under revolving credit facility; proceeds from credit facility;
  borrowings on line of credit; proceeds from revolving line of credit;
  proceeds from borrowings on revolving credit facility; borrowings under credit facility;
  proceeds from borrowings on line of credit; borrowings from revolving credit facility; borrowings on revolver;
  borrowings on credit facility; proceeds from unsecured line of credit; borrowings on revolving line of credit;
  borrowings under revolving line of credit; proceeds from unsecured revolving credit facility;
  proceeds from borrowings under credit facility; proceeds from revolver;
  borrowings under the revolving credit agreement; revolver borrowings
us-gaap:RepaymentsOfLinesOfCredit duration credit money CF:financing
  repayments of lines of credit; repayments of revolving credit facility;
  repayments of borrowings under revolving credit facilities; repayments of credit facility;
  payments on revolving line of credit; repayments on revolver; repayments of unsecured line of credit;
  repayments of unsecured revolving credit facility; repayments under the revolving credit agreement;
  revolver repayments; repayments of borrowings on revolving credit facility
us-gaap:ProceedsFromRepaymentsOfLinesOfCredit duration debit money CF:financing
  net change in lines of credit; net borrowings (repayments) under revolving credit facility;
  net proceeds from (repayments of) revolving credit facility; change in line of credit;
  net borrowings under revolving credit facility; net repayments of revolving credit facility;
  net (repayments) borrowings under revolving credit facility; net borrowings on revolving credit facility;
  line of credit, net; revolving credit facility, net; net borrowings (repayments) on revolving credit facility;
  net change in revolving credit facility; net proceeds from revolving credit facility;
  net borrowings (repayments) on line of credit; net borrowings (payments) on line of credit
us-gaap:ProceedsFromRepaymentsOfShortTermDebt duration debit money CF:financing
  net change in short-term borrowings; net change in short-term debt; change in short-term debt;
  increase (decrease) in short-term debt, net; change in short-term borrowings; short-term borrowings, net;
  net proceeds from (repayments of) short-term debt; net borrowings (repayments) of short-term debt;
  short-term debt, net; net repayments of short-term debt; proceeds from (repayments of) short-term borrowings, net
us-gaap:ProceedsFromShortTermDebt duration debit money CF:financing
  proceeds from short-term borrowings; proceeds from short-term debt; proceeds from short-term bank loans;
  proceeds from short-term loans; proceeds from issuance of short-term debt; short-term borrowings;
  issuance of short-term debt; borrowings of short-term debt
us-gaap:RepaymentsOfShortTermDebt duration credit money CF:financing
  repayments of short-term borrowings; repayments of short-term debt; repayment of short-term bank loans;
  repayments of short-term loans
us-gaap:ProceedsFromNotesPayable duration debit money CF:financing
  proceeds from notes payable; proceeds from issuance of notes payable; proceeds from issuance of notes;
  issuance of notes payable; proceeds from promissory notes; borrowings on notes payable
us-gaap:RepaymentsOfNotesPayable duration credit money CF:financing
  repayments of notes payable; repayment of promissory notes; repayment of notes
us-gaap:ProceedsFromConvertibleDebt duration debit money CF:financing
  proceeds from issuance of convertible notes; proceeds from convertible notes payable;
  proceeds from convertible notes; proceeds from issuance of convertible senior notes;
  proceeds from issuance of convertible senior notes, net of issuance costs;
  proceeds from issuance of convertible notes, net; issuance of convertible notes
us-gaap:ProceedsFromIssuanceOfSeniorLongTermDebt duration debit money CF:financing
  proceeds from issuance of senior notes; proceeds from senior notes; issuance of senior notes;
  proceeds from issuance of senior unsecured notes; proceeds from senior notes offering;
  proceeds from senior unsecured notes; proceeds from issuance of senior notes, net
us-gaap:RepaymentsOfSeniorDebt duration credit money CF:financing
  repayment of senior notes; redemption of senior notes; repayment of senior unsecured notes;
  redemption of senior unsecured notes
us-gaap:RepaymentsOfSecuredDebt duration credit money CF:financing
  repayments of mortgages payable; principal payments on mortgage notes payable; principal payments on mortgage loans;
  repayment of mortgages
us-gaap:PaymentsOfDebtIssuanceCosts duration credit money CF:financing
  debt issuance costs; payment of debt issuance costs; debt issue costs; debt issuance costs paid;
  payment of debt issue costs; cash paid for debt issuance costs; payment of debt issuance costs and fees;
  payment of debt financing costs
us-gaap:PaymentsOfFinancingCosts duration credit money CF:financing
  deferred financing costs; payment of deferred financing costs; financing costs; payments of financing costs;
  payment of deferred financing fees; deferred financing costs paid; payment of loan costs; financing costs paid;
  payment of financing fees; deferred financing fees; payment of debt financing fees
us-gaap:PaymentOfFinancingAndStockIssuanceCosts duration credit money CF:financing
  offering costs; payment of offering costs; issuance costs; equity issuance costs; payment of issuance costs
us-gaap:PaymentsForRepurchaseOfCommonStock ifrs-full:PaymentsToAcquireOrRedeemEntitysShares duration credit money CF:financing
  repurchases of common stock; purchase of treasury stock; purchase of common stock; repurchase of common shares;
  treasury stock purchases; payments for repurchases of common stock; repurchase of shares; share repurchases;
  treasury stock purchased; stock repurchases; common stock repurchased; purchase of treasury shares;
  common stock repurchases; repurchase of ordinary shares; share buybacks; repurchase of stock;
  purchase and retirement of common stock; repurchase and retirement of common stock; treasury stock acquired;
  cash paid for repurchase of common stock; purchases of treasury stock, at cost; shares repurchased;
  repurchase of treasury stock; cost of treasury shares acquired; purchase of own shares; common shares repurchased;
  treasury shares; treasury shares purchased; treasury share purchases; repurchase of treasury shares; treasury stock;
  cash paid to repurchase common stock; payments to repurchase common stock
us-gaap:PaymentsRelatedToTaxWithholdingForShareBasedCompensation duration credit money CF:financing
  taxes paid related to net share settlement of equity awards;
  payment of taxes related to net share settlement of equity awards;
  tax withholding payments related to net share settlement of equity awards;
  payments related to tax on restricted stock units; taxes paid on employee stock awards; shares withheld for taxes;
  payment of employee withholding taxes; taxes paid for shares withheld; shares withheld for employee taxes;
  payment of withholding taxes on vested equity awards; employee taxes paid on withheld shares;
  repurchase of common stock for tax withholding; taxes paid related to net share settlement;
  shares repurchased for tax withholdings; payments of tax withholding on restricted stock;
  tax withholdings on share-based compensation awards; taxes paid related to net share settlement of stock awards;
  payments of employee taxes on withheld shares; shares withheld to cover taxes;
  payment of payroll taxes on stock-based compensation; tax withholdings on stock awards;
  tax withholdings related to net share settlements of equity awards;
  payment of taxes withheld on vesting of stock awards; taxes paid for net share settlement of equity awards;
  withholding taxes paid on stock-based compensation;
  repurchases of common stock for tax withholdings on equity awards; shares withheld for payroll taxes;
  payments for taxes related to net share settlement; employee taxes paid for withheld shares;
  payment of tax withholding obligations; shares repurchased to cover taxes
us-gaap:ProceedsFromIssuanceOfCommonStock ifrs-full:ProceedsFromIssuingShares duration debit money CF:financing
  issuance of common stock; proceeds from issuance of common stock; common stock issued;
  proceeds from issuance of common stock, net; proceeds from issuance of shares;
  proceeds from issuance of common shares; proceeds from sale of common stock;
  proceeds from sale of common stock, net; issuance of common stock, net; issuance of shares;
  proceeds from issuance of common stock, net of issuance costs; proceeds from issuance of ordinary shares;
  proceeds from issuance of common stock, net of offering costs; proceeds from issuance of share capital;
  proceeds from public offering of common stock, net; sale of common stock; issuance of ordinary shares;
  net proceeds from issuance of common stock; proceeds from sale of common shares; proceeds from share issue;
  capital increase; share issue; issuance of common shares; issuance of share capital;
  proceeds from issuance of ordinary shares, net; net proceeds from sale of common stock;
  proceeds from issuance of common stock, net of underwriting discounts and offering costs
us-gaap:ProceedsFromStockOptionsExercised duration debit money CF:financing
  proceeds from exercise of stock options; exercise of stock options; proceeds from stock options exercised;
  stock options exercised; proceeds from stock option exercises; stock option exercises;
  proceeds from options exercised; proceeds from exercise of options; exercise of options;
  proceeds from exercise of employee stock options; proceeds from exercise of share options;
  exercise of share options; options exercised; exercise of employee stock options;
  proceeds from exercise of common stock options; proceeds from option exercises;
  proceeds from exercise of stock options, net
us-gaap:ProceedsFromStockPlans duration debit money CF:financing
  proceeds from employee stock plans; proceeds related to employee stock plans;
  proceeds from employee stock purchase plan; employee stock purchase plan;
  proceeds from issuance of common stock under employee stock purchase plan;
  proceeds from issuance of common stock under employee stock plans; proceeds from stock plans;
  proceeds from issuances under employee stock purchase plan;
  proceeds from issuance of shares under employee stock purchase plan; employee stock plans;
  issuance of common stock under employee stock purchase plan;
  proceeds from issuance of common stock under stock plans; proceeds from employee stock purchase plan purchases;
  issuance of common stock under employee stock plans; proceeds from employee share purchase plan;
  proceeds from shares issued under employee stock purchase plan
us-gaap:ProceedsFromIssuanceOfSharesUnderIncentiveAndShareBasedCompensationPlansIncludingStockOptions duration debit money CF:financing
  proceeds from issuance of common stock under equity plans;
  proceeds from exercise of stock options and employee stock purchase plan;
  proceeds from stock options exercised and employee stock purchase plan;
  proceeds from issuance of stock under share-based compensation plans;
  proceeds from exercise of stock options and employee stock purchases;
  proceeds from exercise of stock options and issuance of common stock under employee stock purchase plan;
  proceeds from stock-based compensation plans; issuance of common stock under equity plans;
  proceeds from equity plans; exercise of stock options and employee stock purchase plan;
  proceeds from issuance of common stock in connection with equity award plans
us-gaap:ProceedsFromWarrantExercises duration debit money CF:financing
  proceeds from exercise of warrants; exercise of warrants; proceeds from warrant exercises;
  proceeds from warrants exercised
us-gaap:PaymentsOfDividends ifrs-full:DividendsPaidClassifiedAsFinancingActivities duration credit money CF:financing
  dividends paid; payment of dividends; cash dividends paid; cash dividends; dividends; dividend payments;
  cash dividends paid to shareholders; dividends paid to shareholders; payments of cash dividends;
  payments for dividends and dividend equivalents; dividends and dividend equivalents paid;
  dividends paid to equity holders; dividends and distributions paid; dividends and dividend equivalents;
  distributions paid; dividends to shareholders; distributions to shareholders; payment of dividends to shareholders;
  distributions paid to unitholders; dividends paid on common and preferred stock;
  dividends paid to common and preferred shareholders; cash dividends and dividend equivalents;
  common and preferred dividends paid
us-gaap:PaymentsOfDividendsCommonStock duration credit money CF:financing
  dividends paid on common stock; cash dividends paid on common stock; dividends on common stock;
  dividends paid to common shareholders; payment of dividends on common stock; common stock dividends paid;
  common stock dividends; cash dividends on common stock; payments of common stock dividends; common dividends paid;
  distributions to common shareholders; payment of dividends to common shareholders;
  distributions paid to common shareholders; dividends paid on common shares; dividends to common shareholders;
  common dividends; distributions on common stock; payment of common dividends; dividends on common shares
us-gaap:PaymentsOfDividendsPreferredStockAndPreferenceStock duration credit money CF:financing
  dividends on preferred stock; preferred dividends paid; cash dividends paid on preferred stock;
  preferred stock dividends; payment of dividends on preferred stock; preferred stock dividends paid;
  dividends paid on preferred stock; payment of preferred dividends; dividends paid to preferred shareholders;
  preferred dividends; payments of preferred stock dividends; distributions to preferred shareholders;
  dividends paid on preferred shares; payment of dividends to preferred shareholders
us-gaap:PaymentsToMinorityShareholders ifrs-full:DividendsPaidToNoncontrollingInterestsClassifiedAsFinancingActivities duration credit money CF:financing
  distributions to noncontrolling interests; dividends paid to noncontrolling interests;
  dividends to noncontrolling interests; distributions to noncontrolling interest holders;
  distributions paid to noncontrolling interests; payments to noncontrolling interests;
  distributions to noncontrolling interest owners; payment of dividends to noncontrolling interests;
  distributions to limited partners and noncontrolling interests; distributions to noncontrolling interests, net
us-gaap:ProceedsFromMinorityShareholders duration debit money CF:financing
  contributions from noncontrolling interests; capital contributions from noncontrolling interests;
  contributions from noncontrolling interest holders; contributions by noncontrolling interests;
  proceeds from noncontrolling interests
us-gaap:FinanceLeasePrincipalPayments duration credit money CF:financing
  principal payments on finance leases; finance lease payments; principal payments on finance lease obligations;
  principal payments on finance lease liabilities; finance lease principal payments;
  principal portion of finance lease payments; finance lease obligations; principal paid on finance leases
ifrs-full:PaymentsOfLeaseLiabilitiesClassifiedAsFinancingActivities duration credit money CF:financing
  payments of lease liabilities; lease payments; principal elements of lease payments;
  payment of principal portion of lease liabilities; lease liabilities; payment of lease obligations;
  lease liability payments; principal lease payments; payment of lease liabilities - principal; repayment of leases;
  lease principal payments; lease repayments
us-gaap:IncreaseDecreaseInDeposits duration debit money CF
  net increase (decrease) in deposits; change in deposits; deposits
us-gaap:PaymentsForProceedsFromLoansAndLeases duration credit money CF:investing
  net change in loans; change in loans; loan originations, net of repayments;
  loan originations and principal collections, net; net change in loans receivable; loans, net
us-gaap:PaymentForContingentConsiderationLiabilityFinancingActivities duration credit money CF:financing
  payment of contingent consideration; contingent consideration payments; contingent consideration paid;
  payment of acquisition-related contingent consideration
us-gaap:InterestPaidNet duration credit money CF:supplemental
  cash paid for interest; interest paid; interest; cash paid for interest, net of amounts capitalized;
  cash interest paid; cash paid for interest, net; cash payments for interest; interest paid, net;
  cash paid during the period for interest; cash paid for interest expense; interest paid, net of amounts capitalized;
  interest paid, net of capitalized interest; cash paid for interest, net of capitalized interest; interest payments;
  cash paid during the year for interest; interest paid in cash
us-gaap:IncomeTaxesPaidNet duration credit money CF:supplemental
  cash paid for income taxes, net; income taxes paid; cash paid for income taxes; income taxes paid, net;
  income taxes, net; cash paid for taxes; income taxes; cash paid for income taxes, net of refunds; taxes paid;
  income taxes paid, net of refunds; cash paid during the period for income taxes; cash taxes paid;
  cash payments for income taxes; income taxes, net of refunds; cash paid for taxes, net; cash income taxes paid;
  cash paid for taxes, net of refunds; income taxes (refunded) paid, net; income taxes paid (refunded);
  cash paid for income taxes, net of refunds received; net cash paid for income taxes;
  cash paid (refunded) for income taxes, net; income tax payments; cash paid during the year for income taxes
ifrs-full:InterestPaidClassifiedAsOperatingActivities duration credit money CF:operating,workingCapital,noncash
  interest paid; interest paid, net; cash interest paid; interest payments; finance costs paid; interest expense paid
ifrs-full:InterestPaidClassifiedAsFinancingActivities duration credit money CF:financing
  interest paid; interest paid, net; finance costs paid; interest expense paid
ifrs-full:InterestReceivedClassifiedAsOperatingActivities duration debit money CF:operating,workingCapital,noncash
  interest received; interest income received; finance income received
ifrs-full:InterestReceivedClassifiedAsInvestingActivities duration debit money CF:investing
  interest received; interest income received; finance income received
ifrs-full:IncomeTaxesPaidRefundClassifiedAsOperatingActivities duration credit money CF:operating,workingCapital,noncash
  income taxes paid; taxes paid; income taxes paid, net; corporate income tax paid; income taxes (paid) received;
  income taxes paid, net of refunds; income tax payments; current income taxes paid
ifrs-full:CashFlowsFromUsedInOperations duration debit money CF:operating,workingCapital,noncash
  cash generated from operations; net cash generated from operations
ifrs-full:AdjustmentsForDepreciationAndAmortisationExpense duration debit money CF:noncash,operating
  depreciation and amortization; depreciation and amortization expense; depreciation, depletion and amortization;
  depreciation of property, plant and equipment and amortization of intangible assets
ifrs-full:AdjustmentsForDepreciationExpense duration debit money CF:noncash,operating
  depreciation; depreciation of property, plant and equipment; depreciation of property and equipment;
  depreciation expense
ifrs-full:AdjustmentsForAmortisationExpense duration debit money CF:noncash,operating
  amortization; amortization of intangible assets; amortization expense; amortization of intangibles
ifrs-full:AdjustmentsForIncomeTaxExpense duration debit money CF:noncash,operating
  income tax expense; taxation; income tax expense recognized in profit or loss
ifrs-full:AdjustmentsForFinanceCosts duration debit money CF:noncash,operating
  finance costs; interest expense; financial expenses; finance expense; financing costs; interest and financing costs
ifrs-full:AdjustmentsForFinanceIncome duration debit money CF:noncash,operating
  finance income; interest income; financial income
ifrs-full:AdjustmentsForFinanceIncomeCost duration debit money CF:noncash,operating
  net finance costs; finance costs, net; financial expenses, net; finance expense, net; net financial expenses;
  net finance expense; finance income and costs, net
us-gaap:CapitalExpendituresIncurredButNotYetPaid duration credit money CF
  accrued capital expenditures; capital expenditures included in accounts payable;
  purchases of property and equipment included in accounts payable; capital expenditures incurred but not yet paid;
  property and equipment included in accounts payable; purchases of property and equipment in accounts payable;
  accrued purchases of property and equipment; property, plant and equipment included in accounts payable;
  capital expenditures in accounts payable; purchases of property, plant and equipment included in accounts payable;
  unpaid capital expenditures; unpaid purchases of property and equipment
us-gaap:RightOfUseAssetObtainedInExchangeForOperatingLeaseLiability duration debit money CF
  right-of-use assets obtained in exchange for operating lease liabilities;
  right-of-use assets obtained in exchange for lease obligations;
  right-of-use assets obtained in exchange for new operating lease liabilities;
  operating lease right-of-use assets obtained in exchange for lease liabilities;
  right-of-use assets obtained in exchange for lease liabilities;
  operating lease assets obtained in exchange for lease obligations;
  operating lease right-of-use assets obtained in exchange for operating lease liabilities;
  right-of-use assets obtained in exchange for operating lease obligations;
  right of use assets obtained in exchange for new lease liabilities;
  operating right-of-use assets obtained in exchange for lease obligations
`

/**
 * Lines of banks, insurers, funds and property owners, and their standard concepts. Format: ../concepts/definition.ts.
 * us-gaap element names are © Financial Accounting Foundation, used here as identifiers; the labels are captions that filers
 * print (SEC data, public domain).
 */
export const FINANCIAL = `
us-gaap:InterestAndDividendIncomeOperating duration credit money IS
  total interest income; total interest and dividend income; total interest and fee income; total interest revenue;
  interest and dividend income, total
us-gaap:InterestIncomeExpenseNet duration credit money IS
  net interest income; net interest revenue; total net interest income
  not: net interest income after provision; net interest income (expense)
us-gaap:InterestIncomeExpenseAfterProvisionForLoanLoss duration credit money IS
  net interest income after provision for credit losses; net interest income after provision for loan losses;
  net interest income after provision; net interest income after provision for (recovery of) credit losses;
  net interest income after credit losses; net interest income after provision for credit loss expense;
  net interest income after provision (credit) for credit losses;
  net interest income after (credit) provision for credit losses; net interest income after recovery of credit losses;
  net interest income after (recovery of) provision for credit losses;
  net interest income after provision (recovery) for credit losses
us-gaap:ProvisionForLoanLeaseAndOtherLosses duration debit money IS CF:noncash,operating bank
  provision for credit losses; provision for loan losses; provision for loan and lease losses;
  provision for (recovery of) credit losses; (recovery of) provision for credit losses;
  provision for credit loss expense; credit loss expense; (credit) provision for credit losses;
  provision (credit) for credit losses; total provision for credit losses; recovery of credit losses;
  provision (recovery) for credit losses
us-gaap:InterestAndFeeIncomeLoansAndLeases duration credit money IS
  interest and fees on loans; loans, including fees; interest and fees on loans and leases; loans;
  loans, including fees, total; interest and fee income on loans; interest on loans; loans receivable, including fees
us-gaap:InterestExpenseDeposits duration debit money IS:cost,operatingExpense
  deposits; interest on deposits; interest expense on deposits; total interest on deposits
us-gaap:NoninterestIncome duration credit money IS
  total noninterest income; noninterest income; total noninterest revenue; noninterest income, total
us-gaap:NoninterestExpense duration debit money IS
  total noninterest expense; noninterest expense; noninterest expense, total
us-gaap:OtherNoninterestExpense duration debit money IS
  other noninterest expense
us-gaap:CashAndDueFromBanks instant debit money BS CF
  cash and due from banks; cash and due from depository institutions; total cash and due from banks;
  cash and noninterest-bearing deposits
us-gaap:InterestBearingDepositsInBanks instant debit money BS
  interest-bearing deposits in other banks; interest-bearing deposits with banks; interest-bearing deposits in banks;
  interest-bearing deposits with other banks; interest-bearing deposits in other financial institutions;
  interest bearing deposits
us-gaap:FederalFundsSold instant debit money BS
  federal funds sold
us-gaap:AvailableForSaleSecuritiesDebtSecurities instant debit money BS
  securities available for sale; available-for-sale securities; debt securities available for sale;
  investment securities available for sale; securities available for sale, at fair value;
  available-for-sale debt securities; available for sale securities, at fair value;
  available-for-sale debt securities, at fair value
us-gaap:HeldToMaturitySecurities instant debit money BS
  securities held to maturity; held-to-maturity securities; investment securities held to maturity;
  debt securities held to maturity; held to maturity securities, at amortized cost;
  securities held to maturity, at amortized cost; held-to-maturity debt securities
us-gaap:LoansAndLeasesReceivableNetReportedAmount instant debit money BS
  net loans; total loans, net; loans, net; loans receivable, net; net loans and leases; loans and leases, net;
  loans, net of allowance for credit losses; loans held for investment, net; loans, net of allowance
us-gaap:LoansAndLeasesReceivableNetOfDeferredIncome instant debit money BS
  total loans; loans; gross loans; loans, net of unearned income; total loans and leases; loans and leases;
  total gross loans; loans held for investment; portfolio loans; total loans held for investment
us-gaap:LoansAndLeasesReceivableAllowance instant credit money BS
  allowance for credit losses; allowance for loan losses; allowance for loan and lease losses;
  allowance for credit losses on loans; allowance for credit losses - loans
us-gaap:LoansReceivableHeldForSaleAmount instant debit money BS
  loans held for sale; mortgage loans held for sale; loans held for sale, at fair value;
  residential mortgage loans held for sale
us-gaap:FederalHomeLoanBankStock instant debit money BS
  federal home loan bank stock; federal home loan bank stock, at cost; FHLB stock
us-gaap:CashSurrenderValueOfLifeInsurance instant debit money BS
  cash surrender value of life insurance; bank-owned life insurance; cash value of life insurance;
  cash surrender value of bank owned life insurance; cash value of bank owned life insurance
us-gaap:InterestReceivable instant debit money BS
  accrued interest receivable; interest receivable; accrued interest and dividends receivable
us-gaap:Deposits instant credit money BS
  total deposits; deposits, total
us-gaap:Deposits instant credit money BS bank
  deposits
us-gaap:NoninterestBearingDepositLiabilities instant credit money BS
  noninterest-bearing deposits; noninterest-bearing; noninterest-bearing demand deposits; noninterest-bearing demand;
  total noninterest-bearing deposits; demand, noninterest-bearing
us-gaap:InterestBearingDepositLiabilities instant credit money BS:currentLiabilities,noncurrentLiabilities,liabilities
  interest-bearing deposits; interest-bearing; total interest-bearing deposits
us-gaap:SecuritiesSoldUnderAgreementsToRepurchase instant credit money BS
  securities sold under repurchase agreements; securities sold under agreements to repurchase; repurchase agreements;
  securities sold under agreement to repurchase
us-gaap:FederalFundsSoldAndSecuritiesPurchasedUnderAgreementsToResell instant debit money BS bank
  federal funds sold and securities purchased under agreements to resell
us-gaap:RealEstateAcquiredThroughForeclosure instant debit money BS bank
  other real estate owned; other real estate owned, net; foreclosed real estate; other real estate and foreclosed assets;
  foreclosed assets
us-gaap:InterestIncomeSecuritiesTaxable duration credit money IS:revenue bank
  investment securities - taxable; taxable investment securities; taxable securities; securities - taxable;
  interest on taxable securities; securities, taxable
us-gaap:InterestIncomeSecuritiesTaxExempt duration credit money IS:revenue bank
  investment securities - tax exempt; tax-exempt investment securities; tax-exempt securities; securities - tax exempt;
  investment securities - nontaxable; interest on tax-exempt securities; securities, tax exempt; nontaxable securities
us-gaap:InterestExpenseSecuritiesSoldUnderAgreementsToRepurchase duration debit money IS:cost,operatingExpense
  interest on securities sold under repurchase agreements; interest on repurchase agreements;
  interest expense securities sold under repurchase agreements; interest expense repurchase agreements;
  interest expense securities sold under agreements to repurchase
us-gaap:InterestExpenseLongTermDebt duration debit money IS:cost,operatingExpense
  interest on long-term debt; interest expense long-term debt; interest expense, long-term debt
us-gaap:BankOwnedLifeInsuranceIncome duration credit money IS
  bank owned life insurance income; income from bank owned life insurance; earnings on bank owned life insurance;
  increase in cash surrender value of bank owned life insurance; bank-owned life insurance income
us-gaap:GainLossOnSalesOfLoansNet duration credit money IS
  gain on sale of loans; gains on sales of loans; gain (loss) on sale of loans; net gain on sale of loans;
  gain on sale of SBA loans; gain on sale of mortgage loans; gain on sale of loans, net; gains on sale of loans
us-gaap:DebtSecuritiesAvailableForSaleRealizedGainLoss duration credit money IS
  gain (loss) on sale of debt securities; gain (loss) on sales of available for sale securities;
  net gain (loss) on sale of available-for-sale securities
us-gaap:AdvancesFromFederalHomeLoanBanks instant credit money BS
  federal home loan bank advances; FHLB advances; advances from federal home loan bank;
  federal home loan bank borrowings; advances from FHLB; federal home loan bank (FHLB) advances;
  federal home loan bank of atlanta advances; federal home loan bank of chicago advances;
  federal home loan bank of new york advances; federal home loan bank of boston advances
us-gaap:SubordinatedDebt instant credit money BS
  subordinated debt; subordinated notes; subordinated debentures; subordinated notes, net;
  subordinated debt, net of issuance costs; subordinated debt, net; subordinated notes payable
us-gaap:PremiumsEarnedNet duration credit money IS
  net earned premiums; premiums; net premiums earned; premiums earned, net; insurance premiums; earned premiums, net;
  premiums earned; earned premiums; total premiums
us-gaap:NetInvestmentIncome duration credit money IS
  net investment income
us-gaap:DirectPremiumsWritten duration credit money IS OM
  direct premiums written; direct written premiums
us-gaap:PremiumsWrittenGross duration credit money IS OM
  gross written premiums; gross premiums written
us-gaap:CededPremiumsWritten duration debit money IS OM
  ceded written premiums; ceded premiums written
us-gaap:PremiumsWrittenNet duration credit money IS OM
  net written premiums; net premiums written
us-gaap:CededPremiumsEarned duration debit money IS OM
  ceded earned premiums; ceded premiums earned
us-gaap:PolicyholderBenefitsAndClaimsIncurredNet duration debit money IS
  policyholder benefits; policyholder benefits and claims; losses and loss adjustment expenses;
  losses and loss adjustment expenses, net; net losses and loss adjustment expenses; losses and benefits;
  losses, benefits and adjustment expenses; claims and benefits; benefits and claims
us-gaap:BenefitsLossesAndExpenses duration debit money IS
  total benefits and expenses; total benefits, losses and expenses; total losses and expenses;
  benefits, losses and expenses, total; total benefits, claims and expenses
us-gaap:DeferredPolicyAcquisitionCosts instant debit money BS
  deferred policy acquisition costs; deferred acquisition costs; deferred policy acquisition costs, net;
  deferred acquisition costs, net
us-gaap:DeferredPolicyAcquisitionCostAmortizationExpense duration debit money IS
  amortization of deferred policy acquisition costs; amortization of deferred acquisition costs
us-gaap:UnearnedPremiums instant credit money BS
  unearned premiums; unearned premium reserves
us-gaap:LiabilityForClaimsAndClaimsAdjustmentExpense instant credit money BS
  reserve for losses and loss adjustment expenses; loss and loss adjustment expense reserves;
  claims and benefits payable; losses and loss adjustment expenses; unpaid losses and loss adjustment expenses;
  liability for losses and loss adjustment expenses
us-gaap:ReinsuranceRecoverables instant debit money BS
  reinsurance recoverables
us-gaap:PrepaidReinsurancePremiums instant debit money BS
  prepaid reinsurance premiums; prepaid reinsurance
us-gaap:PremiumsReceivableAtCarryingValue instant debit money BS
  premiums receivable; premiums and accounts receivable; premiums receivable, net;
  premiums and accounts receivable, net
us-gaap:OperatingLeaseLeaseIncome duration credit money IS
  rental revenue; rental income; lease income; lease revenue; rental income, net; lease income, net;
  operating lease revenue; rental and related revenue; revenue from rental properties; rents; rental
ifrs-full:RentalIncomeFromInvestmentProperty duration credit money IS
  rental revenue; rental income; rental income from investment properties
us-gaap:DirectCostsOfLeasedAndRentedPropertyOrEquipment duration debit money IS
  property operating expenses; property operating; operating expenses of properties;
  rental property operating expenses; property operating costs; rental operating expenses; rental expenses
us-gaap:RealEstateInvestmentPropertyNet instant debit money BS
  net investments in real estate; real estate investments, net; real estate, net; total real estate, net;
  net real estate investments; net real estate; real estate investment property, net; investments in real estate, net;
  net investment properties; investment properties, net; total real estate investments, net;
  net operating real estate; total investments in real estate, net; operating real estate, net
us-gaap:RealEstateInvestmentPropertyAtCost instant debit money BS
  total real estate; real estate, at cost; total investment properties; gross real estate;
  total investments in real estate; real estate, gross; real estate investments, at cost
us-gaap:DeferredRentReceivablesNet instant debit money BS
  deferred rent receivable; straight-line rent receivable; straight-line rent receivables, net;
  deferred rent receivables, net; receivable arising from the straight-lining of rents
us-gaap:StraightLineRentAdjustments duration credit money CF RC
  straight-line rent; straight-line rental income; straight-line rent adjustments; straight-line rent, net;
  straight-lining of rental income; straight-lining of rents; straight-line rental revenue
us-gaap:GainLossOnSaleOfProperties duration credit money IS CF RC
  gain on sale of real estate; gain on disposition of properties; gain on sale of real estate, net;
  gain on sale of investment properties; gain on sale of real estate investments; gain on sale of real estate assets;
  gain on sale of investment properties, net
us-gaap:BelowMarketLeaseNet instant credit money BS
  below-market lease liabilities, net; acquired below-market; intangible lease liabilities, net;
  below-market below market leases, net; acquired lease intangible liabilities, net; lease intangible liabilities, net
us-gaap:FiniteLivedIntangibleAssetsNet instant debit money BS
  lease intangible assets, net; lease intangibles, net; acquired lease intangibles, net; intangible lease assets, net;
  acquired lease intangible assets, net; in-place lease intangibles, net; in-place leases, net
us-gaap:NetAssetValuePerShare instant perShare BS OM
  net asset value per share; NAV per share; net asset value per common share; net assets per share;
  net asset value per unit
us-gaap:AssetsNet instant credit money BS
  net assets; total net assets; net asset value
us-gaap:UtilitiesOperatingExpenseMaintenanceAndOperations duration debit money IS
  operations and maintenance; operating and maintenance; operations and maintenance expense;
  maintenance and operations
us-gaap:PublicUtilitiesPropertyPlantAndEquipmentNet instant debit money BS
  utility plant, net; electric utility plant, net; net utility plant; utility property, plant and equipment, net;
  total utility plant, net
us-gaap:PublicUtilitiesAllowanceForFundsUsedDuringConstructionCapitalizedCostOfEquity duration credit money IS CF
  allowance for equity funds used during construction; allowance for funds used during construction - equity;
  AFUDC equity; allowance for equity funds used during construction (AFUDC);
  equity allowance for funds used during construction
`

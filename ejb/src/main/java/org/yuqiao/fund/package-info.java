/**
 * The fund as a whole (资金): special accounts, capital by contributor, interest, expenses, reserve,
 * corrections, what is there and out, the forecast, and the trial balance.
 *
 * <p>Boundary verbs: {@code RegisterSpecialAccount}, {@code RecordContribution}, {@code
 * RecordInterest}, {@code PayExpense}, {@code SetRiskReserve}, {@code ReverseFundFact}; reads:
 * {@code FundQueries}, {@code SpecialAccountQueries}, {@code CapitalQueries}, {@code
 * FundFactQueries}. Clauses: C-5, L-5, L-7, L-8, M-1 to M-6. Out of scope: statements and the close
 * of day.
 */
package org.yuqiao.fund;

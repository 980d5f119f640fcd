/**
 * What the custodian banks say, beside the books (银行对账): statements of the special accounts, kept
 * line by line, each line once however often it is handed in.
 *
 * <p>Aggregate root: {@code BankStatement} with its {@code BankLine}s. Boundary verbs: {@code
 * ImportStatement}, {@code ColumnMappings}, {@code MatchLines}, {@code MatchLine}, {@code
 * BookLine}, {@code ConfirmPayment}, {@code HoldInSuspense}, {@code ExplainLine}; reads: {@code
 * StatementQueries}, {@code LineQueries}, {@code ReconciliationQueries}. Clauses: D-1, D-3. A line
 * says nothing about the books until it is matched or explained. Out of scope: what the bank is
 * told, which are payment instructions.
 */
package org.yuqiao.reconciliation;

/**
 * The money's way out and back (放款与归还): agreement, own money, payment by two people, drawdown,
 * return.
 *
 * <p>Boundary verbs: {@code SignAgreement}, {@code ProveOwnMoney}, {@code PreparePayment}, {@code
 * CancelPayment}, {@code DrawFunds}, {@code RecordRepayment}. Clauses: P6-4, T-1, T-2, T-3, C-5,
 * C-6.
 */
package org.yuqiao.loan;

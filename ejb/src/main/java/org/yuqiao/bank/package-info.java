/**
 * The bank's side (银行): the renewing bank confirms, changes or declines; the lender reports
 * settlement, the renewing bank the new loan.
 *
 * <p>Boundary verbs: {@code ConfirmRenewal}, {@code DeclineRenewal}, {@code ReportSettlement},
 * {@code ReportRenewal}. Clauses: C-3, C-4, B-1, B-2.
 */
package org.yuqiao.bank;

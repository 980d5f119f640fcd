/**
 * The occupation fee (资金占用费): tried out before an application, charged, waived and paid after the
 * return.
 *
 * <p>Boundary verbs: {@code TrialCalculator}, {@code FeeQuote}, {@code ChargeFee}, {@code
 * RecordFeePayment}. Clauses: F-1, F-2, P6-5. Out of scope: the tiers and waiver phases themselves,
 * which are the policy's.
 */
package org.yuqiao.fee;

/**
 * Intake (申请受理): a firm's application is entered, submitted, accepted or returned, and may be
 * withdrawn until money is out.
 *
 * <p>Boundary verbs: {@code DraftApplication}, {@code AmendApplication}, {@code SubmitApplication},
 * {@code AcceptApplication}, {@code ReturnApplication}, {@code WithdrawApplication}. Clauses: P6-1,
 * P6-2, P6-3, P6-6, L-1, L-2, L-4, L-6, B-3. Out of scope: the bank's answer and the decision.
 */
package org.yuqiao.application;

/**
 * The overdue end (逾期处置): demand, compensation, recovery, write-off, each by document and two
 * people.
 *
 * <p>Boundary verbs: {@code DemandPayment}, {@code ProposeRecovery}, {@code RecordCompensation},
 * {@code StartRecovery}, {@code WriteOff}, {@code RecordLossRecovery}, {@code RejectProposal}.
 * Clauses: O-1, O-2.
 */
package org.yuqiao.recovery;

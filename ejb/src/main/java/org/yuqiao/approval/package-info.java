/**
 * The decision (审批): review, approval within the four limits, a second approver for large amounts.
 *
 * <p>Boundary verbs: {@code ReviewApplication}, {@code ApproveApplication}, {@code
 * RejectApplication}. Clauses: P6-3, L-1, L-2, L-3, L-5, C-2, C-3, C-8, L-7.
 */
package org.yuqiao.approval;

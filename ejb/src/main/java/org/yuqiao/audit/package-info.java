/**
 * The record (审计留痕): every fact once, as a link of a hash chain per subject (SM3), with who, when
 * and in which words. There is no off switch.
 *
 * <p>Aggregate root: {@code AuditRecord}; boundary: {@code AuditTrail}. Clauses: C-1, C-2. Out of
 * scope: what a fact means, which its context knows.
 */
package org.yuqiao.audit;

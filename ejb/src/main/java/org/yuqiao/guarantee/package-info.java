/**
 * A guarantee beside the closed loop (担保), optional in every scheme that was read.
 *
 * <p>Boundary verbs: {@code RegisterGuarantee}. Clauses: C-5.
 */
package org.yuqiao.guarantee;

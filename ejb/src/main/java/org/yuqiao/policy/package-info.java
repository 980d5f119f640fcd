/**
 * What the fund may do, as dated data: editions of the policy with every parameter's clause and
 * source, and the clauses that rules and refusals cite.
 *
 * <p>Aggregate root: {@code PolicyEdition}. Out of scope: judging a case, which the contexts after
 * this one do.
 */
package org.yuqiao.policy;

/**
 * The fund as a whole (资金): what was paid in, what is there, what is out, and the trial balance.
 *
 * <p>Boundary verbs: {@code RecordContribution}, {@code FundQueries}. Clauses: C-5, L-5. Out of
 * scope: contributors' shares, statements and the close of day.
 */
package org.yuqiao.fund;

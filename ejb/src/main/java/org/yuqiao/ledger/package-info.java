/**
 * The fund's books (账簿): double entry, only ever added to, every line under the fact that made it.
 *
 * <p>Aggregate root: {@code JournalEntry}; boundary: {@code Ledger}. Clauses: C-5, L-5. Out of
 * scope: deciding what to post, which is the posting rules' of each context; bank statements.
 */
package org.yuqiao.ledger;

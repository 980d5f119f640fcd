/**
 * The record of what is changed beside the cases: users, policy editions, calendars, partner banks,
 * the white list and the special accounts, as one more hash chain of the audit trail, in the
 * transaction of the change.
 *
 * <p>Boundary: {@code RecordChanges}, which observes what the contexts before it tell. Clauses:
 * C-2, D-1, D-4. Out of scope: making the changes; cases, whose facts are their own record.
 */
package org.yuqiao.register;

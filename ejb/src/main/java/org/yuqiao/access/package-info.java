/**
 * Who may sign in and what they may do: users with their roles, passwords kept as hashes, access
 * tokens of the API, and today's business date as everybody else is told it.
 *
 * <p>Aggregate root: {@code AppUser}. Boundaries: {@code RegisterUser}, {@code ChangeUser}, {@code
 * VerifyCredentials}, {@code IssueToken}, {@code ReadToken}, {@code UserQueries}, {@code
 * CurrentActor}, {@code Today}. Clauses: D-4. Out of scope: separation of duties in a case, which
 * each act judges by the usernames in its own facts.
 */
package org.yuqiao.access;

/**
 * Who takes part: borrowers with their size class and unified social credit code, partner banks,
 * and the white list (白名单) of borrowers' accounts to which money may go.
 *
 * <p>Aggregate roots: {@code PartnerBank}, {@code BorrowerAccount}. Boundary verbs: {@code
 * RegisterBank}, {@code ProposeAccount}, {@code DecideAccount}, {@code AdoptParties}; reads: {@code
 * BankQueries}, {@code AccountQueries}, {@code ReferenceQueries}. Clauses: P6-1, B-3, C-2, C-5,
 * D-2. Out of scope: the fund's own accounts, which are the ledger's.
 */
package org.yuqiao.party;

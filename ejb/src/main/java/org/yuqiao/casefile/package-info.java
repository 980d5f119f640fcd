/**
 * The case (转贷业务): every fact that can happen to one, the four tables that say what a fact does,
 * and the one door through which it happens.
 *
 * <p>Aggregate root: {@code BridgeCase}. The list of facts is {@code CaseEvent}; the tables are
 * {@code CaseTransitions} (the procedure), {@code PostingRules} (the accounting manual), {@code
 * DeadlineRules} (the diary) and {@code AuditWording} (the record). The door is {@code
 * CaseJournal}; reading is {@code CaseQueries}. Clauses: C-1, C-2, C-9, D-3. Out of scope: whether
 * an act is right, which the rules of each later context judge.
 */
package org.yuqiao.casefile;

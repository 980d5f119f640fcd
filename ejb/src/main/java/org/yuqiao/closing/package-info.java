/**
 * The close of days, months and years (封账): what must hold at the end of a day, the seal over what
 * was recorded, and who puts his name to it.
 *
 * <p>Aggregate root: {@code DaySeal}; boundary verbs: {@code CloseBooks}, {@code SealDay}, {@code
 * ExplainDay}, {@code LockMonth}, {@code HandOverYear}, {@code RerunDay}, {@code VerifySeals},
 * {@code ClosingQueries}. Clauses: K-1 to K-4. Out of scope: opening a closed day, which nobody
 * can.
 */
package org.yuqiao.closing;

/**
 * Proofs under pressure: many clients at once, and a server killed in the middle of its work. Each
 * counts what it did, and plain SQL over the database, with no class of the product, says whether
 * the books still hold. The stories run them briefly; {@link org.yuqiao.endurance.Endurance} runs
 * them long and prints the counts.
 */
package org.yuqiao.endurance;

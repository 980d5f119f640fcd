/**
 * Bank statements of the kind custodian banks hand out, made from what a special account's books
 * say: by month and day, with balances, references and contract numbers, as camt.053 and as CSV. A
 * line may be altered, lost or doubled on the way, to see whether it is found.
 */
package org.yuqiao.statements;

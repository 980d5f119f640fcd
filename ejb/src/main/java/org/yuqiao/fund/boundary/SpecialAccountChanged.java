package org.yuqiao.fund.boundary;

/**
 * A special account was opened, changed or closed, told in the transaction that does it.
 *
 * @param account the account as it is now
 * @param by who did it
 */
public record SpecialAccountChanged(SpecialAccountReceipt account, String by) {}

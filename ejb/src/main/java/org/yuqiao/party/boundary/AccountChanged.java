package org.yuqiao.party.boundary;

/**
 * The white list changed, told in the transaction that changes it.
 *
 * @param account the account as it is now
 * @param by who did it
 */
public record AccountChanged(AccountView account, String by) {}

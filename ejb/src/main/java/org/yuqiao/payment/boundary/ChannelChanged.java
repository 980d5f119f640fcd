package org.yuqiao.payment.boundary;

/**
 * Another way was chosen for a special account's instructions. Fired in the transaction that
 * chooses it.
 *
 * @param before the channel before, the one by default where none was chosen
 */
public record ChannelChanged(String fundAccount, String before, String after, String by) {}

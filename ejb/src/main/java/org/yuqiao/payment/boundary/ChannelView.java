package org.yuqiao.payment.boundary;

import org.yuqiao.kernel.Label;

/** How one special account's instructions reach its bank. */
public record ChannelView(String fundAccount, String name, Label channel) {}

package org.yuqiao.payment.boundary;

import org.yuqiao.kernel.Money;

/**
 * A special account that can be chosen to pay.
 *
 * @param payable its money less what is under way out of it
 */
public record PayerView(String code, String name, Money payable) {}

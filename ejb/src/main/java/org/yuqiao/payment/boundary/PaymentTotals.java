package org.yuqiao.payment.boundary;

import org.yuqiao.kernel.Money;

/** How many instructions a filter finds, and their sum. */
public record PaymentTotals(long count, Money amount) {}

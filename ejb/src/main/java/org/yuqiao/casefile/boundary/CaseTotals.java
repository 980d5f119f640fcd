package org.yuqiao.casefile.boundary;

import org.yuqiao.kernel.Money;

/** Count and sums over all cases a filter finds. */
public record CaseTotals(
    long count, Money requested, Money drawn, Money outstanding, Money feeDue, Money feeWaived) {}

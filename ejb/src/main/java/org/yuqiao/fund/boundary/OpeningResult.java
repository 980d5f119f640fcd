package org.yuqiao.fund.boundary;

import org.yuqiao.kernel.Money;

/**
 * What came of opening balances.
 *
 * @param rows lines of the entry
 * @param total the sum of each side
 * @param dryRun whether they were only checked
 * @param alreadyTaken whether the same had been taken before, so that nothing was booked
 */
public record OpeningResult(int rows, Money total, boolean dryRun, boolean alreadyTaken) {}

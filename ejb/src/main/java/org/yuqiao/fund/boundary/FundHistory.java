package org.yuqiao.fund.boundary;

import java.util.List;

/**
 * The fund as of a day and how it came there.
 *
 * @param days the twenty working days before and the day itself
 * @param books the trial balance of the same day
 */
public record FundHistory(FundView fund, List<PoolDay> days, TrialBalanceView books) {}

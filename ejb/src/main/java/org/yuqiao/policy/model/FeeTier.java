package org.yuqiao.policy.model;

import org.yuqiao.kernel.DailyRate;

/**
 * One tier of the fee.
 *
 * @param upToDay the last chargeable day the rate applies to, or null for all the rest
 * @param rate the rate of each working day
 */
public record FeeTier(Integer upToDay, DailyRate rate) {

  /** True for the last tier of a schedule, which has no last day. */
  public boolean isOpen() {
    return upToDay == null;
  }
}

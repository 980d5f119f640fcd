package org.yuqiao.fee.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * What to try out.
 *
 * @param amount the amount drawn
 * @param workingDays working days used, or null where dates are given
 * @param drawnOn the drawdown day, or null where days are given
 * @param repaidOn the day of the return, or null where days are given
 * @param tiers tiers to try, or null or empty for the edition in force
 * @param borrowerKind the code of the borrower's kind, for the waiver; or null for none
 */
public record FeeQuoteRequest(
    Money amount,
    Integer workingDays,
    LocalDate drawnOn,
    LocalDate repaidOn,
    List<Tier> tiers,
    String borrowerKind) {

  /**
   * A tier to try.
   *
   * @param upToDay the last working day it holds for, or null for the rest
   * @param perMille the rate in per mille a working day, for example {@code 0.2}
   */
  public record Tier(Integer upToDay, String perMille) {}
}

package org.yuqiao.policy.model;

import java.util.List;
import java.util.Optional;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Money;

/**
 * What an edition says of the fee, the waiver apart. A bridge keeps the terms of the edition in
 * force on its drawdown day.
 *
 * @param schedule the tiers
 * @param basis which days are charged
 * @param minimumDays the fewest days charged
 * @param minimumFee the least fee of a drawing (最低收费), zero for none
 * @param prepaidDays the days whose fee is collected before the money goes out (预收), zero for none
 * @param surcharge what each day after the due date costs on top (逾期加收), zero for none
 */
public record FeeTerms(
    FeeSchedule schedule,
    FeeDayBasis basis,
    int minimumDays,
    Money minimumFee,
    int prepaidDays,
    DailyRate surcharge) {

  /** The same terms with tiers to try. */
  public FeeTerms with(FeeSchedule tiers) {
    return new FeeTerms(tiers, basis, minimumDays, minimumFee, prepaidDays, surcharge);
  }

  /** Days charged for days used: a part counts as one, at least the minimum. */
  public int chargeableDays(int daysUsed) {
    return Math.max(daysUsed, minimumDays);
  }

  /** The fee of the days, not below the minimum; what lifts it is waived as the phase says. */
  public FeeDerivation fee(List<FeeDay> days, Optional<WaiverPhase> ofMinimum) {
    return schedule.derive(days, minimumFee, ofMinimum);
  }

  /** The surcharge for the days past the due date; never waived, and without a minimum. */
  public FeeDerivation surcharge(List<FeeDay> lateDays) {
    return new FeeSchedule(List.of(new FeeTier(null, surcharge)))
        .derive(lateDays, Money.ZERO, Optional.empty());
  }
}

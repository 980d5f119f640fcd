package org.yuqiao.casefile.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.policy.model.FeeDerivation;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.WaiverPhase;

/**
 * A case's fee for a day of return: tiers of the edition in force on the drawdown day, waiver
 * phases of the edition in force on the day of return, judged for each day the fee accrues on (F-1,
 * F-2, P6-5).
 *
 * @param days the working days the fee accrues on: after the drawdown day up to and including the
 *     return, and at least the edition's minimum
 * @param edition the id of the edition whose tiers count
 * @param basis the legal basis of the waiver, empty where none covers a day
 */
public record FeeReckoning(FeeDerivation fee, List<LocalDate> days, String edition, String basis) {

  public static FeeReckoning of(
      BridgeCase file,
      LocalDate returnedOn,
      WorkingCalendar calendar,
      PolicyEdition atDrawdown,
      PolicyEdition atReturn) {
    var days =
        calendar.chargeableDays(file.drawnOn(), returnedOn, atDrawdown.minimumChargeableDays());
    var fee =
        atDrawdown
            .feeSchedule()
            .derive(file.drawn(), days, atReturn.waivers(), file.borrower().waivable());
    return new FeeReckoning(fee, days, atDrawdown.id(), basis(atReturn.waivers(), days));
  }

  private static String basis(List<WaiverPhase> waivers, List<LocalDate> days) {
    return waivers.stream()
        .filter(phase -> days.stream().anyMatch(phase::covers))
        .map(WaiverPhase::basis)
        .distinct()
        .collect(Collectors.joining("；"));
  }
}

package org.yuqiao.fee.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.FeeDerivation;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.WaiverPhase;

/**
 * A case's fee: tiers of the edition in force on the drawdown day, waiver phases of the edition in
 * force on the day of return, judged for each day the fee accrues on (F-1, F-2, P6-5).
 */
public final class FeeCharging {

  private FeeCharging() {}

  /** The fee of a case whose money comes back on a day. */
  public static FeeDerivation derive(
      BridgeCase file,
      LocalDate returnedOn,
      WorkingCalendar calendar,
      PolicyEdition atDrawdown,
      PolicyEdition atReturn) {
    return atDrawdown
        .feeSchedule()
        .derive(
            file.drawn(),
            accrualDays(file, returnedOn, calendar, atDrawdown),
            atReturn.waivers(),
            file.borrower().waivable());
  }

  /** What charging a case records: due in full, then waived, then settled if nothing is left. */
  public static List<CaseEvent> events(
      BridgeCase file,
      LocalDate returnedOn,
      WorkingCalendar calendar,
      PolicyEdition atDrawdown,
      PolicyEdition atReturn) {
    var fee = derive(file, returnedOn, calendar, atDrawdown, atReturn);
    var events = new ArrayList<CaseEvent>();
    events.add(
        new CaseEvent.FeeCharged(
            fee.due(), fee.chargeableDays(), atDrawdown.id(), fee.lines()));
    if (fee.waived().isPositive()) {
      var days = accrualDays(file, returnedOn, calendar, atDrawdown);
      events.add(new CaseEvent.FeeWaived(fee.waived(), basis(atReturn.waivers(), days)));
    }
    if (fee.payable().isZero()) {
      events.add(new CaseEvent.FeeSettled());
    }
    return events;
  }

  /** What is still to be paid of a charged fee. */
  public static Money unpaid(BridgeCase file) {
    return file.feePayable().minus(file.feePaid());
  }

  public static List<Refusal> againstPayment(BridgeCase file, Money amount) {
    return amount.isMoreThan(unpaid(file))
        ? List.of(
            new Refusal(
                "above-fee-unpaid",
                Clause.FEE.id(),
                "amount",
                "缴费金额超过未缴%s元。".formatted(unpaid(file).grouped()),
                "The amount exceeds the unpaid %s yuan.".formatted(unpaid(file).grouped())))
        : List.of();
  }

  /**
   * The working days the fee accrues on: after the drawdown day up to and including the return, and
   * at least the edition's minimum, counted on from there.
   */
  private static List<LocalDate> accrualDays(
      BridgeCase file, LocalDate returnedOn, WorkingCalendar calendar, PolicyEdition edition) {
    var days = calendar.workingDaysBetween(file.drawnOn(), returnedOn);
    return days.size() >= edition.minimumChargeableDays()
        ? days
        : calendar.workingDaysAfter(
            file.drawnOn().minusDays(1), edition.minimumChargeableDays());
  }

  private static String basis(List<WaiverPhase> waivers, List<LocalDate> days) {
    return waivers.stream()
        .filter(phase -> days.stream().anyMatch(phase::covers))
        .map(WaiverPhase::basis)
        .distinct()
        .collect(Collectors.joining("；"));
  }
}

package org.yuqiao.casefile.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.policy.model.FeeTerms;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.WaiverPhase;
import org.yuqiao.policy.model.WaiverTest;
import org.yuqiao.policy.model.Waivers;

/**
 * By what a fee is reckoned. Which day decides a waiver a bridge keeps from its drawdown; whether
 * that day is waived, and how much, its own edition says: none reaches back over days before it.
 *
 * @param terms tiers, minimum and surcharge of the edition in force on the drawdown day
 * @param edition the id of that edition
 * @param test the day that decides a waiver, by that edition
 * @param waivers the waivers of the edition in force on a day
 */
public record FeeRules(
    WorkingCalendar calendar,
    FeeTerms terms,
    String edition,
    WaiverTest test,
    Function<LocalDate, Waivers> waivers) {

  /** The rules of a drawing, by the editions in force on each day. */
  public static FeeRules of(
      WorkingCalendar calendar, Function<LocalDate, PolicyEdition> editions, LocalDate drawnOn) {
    var atDrawdown = editions.apply(drawnOn);
    return new FeeRules(
        calendar,
        atDrawdown.fee(),
        atDrawdown.id(),
        atDrawdown.waiving().test(),
        editions.andThen(PolicyEdition::waiving));
  }

  /** The same rules with terms to try. */
  public FeeRules with(FeeTerms tried, String name) {
    return new FeeRules(calendar, tried, name, test, waivers);
  }

  /** The days charged for a drawing that came back on a day. */
  List<LocalDate> chargeableDays(LocalDate drawnOn, LocalDate returnedOn) {
    return calendar.chargeableDays(terms.basis(), drawnOn, returnedOn, terms.minimumDays());
  }

  /** The phase that waives a day of a bridge drawn and returned on the days named. */
  Optional<WaiverPhase> phaseOn(LocalDate accrualDay, LocalDate drawnOn, LocalDate returnedOn) {
    var deciding = test.decidingDay(accrualDay, drawnOn, returnedOn);
    return waivers.apply(deciding).phaseOn(deciding);
  }
}

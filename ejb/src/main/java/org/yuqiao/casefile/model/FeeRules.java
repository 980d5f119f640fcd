package org.yuqiao.casefile.model;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.policy.model.FeeTerms;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.Waivers;

/**
 * By what a fee is reckoned.
 *
 * @param terms tiers, minimum and surcharge of the edition in force on the drawdown day
 * @param edition the id of that edition
 * @param waivers the waivers of the edition in force on the day of the return
 */
public record FeeRules(WorkingCalendar calendar, FeeTerms terms, String edition, Waivers waivers) {

  public static FeeRules of(
      WorkingCalendar calendar, PolicyEdition atDrawdown, PolicyEdition atReturn) {
    return new FeeRules(calendar, atDrawdown.fee(), atDrawdown.id(), atReturn.waiving());
  }

  /** The days charged for a drawing that came back on a day. */
  List<LocalDate> chargeableDays(LocalDate drawnOn, LocalDate returnedOn) {
    return calendar.chargeableDays(terms.basis(), drawnOn, returnedOn, terms.minimumDays());
  }
}

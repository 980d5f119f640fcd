package org.yuqiao.casefile.boundary;

import java.time.LocalDate;
import java.util.function.Function;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.FeeRules;
import org.yuqiao.kernel.Actor;
import org.yuqiao.policy.model.PolicyEdition;

/** What an act on a case is judged by: the locked case, who, which day, which rules. */
public record CaseFacts(
    BridgeCase file,
    Actor actor,
    LocalDate today,
    WorkingCalendar calendar,
    Function<LocalDate, PolicyEdition> editions) {

  /** The edition in force today. */
  public PolicyEdition edition() {
    return editions.apply(today);
  }

  /** The rules of the fee of a drawing made today. */
  public FeeRules feeRules() {
    return FeeRules.of(calendar, editions, today);
  }
}

package org.yuqiao.casefile.boundary;

import java.time.LocalDate;
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
    PolicyEdition edition) {

  /** The rules of a fee whose drawing and return both fall under the edition in force. */
  public FeeRules feeRules() {
    return FeeRules.of(calendar, edition, edition);
  }
}

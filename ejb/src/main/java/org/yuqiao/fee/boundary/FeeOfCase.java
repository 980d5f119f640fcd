package org.yuqiao.fee.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseHistories;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseHistory;
import org.yuqiao.casefile.model.Drawing;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.casefile.model.FeeRules;
import org.yuqiao.policy.boundary.PolicyQueries;

/** The fee of a case whose principal is back, reckoned from its facts. */
@Dependent
public class FeeOfCase {

  @Inject CaseHistories histories;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;

  public CaseHistory historyOf(BridgeCase file) {
    return histories.of(file);
  }

  public FeeReckoning of(BridgeCase file, CaseHistory history) {
    return of(file, history, Drawing.of(file));
  }

  /** The fee as it would be on a drawing that differs from what the case says. */
  FeeReckoning of(BridgeCase file, CaseHistory history, Drawing drawing) {
    return FeeReckoning.of(
        drawing,
        history.returns(file.repaidOn()),
        FeeRules.of(calendars.calendar(), policies::inForceOn, file.drawnOn()));
  }
}

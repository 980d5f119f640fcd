package org.yuqiao.calendar.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.calendar.model.DrawdownDayRules;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.boundary.PolicyQueries;

/** Working days and due dates. */
@ApplicationScoped
public class CalendarQueries {

  @Inject private LoadedCalendar loaded;
  @Inject private PolicyQueries policy;

  /** The calendar, for the contexts that count by it. */
  public WorkingCalendar calendar() {
    return loaded.calendar();
  }

  /** True where a day is a working day by the notices loaded. */
  public boolean isWorkingDay(LocalDate day) {
    return loaded.calendar().isWorkingDay(day);
  }

  /** The due date of a drawdown day under the edition in force on it. */
  public Outcome<DueDateView> dueDate(LocalDate drawnOn) {
    var refusals =
        Rule.refusals(DrawdownDayRules.ALL, new DrawdownDayRules.Facts(drawnOn, loaded.calendar()));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var edition = policy.inForceOn(drawnOn);
    var due =
        loaded.calendar().dueDate(drawnOn, edition.termWorkingDays(), edition.countDrawdownDay());
    return Outcome.done(DueDateView.of(due));
  }

  /** The years whose notices are loaded, in order. */
  public List<CalendarYearView> years() {
    return loaded.notices().stream().map(CalendarYearView::of).toList();
  }
}

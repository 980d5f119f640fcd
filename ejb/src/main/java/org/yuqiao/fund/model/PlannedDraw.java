package org.yuqiao.fund.model;

import java.time.LocalDate;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.kernel.Money;

/**
 * A draw that is promised and not yet paid (计划放款).
 *
 * @param on the day it is planned for, a working day
 */
public record PlannedDraw(String caseNumber, LocalDate on, Money amount) {

  /**
   * The day a draw is planned for: the old loan's maturity, moved to the next working day; a
   * maturity gone by is made good today.
   */
  public static LocalDate plannedOn(
      LocalDate maturesOn, LocalDate today, WorkingCalendar calendar) {
    var day = maturesOn.isBefore(today) ? today : maturesOn;
    return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
  }
}

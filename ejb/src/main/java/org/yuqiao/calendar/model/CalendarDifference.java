package org.yuqiao.calendar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a notice changes in its year.
 *
 * @param nowOff days that were working days and are off
 * @param nowWorking days that were off and are working days
 */
public record CalendarDifference(List<LocalDate> nowOff, List<LocalDate> nowWorking) {

  /** The difference a notice makes to a calendar, which may know nothing of the year yet. */
  public static CalendarDifference between(WorkingCalendar before, CalendarYear next) {
    var after = new WorkingCalendar(List.of(next));
    var changed = days(before, after, next.year()).toList();
    return new CalendarDifference(
        changed.stream().filter(before::isWorkingDay).toList(),
        changed.stream().filter(after::isWorkingDay).toList());
  }

  static Stream<LocalDate> days(CalendarYear before, CalendarYear next) {
    return days(
        new WorkingCalendar(List.of(before)), new WorkingCalendar(List.of(next)), next.year());
  }

  private static Stream<LocalDate> days(WorkingCalendar before, WorkingCalendar after, int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day));
  }

  public boolean isEmpty() {
    return nowOff.isEmpty() && nowWorking.isEmpty();
  }
}

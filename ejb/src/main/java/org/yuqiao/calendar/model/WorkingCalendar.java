package org.yuqiao.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yuqiao.policy.model.FeeDayBasis;

/**
 * Which days are working days (工作日): by the State Council's notice where one is loaded for the
 * year, else Monday to Friday and provisional. There is no other rule about weekends or holidays.
 */
public final class WorkingCalendar {

  private final Map<Integer, CalendarYear> years;

  public WorkingCalendar(Collection<CalendarYear> years) {
    this.years = years.stream().collect(Collectors.toMap(CalendarYear::year, Function.identity()));
  }

  /** True where the notice for the year is loaded; dates in other years are provisional. */
  public boolean isPublished(int year) {
    return years.containsKey(year);
  }

  public boolean isWorkingDay(LocalDate day) {
    var year = years.get(day.getYear());
    if (year == null) {
      return !isWeekend(day);
    }
    return year.makeUpDays().contains(day) || (!isWeekend(day) && !year.daysOff().containsKey(day));
  }

  /** The next working days in order. */
  public List<LocalDate> workingDaysAfter(LocalDate startExclusive, int count) {
    var days = new ArrayList<LocalDate>(count);
    for (var day = startExclusive.plusDays(1); days.size() < count; day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days.add(day);
      }
    }
    return days;
  }

  /** The working days of a span in order; none where the span ends before it begins. */
  public List<LocalDate> workingDaysBetween(LocalDate afterExclusive, LocalDate untilInclusive) {
    return daysBetween(FeeDayBasis.WORKING_DAY, afterExclusive, untilInclusive);
  }

  /** The n-th working day after a day; the day itself for none. */
  public LocalDate plusWorkingDays(LocalDate day, int count) {
    var days = workingDaysAfter(day, count);
    return days.isEmpty() ? day : days.get(count - 1);
  }

  /** Working days still to come up to the due date; negative by those gone by since. */
  public int workingDaysLeft(LocalDate todayExclusive, LocalDate dueInclusive) {
    return todayExclusive.isAfter(dueInclusive)
        ? -workingDaysBetween(dueInclusive, todayExclusive).size()
        : workingDaysBetween(todayExclusive, dueInclusive).size();
  }

  /**
   * Counts a term.
   *
   * @param countDrawdownDay whether the drawdown day is day 1; by default it is day 0 and the next
   *     working day is day 1 (Civil Code art. 201)
   */
  public DueDate dueDate(LocalDate drawnOn, int termWorkingDays, boolean countDrawdownDay) {
    if (termWorkingDays < 1) {
      throw new IllegalArgumentException("a term has at least one working day");
    }
    var days = workingDaysAfter(drawnOn.minusDays(countDrawdownDay ? 1 : 0), termWorkingDays);
    var dueOn = days.get(termWorkingDays - 1);
    boolean provisional = yearsOf(drawnOn, dueOn).anyMatch(year -> !isPublished(year));
    return new DueDate(drawnOn, dueOn, provisional, days, noticesFor(drawnOn, dueOn));
  }

  /**
   * The days charged for a drawing (计费日): those after the drawdown day up to and including the
   * return; where money comes back before any passed, the drawdown day itself; and the days that
   * follow where a minimum asks for more.
   */
  public List<LocalDate> chargeableDays(
      FeeDayBasis basis, LocalDate drawnOn, LocalDate repaidOn, int minimumDays) {
    var days = daysBetween(basis, drawnOn, repaidOn);
    if (days.isEmpty() && minimumDays > 0) {
      days.add(drawnOn);
    }
    for (var day = drawnOn.datesUntil(LocalDate.MAX).iterator(); days.size() < minimumDays; ) {
      var next = day.next();
      if (next.isAfter(days.get(days.size() - 1)) && counts(basis, next)) {
        days.add(next);
      }
    }
    return days;
  }

  /** The days of a span that count by the basis, in order. */
  public List<LocalDate> daysBetween(
      FeeDayBasis basis, LocalDate afterExclusive, LocalDate untilInclusive) {
    var days = new ArrayList<LocalDate>();
    for (var day = afterExclusive.plusDays(1);
        !day.isAfter(untilInclusive);
        day = day.plusDays(1)) {
      if (counts(basis, day)) {
        days.add(day);
      }
    }
    return days;
  }

  private boolean counts(FeeDayBasis basis, LocalDate day) {
    return basis == FeeDayBasis.CALENDAR_DAY || isWorkingDay(day);
  }

  /** The document numbers that arrange a span, in the order of the years. */
  public List<String> noticesFor(LocalDate from, LocalDate to) {
    return yearsOf(from, to)
        .filter(this::isPublished)
        .mapToObj(year -> years.get(year).notice())
        .toList();
  }

  private static IntStream yearsOf(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}

package org.yuqiao.web.faces.casefile;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.calendar.boundary.CalendarYearView;

/** The count to a due date as weeks of days: each counted working day with its number. */
public final class DueCalendar {

  /**
   * A day of the calendar.
   *
   * @param ordinal its number in the count, or null where it is not counted
   * @param name the holiday's name, or null
   * @param tone drawn, due, counted, off, weekend or plain
   * @param makeUp whether it is a weekend day on which work is made up
   */
  public record Day(
      LocalDate date, Integer ordinal, String name, String tone, boolean makeUp, boolean today)
      implements Serializable {

    /** The day of the month, with the month where it begins. */
    public String figure() {
      return date.getDayOfMonth() == 1
          ? date.getMonthValue() + "/1"
          : String.valueOf(date.getDayOfMonth());
    }
  }

  /** Seven days from a Monday. */
  public record Week(List<Day> days) implements Serializable {}

  private final LocalDate drawnOn;
  private final List<LocalDate> counted;
  private final LocalDate today;
  private final Map<LocalDate, CalendarYearView.DayView> special = new HashMap<>();

  private DueCalendar(
      LocalDate drawnOn, List<LocalDate> counted, LocalDate today, List<CalendarYearView> years) {
    this.drawnOn = drawnOn;
    this.counted = counted;
    this.today = today;
    years.forEach(year -> year.days().forEach(day -> special.put(day.date(), day)));
  }

  /** The weeks from the drawdown day to the last counted day. */
  public static List<Week> weeks(
      LocalDate drawnOn, List<LocalDate> counted, LocalDate today, List<CalendarYearView> years) {
    return counted.isEmpty() ? List.of() : new DueCalendar(drawnOn, counted, today, years).weeks();
  }

  private List<Week> weeks() {
    var weeks = new ArrayList<Week>();
    var last = counted.get(counted.size() - 1);
    var monday = drawnOn.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      weeks.add(new Week(monday.datesUntil(monday.plusWeeks(1)).map(this::day).toList()));
    }
    return weeks;
  }

  private Day day(LocalDate date) {
    int place = counted.indexOf(date);
    var note = special.get(date);
    boolean off = note != null && "off".equals(note.kind());
    return new Day(
        date,
        place < 0 ? null : place + 1,
        off ? note.name() : null,
        tone(date, place, off),
        note != null && !off,
        date.equals(today));
  }

  private String tone(LocalDate date, int place, boolean off) {
    if (date.equals(drawnOn)) {
      return "drawn";
    }
    if (place >= 0) {
      return place == counted.size() - 1 ? "due" : "counted";
    }
    if (off) {
      return "off";
    }
    return date.getDayOfWeek().getValue() > 5 ? "weekend" : "plain";
  }
}

package org.yuqiao.calendar.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yuqiao.calendar.model.CalendarNotice;

/**
 * A year of the calendar as pages and API show it.
 *
 * @param notice the document number
 * @param issued the day the notice was issued
 * @param version how many notices were loaded for the year
 * @param loadedBy who loaded it; the system for the bundled notices
 * @param days days off and make-up working days in order
 */
public record CalendarYearView(
    int year,
    String notice,
    LocalDate issued,
    int version,
    String loadedBy,
    Instant loadedAt,
    List<DayView> days) {

  /**
   * A day that is not as the weekday says, or a holiday on a weekend.
   *
   * @param kind {@code off} or {@code work}
   */
  public record DayView(LocalDate date, String kind, String name) {}

  static CalendarYearView of(CalendarNotice notice) {
    var year = notice.calendarYear();
    var off =
        year.daysOff().entrySet().stream()
            .map(day -> new DayView(day.getKey(), "off", day.getValue()));
    var work = year.makeUpDays().stream().map(day -> new DayView(day, "work", "调休上班"));
    return new CalendarYearView(
        year.year(),
        year.notice(),
        year.issued(),
        notice.version(),
        notice.loadedBy(),
        notice.loadedAt(),
        Stream.concat(off, work)
            .sorted((one, other) -> one.date().compareTo(other.date()))
            .toList());
  }
}

package org.yuqiao.calendar.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One year as a State Council notice (放假安排) arranges it.
 *
 * @param year the year
 * @param notice the notice's document number, printed wherever a due date is
 * @param issued the day the notice was issued
 * @param daysOff the days off with the holiday's name; ordinary weekends are not listed
 * @param makeUpDays the weekend days on which work is made up (调休上班)
 */
public record CalendarYear(
    int year,
    String notice,
    LocalDate issued,
    SortedMap<LocalDate, String> daysOff,
    SortedSet<LocalDate> makeUpDays) {

  public CalendarYear {
    daysOff = Collections.unmodifiableSortedMap(new TreeMap<>(daysOff));
    makeUpDays = Collections.unmodifiableSortedSet(new TreeSet<>(makeUpDays));
  }
}

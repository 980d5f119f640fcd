package org.yuqiao.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.calendar.boundary.CalendarYearView;
import org.yuqiao.calendar.boundary.CalendarYearView.DayView;

/** The working calendar of a year, month by month, with the notice it rests on. */
@Named
@RequestScoped
public class CalendarPage {

  /**
   * A day of the grid.
   *
   * @param kind blank (outside the month), work, rest (weekend), off (by notice), makeup
   * @param name the holiday's name, or null
   */
  public record Cell(int day, LocalDate date, String kind, String name) {}

  /** A month with its weeks, Monday first, and its working days. */
  public record Month(YearMonth month, String name, List<List<Cell>> weeks, long workingDays) {}

  private static final Cell BLANK = new Cell(0, null, "blank", null);

  @Inject private CalendarQueries calendars;
  @Inject private Today today;
  @Inject private HttpServletRequest request;

  private List<CalendarYearView> notices;
  private int year;
  private CalendarYearView notice;
  private Map<LocalDate, DayView> days;
  private List<Month> months;

  @PostConstruct
  void read() {
    notices = calendars.years();
    String asked = request.getParameter("year");
    int wanted =
        asked != null && asked.matches("\\d{4}") ? Integer.parseInt(asked) : today.date().getYear();
    year = getYears().contains(wanted) ? wanted : today.date().getYear();
    notice = notices.stream().filter(one -> one.year() == year).findFirst().orElse(null);
    days = new HashMap<>();
    if (notice != null) {
      notice.days().forEach(day -> days.put(day.date(), day));
    }
    months = IntStream.rangeClosed(1, 12).mapToObj(m -> month(YearMonth.of(year, m))).toList();
  }

  /** The years with a notice, this year and the next. */
  public List<Integer> getYears() {
    var years = new TreeSet<Integer>();
    notices.forEach(one -> years.add(one.year()));
    years.add(today.date().getYear());
    years.add(today.date().getYear() + 1);
    return List.copyOf(years);
  }

  public int getYear() {
    return year;
  }

  /** The year's notice, or null where the year is provisional. */
  public CalendarYearView getNotice() {
    return notice;
  }

  public boolean published(int of) {
    return notices.stream().anyMatch(one -> one.year() == of);
  }

  public List<Month> getMonths() {
    return months;
  }

  public long getWorkingDays() {
    return months.stream().mapToLong(Month::workingDays).sum();
  }

  public LocalDate getToday() {
    return today.date();
  }

  public List<String> getWeekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.NARROW, Fmt.locale()))
        .toList();
  }

  private Month month(YearMonth month) {
    var weeks = new ArrayList<List<Cell>>();
    var week = new ArrayList<Cell>();
    IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach(i -> week.add(BLANK));
    long working = 0;
    for (int d = 1; d <= month.lengthOfMonth(); d++) {
      Cell cell = cell(month.atDay(d));
      working += cell.kind().equals("work") || cell.kind().equals("makeup") ? 1 : 0;
      week.add(cell);
      if (week.size() == DayOfWeek.values().length) {
        weeks.add(List.copyOf(week));
        week.clear();
      }
    }
    while (!week.isEmpty() && week.size() < DayOfWeek.values().length) {
      week.add(BLANK);
    }
    if (!week.isEmpty()) {
      weeks.add(List.copyOf(week));
    }
    String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Fmt.locale());
    return new Month(month, name, weeks, working);
  }

  private Cell cell(LocalDate date) {
    DayView special = days.get(date);
    if (special != null) {
      boolean off = "off".equals(special.kind());
      return new Cell(date.getDayOfMonth(), date, off ? "off" : "makeup", special.name());
    }
    boolean weekend = date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    return new Cell(date.getDayOfMonth(), date, weekend ? "rest" : "work", null);
  }
}

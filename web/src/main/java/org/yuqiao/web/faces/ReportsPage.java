package org.yuqiao.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import org.yuqiao.access.boundary.Today;

/** The prints that can be had, with the periods people ask for. */
@Named
@RequestScoped
public class ReportsPage {

  /** A period by name. */
  public record Period(String name, LocalDate from, LocalDate to) {}

  @Inject private Today today;

  private LocalDate day;

  @PostConstruct
  void start() {
    day = today.date();
  }

  public LocalDate getYearBegin() {
    return day.withDayOfYear(1);
  }

  public LocalDate getDay() {
    return day;
  }

  public List<Period> getPeriods() {
    var month = YearMonth.from(day);
    var last = month.minusMonths(1);
    var quarter = day.withDayOfMonth(1).withMonth((day.get(IsoFields.QUARTER_OF_YEAR) - 1) * 3 + 1);
    return List.of(
        new Period("period.month", month.atDay(1), month.atEndOfMonth()),
        new Period("period.lastMonth", last.atDay(1), last.atEndOfMonth()),
        new Period("period.quarter", quarter, quarter.plusMonths(3).minusDays(1)),
        new Period("period.year", getYearBegin(), day.withMonth(12).withDayOfMonth(31)),
        new Period("period.lastYear", getYearBegin().minusYears(1), getYearBegin().minusDays(1)));
  }
}

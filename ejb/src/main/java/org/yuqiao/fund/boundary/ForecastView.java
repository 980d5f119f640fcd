package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * The pool in the working days to come (资金预测).
 *
 * @param asOf the business date it starts from, with what is booked by now
 * @param days today as it may still end, then the working days after it
 */
public record ForecastView(
    LocalDate asOf,
    Money balance,
    Money reserved,
    Money available,
    List<Day> days,
    Assumptions assumptions) {

  /**
   * One day at its end.
   *
   * @param provisional whether the day's year has no notice yet, or money due on it has none
   * @param due principal due on the day
   * @param expected principal expected on the day by the spread of real use
   * @param planned draws planned for the day
   * @param reserved promised and still not drawn
   * @param balanceByDueDates money in the accounts if all comes back on its last day
   * @param expectedBalance money in the accounts as expected
   * @param availableByDueDates may still be promised if all comes back on its last day
   * @param expectedAvailable may still be promised as expected
   */
  public record Day(
      LocalDate date,
      boolean provisional,
      Money due,
      Money expected,
      Money planned,
      Money reserved,
      Money balanceByDueDates,
      Money expectedBalance,
      Money availableByDueDates,
      Money expectedAvailable) {}

  /**
   * What the forecast rests on.
   *
   * @param observedFrom first day of the returns observed
   * @param observedTo last day of the returns observed
   * @param casesObserved how many cases came back in that time
   * @param medianDays the working day of use by whose end half of them were back
   * @param spread how many were back after how many working days
   * @param casesOut cases with money out that is counted on
   * @param out principal counted on
   * @param casesPlanned promised draws planned for these days
   * @param planned what they need
   * @param overdueLeftOut principal past its due day, on which nothing is built
   */
  public record Assumptions(
      LocalDate observedFrom,
      LocalDate observedTo,
      long casesObserved,
      int medianDays,
      List<Observed> spread,
      long casesOut,
      Money out,
      long casesPlanned,
      Money planned,
      Money overdueLeftOut) {}

  /** Of the cases observed, how many were out so many working days, and per mille back by then. */
  public record Observed(int workingDays, long cases, int perMilleBack) {}
}

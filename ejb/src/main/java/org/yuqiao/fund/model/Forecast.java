package org.yuqiao.fund.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.kernel.Money;

/**
 * The pool in the working days to come (资金预测), in two lines: by due dates, where everything comes
 * back on its last day; and as expected, where it comes back as money really did. Money that is
 * overdue is in neither; fees, interest, capital and expenses are in neither.
 *
 * @param days today as it may still end, then the working days after it
 */
public record Forecast(List<Day> days) {

  /**
   * What a forecast is made from.
   *
   * @param workingDays how many working days after today
   * @param balance money in the special accounts now
   * @param reserved promised and not yet drawn now
   * @param out money out and not overdue
   * @param planned promised draws
   * @param spread how long money was really used
   */
  public record Facts(
      LocalDate today,
      int workingDays,
      Money balance,
      Money reserved,
      List<Cohort> out,
      List<PlannedDraw> planned,
      UseSpread spread,
      int termWorkingDays,
      boolean countDrawdownDay,
      WorkingCalendar calendar) {

    public Facts {
      out = List.copyOf(out);
      planned = List.copyOf(planned);
    }

    /** The same without the plan of one case. */
    public Facts without(String caseNumber) {
      return new Facts(
          today,
          workingDays,
          balance,
          reserved,
          out,
          planned.stream().filter(draw -> !draw.caseNumber().equals(caseNumber)).toList(),
          spread,
          termWorkingDays,
          countDrawdownDay,
          calendar);
    }
  }

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
   */
  public record Day(
      LocalDate date,
      boolean provisional,
      Money due,
      Money expected,
      Money planned,
      Money reserved,
      Money balanceByDueDates,
      Money expectedBalance) {

    /** What may still be promised if all comes back on its last day. */
    public Money availableByDueDates() {
      return balanceByDueDates.minus(reserved);
    }

    /** What may still be promised as expected. */
    public Money expectedAvailable() {
      return expectedBalance.minus(reserved);
    }
  }

  public Forecast {
    days = List.copyOf(days);
  }

  public static Forecast of(Facts facts) {
    var dates = new ArrayList<LocalDate>();
    dates.add(facts.today());
    dates.addAll(facts.calendar().workingDaysAfter(facts.today(), facts.workingDays()));
    return new Forecast(new Walk(facts, dates).days());
  }

  /** The forecast of a day, empty where it lies outside or is no working day. */
  public Optional<Day> on(LocalDate date) {
    return days.stream().filter(day -> day.date().equals(date)).findFirst();
  }

  /** The walk over the days, which adds up what each brings. */
  private static final class Walk {
    private final Facts facts;
    private final List<LocalDate> dates;
    private final List<Returns> returns = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();

    private Walk(Facts facts, List<LocalDate> dates) {
      this.facts = facts;
      this.dates = dates;
      facts.out().stream()
          .filter(cohort -> !cohort.dueOn().isBefore(facts.today()))
          .forEach(cohort -> returns.add(outNow(cohort)));
      facts.planned().stream()
          .filter(draw -> dates.contains(draw.on()))
          .forEach(draw -> returns.add(drawnLater(draw)));
    }

    private List<Day> days() {
      Money reserved = facts.reserved();
      Money byDueDates = facts.balance();
      Money expectedBalance = facts.balance();
      for (int i = 0; i < dates.size(); i++) {
        var date = dates.get(i);
        Money due = dueOn(date);
        Money expected = expectedOn(i);
        Money planned = plannedOn(date);
        reserved = reserved.minus(planned);
        byDueDates = byDueDates.plus(due).minus(planned);
        expectedBalance = expectedBalance.plus(expected).minus(planned);
        days.add(
            new Day(
                date,
                isProvisional(date),
                due,
                expected,
                planned,
                reserved,
                byDueDates,
                expectedBalance));
      }
      return days;
    }

    private Returns outNow(Cohort cohort) {
      int used = facts.calendar().workingDaysBetween(cohort.drawnOn(), facts.today()).size();
      int notBefore = facts.calendar().isWorkingDay(facts.today()) ? used : used + 1;
      return new Returns(
          cohort.outstanding(), cohort.dueOn(), cohort.provisional(), used, notBefore);
    }

    private Returns drawnLater(PlannedDraw draw) {
      var due =
          facts.calendar().dueDate(draw.on(), facts.termWorkingDays(), facts.countDrawdownDay());
      int usedToday = -dates.indexOf(draw.on());
      return new Returns(draw.amount(), due.dueOn(), due.provisional(), usedToday, 0);
    }

    private Money dueOn(LocalDate date) {
      return returns.stream()
          .filter(one -> one.dueOn().equals(date))
          .map(Returns::amount)
          .reduce(Money.ZERO, Money::plus);
    }

    private Money expectedOn(int day) {
      return returns.stream()
          .map(one -> back(one, day).minus(back(one, day - 1)))
          .reduce(Money.ZERO, Money::plus);
    }

    /** Expected back from today up to the end of a day; by its due date where nothing was seen. */
    private Money back(Returns one, int day) {
      if (day < 0) {
        return Money.ZERO;
      }
      if (!facts.spread().reaches(one.notBefore())) {
        return dates.get(day).isBefore(one.dueOn()) ? Money.ZERO : one.amount();
      }
      return facts.spread().backBy(one.amount(), one.notBefore(), one.usedToday() + day);
    }

    private Money plannedOn(LocalDate date) {
      return facts.planned().stream()
          .filter(draw -> draw.on().equals(date))
          .map(PlannedDraw::amount)
          .reduce(Money.ZERO, Money::plus);
    }

    private boolean isProvisional(LocalDate date) {
      return !facts.calendar().isPublished(date.getYear())
          || returns.stream().anyMatch(one -> one.provisional() && one.dueOn().equals(date));
    }
  }

  /**
   * Money that is to come back.
   *
   * @param usedToday working days of its use up to today; negative where it is drawn later
   * @param notBefore the first working day of its use on which it can still come back
   */
  private record Returns(
      Money amount, LocalDate dueOn, boolean provisional, int usedToday, int notBefore) {}
}

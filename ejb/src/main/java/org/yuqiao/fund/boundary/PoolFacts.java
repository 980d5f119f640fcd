package org.yuqiao.fund.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseFigures;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.fund.model.Cohort;
import org.yuqiao.fund.model.Forecast;
import org.yuqiao.fund.model.PlannedDraw;
import org.yuqiao.fund.model.UseSpread;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.policy.boundary.PolicyQueries;

/** Reads what a forecast is made from. */
@Dependent
class PoolFacts {

  private static final int MONTHS_OBSERVED = 12;

  @Inject CaseFigures cases;
  @Inject Ledger ledger;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject Today today;

  Forecast.Facts read(int workingDays) {
    var date = today.date();
    var edition = policies.inForceOn(date);
    var accounts = ledger.accounts();
    return new Forecast.Facts(
        date,
        workingDays,
        sum(accounts.stream().map(AccountBalance::balance).toList()),
        sum(accounts.stream().map(AccountBalance::reserved).toList()),
        cases.out().stream().map(PoolFacts::cohort).toList(),
        cases.promised().stream().map(file -> planned(file, date)).toList(),
        spread(date),
        edition.termWorkingDays(),
        edition.countDrawdownDay(),
        calendars.calendar());
  }

  /** The first day of the returns that are observed on a day. */
  static LocalDate observedFrom(LocalDate day) {
    return day.minusMonths(MONTHS_OBSERVED).plusDays(1);
  }

  private PlannedDraw planned(BridgeCase file, LocalDate date) {
    var on = PlannedDraw.plannedOn(file.oldLoan().maturesOn(), date, calendars.calendar());
    return new PlannedDraw(file.number().value(), on, file.reserved());
  }

  private UseSpread spread(LocalDate date) {
    var counts = new TreeMap<Integer, Long>();
    for (var used : cases.used(observedFrom(date), date)) {
      int days = calendars.calendar().workingDaysBetween(used.drawnOn(), used.repaidOn()).size();
      counts.merge(days, used.cases(), Long::sum);
    }
    return UseSpread.of(counts);
  }

  private static Cohort cohort(CaseFigures.Out out) {
    return new Cohort(
        out.drawnOn(), out.dueOn(), out.provisional(), out.outstanding(), out.cases());
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}

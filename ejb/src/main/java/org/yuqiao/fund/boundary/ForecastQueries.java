package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseFigures;
import org.yuqiao.fund.boundary.ForecastView.Assumptions;
import org.yuqiao.fund.model.Cohort;
import org.yuqiao.fund.model.Forecast;
import org.yuqiao.fund.model.PlannedDraw;
import org.yuqiao.kernel.Money;

/** Reading how the pool will stand; banks do not. */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ForecastQueries {

  private static final int WORKING_DAYS = 20;

  @Inject PoolFacts pool;
  @Inject CaseFigures cases;

  /** The next twenty working days, from the money there is now. */
  public ForecastView forecast() {
    var facts = pool.read(WORKING_DAYS);
    var forecast = Forecast.of(facts);
    return new ForecastView(
        facts.today(),
        facts.balance(),
        facts.reserved(),
        facts.balance().minus(facts.reserved()),
        forecast.days().stream().map(ForecastQueries::day).toList(),
        assumptions(facts, forecast));
  }

  private Assumptions assumptions(Forecast.Facts facts, Forecast forecast) {
    var last = forecast.days().get(forecast.days().size() - 1).date();
    var counted = counted(facts);
    var planned = facts.planned().stream().filter(draw -> !draw.on().isAfter(last)).toList();
    var spread = facts.spread();
    return new Assumptions(
        PoolFacts.observedFrom(facts.today()),
        facts.today(),
        spread.cases(),
        spread.median(),
        spread.casesByDays().entrySet().stream()
            .map(
                one ->
                    new ForecastView.Observed(
                        one.getKey(), one.getValue(), spread.perMilleBackBy(one.getKey())))
            .toList(),
        counted.stream().mapToLong(Cohort::cases).sum(),
        sum(counted.stream().map(Cohort::outstanding).toList()),
        planned.size(),
        sum(planned.stream().map(PlannedDraw::amount).toList()),
        leftOut(facts));
  }

  private static List<Cohort> counted(Forecast.Facts facts) {
    return facts.out().stream().filter(one -> !one.dueOn().isBefore(facts.today())).toList();
  }

  /** Overdue, or past its due day and not marked yet. */
  private Money leftOut(Forecast.Facts facts) {
    var unmarked =
        facts.out().stream()
            .filter(one -> one.dueOn().isBefore(facts.today()))
            .map(Cohort::outstanding)
            .toList();
    return cases.overdue().plus(sum(unmarked));
  }

  private static ForecastView.Day day(Forecast.Day day) {
    return new ForecastView.Day(
        day.date(),
        day.provisional(),
        day.due(),
        day.expected(),
        day.planned(),
        day.reserved(),
        day.balanceByDueDates(),
        day.expectedBalance(),
        day.availableByDueDates(),
        day.expectedAvailable());
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}

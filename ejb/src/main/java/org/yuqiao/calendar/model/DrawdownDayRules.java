package org.yuqiao.calendar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.Clause;

/** On which days money may leave the special account. */
public final class DrawdownDayRules {

  private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  /** The rules in the order in which an official would ask. */
  public static final List<Rule<Facts>> ALL =
      List.of(
          rule(
              "date-out-of-range",
              Clause.DATA,
              facts -> facts.isInRange(),
              "放款日期应填写，且在2016年至2100年之间。",
              "The drawdown day is needed, from 2016 to 2100."),
          rule(
              "drawdown-day-not-working",
              Clause.DRAW_ON_WORKING_DAY,
              facts -> !facts.isInRange() || facts.calendar().isWorkingDay(facts.drawnOn()),
              "放款日不是工作日。",
              "The drawdown day is no working day."));

  private DrawdownDayRules() {}

  /** What is judged. */
  public record Facts(LocalDate drawnOn, WorkingCalendar calendar) {
    boolean isInRange() {
      return drawnOn != null && !drawnOn.isBefore(EARLIEST) && !drawnOn.isAfter(LATEST);
    }
  }

  private static Rule<Facts> rule(
      String code, Clause clause, Predicate<Facts> holds, String zh, String en) {
    var text = Optional.of(new Rule.Text("drawnOn", zh, en));
    return new Rule<>(code, clause.id(), facts -> holds.test(facts) ? Optional.empty() : text);
  }
}

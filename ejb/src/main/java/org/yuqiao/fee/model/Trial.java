package org.yuqiao.fee.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.casefile.model.Drawing;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Rule;
import org.yuqiao.party.model.BorrowerKind;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.FeeDayBasis;
import org.yuqiao.policy.model.PolicyEdition;

/**
 * A fee to be tried out (试算): an amount, and either working days or two dates.
 *
 * @param amount the amount drawn
 * @param ceiling the ceiling of the edition in force
 * @param workingDays working days used, or null
 * @param drawnOn the drawdown day, or null
 * @param repaidOn the day of the return, or null
 * @param borrowerKind the code of the borrower's kind, or null
 * @param calendar the working days
 */
public record Trial(
    Money amount,
    Money ceiling,
    Integer workingDays,
    LocalDate drawnOn,
    LocalDate repaidOn,
    String borrowerKind,
    WorkingCalendar calendar) {

  private static final int LONGEST = 366;
  private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  /** What must hold of a trial, in the order in which an official would ask. */
  public static final List<Rule<Trial>> RULES =
      List.of(
          rule(
              "amount-not-positive",
              Clause.DATA,
              trial -> trial.amount() != null && trial.amount().isPositive(),
              "amount",
              "转贷金额须大于零。",
              "The amount must be above zero."),
          new Rule<>(
              "amount-above-ceiling",
              Clause.CEILING.id(),
              trial ->
                  trial.amount() != null && trial.amount().isMoreThan(trial.ceiling())
                      ? Optional.of(trial.aboveCeiling())
                      : Optional.empty()),
          rule(
              "days-or-dates-needed",
              Clause.DATA,
              trial -> trial.hasDays() ? !trial.hasAnyDate() : trial.isDated(),
              "workingDays",
              "请填写使用工作日数，或同时填写放款日期和归还日期，二者选一。",
              "Give either working days or both dates."),
          rule(
              "working-days-out-of-range",
              Clause.DATA,
              trial -> !trial.hasDays() || trial.isDaysInRange(),
              "workingDays",
              "使用工作日数应在0至366之间。",
              "Working days are from 0 to 366."),
          rule(
              "date-out-of-range",
              Clause.DATA,
              trial -> !trial.isDated() || trial.isDatesInRange(),
              "drawnOn",
              "日期应在2016年至2100年之间，放款与归还相隔不超过366天。",
              "Dates are from 2016 to 2100, at most 366 days apart."),
          rule(
              "repaid-before-drawn",
              Clause.DATA,
              trial -> !trial.isDated() || !trial.repaidOn().isBefore(trial.drawnOn()),
              "repaidOn",
              "归还日期早于放款日期。",
              "The return is before the drawdown."),
          rule(
              "drawdown-day-not-working",
              Clause.DRAW_ON_WORKING_DAY,
              trial -> !trial.isDated() || trial.calendar().isWorkingDay(trial.drawnOn()),
              "drawnOn",
              "放款日不是工作日。",
              "The drawdown day is no working day."),
          rule(
              "borrower-kind-unknown",
              Clause.BENEFICIARIES,
              trial ->
                  trial.borrowerKind() == null
                      || BorrowerKind.ofCode(trial.borrowerKind()).isPresent(),
              "borrowerKind",
              "主体类型未知。",
              "The borrower's kind is unknown."));

  /** True where both dates were given. */
  public boolean isDated() {
    return drawnOn != null && repaidOn != null;
  }

  /** True where the waiver serves the kind; farm bodies are taken to be of SME size. */
  public boolean isWaivable() {
    return BorrowerKind.ofCode(borrowerKind)
        .filter(kind -> kind == BorrowerKind.SME || kind == BorrowerKind.FARM)
        .isPresent();
  }

  /** The day of the drawdown; without dates, today. */
  public LocalDate from(LocalDate today) {
    return isDated() ? drawnOn : today;
  }

  /** The drawing tried; without dates, as if drawn today. */
  public Drawing drawing(LocalDate today, PolicyEdition edition) {
    var from = from(today);
    var due = calendar.dueDate(from, edition.termWorkingDays(), edition.countDrawdownDay());
    return new Drawing(amount, from, due.dueOn(), isWaivable());
  }

  /** The day of the return; without dates, after so many days as are charged. */
  public LocalDate returnedOn(LocalDate today, FeeDayBasis basis) {
    if (isDated()) {
      return repaidOn;
    }
    return basis == FeeDayBasis.CALENDAR_DAY
        ? today.plusDays(workingDays)
        : calendar.plusWorkingDays(today, workingDays);
  }

  private Rule.Text aboveCeiling() {
    return new Rule.Text(
        "amount",
        "转贷金额超过单笔最高额度" + ceiling.grouped() + "元。",
        "The amount is above the ceiling of " + ceiling.grouped() + " yuan.");
  }

  private boolean hasDays() {
    return workingDays != null;
  }

  private boolean hasAnyDate() {
    return drawnOn != null || repaidOn != null;
  }

  private boolean isDaysInRange() {
    return workingDays >= 0 && workingDays <= LONGEST;
  }

  private boolean isDatesInRange() {
    return !drawnOn.isBefore(EARLIEST)
        && !repaidOn.isBefore(EARLIEST)
        && !repaidOn.isAfter(LATEST)
        && !repaidOn.minusDays(LONGEST).isAfter(drawnOn);
  }

  private static Rule<Trial> rule(
      String code, Clause clause, Predicate<Trial> holds, String field, String zh, String en) {
    var text = Optional.of(new Rule.Text(field, zh, en));
    return new Rule<>(code, clause.id(), trial -> holds.test(trial) ? Optional.empty() : text);
  }
}

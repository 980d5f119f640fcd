package org.yuqiao.history.model;

import static org.yuqiao.history.model.HistoryColumn.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.party.model.BorrowerKind;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.PolicyEdition;

/**
 * What a past case must satisfy, by the edition in force on its drawdown day. A rule is silent
 * where an entry it needs could not be read, which is a fault of its own. What history may be and a
 * new case may not: cross-bank without a pilot, a bank whose agreement is not known.
 */
public final class HistoryRules {

  /** A row with the edition of its drawdown day, null where that day could not be read. */
  public record Facts(HistoryCase row, PolicyEdition edition, WorkingCalendar calendar) {

    private boolean has(Object... entries) {
      return Stream.of(entries).noneMatch(Objects::isNull);
    }

    private boolean hasBanks() {
      return has(row.lender(), row.renewer());
    }

    private boolean hasLimits() {
      return has(edition, row.requested(), row.borrower().kind());
    }
  }

  private static final List<Rule<Facts>> ALL =
      List.of(
          new Rule<>("above-ceiling", Clause.CEILING.id(), HistoryRules::ceiling),
          new Rule<>("above-type-cap", Clause.TYPE_CAP.id(), HistoryRules::typeCap),
          new Rule<>("above-share", Clause.SHARE.id(), HistoryRules::share),
          new Rule<>("above-confirmed-renewal", Clause.WITHIN_RENEWAL.id(), HistoryRules::renewal),
          new Rule<>("old-loan-too-small", Clause.SMALLEST_LOAN.id(), HistoryRules::smallest),
          rule(
              "drawn-before-applied",
              Clause.PROCEDURE,
              f ->
                  !f.has(f.row().drawnOn(), f.row().appliedOn())
                      || !f.row().drawnOn().isBefore(f.row().appliedOn()),
              DRAWN_ON,
              "放款早于申请。",
              "The drawdown is before the application."),
          rule(
              "drawn-before-confirmed",
              Clause.CONFIRMATION,
              f ->
                  !f.has(f.row().drawnOn(), f.row().confirmedOn())
                      || !f.row().drawnOn().isBefore(f.row().confirmedOn()),
              DRAWN_ON,
              "放款早于续贷确认。",
              "The drawdown is before the renewal confirmation."),
          new Rule<>(
              "drawdown-day-not-working",
              Clause.DRAW_ON_WORKING_DAY.id(),
              HistoryRules::workingDay),
          rule(
              "repaid-before-drawn",
              Clause.CLOSED_LOOP,
              f ->
                  !f.has(f.row().drawnOn(), f.row().repaidOn())
                      || !f.row().repaidOn().isBefore(f.row().drawnOn()),
              REPAID_ON,
              "归还早于放款。",
              "The return is before the drawdown."),
          rule(
              "old-loan-matured",
              Clause.CONDITIONS,
              f ->
                  !f.has(f.row().maturesOn(), f.row().appliedOn())
                      || !f.row().maturesOn().isBefore(f.row().appliedOn()),
              MATURES_ON,
              "申请时原贷款已过到期日，不属于按期还贷。",
              "The old loan had matured before the application."),
          rule(
              "new-contract-is-old",
              Clause.NEW_LOAN,
              f ->
                  !f.hasBanks()
                      || !f.has(f.row().newContract(), f.row().oldContract())
                      || f.row().crossBank()
                      || !f.row().newContract().equals(f.row().oldContract()),
              NEW_CONTRACT,
              "新贷款合同号不得与原贷款合同号相同。",
              "The new loan needs a contract of its own."),
          rule(
              "cross-bank-mark-missing",
              Clause.CROSS_BANK,
              f -> !f.hasBanks() || !f.row().crossBank() || f.row().markedCrossBank(),
              NOTE,
              "原贷款银行与续贷银行不同，备注应注明“跨行”。",
              "Lender and renewing bank differ: the note must say 跨行."),
          rule(
              "cross-bank-mark-wrong",
              Clause.CROSS_BANK,
              f -> !f.hasBanks() || f.row().crossBank() || !f.row().markedCrossBank(),
              NOTE,
              "备注为“跨行”，但原贷款银行与续贷银行相同。",
              "The note says 跨行, but lender and renewing bank are the same."));

  private HistoryRules() {}

  public static List<Refusal> refusals(Facts facts) {
    return Rule.refusals(ALL, facts);
  }

  /** The old loan has had a bridge already (L-4). */
  public static Refusal bridgedTwice(String where, String whereEn) {
    return new Refusal(
        "loan-already-bridged",
        Clause.ONE_BRIDGE.id(),
        OLD_CONTRACT.header(),
        "同一原贷款合同重复转贷：%s。".formatted(where),
        "The same old loan is bridged twice: %s.".formatted(whereEn));
  }

  /** The row's past lies in days that are closed (K-2). */
  public static Optional<Refusal> inClosedDays(HistoryCase row, LocalDate closedThrough) {
    var first = row.appliedOn() == null ? row.drawnOn() : row.appliedOn();
    if (closedThrough == null || first == null || first.isAfter(closedThrough)) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            "day-closed",
            Clause.SEALED_DAY.id(),
            (row.appliedOn() == null ? DRAWN_ON : APPLIED_ON).header(),
            "账簿已封账至%s，不得再导入%s的业务。".formatted(closedThrough, first),
            "The books are closed through %s; a case of %s cannot be imported."
                .formatted(closedThrough, first)));
  }

  private static Optional<Rule.Text> ceiling(Facts f) {
    if (!f.has(f.edition(), f.row().requested())) {
      return Optional.empty();
    }
    var ceiling = f.edition().ceiling();
    return above(
        f.row().requested(),
        ceiling,
        "申请转贷金额超过%s万元上限。".formatted(tenThousands(ceiling)),
        "The amount exceeds the ceiling of %s yuan.".formatted(ceiling.grouped()));
  }

  private static Optional<Rule.Text> typeCap(Facts f) {
    if (!f.hasLimits()) {
      return Optional.empty();
    }
    var cap = f.edition().capOf(f.row().borrower().capClass());
    return above(
        f.row().requested(),
        cap,
        "申请转贷金额超过本类主体单笔限额%s元。".formatted(cap.grouped()),
        "The amount exceeds the cap of %s yuan for this type.".formatted(cap.grouped()));
  }

  private static Optional<Rule.Text> share(Facts f) {
    if (!f.has(f.edition(), f.row().requested(), f.row().oldPrincipal())) {
      return Optional.empty();
    }
    var share = f.edition().shareOf(f.row().oldPrincipal());
    return above(
        f.row().requested(),
        share,
        "申请转贷金额超过原贷款余额的%s（%s元）。".formatted(percent(f.edition()), share.grouped()),
        "The amount exceeds %s of the old loan, %s yuan."
            .formatted(percent(f.edition()), share.grouped()));
  }

  private static Optional<Rule.Text> renewal(Facts f) {
    boolean below =
        f.has(f.row().requested(), f.row().confirmed())
            && f.row().requested().isMoreThan(f.row().confirmed());
    return below
        ? text(
            CONFIRMED,
            "续贷确认金额低于转贷金额%s元。".formatted(f.row().requested().grouped()),
            "The confirmed renewal is below the bridge of %s yuan."
                .formatted(f.row().requested().grouped()))
        : Optional.empty();
  }

  private static Optional<Rule.Text> smallest(Facts f) {
    boolean applies =
        f.has(f.edition(), f.row().oldPrincipal())
            && f.row().borrower().kind() == BorrowerKind.SELF_EMPLOYED;
    if (!applies || !f.edition().smallestSelfEmployedLoan().isMoreThan(f.row().oldPrincipal())) {
      return Optional.empty();
    }
    var smallest = f.edition().smallestSelfEmployedLoan().grouped();
    return text(
        OLD_PRINCIPAL,
        "个体工商户原贷款余额不得低于%s元。".formatted(smallest),
        "A self-employed household's old loan must be at least %s yuan.".formatted(smallest));
  }

  private static Optional<Rule.Text> workingDay(Facts f) {
    var day = f.row().drawnOn();
    return day == null || f.calendar().isWorkingDay(day)
        ? Optional.empty()
        : text(DRAWN_ON, "放款日不是工作日：%s。".formatted(day), "%s is no working day.".formatted(day));
  }

  private static Optional<Rule.Text> above(Money amount, Money limit, String zh, String en) {
    return amount.isMoreThan(limit) ? text(REQUESTED, zh, en) : Optional.empty();
  }

  private static Optional<Rule.Text> text(HistoryColumn column, String zh, String en) {
    return Optional.of(new Rule.Text(column.header(), zh, en));
  }

  private static String tenThousands(Money amount) {
    return BigDecimal.valueOf(amount.fen(), 6).stripTrailingZeros().toPlainString();
  }

  private static String percent(PolicyEdition edition) {
    return edition.shareOfPrincipal().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private static Rule<Facts> rule(
      String code,
      Clause clause,
      Predicate<Facts> holds,
      HistoryColumn column,
      String zh,
      String en) {
    var text = text(column, zh, en);
    return new Rule<>(code, clause.id(), f -> holds.test(f) ? Optional.empty() : text);
  }
}

package org.yuqiao.loan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.casefile.model.FeeRules;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.Clause;

/** What must hold on the day the money leaves the special account. */
public final class DrawdownRules {

  /** What the rules look at. */
  public record Facts(BridgeCase file, Money amount, LocalDate today, WorkingCalendar calendar) {}

  private static final List<Rule<Facts>> ALL =
      List.of(
          new Rule<>(
              "amount-not-as-approved",
              Clause.CLOSED_LOOP.id(),
              f ->
                  f.amount().equals(f.file().approved())
                      ? Optional.empty()
                      : text(
                          "amount",
                          "放款金额须与批准金额%s元一致。".formatted(f.file().approved().grouped()),
                          "The amount must be the approved %s yuan."
                              .formatted(f.file().approved().grouped()))),
          new Rule<>(
              "drawdown-day-not-working",
              Clause.DRAW_ON_WORKING_DAY.id(),
              f ->
                  f.calendar().isWorkingDay(f.today())
                      ? Optional.empty()
                      : text(
                          null,
                          "%s不是工作日，不能放款。".formatted(f.today()),
                          "%s is not a working day.".formatted(f.today()))),
          new Rule<>(
              "confirmation-expired",
              Clause.CONFIRMATION.id(),
              f ->
                  f.today().isAfter(f.file().confirmation().validUntil())
                      ? text(
                          null,
                          "续贷确认已于%s到期失效。".formatted(f.file().confirmation().validUntil()),
                          "The renewal confirmation lapsed after %s."
                              .formatted(f.file().confirmation().validUntil()))
                      : Optional.empty()));

  private static final Refusal NOT_ON_WHITE_LIST =
      new Refusal(
          "account-not-on-white-list",
          Clause.CLOSED_LOOP.id(),
          "accountNumber",
          "收款账户不是该借款主体在原贷款银行的白名单账户。",
          "The account is not on the white list of this borrower at the lender.");

  private DrawdownRules() {}

  public static List<Refusal> refusals(Facts facts) {
    return Rule.refusals(ALL, facts);
  }

  /** Money goes only to the borrower's own white-listed account at the lender (C-5). */
  public static List<Refusal> account(boolean onWhiteList) {
    return onWhiteList ? List.of() : List.of(NOT_ON_WHITE_LIST);
  }

  /** Fee collected in advance is there before the money goes out (F-3). */
  public static List<Refusal> feeInAdvance(BridgeCase file, FeeRules rules, LocalDate today) {
    Money needed = FeeReckoning.neededInAdvance(file, rules, today);
    return needed.isMoreThan(file.feePrepaid())
        ? List.of(
            new Refusal(
                "fee-in-advance-missing",
                Clause.FEE_BOUNDS.id(),
                null,
                "应预收资金占用费%s元，已收%s元，收足后方可放款。"
                    .formatted(needed.grouped(), file.feePrepaid().grouped()),
                "A fee of %s yuan is due in advance, %s are there; the money goes out after."
                    .formatted(needed.grouped(), file.feePrepaid().grouped())))
        : List.of();
  }

  /** The borrower's share must cover the old principal beyond the bridge (C-6). */
  public static List<Refusal> ownMoney(BridgeCase file, Money proven) {
    Money needed = file.oldLoan().principal().minus(file.approved());
    return needed.isMoreThan(proven)
        ? List.of(
            new Refusal(
                "own-money-short",
                Clause.OWN_MONEY.id(),
                "amount",
                "自筹资金应不少于%s元（原贷款余额减批准金额）。".formatted(needed.grouped()),
                "Own money must be at least %s yuan, the principal less the bridge."
                    .formatted(needed.grouped())))
        : List.of();
  }

  private static Optional<Rule.Text> text(String field, String zh, String en) {
    return Optional.of(new Rule.Text(field, zh, en));
  }
}

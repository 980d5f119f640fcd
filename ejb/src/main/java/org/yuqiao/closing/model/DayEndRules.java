package org.yuqiao.closing.model;

import static org.yuqiao.ledger.model.Account.BRIDGE_LOANS;
import static org.yuqiao.ledger.model.Account.COMPENSATION;
import static org.yuqiao.ledger.model.Account.OVERDUE_LOANS;
import static org.yuqiao.ledger.model.Account.RESERVED;
import static org.yuqiao.ledger.model.Account.SPECIAL_ACCOUNT;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.AccountBalance;

/** What must hold at the end of a day (K-1). All that does not is named at once. */
public final class DayEndRules {

  private static final String BOOKS = "books:FUND";

  private static final List<Function<DayFacts, List<Obstacle>>> ALL =
      List.of(
          when(
              facts -> !facts.day().isBefore(facts.today()),
              facts ->
                  Obstacle.hard(
                      "day-not-over",
                      "day:" + facts.day(),
                      "%s尚未结束，次日起方可封账。".formatted(facts.day()),
                      "%s is not over; it can be closed from the next day on."
                          .formatted(facts.day()))),
          DayFacts::bank,
          facts -> facts.unmarked().stream().map(DayEndRules::unmarked).toList(),
          when(
              facts -> !facts.summed().trialBalance().difference().isZero(),
              facts ->
                  Obstacle.hard(
                      "books-out-of-balance",
                      BOOKS,
                      "借贷不平，相差%s元。".formatted(facts.summed().trialBalance().difference().grouped()),
                      "Debit and credit differ by %s yuan."
                          .formatted(facts.summed().trialBalance().difference().grouped()))),
          when(
              facts -> !facts.position().difference().isZero(),
              facts ->
                  Obstacle.hard(
                      "position-out-of-balance",
                      BOOKS,
                      "资金来源%s元与资金占用%s元不符。"
                          .formatted(
                              facts.position().sources().grouped(),
                              facts.position().uses().grouped()),
                      "Money come from (%s yuan) and money there (%s yuan) differ."
                          .formatted(
                              facts.position().sources().grouped(),
                              facts.position().uses().grouped()))),
          when(
              facts -> !booked(facts).equals(facts.casesPrincipal()),
              facts ->
                  Obstacle.hard(
                      "principal-differs",
                      BOOKS,
                      "账簿转贷本金%s元与各笔业务合计%s元不符。"
                          .formatted(booked(facts).grouped(), facts.casesPrincipal().grouped()),
                      "Principal in the books (%s yuan) and over the cases (%s yuan) differ."
                          .formatted(booked(facts).grouped(), facts.casesPrincipal().grouped()))),
          when(
              facts -> !facts.summed().rows().equals(facts.kept().rows()),
              facts ->
                  Obstacle.hard(
                      "sealed-balance-differs",
                      BOOKS,
                      "已封账余额与账簿逐笔加总不符。",
                      "Sealed balances differ from the sum over the journal.")),
          DayEndRules::accounts);

  private DayEndRules() {}

  /** Everything that stands in the way; empty where the day may be closed. */
  public static List<Obstacle> obstacles(DayFacts facts) {
    return ALL.stream().flatMap(rule -> rule.apply(facts).stream()).toList();
  }

  private static Obstacle unmarked(String caseNumber) {
    return Obstacle.hard(
        "overdue-unmarked",
        "case:" + caseNumber,
        "业务%s已到期未归还，尚未认定逾期。".formatted(caseNumber),
        "Case %s is past due and not marked overdue.".formatted(caseNumber));
  }

  private static List<Obstacle> accounts(DayFacts facts) {
    return facts.accounts().stream()
        .filter(account -> differs(facts, account))
        .map(DayEndRules::account)
        .toList();
  }

  private static boolean differs(DayFacts facts, AccountBalance account) {
    var summed = facts.summed();
    return !summed.of(SPECIAL_ACCOUNT, account.code()).equals(account.balance())
        || !summed.of(RESERVED, account.code()).equals(account.reserved());
  }

  private static Obstacle account(AccountBalance account) {
    return Obstacle.hard(
        "balance-differs",
        "account:" + account.code(),
        "专户%s的余额与账簿逐笔加总不符。".formatted(account.code()),
        "The balances of account %s differ from the journal.".formatted(account.code()));
  }

  private static Money booked(DayFacts facts) {
    return facts.summed().of(BRIDGE_LOANS, OVERDUE_LOANS, COMPENSATION);
  }

  private static Function<DayFacts, List<Obstacle>> when(
      Predicate<DayFacts> fails, Function<DayFacts, Obstacle> obstacle) {
    return facts -> fails.test(facts) ? List.of(obstacle.apply(facts)) : List.of();
  }
}

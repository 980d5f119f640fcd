package org.yuqiao.fund.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.ledger.model.AccountCard;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.ledger.model.Posting;
import org.yuqiao.policy.model.Clause;

/**
 * What no fact of the fund may do to the books: take more out of a special account than is free in
 * it, give a contributor back more than is in, use a reserve or surplus that is not there.
 */
public final class FundRules {

  /**
   * The books as they stand, locked.
   *
   * @param cards what is known of the special accounts
   * @param accounts their balances
   * @param books debits and credits of all accounts
   */
  public record Facts(List<AccountCard> cards, List<AccountBalance> accounts, Balances books) {

    private Money available() {
      return accounts.stream().map(AccountBalance::available).reduce(Money.ZERO, Money::plus);
    }

    private Money available(String code) {
      return accounts.stream()
          .filter(account -> account.code().equals(code))
          .map(AccountBalance::available)
          .findFirst()
          .orElse(Money.ZERO);
    }
  }

  private record Place(Account account, String detail) {}

  /** What an account may not be taken below, and how that is refused. */
  private record Floor(String code, Clause clause, String zh, String en) {}

  private static final Floor IN_POOL =
      new Floor(
          "capital-exceeded",
          Clause.CONTRIBUTORS,
          "该出资方在池资金",
          "the contributor's capital in the pool");

  private static final Floor IN_RESERVE =
      new Floor("reserve-exceeded", Clause.RISK_RESERVE, "风险准备金余额", "the risk reserve");

  private static final Floor IN_SURPLUS =
      new Floor("surplus-exceeded", Clause.RISK_RESERVE, "滚存结余", "the accumulated surplus");

  private FundRules() {}

  /**
   * The balances with the promise of a drawdown under way held where it leaves. Promises stand on
   * the city's account; one that is being paid from another takes nothing out of the city's.
   *
   * @param draws what live drawdowns will take out of each account
   */
  public static List<AccountBalance> whereDrawsLeave(
      List<AccountBalance> accounts, Map<String, Money> draws) {
    Money elsewhere =
        draws.entrySet().stream()
            .filter(draw -> !FundAccount.CITY.equals(draw.getKey()))
            .map(Map.Entry::getValue)
            .reduce(Money.ZERO, Money::plus);
    return accounts.stream().map(one -> held(one, draws, elsewhere)).toList();
  }

  private static AccountBalance held(
      AccountBalance one, Map<String, Money> draws, Money elsewhere) {
    boolean city = FundAccount.CITY.equals(one.code());
    Money more = city ? Money.ZERO.minus(elsewhere) : draws.getOrDefault(one.code(), Money.ZERO);
    return new AccountBalance(one.code(), one.name(), one.balance(), one.reserved().plus(more));
  }

  /** Every reason against booking an entry. */
  public static List<Refusal> refusals(List<Posting> postings, Facts facts) {
    var changes = new LinkedHashMap<Place, Money>();
    for (Posting posting : postings) {
      var place = new Place(posting.account(), posting.detail());
      changes.merge(place, posting.change(), Money::plus);
    }
    var refusals = new ArrayList<Refusal>();
    changes.forEach((place, change) -> against(place, change, facts).ifPresent(refusals::add));
    if (refusals.isEmpty()) {
      poolShort(changes, facts).ifPresent(refusals::add);
    }
    return refusals;
  }

  /** Why a special account cannot be booked on; empty where it is open. */
  public static Optional<Refusal> notOpen(String code, List<AccountCard> cards) {
    var card = cards.stream().filter(one -> one.code().equals(code)).findFirst();
    if (card.isEmpty()) {
      return refusal(
          "special-account-unknown",
          Clause.SPECIAL_ACCOUNTS,
          "没有代码为%s的专户。".formatted(code),
          "There is no special account %s.".formatted(code));
    }
    return card.get().isOpen()
        ? Optional.empty()
        : refusal(
            "special-account-closed",
            Clause.SPECIAL_ACCOUNTS,
            "专户%s已于%s销户。".formatted(code, card.get().closedOn()),
            "Special account %s was closed on %s.".formatted(code, card.get().closedOn()));
  }

  private static Optional<Refusal> against(Place place, Money change, Facts facts) {
    return switch (place.account()) {
      case SPECIAL_ACCOUNT ->
          notOpen(place.detail(), facts.cards()).or(() -> accountShort(place, change, facts));
      case CAPITAL -> used(place, change, facts, IN_POOL);
      case RISK_RESERVE -> used(place, change, facts, IN_RESERVE);
      case SURPLUS -> used(place, change, facts, IN_SURPLUS);
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> accountShort(Place place, Money change, Facts facts) {
    var free = facts.available(place.detail());
    return change.plus(free).fen() < 0 && change.fen() < 0
        ? refusal(
            "account-money-short",
            Clause.AVAILABLE_FUNDS,
            "专户%s可用余额为%s元，不足支付。".formatted(place.detail(), free.grouped()),
            "Special account %s has %s yuan that may be spent, which is not enough."
                .formatted(place.detail(), free.grouped()))
        : Optional.empty();
  }

  private static Optional<Refusal> poolShort(Map<Place, Money> changes, Facts facts) {
    var change =
        changes.entrySet().stream()
            .filter(entry -> entry.getKey().account() == Account.SPECIAL_ACCOUNT)
            .map(Map.Entry::getValue)
            .reduce(Money.ZERO, Money::plus);
    return change.fen() < 0 && change.plus(facts.available()).fen() < 0
        ? refusal(
            "funds-not-available",
            Clause.AVAILABLE_FUNDS,
            "资金池可用余额为%s元，已审批待放款资金不得动用。".formatted(facts.available().grouped()),
            "The pool has %s yuan available; money promised to borrowers is not spent."
                .formatted(facts.available().grouped()))
        : Optional.empty();
  }

  private static Optional<Refusal> used(Place place, Money change, Facts facts, Floor floor) {
    var there = Money.ZERO.minus(facts.books().of(place.account(), place.detail()));
    return change.isPositive() && change.isMoreThan(there)
        ? refusal(
            floor.code(),
            floor.clause(),
            "金额超过%s（%s元）。".formatted(floor.zh(), there.grouped()),
            "The amount exceeds %s, %s yuan.".formatted(floor.en(), there.grouped()))
        : Optional.empty();
  }

  private static Optional<Refusal> refusal(String code, Clause clause, String zh, String en) {
    return Optional.of(new Refusal(code, clause.id(), null, zh, en));
  }
}

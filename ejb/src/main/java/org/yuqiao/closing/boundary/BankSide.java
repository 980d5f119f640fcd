package org.yuqiao.closing.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuqiao.closing.model.BankObstacles;
import org.yuqiao.closing.model.Obstacle;
import org.yuqiao.closing.store.OpenItems;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.reconciliation.boundary.ReconciliationQueries;
import org.yuqiao.reconciliation.model.Offsets;

/** What stands open between the books and the banks at the end of a day. */
@Dependent
class BankSide {

  /** More than a page shows; the rest comes up when these are done. */
  private static final int MOST = 200;

  @Inject OpenItems items;
  @Inject ReconciliationQueries reconciliations;
  @Inject Ledger ledger;

  List<Obstacle> obstacles(LocalDate day) {
    return Stream.of(
            differences(day),
            untold(day),
            items.lines(day, MOST).stream().map(BankObstacles::line),
            items.strayed(heldInSuspense(), day).stream().map(BankObstacles::strayed),
            Offsets.without(items.entries(day)).stream().limit(MOST).map(BankObstacles::entry),
            items.unanswered(day, MOST).stream().map(BankObstacles::unanswered))
        .flatMap(found -> found)
        .toList();
  }

  /** The bank lines whose suspense holds money. */
  private List<Long> heldInSuspense() {
    return Stream.of(Account.SUSPENSE, Account.SUSPENSE_OUT)
        .flatMap(account -> ledger.balancesOf(account).entrySet().stream())
        .filter(held -> !held.getValue().isZero())
        .map(held -> Long.valueOf(held.getKey()))
        .toList();
  }

  /**
   * The accounts whose statements tell nothing of the day: those that moved, and those with money
   * or with statements of other days, where the bank may have moved something.
   */
  private Stream<Obstacle> untold(LocalDate day) {
    var moved = items.withoutStatement(ledger.closedThrough(), day);
    var named = moved.stream().map(OpenItems.Untold::fundAccount).collect(Collectors.toSet());
    ledger.cards().stream()
        .filter(card -> card.closedOn() != null && !card.closedOn().isAfter(day))
        .forEach(card -> named.add(card.code()));
    return Stream.concat(
        moved.stream().map(one -> BankObstacles.untold(one.fundAccount(), one.movedOn())),
        ledger.accounts().stream()
            .filter(account -> !named.contains(account.code()) && awaited(account, day))
            .map(account -> BankObstacles.silent(account.code(), day)));
  }

  private boolean awaited(AccountBalance account, LocalDate day) {
    var statements = reconciliations.statementDays(account.code());
    boolean known = !account.balance().isZero() || !statements.periods().isEmpty();
    return known && !statements.cover(day);
  }

  private Stream<Obstacle> differences(LocalDate day) {
    return ledger.accounts().stream()
        .flatMap(account -> reconciliations.openingDifference(account.code()).stream())
        .filter(found -> !found.since().isAfter(day) && !found.amount().isZero())
        .map(found -> BankObstacles.difference(found.fundAccount(), found.amount()));
  }
}

package org.yuqiao.ledger.model;

import java.util.Arrays;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * What happened in an account of the chart over a period (发生额及余额).
 *
 * @param opening debit less credit before the period
 * @param closing debit less credit at its end
 */
public record AccountMovement(
    String account, Money opening, Money debit, Money credit, Money closing) {

  /** The accounts that had or have anything, in the order of the chart. */
  public static List<AccountMovement> between(Balances before, Balances end) {
    var from = before.trialBalance().rows();
    var to = end.trialBalance().rows();
    return Arrays.stream(Account.values())
        .map(account -> of(from.get(account.ordinal()), to.get(account.ordinal())))
        .filter(AccountMovement::any)
        .toList();
  }

  private static AccountMovement of(TrialBalance.Row from, TrialBalance.Row to) {
    return new AccountMovement(
        to.code(),
        from.balance(),
        to.debit().minus(from.debit()),
        to.credit().minus(from.credit()),
        to.balance());
  }

  private boolean any() {
    return !opening.isZero() || !closing.isZero() || !debit.isZero() || !credit.isZero();
  }
}

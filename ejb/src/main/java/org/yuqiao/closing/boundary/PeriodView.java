package org.yuqiao.closing.boundary;

import java.time.Instant;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountMovement;

/**
 * A month or a year of the books.
 *
 * @param period {@code yyyy-MM} or {@code yyyy}
 * @param closed whether all its days are closed
 * @param locked whether another person has locked the month, or handed the year over
 * @param lockedBy who did, or null
 * @param accounts what happened in each account that had or has anything
 */
public record PeriodView(
    String period,
    boolean closed,
    boolean locked,
    String lockedBy,
    String lockedByName,
    Instant lockedAt,
    List<Movement> accounts) {

  /** An account's opening balance, movement and closing balance; balances are debit less credit. */
  public record Movement(
      String code, String zh, String en, Money opening, Money debit, Money credit, Money closing) {

    static Movement of(AccountMovement movement) {
      var account = Account.ofCode(movement.account());
      return new Movement(
          account.code(),
          account.zh(),
          account.en(),
          movement.opening(),
          movement.debit(),
          movement.credit(),
          movement.closing());
    }
  }
}

package org.yuqiao.ledger.model;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * Every account's debits and credits up to and including a day (试算平衡表).
 *
 * @param rows the accounts of the chart in order, those without entries included
 */
public record TrialBalance(LocalDate asOf, List<Row> rows) {

  /**
   * An account's sums.
   *
   * @param code the account's code in the chart
   * @param balance debit less credit
   */
  public record Row(String code, String zh, String en, Money debit, Money credit, Money balance) {}

  public TrialBalance {
    rows = List.copyOf(rows);
  }

  public Money totalDebit() {
    return rows.stream().map(Row::debit).reduce(Money.ZERO, Money::plus);
  }

  public Money totalCredit() {
    return rows.stream().map(Row::credit).reduce(Money.ZERO, Money::plus);
  }

  /** An account's debit less credit. */
  public Money balanceOf(Account account) {
    return rows.stream()
        .filter(row -> row.code().equals(account.code()))
        .map(Row::balance)
        .findFirst()
        .orElse(Money.ZERO);
  }

  /** Zero in books that balance. */
  public Money difference() {
    return totalDebit().minus(totalCredit());
  }
}

package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * The trial balance (试算平衡表).
 *
 * @param difference total debit less total credit: zero in books that balance
 */
public record TrialBalanceView(
    LocalDate asOf, List<Row> accounts, Money totalDebit, Money totalCredit, Money difference) {

  /**
   * An account's sums up to and including the day.
   *
   * @param balance debit less credit
   * @param details the same by subsidiary, where the account is kept apart by one
   */
  public record Row(
      String code,
      String zh,
      String en,
      Money debit,
      Money credit,
      Money balance,
      List<Detail> details) {}

  /** The sums of one subsidiary: a special account, a contributor or a line of a statement. */
  public record Detail(String code, String name, Money debit, Money credit, Money balance) {}
}

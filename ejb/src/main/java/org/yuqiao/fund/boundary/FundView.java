package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * The fund at one look, as of a day: sums of the journal's lines booked up to and including it.
 *
 * @param account name of the first special account
 * @param balance money in the special accounts
 * @param reserved promised by approvals and not yet drawn
 * @param available may still be promised
 * @param outstanding principal with borrowers, overdue included
 * @param overdue principal past its due day
 * @param feeUnpaid fee charged, neither waived nor paid
 * @param suspense receipts that wait to be explained
 * @param unexplainedPayments payments that wait to be explained
 * @param capital contributed and not returned
 * @param moneyIn booked into the special accounts on the day
 * @param moneyOut booked out of the special accounts on the day
 * @param movedWithin the part of both that went from one special account to another
 * @param due principal due on the day that was out when it began
 * @param dueStillOut the part of it that was still out when the day ended
 * @param accounts each special account with an entry or a name
 */
public record FundView(
    LocalDate asOf,
    String account,
    Money balance,
    Money reserved,
    Money available,
    Money outstanding,
    Money overdue,
    Money feeUnpaid,
    Money suspense,
    Money unexplainedPayments,
    Money capital,
    Money moneyIn,
    Money moneyOut,
    Money movedWithin,
    Money due,
    Money dueStillOut,
    List<SpecialAccount> accounts) {

  /** One special account. */
  public record SpecialAccount(
      String code,
      String name,
      Money balance,
      Money reserved,
      Money available,
      Money moneyIn,
      Money moneyOut) {}
}

package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.TrialBalance;

/** Reading the fund's figures; banks do not. */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FundQueries {

  @Inject Ledger ledger;
  @Inject Today today;

  public FundView overview() {
    var books = ledger.balances(LocalDate.of(9999, 12, 31));
    Money overdue = books.of(Account.OVERDUE_LOANS, Account.COMPENSATION);
    return new FundView(
        today.date(),
        ledger.accounts().get(0).name(),
        books.of(Account.SPECIAL_ACCOUNT),
        books.of(Account.RESERVED),
        books.available(),
        books.of(Account.BRIDGE_LOANS).plus(overdue),
        overdue,
        books.of(Account.FEE_RECEIVABLE));
  }

  /** Every account's sums up to and including a day. */
  public TrialBalanceView trialBalance(LocalDate asOf) {
    var books = ledger.balances(asOf).trialBalance();
    return new TrialBalanceView(
        asOf,
        books.rows().stream().map(FundQueries::row).toList(),
        books.totalDebit(),
        books.totalCredit(),
        books.difference());
  }

  private static TrialBalanceView.Row row(TrialBalance.Row row) {
    return new TrialBalanceView.Row(
        row.code(), row.zh(), row.en(), row.debit(), row.credit(), row.balance());
  }
}

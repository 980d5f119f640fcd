package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.ExpenseRules;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.ExpensePaid;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Role;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.policy.boundary.PolicyQueries;

/**
 * Pays a permitted expense out of fee income (业务支出): within the year's limit where one is set, by
 * an approver where none is.
 */
@Stateless
@RolesAllowed({"treasurer", "approver"})
public class PayExpense {

  /**
   * What is entered.
   *
   * @param purpose what it is spent on
   * @param fundAccount the special account it leaves, or null for the city's
   */
  public record Form(
      Money amount,
      LocalDate paidOn,
      String purpose,
      String payee,
      String documentNumber,
      String fundAccount,
      String bankReference) {}

  /** What these accounts lose on balance in a year was fee income received. */
  private static final Account[] FEES = {
    Account.FEE_INCOME, Account.FEE_WAIVED, Account.SURCHARGE_INCOME, Account.FEE_RECEIVABLE
  };

  @Inject FundDesk desk;
  @Inject Ledger ledger;
  @Inject PolicyQueries policies;

  public Outcome<CaseReceipt> pay(Form form, Change change) {
    return desk.once(change, entries(form), () -> decide(form));
  }

  private Entries entries(Form form) {
    return Entries.check()
        .amount("amount", form.amount())
        .day("paidOn", form.paidOn(), null, desk.today())
        .text("purpose", form.purpose())
        .text("payee", form.payee())
        .text("documentNumber", form.documentNumber())
        .text("bankReference", form.bankReference());
  }

  private Outcome<FundEvent> decide(Form form) {
    ledger.lock();
    var refusals = ExpenseRules.refusals(facts(form));
    return refusals.isEmpty() ? Outcome.done(event(form)) : Outcome.refused(refusals);
  }

  private ExpenseRules.Facts facts(Form form) {
    var terms = policies.inForceOn(form.paidOn()).fund();
    boolean byApprover = desk.actor().is(Role.APPROVER);
    if (terms.expenseShare() == null) {
      return new ExpenseRules.Facts(form.amount(), Money.ZERO, Money.ZERO, terms, byApprover);
    }
    var year = form.paidOn().withDayOfYear(1);
    var before = ledger.balances(year.minusDays(1));
    var now = ledger.balances(year.plusYears(1).minusDays(1));
    return new ExpenseRules.Facts(
        form.amount(),
        now.of(Account.EXPENSES).minus(before.of(Account.EXPENSES)),
        before.of(FEES).minus(now.of(FEES)),
        terms,
        byApprover);
  }

  private static ExpensePaid event(Form form) {
    return new ExpensePaid(
        form.amount(),
        form.paidOn(),
        form.purpose().strip(),
        form.payee().strip(),
        form.documentNumber().strip(),
        FundEntries.orNull(form.fundAccount()),
        form.bankReference().strip());
  }
}

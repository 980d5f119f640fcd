package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.ExpenseRules;
import org.yuqiao.fund.model.FundEvent.ExpensePaid;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Role;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentPurpose;
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
      String purpose,
      String documentNumber,
      String fundAccount,
      String payeeName,
      String payeeAccount,
      String payeeBank) {}

  /** What these accounts lose on balance in a year was fee income received. */
  private static final Account[] FEES = {
    Account.FEE_INCOME, Account.FEE_WAIVED, Account.SURCHARGE_INCOME, Account.FEE_RECEIVABLE
  };

  @Inject FundDesk desk;
  @Inject FundPayments payments;
  @Inject Ledger ledger;
  @Inject PolicyQueries policies;

  public Outcome<FundPaymentReceipt> prepare(Form form, Change change) {
    var payee = FundEntries.payee(form.payeeName(), form.payeeAccount(), form.payeeBank());
    var entries =
        FundPayments.entries(
            Entries.check().amount("amount", form.amount()).text("purpose", form.purpose(), 100),
            form.documentNumber(),
            payee);
    return payments.ask(change, entries, () -> decide(form, payee));
  }

  private Outcome<FundPayments.Asked> decide(Form form, Payee payee) {
    ledger.lock();
    var refusals = ExpenseRules.refusals(facts(form));
    return refusals.isEmpty() ? Outcome.done(asked(form, payee)) : Outcome.refused(refusals);
  }

  private ExpenseRules.Facts facts(Form form) {
    var terms = policies.inForceOn(desk.today()).fund();
    boolean byApprover = desk.actor().is(Role.APPROVER);
    if (terms.expenseShare() == null) {
      return new ExpenseRules.Facts(form.amount(), Money.ZERO, Money.ZERO, terms, byApprover);
    }
    var year = desk.today().withDayOfYear(1);
    var before = ledger.balances(year.minusDays(1));
    var now = ledger.balances(year.plusYears(1).minusDays(1));
    return new ExpenseRules.Facts(
        form.amount(),
        now.of(Account.EXPENSES)
            .minus(before.of(Account.EXPENSES))
            .plus(payments.held(ExpensePaid.class)),
        before.of(FEES).minus(now.of(FEES)),
        terms,
        byApprover);
  }

  private static FundPayments.Asked asked(Form form, Payee payee) {
    var draft =
        new ExpensePaid(
            form.amount(),
            null,
            form.purpose().strip(),
            payee.name(),
            form.documentNumber().strip(),
            FundEntries.orElse(form.fundAccount(), FundAccount.CITY),
            null);
    return new FundPayments.Asked(draft, PaymentPurpose.EXPENSE, payee, form.purpose().strip());
  }
}

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

  /**
   * A charge that a bank took itself, as its statement shows it.
   *
   * @param fundAccount the special account it was taken from
   */
  public record Charge(
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

  /** Books a charge that a bank took itself: there is no instruction to release. */
  public Outcome<CaseReceipt> charged(Charge charge, Change change) {
    var entries =
        Entries.check()
            .amount("amount", charge.amount())
            .day("paidOn", charge.paidOn(), null, desk.today())
            .text("purpose", charge.purpose())
            .text("payee", charge.payee())
            .text("documentNumber", charge.documentNumber())
            .text("bankReference", charge.bankReference());
    return desk.once(change, entries, () -> decide(charge));
  }

  private Outcome<FundEvent> decide(Charge charge) {
    ledger.lock();
    var refusals = ExpenseRules.refusals(facts(charge.amount(), charge.paidOn()));
    return refusals.isEmpty() ? Outcome.done(paid(charge)) : Outcome.refused(refusals);
  }

  private static ExpensePaid paid(Charge charge) {
    return new ExpensePaid(
        charge.amount(),
        charge.paidOn(),
        charge.purpose().strip(),
        charge.payee().strip(),
        charge.documentNumber().strip(),
        FundEntries.orElse(charge.fundAccount(), FundAccount.CITY),
        charge.bankReference().strip());
  }

  private Outcome<FundPayments.Asked> decide(Form form, Payee payee) {
    ledger.lock();
    var refusals = ExpenseRules.refusals(facts(form.amount(), desk.today()));
    return refusals.isEmpty() ? Outcome.done(asked(form, payee)) : Outcome.refused(refusals);
  }

  private ExpenseRules.Facts facts(Money amount, LocalDate day) {
    var terms = policies.inForceOn(day).fund();
    boolean byApprover = desk.actor().is(Role.APPROVER);
    if (terms.expenseShare() == null) {
      return new ExpenseRules.Facts(amount, Money.ZERO, Money.ZERO, terms, byApprover);
    }
    var year = day.withDayOfYear(1);
    var before = ledger.balances(year.minusDays(1));
    var now = ledger.balances(year.plusYears(1).minusDays(1));
    return new ExpenseRules.Facts(
        amount,
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

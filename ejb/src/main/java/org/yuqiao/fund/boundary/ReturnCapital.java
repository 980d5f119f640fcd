package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent.CapitalReturned;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.party.boundary.ContributorQueries;
import org.yuqiao.party.model.Contributor;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.policy.model.Clause;

/**
 * Asks for capital to be paid back to a contributor (退还出资): never more than he has in the pool, nor
 * money that is promised. Another person releases it.
 */
@Stateless
@RolesAllowed("treasurer")
public class ReturnCapital {

  /**
   * What is entered.
   *
   * @param fundAccount the special account it leaves, or null for the city's
   */
  public record Form(
      Money amount,
      String contributorCode,
      String documentNumber,
      String fundAccount,
      String payeeName,
      String payeeAccount,
      String payeeBank) {}

  @Inject FundPayments payments;
  @Inject ContributorQueries contributors;

  public Outcome<FundPaymentReceipt> prepare(Form form, Change change) {
    var payee = FundEntries.payee(form.payeeName(), form.payeeAccount(), form.payeeBank());
    var entries =
        FundPayments.entries(
            Entries.check().amount("amount", form.amount()), form.documentNumber(), payee);
    return payments.ask(change, entries, () -> asked(form, payee));
  }

  private Outcome<FundPayments.Asked> asked(Form form, Payee payee) {
    return contributors
        .ofCode(form.contributorCode())
        .map(contributor -> Outcome.done(asked(form, payee, contributor)))
        .orElseGet(() -> Outcome.refused(List.of(unknown())));
  }

  private static FundPayments.Asked asked(Form form, Payee payee, Contributor contributor) {
    var draft =
        new CapitalReturned(
            form.amount(),
            null,
            contributor.code(),
            form.documentNumber().strip(),
            FundEntries.orElse(form.fundAccount(), FundAccount.CITY),
            null);
    return new FundPayments.Asked(
        draft, PaymentPurpose.CAPITAL_RETURN, payee, "退还出资 " + contributor.name());
  }

  private static Refusal unknown() {
    return new Refusal(
        "contributor-unknown",
        Clause.CONTRIBUTORS.id(),
        "contributorCode",
        "没有此代码的出资方。",
        "There is no contributor with that code.");
  }
}

package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent.MoneyTransferred;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.AccountCard;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.policy.model.Clause;

/**
 * Asks for money to be moved from one special account to another (专户间调拨). Another person releases
 * it.
 */
@Stateless
@RolesAllowed("treasurer")
public class TransferMoney {

  /** What is entered. */
  public record Form(Money amount, String fromAccount, String toAccount, String documentNumber) {}

  @Inject FundPayments payments;
  @Inject Ledger ledger;

  public Outcome<FundPaymentReceipt> prepare(Form form, Change change) {
    boolean same =
        form.fromAccount() != null
            && form.toAccount() != null
            && form.fromAccount().strip().equals(form.toAccount().strip());
    var entries =
        Entries.check()
            .amount("amount", form.amount())
            .text("fromAccount", form.fromAccount())
            .text("toAccount", form.toAccount())
            .text("documentNumber", form.documentNumber(), 100)
            .refuse(same, sameAccount());
    return payments.ask(change, entries, () -> asked(form));
  }

  private Outcome<FundPayments.Asked> asked(Form form) {
    return ledger.cards().stream()
        .filter(card -> card.code().equals(form.toAccount().strip()))
        .filter(card -> card.accountNumber() != null && card.custodianBank() != null)
        .findFirst()
        .map(card -> Outcome.done(asked(form, card)))
        .orElseGet(() -> Outcome.refused(List.of(unknown())));
  }

  private static FundPayments.Asked asked(Form form, AccountCard to) {
    var draft =
        new MoneyTransferred(
            form.amount(),
            null,
            form.fromAccount().strip(),
            to.code(),
            form.documentNumber().strip(),
            null);
    var payee = new Payee(to.name(), to.accountNumber(), to.custodianBank());
    return new FundPayments.Asked(draft, PaymentPurpose.TRANSFER, payee, "专户调拨 " + to.code());
  }

  private static Refusal sameAccount() {
    return new Refusal(
        "transfer-to-itself",
        Clause.SPECIAL_ACCOUNTS.id(),
        "toAccount",
        "转出和转入须为不同的专户。",
        "Money is moved between two different accounts.");
  }

  private static Refusal unknown() {
    return new Refusal(
        "special-account-not-payable",
        Clause.SPECIAL_ACCOUNTS.id(),
        "toAccount",
        "转入专户未登记存管银行和账号，无法付款。",
        "The receiving account has no custodian bank and number to pay to.");
  }
}

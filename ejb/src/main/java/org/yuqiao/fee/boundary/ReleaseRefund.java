package org.yuqiao.fee.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.FeeRefunded;
import org.yuqiao.casefile.model.CaseEvent.GuarantorRefunded;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.RefundKind;
import org.yuqiao.fee.model.RefundRules;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.payment.boundary.Payments;

/** Releases a prepared refund (确认退款), by another person than who prepared it. */
@Stateless
@RolesAllowed("releaser")
public class ReleaseRefund {

  @Inject CaseDesk desk;
  @Inject Ledger ledger;
  @Inject Payments payments;

  /** What is entered: the amount once more, and the bank's reference of the transfer. */
  public record Form(Money amount, String bankReference) {}

  public Outcome<CaseReceipt> release(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.RELEASE_REFUND,
            facts -> against(form, facts),
            facts -> refunded(form, facts)));
  }

  private List<Refusal> against(Form form, CaseFacts facts) {
    return Entries.check()
        .amount("amount", form.amount())
        .text("bankReference", form.bankReference())
        .also(() -> RefundRules.amount(facts.file(), form.amount()))
        .also(() -> RefundRules.available(ledger.availableForUpdate(), form.amount()))
        .also(() -> payments.againstAccount(FundAccount.CITY, form.amount()))
        .refusals();
  }

  private static CaseEvent refunded(Form form, CaseFacts facts) {
    var refund = facts.file().refund();
    return refund.kind() == RefundKind.FEE
        ? new FeeRefunded(
            refund.amount(),
            refund.payee(),
            refund.accountNumber(),
            facts.today(),
            form.bankReference(),
            null)
        : new GuarantorRefunded(
            refund.amount(),
            refund.payee(),
            refund.accountNumber(),
            facts.today(),
            form.bankReference(),
            null);
  }
}

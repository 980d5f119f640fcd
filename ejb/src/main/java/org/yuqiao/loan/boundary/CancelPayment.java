package org.yuqiao.loan.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.PaymentCancelled;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.payment.boundary.Payments;

/** Cancels a prepared payment before its release (撤销制单). */
@Stateless
@RolesAllowed({"treasurer", "releaser"})
public class CancelPayment {

  @Inject CaseDesk desk;
  @Inject Payments payments;

  /** What is entered. */
  public record Form(String reason) {}

  public Outcome<CaseReceipt> cancel(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.CANCEL_PAYMENT,
            facts -> Entries.check().text("reason", form.reason()).refusals(),
            facts -> cancelled(form, facts)));
  }

  private PaymentCancelled cancelled(Form form, CaseFacts facts) {
    payments
        .liveNumber(facts.file().number().value())
        .ifPresent(number -> payments.cancel(number, form.reason()));
    return new PaymentCancelled(form.reason());
  }
}

package org.yuqiao.fee.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.RefundCancelled;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Takes a prepared refund back before it is released (撤销退款制单). */
@Stateless
@RolesAllowed({"treasurer", "releaser"})
public class CancelRefund {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String reason) {}

  public Outcome<CaseReceipt> cancel(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.CANCEL_REFUND,
            facts -> Entries.check().text("reason", form.reason()).refusals(),
            facts -> new RefundCancelled(form.reason())));
  }
}

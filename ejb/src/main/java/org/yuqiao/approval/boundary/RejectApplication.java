package org.yuqiao.approval.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.ApplicationRejected;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Rejects an application (不予批准). */
@Stateless
@RolesAllowed({"reviewer", "approver"})
public class RejectApplication {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String reason) {}

  public Outcome<CaseReceipt> reject(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.REJECT,
            facts -> Entries.check().text("reason", form.reason()).refusals(),
            facts -> new ApplicationRejected(form.reason())));
  }
}

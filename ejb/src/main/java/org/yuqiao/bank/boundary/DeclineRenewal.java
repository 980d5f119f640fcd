package org.yuqiao.bank.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.RenewalDeclined;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** The bank does not renew (银行不同意续贷). */
@Stateless
@RolesAllowed("bank")
public class DeclineRenewal {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String reason) {}

  public Outcome<CaseReceipt> decline(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.DECLINE,
            facts -> Entries.check().text("reason", form.reason()).refusals(),
            facts -> new RenewalDeclined(form.reason())));
  }
}

package org.yuqiao.recovery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.RecoveryProposalRejected;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Rejects a proposed compensation or write-off (否决). */
@Stateless
@RolesAllowed("approver")
public class RejectProposal {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String reason) {}

  public Outcome<CaseReceipt> reject(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.REJECT_PROPOSAL,
            facts -> Entries.check().text("reason", form.reason()).refusals(),
            facts -> new RecoveryProposalRejected(form.reason())));
  }
}

package org.yuqiao.recovery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.RecoveryStarted;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Takes an overdue case into recovery (追偿). */
@Stateless
@RolesAllowed("treasurer")
public class StartRecovery {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String documentNumber) {}

  public Outcome<CaseReceipt> start(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.START_RECOVERY,
            facts -> Entries.check().text("documentNumber", form.documentNumber()).refusals(),
            facts -> new RecoveryStarted(form.documentNumber())));
  }
}

package org.yuqiao.application.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.model.CaseEvent.ApplicationDrafted;
import org.yuqiao.kernel.Outcome;

/** Enters an application as a draft (登记申请). */
@Stateless
@RolesAllowed("clerk")
public class DraftApplication {

  @Inject CaseDesk desk;
  @Inject Intake intake;

  /** Opens a case for a form that is well-formed; limits are judged when it is submitted. */
  public Outcome<CaseReceipt> draft(ApplicationForm form, Change change) {
    return desk.open(
        change,
        facts -> intake.againstDraft(form, facts),
        facts -> new ApplicationDrafted(Intake.read(form)));
  }
}

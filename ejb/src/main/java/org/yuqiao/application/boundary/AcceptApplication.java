package org.yuqiao.application.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.model.CaseEvent.ApplicationAccepted;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Accepts a submitted application (受理); judged again, since days may have passed. */
@Stateless
@RolesAllowed("clerk")
public class AcceptApplication {

  @Inject CaseDesk desk;
  @Inject Intake intake;

  public Outcome<CaseReceipt> accept(CaseNumber number, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.ACCEPT, intake::againstSubmission, facts -> new ApplicationAccepted()));
  }
}

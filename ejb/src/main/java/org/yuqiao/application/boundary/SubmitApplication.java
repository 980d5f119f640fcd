package org.yuqiao.application.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.model.CaseEvent.ApplicationSubmitted;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Submits an application (提交申请): from here on it must satisfy every limit. */
@Stateless
@RolesAllowed("clerk")
public class SubmitApplication {

  @Inject CaseDesk desk;
  @Inject Intake intake;

  public Outcome<CaseReceipt> submit(CaseNumber number, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.SUBMIT, intake::againstSubmission, facts -> new ApplicationSubmitted()));
  }
}

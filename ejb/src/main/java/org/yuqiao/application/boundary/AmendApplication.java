package org.yuqiao.application.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.model.CaseEvent.ApplicationAmended;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Amends a draft or a returned application (修改申请). */
@Stateless
@RolesAllowed("clerk")
public class AmendApplication {

  @Inject CaseDesk desk;
  @Inject Intake intake;

  public Outcome<CaseReceipt> amend(CaseNumber number, ApplicationForm form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.AMEND,
            facts -> intake.againstDraft(form, facts),
            facts -> new ApplicationAmended(Intake.read(form))));
  }
}

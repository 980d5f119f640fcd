package org.yuqiao.application.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.ApplicationReturned;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Returns an application with one notice for everything that is missing (退回补正). */
@Stateless
@RolesAllowed("clerk")
public class ReturnApplication {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String gaps) {}

  public Outcome<CaseReceipt> giveBack(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.RETURN,
            facts -> Entries.check().text("gaps", form.gaps()).refusals(),
            facts -> new ApplicationReturned(form.gaps())));
  }
}

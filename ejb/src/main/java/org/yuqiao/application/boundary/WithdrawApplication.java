package org.yuqiao.application.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.ApplicationWithdrawn;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Withdraws an application before money is out (撤回). */
@Stateless
@RolesAllowed("clerk")
public class WithdrawApplication {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String reason) {}

  public Outcome<CaseReceipt> withdraw(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.WITHDRAW,
            facts -> Entries.check().text("reason", form.reason()).refusals(),
            facts -> new ApplicationWithdrawn(form.reason())));
  }
}

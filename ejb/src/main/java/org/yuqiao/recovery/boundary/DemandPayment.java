package org.yuqiao.recovery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.PaymentDemanded;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Registers a written demand to bank or borrower (书面催收). */
@Stateless
@RolesAllowed({"clerk", "treasurer"})
public class DemandPayment {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String letterNumber, String addressee) {}

  public Outcome<CaseReceipt> demand(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.DEMAND,
            facts ->
                Entries.check()
                    .text("letterNumber", form.letterNumber())
                    .text("addressee", form.addressee())
                    .refusals(),
            facts -> new PaymentDemanded(form.letterNumber(), form.addressee())));
  }
}

package org.yuqiao.loan.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.AgreementSigned;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Registers the signed three-party agreement (签约). */
@Stateless
@RolesAllowed("clerk")
public class SignAgreement {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String agreementNumber, LocalDate signedOn) {}

  public Outcome<CaseReceipt> sign(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.SIGN,
            facts ->
                Entries.check()
                    .text("agreementNumber", form.agreementNumber())
                    .day("signedOn", form.signedOn(), facts.file().approvedOn(), facts.today())
                    .refusals(),
            facts -> new AgreementSigned(form.agreementNumber(), form.signedOn())));
  }
}

package org.yuqiao.bank.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.OldLoanSettled;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** The lender reports that the old loan is settled (旧贷结清). */
@Stateless
@RolesAllowed("bank")
public class ReportSettlement {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(LocalDate settledOn, String proofNumber) {}

  public Outcome<CaseReceipt> report(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.REPORT_SETTLEMENT,
            facts ->
                Entries.check()
                    .day("settledOn", form.settledOn(), facts.file().drawnOn(), facts.today())
                    .text("proofNumber", form.proofNumber())
                    .refusals(),
            facts -> new OldLoanSettled(form.settledOn(), form.proofNumber())));
  }
}

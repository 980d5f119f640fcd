package org.yuqiao.recovery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.model.CaseEvent.CompensationReceived;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.recovery.model.RecoveryRules;

/** Confirms a proposed compensation by a guarantor (确认代偿); never a repayment by the borrower. */
@Stateless
@RolesAllowed("approver")
public class RecordCompensation {

  @Inject CaseDesk desk;

  public Outcome<CaseReceipt> record(CaseNumber number, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.RECORD_COMPENSATION,
            facts ->
                RecoveryRules.againstCompensation(facts.file(), facts.file().proposal().amount()),
            facts -> {
              var proposal = facts.file().proposal();
              return new CompensationReceived(
                  proposal.amount(), proposal.payer(), proposal.documentNumber(), null);
            }));
  }
}

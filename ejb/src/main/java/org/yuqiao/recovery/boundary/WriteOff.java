package org.yuqiao.recovery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.model.CaseEvent.LoanWrittenOff;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.recovery.model.RecoveryRules;

/** Writes off what a proposal names (确认核销): the loss is booked once. */
@Stateless
@RolesAllowed("approver")
public class WriteOff {

  @Inject CaseDesk desk;

  public Outcome<CaseReceipt> writeOff(CaseNumber number, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.WRITE_OFF,
            facts -> RecoveryRules.againstWriteOff(facts.file()),
            facts ->
                new LoanWrittenOff(
                    facts.file().netOutstanding(), facts.file().proposal().documentNumber())));
  }
}

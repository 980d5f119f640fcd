package org.yuqiao.fee.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.fee.model.FeeCharging;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/**
 * Charges the occupation fee in full and waives what the policy waives (计收与减免), charges the
 * surcharge apart and sets off what was paid in advance; nothing left to pay settles it.
 */
@Stateless
@RolesAllowed("treasurer")
public class ChargeFee {

  @Inject CaseDesk desk;
  @Inject FeeOfCase fees;

  public Outcome<CaseReceipt> charge(CaseNumber number, Change change) {
    return desk.act(
        number, change, new CaseDesk.Act(CaseVerb.CHARGE_FEE, facts -> List.of(), this::charged));
  }

  private List<CaseEvent> charged(CaseFacts facts) {
    var file = facts.file();
    return FeeCharging.events(fees.of(file, fees.historyOf(file)), file.feePrepaid());
  }
}

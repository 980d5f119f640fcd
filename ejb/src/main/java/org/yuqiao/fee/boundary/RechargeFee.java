package org.yuqiao.fee.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.fee.model.FeeCharging;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** Books a charged fee back with the reason and charges it anew (重新计费), where it differs. */
@Stateless
@RolesAllowed("treasurer")
public class RechargeFee {

  private static final Refusal UNCHANGED =
      new Refusal(
          "fee-unchanged",
          Clause.FEE_CORRECTION.id(),
          null,
          "重新计算的占用费与已计收的一致，无需冲回。",
          "Reckoned anew the fee is what was charged; there is nothing to correct.");

  @Inject CaseDesk desk;
  @Inject FeeOfCase fees;

  /** What is entered. */
  public record Form(String reason) {}

  public Outcome<CaseReceipt> recharge(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        new CaseDesk.Act(
            CaseVerb.RECHARGE_FEE,
            facts ->
                Entries.check()
                    .text("reason", form.reason())
                    .also(() -> differs(facts) ? List.of() : List.of(UNCHANGED))
                    .refusals(),
            facts -> again(form, facts)));
  }

  private boolean differs(CaseFacts facts) {
    return FeeCharging.differs(facts.file(), fees.of(facts.file(), fees.historyOf(facts.file())));
  }

  private List<CaseEvent> again(Form form, CaseFacts facts) {
    var history = fees.historyOf(facts.file());
    return FeeCharging.again(facts.file(), history, fees.of(facts.file(), history), form.reason());
  }
}

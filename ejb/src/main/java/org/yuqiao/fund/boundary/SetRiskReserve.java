package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.RiskReserveReleased;
import org.yuqiao.fund.model.FundEvent.RiskReserveSetAside;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;

/**
 * Sets the risk reserve aside out of the accumulated surplus, or gives it back (风险准备金的提取与转回). No
 * money moves; never more than there is.
 */
@Stateless
@RolesAllowed("approver")
public class SetRiskReserve {

  /** What is entered. */
  public record Form(Money amount, String documentNumber) {}

  @Inject FundDesk desk;

  public Outcome<CaseReceipt> setAside(Form form, Change change) {
    return record(form, change, new RiskReserveSetAside(form.amount(), form.documentNumber()));
  }

  public Outcome<CaseReceipt> release(Form form, Change change) {
    return record(form, change, new RiskReserveReleased(form.amount(), form.documentNumber()));
  }

  private Outcome<CaseReceipt> record(Form form, Change change, FundEvent event) {
    var entries =
        Entries.check()
            .amount("amount", form.amount())
            .text("documentNumber", form.documentNumber());
    return desk.once(change, entries, () -> Outcome.done(event));
  }
}

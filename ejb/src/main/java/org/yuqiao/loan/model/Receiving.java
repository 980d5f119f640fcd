package org.yuqiao.loan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.GuarantorRefundDue;
import org.yuqiao.casefile.model.CaseEvent.LoanRepaid;
import org.yuqiao.casefile.model.CaseEvent.RepaymentReceived;
import org.yuqiao.casefile.model.CaseHistory;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.kernel.Money;

/**
 * What a receipt of principal comes to: the fund takes what it still misses, the rest belongs to
 * the guarantor who had covered it (F-5); with the last fen the principal is back.
 */
public final class Receiving {

  private Receiving() {}

  /** The facts of a receipt that {@link RepaymentRules} let pass. */
  public static List<CaseEvent> events(
      BridgeCase file, CaseHistory history, RepaymentReceived receipt) {
    var events = new ArrayList<CaseEvent>();
    events.add(receipt);
    Money owed = file.outstanding().minus(receipt.amount());
    Money covered = file.compensated().min(owed);
    if (file.compensated().isMoreThan(covered)) {
      events.add(new GuarantorRefundDue(file.compensated().minus(covered), history.guarantors()));
    }
    if (!owed.isMoreThan(covered) && !isBack(file)) {
      events.add(new LoanRepaid(backOn(file, history, receipt.receivedOn())));
    }
    return events;
  }

  private static boolean isBack(BridgeCase file) {
    return file.status() == CaseStatus.REPAID
        || file.status() == CaseStatus.FEE_SETTLED
        || (file.status() == CaseStatus.COMPENSATED && file.repaidOn() != null);
  }

  /** The day the last part came, in whatever order the parts were recorded. */
  private static LocalDate backOn(BridgeCase file, CaseHistory history, LocalDate receivedOn) {
    if (file.repaidOn() != null) {
      return file.repaidOn();
    }
    return history.lastReturn().filter(on -> on.isAfter(receivedOn)).orElse(receivedOn);
  }
}

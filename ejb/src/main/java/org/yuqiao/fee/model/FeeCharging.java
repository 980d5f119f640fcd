package org.yuqiao.fee.model;

import java.util.ArrayList;
import java.util.List;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** What charging a fee and paying it come to. */
public final class FeeCharging {

  private FeeCharging() {}

  /** Due in full, then waived where the policy does, then settled if nothing is left to pay. */
  public static List<CaseEvent> events(FeeReckoning reckoning) {
    var fee = reckoning.fee();
    var events = new ArrayList<CaseEvent>();
    events.add(
        new CaseEvent.FeeCharged(
            fee.due(), fee.chargeableDays(), reckoning.edition(), fee.lines()));
    if (fee.waived().isPositive()) {
      events.add(new CaseEvent.FeeWaived(fee.waived(), reckoning.basis()));
    }
    if (fee.payable().isZero()) {
      events.add(new CaseEvent.FeeSettled());
    }
    return events;
  }

  /** What is still to be paid of a charged fee. */
  public static Money unpaid(BridgeCase file) {
    return file.feePayable().minus(file.feePaid());
  }

  /** Everything against booking a fee payment. */
  public static List<Refusal> againstPayment(BridgeCase file, Money amount) {
    return amount.isMoreThan(unpaid(file))
        ? List.of(
            new Refusal(
                "above-fee-unpaid",
                Clause.FEE.id(),
                "amount",
                "缴费金额超过未缴%s元。".formatted(unpaid(file).grouped()),
                "The amount exceeds the unpaid %s yuan.".formatted(unpaid(file).grouped())))
        : List.of();
  }
}

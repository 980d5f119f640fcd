package org.yuqiao.fee.model;

import java.util.ArrayList;
import java.util.List;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseHistory;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.casefile.model.RefundKind;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.FeeDayBasis;

/** What charging a fee and paying it come to. */
public final class FeeCharging {

  private FeeCharging() {}

  /**
   * Due in full, then waived where the policy does, the surcharge apart; then set off against what
   * was paid in advance, the rest of which is owed back; settled if nothing is left to pay.
   *
   * @param prepaid what the borrower has paid in advance
   */
  public static List<CaseEvent> events(FeeReckoning reckoning, Money prepaid) {
    var events = charge(reckoning);
    var payable = reckoning.fee().payable().plus(reckoning.surcharge().due());
    var applied = payable.min(prepaid);
    if (applied.isPositive()) {
      events.add(new CaseEvent.PrepaidFeeApplied(applied));
    }
    if (prepaid.isMoreThan(applied)) {
      events.add(new CaseEvent.FeeRefundDue(prepaid.minus(applied)));
    }
    if (applied.equals(payable)) {
      events.add(new CaseEvent.FeeSettled());
    }
    return events;
  }

  private static List<CaseEvent> charge(FeeReckoning reckoning) {
    var fee = reckoning.fee();
    var surcharge = reckoning.surcharge();
    var events = new ArrayList<CaseEvent>();
    events.add(
        new CaseEvent.FeeCharged(
            fee.due(),
            fee.chargeableDays(),
            reckoning.edition(),
            fee.lines(),
            reckoning.dayBasis() == FeeDayBasis.WORKING_DAY ? null : reckoning.dayBasis(),
            fee.minimumFee()));
    if (fee.waived().isPositive()) {
      events.add(new CaseEvent.FeeWaived(fee.waived(), reckoning.basis()));
    }
    if (surcharge.due().isPositive()) {
      events.add(
          new CaseEvent.SurchargeCharged(
              surcharge.due(), surcharge.chargeableDays(), surcharge.lines()));
    }
    return events;
  }

  /**
   * Takes a charge back whole; a refund that rests on it and is not paid yet is cancelled.
   *
   * @param file the case as it stands, its fee charged
   */
  public static List<CaseEvent> takenBack(BridgeCase file, CaseHistory history, String reason) {
    var events = new ArrayList<CaseEvent>();
    if (file.refund() != null && file.refund().kind() == RefundKind.FEE) {
      events.add(new CaseEvent.RefundCancelled(reason));
    }
    if (file.status() == CaseStatus.FEE_SETTLED) {
      events.add(new CaseEvent.FeeReopened(history.beforeSettled(), reason));
    }
    events.add(
        new CaseEvent.FeeReversed(
            file.feeDue(),
            file.feeWaived(),
            file.surcharge(),
            paid(file),
            file.feeRefundDue(),
            history.chargeEntry(),
            reason));
    return events;
  }

  /** Takes a charge back and charges anew. */
  public static List<CaseEvent> again(
      BridgeCase file, CaseHistory history, FeeReckoning reckoning, String reason) {
    var events = new ArrayList<>(takenBack(file, history, reason));
    events.addAll(events(reckoning, file.feePrepaid().plus(paid(file)).plus(file.feeRefundDue())));
    return events;
  }

  /** Whether a reckoning comes to something else than what was charged. */
  public static boolean differs(BridgeCase file, FeeReckoning reckoning) {
    var fee = reckoning.fee();
    return !fee.due().equals(file.feeDue())
        || !fee.waived().equals(file.feeWaived())
        || fee.chargeableDays() != file.feeWorkingDays()
        || !reckoning.surcharge().due().equals(file.surcharge());
  }

  /** What settled the fee; less than nothing where a refund paid out proved too much. */
  private static Money paid(BridgeCase file) {
    return file.feePaid().isPositive() ? file.feePaid() : Money.ZERO;
  }

  /** What is still to be paid of a charged fee and surcharge. */
  public static Money unpaid(BridgeCase file) {
    return file.feeUnpaid();
  }

  /** Everything against booking a fee in advance: no more than is asked for. */
  public static List<Refusal> againstAdvance(BridgeCase file, Money needed, Money amount) {
    Money missing = needed.minus(file.feePrepaid());
    return amount.isMoreThan(missing)
        ? List.of(
            new Refusal(
                "above-fee-in-advance",
                Clause.FEE_BOUNDS.id(),
                "amount",
                "现行政策版本对本业务应预收占用费%s元，已收%s元。"
                    .formatted(needed.grouped(), file.feePrepaid().grouped()),
                "The edition in force asks for %s yuan in advance here; %s are there."
                    .formatted(needed.grouped(), file.feePrepaid().grouped())))
        : List.of();
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

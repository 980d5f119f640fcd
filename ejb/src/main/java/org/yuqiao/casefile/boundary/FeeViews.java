package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseView.FeeLineView;
import org.yuqiao.casefile.boundary.CaseView.FeeView;
import org.yuqiao.casefile.boundary.CaseView.RefundView;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent.SurchargeCharged;
import org.yuqiao.casefile.model.CaseHistory;
import org.yuqiao.casefile.model.Drawing;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.casefile.model.FeeRules;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.model.FeeDayBasis;
import org.yuqiao.policy.model.FeeLine;

/** The fee of a case made ready to be shown: as charged, else as a return today would cost. */
@Dependent
class FeeViews {

  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;

  /** What is charged or would be; null before anything is drawn or paid in advance. */
  FeeView of(BridgeCase file, CaseHistory history, LocalDate date) {
    if (file.drawn() == null) {
      var needed = neededInAdvance(file, date);
      boolean nothing = needed.isZero() && file.feePrepaid().isZero() && !file.owesRefund();
      return nothing ? null : inAdvance(file, needed);
    }
    return file.feeDue() == null ? estimate(file, history, date) : charged(file, history);
  }

  /** What must be there before the approved money goes out; zero where nothing is collected. */
  Money neededInAdvance(BridgeCase file, LocalDate date) {
    if (file.approved() == null || file.drawn() != null) {
      return Money.ZERO;
    }
    var rules = FeeRules.of(calendars.calendar(), policies::inForceOn, date);
    return FeeReckoning.neededInAdvance(file, rules, date);
  }

  private static FeeView inAdvance(BridgeCase file, Money needed) {
    return new FeeView(
        true,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        0,
        unit(null),
        null,
        null,
        List.of(),
        Money.ZERO,
        List.of(),
        Money.ZERO,
        file.feePrepaid(),
        needed,
        file.feeRefundDue(),
        file.guarantorRefundDue(),
        refund(file));
  }

  private static FeeView charged(BridgeCase file, CaseHistory history) {
    var charge = history.charge().orElseThrow();
    return new FeeView(
        false,
        file.feeDue(),
        file.feeWaived(),
        file.feePayable(),
        file.feePaid(),
        file.feeWorkingDays(),
        unit(charge.dayBasis()),
        file.feeWaiverBasis(),
        charge.minimumFee(),
        lines(charge.lines()),
        file.surcharge(),
        lines(history.surcharge().map(SurchargeCharged::lines).orElse(List.of())),
        file.feeUnpaid(),
        file.feePrepaid(),
        null,
        file.feeRefundDue(),
        file.guarantorRefundDue(),
        refund(file));
  }

  private FeeView estimate(BridgeCase file, CaseHistory history, LocalDate date) {
    var reckoning = reckoned(file, history, date);
    var fee = reckoning.fee();
    return new FeeView(
        true,
        fee.due(),
        fee.waived(),
        fee.payable(),
        Money.ZERO,
        fee.chargeableDays(),
        unit(reckoning.dayBasis()),
        fee.waived().isZero() ? null : reckoning.basis(),
        fee.minimumFee(),
        lines(fee.lines()),
        reckoning.surcharge().due(),
        lines(reckoning.surcharge().lines()),
        fee.payable().plus(reckoning.surcharge().due()),
        file.feePrepaid(),
        null,
        file.feeRefundDue(),
        file.guarantorRefundDue(),
        refund(file));
  }

  private FeeReckoning reckoned(BridgeCase file, CaseHistory history, LocalDate date) {
    var returned = file.repaidOn() == null ? date : file.repaidOn();
    return FeeReckoning.of(
        Drawing.of(file),
        history.returns(returned),
        FeeRules.of(calendars.calendar(), policies::inForceOn, file.drawnOn()));
  }

  private static RefundView refund(BridgeCase file) {
    var refund = file.refund();
    return refund == null
        ? null
        : new RefundView(
            refund.kind().label(),
            refund.amount(),
            refund.payee(),
            refund.accountNumber(),
            refund.preparedBy());
  }

  private static Label unit(FeeDayBasis basis) {
    var known = basis == null ? FeeDayBasis.WORKING_DAY : basis;
    return new Label(known.key(), known.zh(), known.en());
  }

  private static List<FeeLineView> lines(List<FeeLine> lines) {
    return lines.stream()
        .map(
            line ->
                new FeeLineView(
                    line.fromDay(),
                    line.toDay(),
                    line.perMille(),
                    line.exactFen(),
                    line.waived(),
                    line.from(),
                    line.to(),
                    line.principal()))
        .toList();
  }
}

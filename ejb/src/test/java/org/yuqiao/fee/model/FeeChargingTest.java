package org.yuqiao.fee.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yuqiao.calendar.model.CalendarYear;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.casefile.model.CaseHistory;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.Drawing;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.casefile.model.FeeRules;
import org.yuqiao.casefile.model.RepaymentSource;
import org.yuqiao.casefile.model.Returns;
import org.yuqiao.casefile.model.SampleFacts;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.model.FeeDayBasis;
import org.yuqiao.policy.model.FeeSchedule;
import org.yuqiao.policy.model.FeeTerms;
import org.yuqiao.policy.model.WaiverPhase;
import org.yuqiao.policy.model.WaiverTest;
import org.yuqiao.policy.model.Waivers;

/** Clause F-5: a fee that proves wrong is booked back whole and charged anew. */
class FeeChargingTest {

  private static final LocalDate DRAWN = LocalDate.of(2028, 1, 3);
  private static final LocalDate DUE = LocalDate.of(2028, 1, 5);
  private static final LocalDate BACK = LocalDate.of(2028, 1, 7);

  private final BridgeCase file = SampleFacts.newCase();
  private final List<CaseHistory.Past> past = new ArrayList<>();

  @Test
  void a_notice_that_takes_a_working_day_away_charges_a_day_less_and_gives_its_fee_back() {
    back();
    take(FeeCharging.events(reckoned(weekdays()), Money.ZERO));
    assertThat(file.feeDue()).isEqualTo(Money.ofYuan(8_000));
    assertThat(file.surcharge()).isEqualTo(Money.ofYuan(8_000));
    take(List.of(new FeePaid(Money.ofYuan(16_000), BACK, "x", null), new FeeSettled()));

    var anew = reckoned(without(LocalDate.of(2028, 1, 6)));
    assertThat(FeeCharging.differs(file, anew)).isTrue();
    take(FeeCharging.again(file, history(), anew, "放假通知"));
    assertThat(file.feeDue()).isEqualTo(Money.ofYuan(6_000));
    assertThat(file.surcharge()).isEqualTo(Money.ofYuan(4_000));
    assertThat(file.feePaid()).isEqualTo(Money.ofYuan(10_000));
    assertThat(file.feeRefundDue()).isEqualTo(Money.ofYuan(6_000));
    assertThat(file.feePrepaid()).isEqualTo(Money.ZERO);
    assertThat(file.status()).isEqualTo(CaseStatus.FEE_SETTLED);
    assertThat(FeeCharging.differs(file, anew)).isFalse();
  }

  @Test
  void the_same_again_uses_the_refund_that_was_due_before_it_asks_for_more() {
    back();
    take(FeeCharging.events(reckoned(without(LocalDate.of(2028, 1, 6))), Money.ZERO));
    take(List.of(new FeePaid(Money.ofYuan(10_000), BACK, "x", null), new FeeSettled()));
    take(FeeCharging.again(file, history(), reckoned(weekdays()), "放假通知"));
    assertThat(file.status()).isEqualTo(CaseStatus.REPAID);
    assertThat(file.feeUnpaid()).isEqualTo(Money.ofYuan(6_000));
    take(FeeCharging.again(file, history(), reckoned(without(BACK)), "放假通知"));
    assertThat(file.feeUnpaid()).isEqualTo(Money.ZERO);
    assertThat(file.status()).isEqualTo(CaseStatus.FEE_SETTLED);
  }

  @Test
  void a_receipt_that_never_came_is_taken_from_the_refund_before_the_fee() {
    back(Money.ofYuan(20_000));
    take(FeeCharging.events(reckoned(weekdays()), file.feePrepaid()));
    assertThat(file.feeRefundDue()).isEqualTo(Money.ofYuan(4_000));
    take(List.of(new FeePaymentReversed(Money.ofYuan(5_000), BACK, "x#1", "y", "z", null)));
    assertThat(file.feeRefundDue()).isEqualTo(Money.ZERO);
    assertThat(file.feeUnpaid()).isEqualTo(Money.ofYuan(1_000));
  }

  /** Ten million drawn, back four working days later, two of them after the due date. */
  private void back() {
    back(Money.ofYuan(1));
    take(List.of(new FeePaymentReversed(Money.ofYuan(1), BACK, "x#8", "y", "z", null)));
  }

  private void back(Money advance) {
    var amount = Money.ofYuan(10_000_000);
    take(
        List.of(
            new ApplicationDrafted(SampleFacts.application(amount)),
            new ApplicationSubmitted(),
            new ApplicationAccepted(),
            new RenewalConfirmed(SampleFacts.confirmation(amount)),
            new ApplicationReviewed("x"),
            new ApplicationApproved(SampleFacts.decision(amount)),
            new AgreementSigned("x", DRAWN),
            new FeePrepaid(advance, DRAWN, "x", null),
            new OwnMoneyProven(Money.ZERO, "x"),
            SampleFacts.of(PaymentPrepared.class),
            new FundsDrawn(amount, DRAWN, DUE, false, List.of(), "x", null),
            new MarkedOverdue(DUE, amount),
            new RepaymentReceived(amount, BACK, "x", RepaymentSource.OWN_MONEY, null),
            new LoanRepaid(BACK)));
  }

  private void take(List<CaseEvent> events) {
    for (CaseEvent event : events) {
      file.apply(event, SampleFacts.STAMP);
      past.add(new CaseHistory.Past(past.size() + 1, event, BACK, "x"));
    }
  }

  private CaseHistory history() {
    return new CaseHistory("ZD2026-000001", past);
  }

  private FeeReckoning reckoned(WorkingCalendar calendar) {
    var terms =
        new FeeTerms(
            FeeSchedule.parse("rest@0.2"),
            FeeDayBasis.WORKING_DAY,
            1,
            Money.ZERO,
            0,
            DailyRate.parsePerMille("0.4"));
    var phase =
        new WaiverPhase(
            LocalDate.of(2024, 6, 9), WaiverPhase.LAST_DAY, BigDecimal.ONE, "x", Set.of("sme"));
    var waivers = new Waivers(WaiverTest.ACCRUAL_DAY, List.of(phase));
    var rules = new FeeRules(calendar, terms, "x", waivers.test(), day -> waivers);
    return FeeReckoning.of(Drawing.of(file), Returns.inOne(BACK), rules);
  }

  private static WorkingCalendar weekdays() {
    return new WorkingCalendar(List.of());
  }

  private static WorkingCalendar without(LocalDate dayOff) {
    return new WorkingCalendar(
        List.of(
            new CalendarYear(
                2028,
                "国办发明电〔2027〕1号",
                LocalDate.of(2027, 11, 1),
                new TreeMap<>(Map.of(dayOff, "假")),
                new TreeSet<>())));
  }
}

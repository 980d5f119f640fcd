package org.yuqiao.fee.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.testing.Errand.change;
import static org.yuqiao.testing.Errand.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.application.boundary.WithdrawApplication;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.closure.boundary.CloseCase;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.loan.boundary.PreparePayment;
import org.yuqiao.loan.boundary.RecordRepayment;
import org.yuqiao.policy.boundary.PublishEdition;
import org.yuqiao.recovery.boundary.ProposeRecovery;
import org.yuqiao.recovery.boundary.RecordCompensation;
import org.yuqiao.recovery.boundary.StartRecovery;
import org.yuqiao.recovery.boundary.TimeFacts;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** Fees corrected, given back and collected in advance, receipts reversed: on both databases. */
class FeesInFullTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
  private static final CorrectClass.Form LARGE =
      new CorrectClass.Form(
          "工业", 2_000, Money.ofYuan(900_000_000), Money.ofYuan(60_000_000), "审1号", "年报所载");
  private static final CorrectClass.Form SMALL =
      new CorrectClass.Form(
          "工业", 120, Money.ofYuan(80_000_000), Money.ofYuan(60_000_000), "审2号", "复核更正");

  @ParameterizedTest
  @EnumSource
  void a_reversed_receipt_takes_the_case_back_and_is_reversed_once(TestDatabase database) {
    var desk = new Desk(database);
    var number = desk.repaid();
    desk.act("treasurer", () -> desk.get(ChargeFee.class).charge(number, change()));
    assertThat(desk.status(number)).isEqualTo("FEE_SETTLED");
    long receipt = desk.view(number).receipts().get(0).seq();

    desk.act("approver", desk.reversal(number, receipt));
    var view = desk.view(number);
    assertThat(desk.status(number)).isEqualTo("RENEWED");
    assertThat(view.repayment().outstanding()).isEqualTo(Errand.BRIDGE);
    assertThat(view.fee().estimate()).isTrue();
    assertThat(view.receipts()).extracting(CaseView.ReceiptView::reversed).containsExactly(true);
    assertThat(view.deadlines())
        .anySatisfy(
            deadline -> {
              assertThat(deadline.kind().code()).isEqualTo("RETURN_OF_FUNDS");
              assertThat(deadline.closedOn()).isNull();
            });

    assertThat(desk.refused("approver", desk.reversal(number, receipt))).contains("wrong-state");
    desk.act("treasurer", desk.repayment(number, "4000000.00"));
    assertThat(desk.refused("approver", desk.reversal(number, receipt)))
        .containsExactly("already-reversed");
    desk.act("treasurer", desk.repayment(number, "5000000.00"));
    desk.act("treasurer", () -> desk.get(ChargeFee.class).charge(number, change()));
    desk.close(number);
    assertThat(desk.findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void of_two_reversals_at_once_one_wins(TestDatabase database) throws Exception {
    var desk = new Desk(database);
    var number = desk.repaid();
    long receipt = desk.view(number).receipts().get(0).seq();
    var other = new Desk(database);
    List<Callable<List<String>>> both =
        List.of(
            () -> desk.refused("approver", desk.reversal(number, receipt)),
            () -> other.refused("approver2", other.reversal(number, receipt)));
    try (var pool = new Pool()) {
      var answers = pool.all(both);
      assertThat(answers).anySatisfy(refused -> assertThat(refused).isEmpty());
      assertThat(answers).anySatisfy(refused -> assertThat(refused).isNotEmpty());
    }
    assertThat(desk.status(number)).isEqualTo("RENEWED");
    assertThat(desk.findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_corrected_class_undoes_the_waiver_and_restores_it(TestDatabase database) {
    var desk = new Desk(database);
    var number = desk.repaid();
    desk.act("treasurer", () -> desk.get(ChargeFee.class).charge(number, change()));
    desk.act("reviewer", () -> desk.get(CorrectClass.class).correct(number, LARGE, change()));
    var fee = desk.view(number).fee();
    assertThat(desk.status(number)).isEqualTo("REPAID");
    assertThat(fee.waived()).isEqualTo(Money.ZERO);
    assertThat(fee.unpaid()).isEqualTo(Money.ofYuan(1_800));

    var paid = new RecordFeePayment.Form(Money.ofYuan(1_800), DAY, "LS-9");
    desk.act("treasurer", () -> desk.get(RecordFeePayment.class).record(number, paid, change()));
    assertThat(desk.status(number)).isEqualTo("FEE_SETTLED");
    desk.act("reviewer", () -> desk.get(CorrectClass.class).correct(number, SMALL, change()));
    assertThat(desk.status(number)).isEqualTo("FEE_SETTLED");
    assertThat(desk.view(number).fee().refundDue()).isEqualTo(Money.ofYuan(1_800));
    assertThat(desk.refused("archivist", desk.closing(number))).containsExactly("refund-owed");

    var account = desk.view(number).payAccountNumber();
    desk.act(
        "treasurer",
        () ->
            desk.get(PrepareRefund.class)
                .prepare(number, new PrepareRefund.Form("FEE", null, account), change()));
    desk.act(
        "releaser",
        () ->
            desk.get(ReleaseRefund.class)
                .release(number, new ReleaseRefund.Form(Money.ofYuan(1_800), "TK-1"), change()));
    assertThat(desk.view(number).fee().refundDue()).isEqualTo(Money.ZERO);
    assertThat(
            desk.refused(
                "treasurer",
                () ->
                    desk.get(RechargeFee.class)
                        .recharge(number, new RechargeFee.Form("核对"), change())))
        .containsExactly("fee-unchanged");
    desk.close(number);
    assertThat(desk.findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void what_a_borrower_repays_after_compensation_is_the_guarantors(TestDatabase database) {
    var desk = new Desk(database);
    var number = desk.drawn();
    desk.compensated(number, Money.ofYuan(3_000_000));
    desk.act("treasurer", desk.repayment(number, "9000000.00"));
    var view = desk.view(number);
    assertThat(desk.status(number)).isEqualTo("REPAID");
    assertThat(view.fee().guarantorRefundDue()).isEqualTo(Money.ofYuan(3_000_000));
    assertThat(view.recovery().compensated()).isEqualTo(Money.ZERO);

    desk.act("approver", desk.reversal(number, view.receipts().get(0).seq()));
    assertThat(desk.status(number)).isEqualTo("COMPENSATED");
    assertThat(desk.view(number).recovery().compensated()).isEqualTo(Money.ofYuan(3_000_000));
    desk.act("treasurer", desk.repayment(number, "9000000.00"));
    var refund = new PrepareRefund.Form("GUARANTOR", "某担保公司", "6222000011112222");
    desk.act("treasurer", () -> desk.get(PrepareRefund.class).prepare(number, refund, change()));
    var release = new ReleaseRefund.Form(Money.ofYuan(3_000_000), "TK-2");
    desk.act("releaser", () -> desk.get(ReleaseRefund.class).release(number, release, change()));
    assertThat(desk.view(number).fee().guarantorRefundDue()).isEqualTo(Money.ZERO);
    assertThat(desk.findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_fee_charged_before_recovery_is_corrected_paid_and_settled_in_it(TestDatabase database) {
    var desk = new Desk(database);
    var number = desk.renewed().number();
    desk.compensated(number, Errand.BRIDGE);
    desk.act("reviewer", () -> desk.get(CorrectClass.class).correct(number, LARGE, change()));
    desk.act("treasurer", () -> desk.get(ChargeFee.class).charge(number, change()));
    var recovery = new StartRecovery.Form("追1号");
    desk.act("treasurer", () -> desk.get(StartRecovery.class).start(number, recovery, change()));
    desk.act("treasurer", desk.feePayment(number, Money.ofYuan(100)));
    assertThat(desk.status(number)).isEqualTo("IN_RECOVERY");

    desk.act("reviewer", () -> desk.get(CorrectClass.class).correct(number, SMALL, change()));
    assertThat(desk.status(number)).isEqualTo("FEE_SETTLED");
    assertThat(desk.view(number).fee().refundDue()).isEqualTo(Money.ofYuan(100));

    desk.act("reviewer", () -> desk.get(CorrectClass.class).correct(number, LARGE, change()));
    assertThat(desk.status(number)).isEqualTo("IN_RECOVERY");
    desk.act("treasurer", desk.feePayment(number, desk.view(number).fee().unpaid()));
    assertThat(desk.status(number)).isEqualTo("FEE_SETTLED");
    desk.close(number);
    assertThat(desk.findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void an_edition_that_collects_in_advance_is_kept_on_every_path(TestDatabase database) {
    var desk = new Desk(database);
    desk.office.timeIs("2026-09-20T02:00:00Z");
    var settings =
        Map.of(
            "fee-tiers", "rest@0.5",
            "prepaid-days", "5",
            "minimum-fee", "25000.00",
            "waiver-until", "2026-09-01");
    desk.publish(DAY, settings);
    try {
      collectInAdvance(new Desk(database));
      reverseTheAdvanceOfTheWithdrawn(new Desk(database));
    } finally {
      desk.office.as("admin", desk.run(() -> desk.withdrawEdition(DAY)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_new_waiver_ratio_does_not_reach_back_and_the_quote_says_what_is_charged(
      TestDatabase database) {
    var number = new Desk(database).drawn();
    var from = DAY.plusDays(2);
    var desk = new Desk(database);
    desk.publish(from, Map.of("waiver-ratio", "0.5"));
    try {
      chargeUnderHalf(new Desk(database), number, from);
    } finally {
      desk.office.as("admin", desk.run(() -> desk.withdrawEdition(from)));
    }
  }

  private static void chargeUnderHalf(Desk desk, CaseNumber number, LocalDate back) {
    desk.office.timeIs(back + "T02:00:00Z");
    var request = new FeeQuoteRequest(Errand.BRIDGE, null, DAY, back, List.of(), "sme");
    var quoted =
        desk.office.as("clerk", () -> done(desk.get(TrialCalculator.class).quote(request)));
    var form = new RecordRepayment.Form(Errand.BRIDGE, back, "LS-3", "OWN_MONEY");
    desk.act("treasurer", () -> desk.get(RecordRepayment.class).record(number, form, change()));
    var estimated = desk.view(number).fee().payable();
    desk.act("treasurer", () -> desk.get(ChargeFee.class).charge(number, change()));
    var fee = desk.view(number).fee();
    // the first day is waived whole, as it was when it accrued, the second by half
    assertThat(fee.due()).isEqualTo(Money.ofYuan(3_600));
    assertThat(fee.payable()).isEqualTo(Money.ofYuan(900));
    assertThat(List.of(quoted.payable(), estimated)).containsOnly(fee.payable());
    assertThat(quoted.derivationZh()).contains("100%", "50%");
  }

  private static void collectInAdvance(Desk desk) {
    var errand = new Errand(desk.office).drafted().accepted().confirmed().approved().signed();
    var number = errand.number();
    var early = new PreparePayment.Form(Errand.BRIDGE, "6222000011112222");
    assertThat(
            desk.refused(
                "treasurer", () -> desk.get(PreparePayment.class).prepare(number, early, change())))
        .contains("fee-in-advance-missing");
    assertThat(desk.view(number).fee().neededInAdvance()).isEqualTo(Money.ofYuan(25_000));
    var advance = new RecordFeeInAdvance.Form(Money.ofYuan(25_000), DAY, "LS-7");
    desk.act(
        "treasurer", () -> desk.get(RecordFeeInAdvance.class).record(number, advance, change()));
    errand.ordered().drawn().renewed().repaid();
    assertThat(desk.view(number).fee().minimumFee()).isEqualTo(Money.ofYuan(25_000));
    desk.act("treasurer", () -> desk.get(ChargeFee.class).charge(number, change()));
    assertThat(desk.status(number)).isEqualTo("FEE_SETTLED");
    assertThat(desk.view(number).fee().due()).isEqualTo(Money.ofYuan(25_000));
    assertThat(desk.view(number).fee().prepaid()).isEqualTo(Money.ZERO);
    assertThat(desk.findings()).isEmpty();
  }

  private static void reverseTheAdvanceOfTheWithdrawn(Desk desk) {
    var number =
        new Errand(desk.office).drafted().accepted().confirmed().approved().signed().number();
    var advance = new RecordFeeInAdvance.Form(Money.ofYuan(25_000), DAY, "LS-8");
    desk.act(
        "treasurer", () -> desk.get(RecordFeeInAdvance.class).record(number, advance, change()));
    var why = new WithdrawApplication.Form("另筹资金");
    desk.act("clerk", () -> desk.get(WithdrawApplication.class).withdraw(number, why, change()));
    assertThat(desk.view(number).fee().refundDue()).isEqualTo(Money.ofYuan(25_000));
    long receipt = desk.view(number).receipts().get(0).seq();
    desk.act("approver", desk.reversal(number, receipt));
    assertThat(desk.status(number)).isEqualTo("WITHDRAWN");
    assertThat(desk.view(number).fee()).isNull();
    assertThat(desk.findings()).isEmpty();
  }

  /** The office as these stories use it. */
  private static final class Desk {

    private final Office office;

    Desk(TestDatabase database) {
      office = new Office(database);
      Errand.prepare(office);
    }

    <T> T get(Class<T> type) {
      return office.get(type);
    }

    CaseNumber drawn() {
      return new Errand(office)
          .drafted()
          .accepted()
          .confirmed()
          .approved()
          .prepared()
          .drawn()
          .number();
    }

    CaseNumber repaid() {
      return renewed().repaid().number();
    }

    Errand renewed() {
      return new Errand(office)
          .drafted()
          .accepted()
          .confirmed()
          .approved()
          .prepared()
          .drawn()
          .renewed();
    }

    void act(String person, Supplier<Outcome<CaseReceipt>> act) {
      office.as(person, () -> done(act.get()));
    }

    /** The codes of the reasons against an act; none where it was done. */
    List<String> refused(String person, Supplier<Outcome<CaseReceipt>> act) {
      return office.as(
          person,
          () ->
              act.get()
                  .fold(
                      receipt -> List.<String>of(),
                      refusals -> refusals.stream().map(Refusal::code).toList()));
    }

    Supplier<Outcome<CaseReceipt>> reversal(CaseNumber number, long receipt) {
      var form = new ReverseReceipt.Form(receipt, "冲1号", "收款串户");
      return () -> get(ReverseReceipt.class).reverse(number, form, change());
    }

    Supplier<Outcome<CaseReceipt>> repayment(CaseNumber number, String amount) {
      var form = new RecordRepayment.Form(Money.parseYuan(amount), DAY, "LS-2", "NEW_LOAN");
      return () -> get(RecordRepayment.class).record(number, form, change());
    }

    Supplier<Outcome<CaseReceipt>> feePayment(CaseNumber number, Money amount) {
      var form = new RecordFeePayment.Form(amount, DAY, "LS-" + amount);
      return () -> get(RecordFeePayment.class).record(number, form, change());
    }

    /** A guarantor pays for a case that has become overdue. */
    void compensated(CaseNumber number, Money amount) {
      office.timeIs("2026-10-23T10:00:00Z");
      office.as("system", run(() -> get(TimeFacts.class).markOverdue(number)));
      var asked = new ProposeRecovery.Compensation(amount, "某担保公司", "代1号");
      act("treasurer", () -> get(ProposeRecovery.class).compensation(number, asked, change()));
      act("approver", () -> get(RecordCompensation.class).record(number, change()));
    }

    Supplier<Outcome<CaseReceipt>> closing(CaseNumber number) {
      return () -> get(CloseCase.class).close(number, new CloseCase.Form("纸质归档"), change());
    }

    void close(CaseNumber number) {
      act("archivist", closing(number));
    }

    CaseView view(CaseNumber number) {
      return office.as("clerk", () -> get(CaseQueries.class).find(number)).orElseThrow();
    }

    String status(CaseNumber number) {
      return view(number).status().code();
    }

    List<?> findings() {
      return office.as("auditor", () -> get(VerifyRecord.class).verify()).findings();
    }

    Supplier<Void> run(Runnable act) {
      return () -> {
        act.run();
        return null;
      };
    }

    void publish(LocalDate from, Map<String, String> settings) {
      office.as(
          "admin", () -> done(get(PublishEdition.class).publish(from, "渝财〔2026〕9号", settings)));
    }

    /** Editions are for good; only a test may take one away. */
    void withdrawEdition(LocalDate from) {
      var em = office.em();
      for (var table : List.of("policy_parameter where edition_id", "policy_edition where id")) {
        em.createNativeQuery("delete from " + table + " = :id")
            .setParameter("id", from.toString())
            .executeUpdate();
      }
    }
  }

  /** Two people at once. */
  private static final class Pool implements AutoCloseable {

    private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

    <T> List<T> all(List<Callable<T>> acts) throws Exception {
      var answers = new java.util.ArrayList<T>();
      for (var answer : threads.invokeAll(acts)) {
        answers.add(answer.get());
      }
      return answers;
    }

    @Override
    public void close() {
      threads.shutdown();
    }
  }
}

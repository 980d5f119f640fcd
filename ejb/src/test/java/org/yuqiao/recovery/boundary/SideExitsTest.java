package org.yuqiao.recovery.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.testing.Errand.change;
import static org.yuqiao.testing.Errand.done;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.application.boundary.ReturnApplication;
import org.yuqiao.application.boundary.SubmitApplication;
import org.yuqiao.application.boundary.WithdrawApplication;
import org.yuqiao.approval.boundary.RejectApplication;
import org.yuqiao.bank.boundary.ConfirmRenewal;
import org.yuqiao.bank.boundary.DeclineRenewal;
import org.yuqiao.bank.boundary.RenewalLetter;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.fee.boundary.ReverseReceipt;
import org.yuqiao.fund.boundary.FundQueries;
import org.yuqiao.guarantee.boundary.RegisterGuarantee;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.loan.boundary.CancelPayment;
import org.yuqiao.loan.boundary.RecordRepayment;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** The ways off the main road, on both databases: each leaves rows that agree with their facts. */
class SideExitsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

  @ParameterizedTest
  @EnumSource
  void before_the_money_a_case_may_end_in_four_ways_and_start_anew_in_two(TestDatabase database) {
    var office = office(database);
    var withdrawn = new Errand(office).drafted().accepted().confirmed().approved();
    act(
        office,
        "clerk",
        () ->
            office
                .get(WithdrawApplication.class)
                .withdraw(withdrawn.number(), new WithdrawApplication.Form("另筹资金"), change()));
    var declined = new Errand(office).drafted().accepted();
    act(
        office,
        "bank",
        () ->
            office
                .get(DeclineRenewal.class)
                .decline(declined.number(), new DeclineRenewal.Form("授信未批"), change()));
    var rejected = new Errand(office).drafted().accepted().confirmed();
    act(
        office,
        "reviewer",
        () ->
            office
                .get(RejectApplication.class)
                .reject(rejected.number(), new RejectApplication.Form("资料不实"), change()));
    var returned = new Errand(office).drafted().accepted();
    act(
        office,
        "clerk",
        () ->
            office
                .get(ReturnApplication.class)
                .giveBack(returned.number(), new ReturnApplication.Form("缺营业执照"), change()));
    act(
        office,
        "clerk",
        () -> office.get(SubmitApplication.class).submit(returned.number(), change()));
    var changed = new Errand(office).drafted().accepted().confirmed().approved().prepared();
    act(
        office,
        "releaser",
        () ->
            office
                .get(CancelPayment.class)
                .cancel(changed.number(), new CancelPayment.Form("账号有误"), change()));
    act(
        office,
        "bank",
        () ->
            office
                .get(ConfirmRenewal.class)
                .change(
                    changed.number(),
                    new RenewalLetter(Errand.BRIDGE, "函2号", DAY, null, "行长", " "),
                    change()));
    assertThat(status(office, withdrawn)).isEqualTo("WITHDRAWN");
    assertThat(status(office, declined)).isEqualTo("BANK_DECLINED");
    assertThat(status(office, rejected)).isEqualTo("REJECTED");
    assertThat(status(office, returned)).isEqualTo("SUBMITTED");
    assertThat(status(office, changed)).isEqualTo("BANK_CONFIRMED");
    assertThat(verified(office)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_confirmation_lapses_by_the_clock(TestDatabase database) {
    var office = office(database);
    var errand = new Errand(office).drafted().accepted().confirmed().approved();
    office.timeIs("2026-10-30T01:00:00Z");
    var clock = office.get(TimeFacts.class);
    assertThat(office.as("system", clock::lapsed)).contains(errand.number());
    office.as("system", run(() -> clock.lapse(errand.number())));
    assertThat(status(office, errand)).isEqualTo("LAPSED");
    assertThat(office.as("system", clock::lapsed)).doesNotContain(errand.number());
    assertThat(verified(office)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void an_overdue_case_is_repaid_compensated_and_written_off_in_parts(TestDatabase database) {
    var office = office(database);
    var errand = new Errand(office).drafted().accepted();
    act(
        office,
        "clerk",
        () ->
            office
                .get(RegisterGuarantee.class)
                .register(
                    errand.number(),
                    new RegisterGuarantee.Form("连带责任保证", "某担保公司", Errand.BRIDGE, "保1号"),
                    change()));
    errand.confirmed().approved().prepared().drawn();
    var number = errand.number();
    office.timeIs("2026-10-23T10:00:00Z");
    var clock = office.get(TimeFacts.class);
    assertThat(office.as("system", clock::overdue)).contains(number);
    office.as("system", run(() -> clock.markOverdue(number)));
    office.as("system", run(() -> clock.markOverdue(number)));
    var repaid = new RecordRepayment.Form(Money.ofYuan(1_000_000), DAY, "LS-2", "OWN_MONEY");
    act(
        office,
        "treasurer",
        () -> office.get(RecordRepayment.class).record(number, repaid, change()));
    var demand = new DemandPayment.Form("催1号", "借款人");
    act(office, "clerk", () -> office.get(DemandPayment.class).demand(number, demand, change()));
    var part = new ProposeRecovery.Compensation(Money.ofYuan(3_000_000), "某担保公司", "代1号");
    var propose = office.get(ProposeRecovery.class);
    act(office, "treasurer", () -> propose.compensation(number, part, change()));
    var no = new RejectProposal.Form("金额不实");
    act(office, "approver", () -> office.get(RejectProposal.class).reject(number, no, change()));
    act(office, "treasurer", () -> propose.compensation(number, part, change()));
    act(office, "approver", () -> office.get(RecordCompensation.class).record(number, change()));
    var recovery = new StartRecovery.Form("追1号");
    act(
        office,
        "treasurer",
        () -> office.get(StartRecovery.class).start(number, recovery, change()));
    var loss = new ProposeRecovery.WriteOff("核1号");
    act(office, "treasurer", () -> propose.writeOff(number, loss, change()));
    act(office, "approver", () -> office.get(WriteOff.class).writeOff(number, change()));

    assertThat(status(office, errand)).isEqualTo("WRITTEN_OFF");
    recoverTheLoss(office, number);
    assertThat(verified(office)).isEmpty();
    var books =
        office.as(
            "auditor",
            () -> office.get(FundQueries.class).trialBalance(LocalDate.of(9999, 12, 31)));
    assertThat(books.difference()).isEqualTo(Money.ZERO);
  }

  /** Of a loss of 5,000,000 comes 2,000,000, more than all is refused, and one receipt is wrong. */
  private static void recoverTheLoss(Office office, CaseNumber number) {
    var record = office.get(RecordLossRecovery.class);
    var some = new RecordLossRecovery.Form(Money.ofYuan(2_000_000), DAY, "LS-91");
    act(office, "treasurer", () -> record.record(number, some, change()));
    assertThat(lost(office, number)).isEqualTo(Money.ofYuan(3_000_000));
    var tooMuch = new RecordLossRecovery.Form(Money.parseYuan("3000000.01"), DAY, "LS-92");
    assertThat(refused(office, () -> record.record(number, tooMuch, change())))
        .containsExactly("above-written-off");
    var rest = new RecordLossRecovery.Form(Money.ofYuan(3_000_000), DAY, "LS-93");
    act(office, "treasurer", () -> record.record(number, rest, change()));
    assertThat(lost(office, number)).isEqualTo(Money.ZERO);
    assertThat(refused(office, () -> record.record(number, rest, change())))
        .containsExactly("wrong-state");

    var receipts = view(office, number).receipts();
    var wrong = new ReverseReceipt.Form(receipts.get(receipts.size() - 1).seq(), "冲1号", "收款串户");
    var reverse = office.get(ReverseReceipt.class);
    act(office, "approver", () -> reverse.reverse(number, wrong, change()));
    assertThat(lost(office, number)).isEqualTo(Money.ofYuan(3_000_000));
    assertThat(view(office, number).status().code()).isEqualTo("WRITTEN_OFF");
  }

  private static Money lost(Office office, CaseNumber number) {
    return view(office, number).recovery().writtenOff();
  }

  private static CaseView view(Office office, CaseNumber number) {
    return office.as("clerk", () -> office.get(CaseQueries.class).find(number)).orElseThrow();
  }

  private static List<String> refused(Office office, Supplier<Outcome<CaseReceipt>> act) {
    return office.as(
        "treasurer",
        () ->
            act.get()
                .fold(
                    receipt -> List.<String>of(),
                    refusals -> refusals.stream().map(Refusal::code).toList()));
  }

  private static Office office(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    return office;
  }

  private static void act(Office office, String person, Supplier<Outcome<CaseReceipt>> act) {
    office.as(person, () -> done(act.get()));
  }

  private static Supplier<Void> run(Runnable act) {
    return () -> {
      act.run();
      return null;
    };
  }

  private static String status(Office office, Errand errand) {
    return office
        .as("clerk", () -> office.get(CaseQueries.class).find(errand.number()))
        .orElseThrow()
        .status()
        .code();
  }

  private static java.util.List<?> verified(Office office) {
    return office.as("auditor", () -> office.get(VerifyRecord.class).verify()).findings();
  }
}

package org.yuqiao.fund.boundary;

import static org.yuqiao.testing.Errand.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.yuqiao.application.boundary.AcceptApplication;
import org.yuqiao.application.boundary.ReturnApplication;
import org.yuqiao.application.boundary.SubmitApplication;
import org.yuqiao.application.boundary.WithdrawApplication;
import org.yuqiao.approval.boundary.ApproveApplication;
import org.yuqiao.approval.boundary.ReviewApplication;
import org.yuqiao.bank.boundary.ConfirmRenewal;
import org.yuqiao.bank.boundary.DeclineRenewal;
import org.yuqiao.bank.boundary.RenewalLetter;
import org.yuqiao.bank.boundary.ReportRenewal;
import org.yuqiao.bank.boundary.ReportSettlement;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.closure.boundary.CloseCase;
import org.yuqiao.fee.boundary.ChargeFee;
import org.yuqiao.fee.boundary.RecordFeePayment;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.loan.boundary.CancelPayment;
import org.yuqiao.loan.boundary.DrawFunds;
import org.yuqiao.loan.boundary.PreparePayment;
import org.yuqiao.loan.boundary.ProveOwnMoney;
import org.yuqiao.loan.boundary.RecordRepayment;
import org.yuqiao.loan.boundary.SignAgreement;
import org.yuqiao.recovery.boundary.DemandPayment;
import org.yuqiao.recovery.boundary.TimeFacts;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;

/** An office in which everybody does what comes to his mind, mostly what leads a case on. */
final class RandomWork {

  private static final int CASES_AT_ONCE = 12;
  private static final int TIMES_PASSED = 60;

  /** Something a person does to a case. */
  private interface Verb {
    Outcome<CaseReceipt> on(CaseNumber number);
  }

  private record Act(String person, Verb verb) {}

  private final Office office;
  private final Random random;
  private final Map<CaseStatus, List<Act>> onward = new EnumMap<>(CaseStatus.class);
  private final List<Act> anywhere = new ArrayList<>();
  private final Map<CaseNumber, CaseStatus> cases = new LinkedHashMap<>();
  private final Set<CaseStatus> reached = EnumSet.noneOf(CaseStatus.class);
  private final Map<String, Integer> codes = new TreeMap<>();
  private final String account;
  private LocalDate day = LocalDate.of(2026, 9, 21);
  private int done;
  private int refused;

  RandomWork(Office office, long seed) {
    this.office = office;
    this.random = new Random(seed);
    this.account = new Errand(office).listed();
    beforeMoney();
    money();
    sideways();
  }

  /** One thing that somebody does; now and then a day passes. */
  void act() {
    if (random.nextInt(TIMES_PASSED) == 0) {
      passDay();
    } else if (cases.size() < CASES_AT_ONCE) {
      cases.put(new Errand(office).drafted().number(), CaseStatus.DRAFT);
      reached.add(CaseStatus.DRAFT);
      done++;
    } else {
      var number = any(List.copyOf(cases.keySet()));
      boolean leadsOn = random.nextInt(8) != 0;
      attempt(number, any(leadsOn ? onward.get(cases.get(number)) : anywhere));
    }
  }

  int done() {
    return done;
  }

  /** How often each reason was given. */
  Map<String, Integer> refusals() {
    return codes;
  }

  Set<CaseStatus> reached() {
    return reached;
  }

  private void attempt(CaseNumber number, Act act) {
    office
        .as(act.person(), () -> act.verb().on(number))
        .fold(receipt -> note(number, receipt), why -> refused(why));
  }

  private int note(CaseNumber number, CaseReceipt receipt) {
    var status = CaseStatus.valueOf(receipt.status().code());
    reached.add(status);
    if (onward.containsKey(status)) {
      cases.put(number, status);
    } else {
      cases.remove(number);
    }
    return done++;
  }

  private int refused(List<Refusal> why) {
    why.forEach(refusal -> codes.merge(refusal.code(), 1, Integer::sum));
    return refused++;
  }

  private void passDay() {
    day = day.plusDays(1 + random.nextInt(4));
    office.timeIs(day + "T02:00:00Z");
    var clock = office.get(TimeFacts.class);
    for (CaseNumber number : office.as("system", clock::overdue)) {
      office.as("system", () -> run(() -> clock.markOverdue(number)));
      cases.replace(number, CaseStatus.OVERDUE);
      reached.add(CaseStatus.OVERDUE);
    }
    for (CaseNumber number : office.as("system", clock::lapsed)) {
      office.as("system", () -> run(() -> clock.lapse(number)));
      cases.remove(number);
    }
  }

  private static Void run(Runnable act) {
    act.run();
    return null;
  }

  private void beforeMoney() {
    onward(
        "clerk",
        n -> office.get(SubmitApplication.class).submit(n, change()),
        CaseStatus.DRAFT,
        CaseStatus.RETURNED);
    onward(
        "clerk",
        n -> office.get(AcceptApplication.class).accept(n, change()),
        CaseStatus.SUBMITTED);
    onward(
        "bank",
        n ->
            office
                .get(ConfirmRenewal.class)
                .confirm(
                    n, new RenewalLetter(Errand.PRINCIPAL, "函", day, null, "行长", ""), change()),
        CaseStatus.ACCEPTED);
    onward(
        "reviewer",
        n ->
            office
                .get(ReviewApplication.class)
                .review(n, new ReviewApplication.Form("同意"), change()),
        CaseStatus.BANK_CONFIRMED);
    onward(
        "approver",
        n ->
            office
                .get(ApproveApplication.class)
                .approve(n, new ApproveApplication.Form(Errand.BRIDGE, "同意"), change()),
        CaseStatus.REVIEWED);
    onward(
        "clerk",
        n -> office.get(SignAgreement.class).sign(n, new SignAgreement.Form("协", day), change()),
        CaseStatus.APPROVED);
    onward(
        "clerk",
        n ->
            office
                .get(ProveOwnMoney.class)
                .prove(
                    n,
                    new ProveOwnMoney.Form(Errand.PRINCIPAL.minus(Errand.BRIDGE), "证"),
                    change()),
        CaseStatus.CONTRACTED);
  }

  private void money() {
    onward(
        "treasurer",
        n ->
            office
                .get(PreparePayment.class)
                .prepare(n, new PreparePayment.Form(Errand.BRIDGE, account), change()),
        CaseStatus.OWN_MONEY_READY);
    onward(
        "releaser",
        n ->
            office
                .get(DrawFunds.class)
                .draw(n, new DrawFunds.Form(Errand.BRIDGE, reference()), change()),
        CaseStatus.PAYMENT_PREPARED);
    onward(
        "bank",
        n ->
            office
                .get(ReportSettlement.class)
                .report(n, new ReportSettlement.Form(day, "结"), change()),
        CaseStatus.DISBURSED,
        CaseStatus.OVERDUE,
        CaseStatus.REPAID,
        CaseStatus.FEE_SETTLED);
    onward(
        "bank",
        n ->
            office
                .get(ReportRenewal.class)
                .report(
                    n, new ReportRenewal.Form(reference(), "据", Errand.PRINCIPAL, day), change()),
        CaseStatus.OLD_LOAN_SETTLED,
        CaseStatus.OVERDUE,
        CaseStatus.REPAID,
        CaseStatus.FEE_SETTLED);
    onward(
        "treasurer",
        n -> repay(n, owed(n)),
        CaseStatus.DISBURSED,
        CaseStatus.RENEWED,
        CaseStatus.OVERDUE);
    onward(
        "treasurer",
        n -> repay(n, part(owed(n))),
        CaseStatus.DISBURSED,
        CaseStatus.OLD_LOAN_SETTLED,
        CaseStatus.RENEWED,
        CaseStatus.OVERDUE);
    onward("treasurer", n -> office.get(ChargeFee.class).charge(n, change()), CaseStatus.REPAID);
    onward(
        "archivist",
        n -> office.get(CloseCase.class).close(n, new CloseCase.Form("纸质归档"), change()),
        CaseStatus.FEE_SETTLED);
  }

  private void sideways() {
    aside(
        "clerk",
        n ->
            office
                .get(ReturnApplication.class)
                .giveBack(n, new ReturnApplication.Form("缺材料"), change()));
    aside(
        "clerk",
        n ->
            office
                .get(WithdrawApplication.class)
                .withdraw(n, new WithdrawApplication.Form("自筹"), change()));
    aside(
        "bank",
        n -> office.get(DeclineRenewal.class).decline(n, new DeclineRenewal.Form("未获批"), change()));
    aside(
        "treasurer",
        n -> office.get(CancelPayment.class).cancel(n, new CancelPayment.Form("户名有误"), change()));
    aside(
        "clerk",
        n ->
            office
                .get(DemandPayment.class)
                .demand(n, new DemandPayment.Form("催", "借款人"), change()));
    aside(
        "treasurer",
        n ->
            office
                .get(RecordFeePayment.class)
                .record(
                    n, new RecordFeePayment.Form(part(Errand.BRIDGE), day, reference()), change()));
    aside("treasurer", n -> repay(n, part(owed(n))));
  }

  private Outcome<CaseReceipt> repay(CaseNumber number, Money amount) {
    var form = new RecordRepayment.Form(amount, day, reference(), "OWN_MONEY");
    return office.get(RecordRepayment.class).record(number, form, change());
  }

  /** A verb that leads on from some states. */
  private void onward(String person, Verb verb, CaseStatus... from) {
    for (CaseStatus status : from) {
      onward.computeIfAbsent(status, s -> new ArrayList<>()).add(new Act(person, verb));
    }
    anywhere.add(new Act(person, verb));
  }

  private void aside(String person, Verb verb) {
    anywhere.add(new Act(person, verb));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** What a case owes, or something where it owes nothing. */
  private Money owed(CaseNumber number) {
    var money = office.get(CaseQueries.class).find(number).orElseThrow().repayment();
    Money owed = money == null ? Money.ZERO : money.outstanding();
    return owed.isPositive() ? owed : Errand.BRIDGE;
  }

  /** From one fen to a little more than all. */
  private Money part(Money of) {
    return Money.ofFen(1 + random.nextInt((int) (of.fen() + of.fen() / 8)));
  }

  private String reference() {
    return "流水" + UUID.randomUUID();
  }
}

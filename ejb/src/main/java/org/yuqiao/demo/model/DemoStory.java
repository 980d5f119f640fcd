package org.yuqiao.demo.model;

import static org.yuqiao.demo.model.DemoPeople.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yuqiao.approval.model.ApprovalQueue;
import org.yuqiao.approval.model.ApprovalRules;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.casefile.model.Application;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.Confirmation;
import org.yuqiao.casefile.model.Decision;
import org.yuqiao.casefile.model.Drawing;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.casefile.model.FeeRules;
import org.yuqiao.casefile.model.OldLoan;
import org.yuqiao.casefile.model.RecoveryKind;
import org.yuqiao.casefile.model.RepaymentSource;
import org.yuqiao.casefile.model.Returns;
import org.yuqiao.document.model.DocumentKind;
import org.yuqiao.document.model.Paper;
import org.yuqiao.fee.model.FeeCharging;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.BusinessTime;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.party.model.AccountProposal;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.party.model.BorrowerKind;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentOrder;
import org.yuqiao.payment.model.PaymentPast;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.payment.model.PaymentStep;
import org.yuqiao.policy.model.PolicyEdition;

/** How a case of the demonstration came to stand where it stands, told day by day. */
public final class DemoStory {

  /**
   * What the story is told by.
   *
   * @param today the business date around which it happens; nothing happens on it or after it
   * @param instruction the number of the payment instruction that is under way
   */
  public record Setting(
      LocalDate today, WorkingCalendar calendar, PolicyEdition edition, String instruction) {}

  /** The working day of each step, counted from the application. */
  private static final int ANSWER = 1;

  private static final int REVIEW = 2;
  private static final int DECISION = 3;
  private static final int AGREEMENT = 4;
  private static final int PAYMENT = 5;
  private static final int SETTLEMENT = 6;
  private static final int NEW_LOAN = 8;
  private static final int RETURN = 9;
  private static final int FEE = 10;
  private static final int FEE_PAYMENT = 11;
  private static final int CLOSING = 13;
  private static final int DEMAND = 22;
  private static final int COMPENSATION_ASKED = 25;
  private static final int COMPENSATION_PAID = 28;
  private static final int RECOVERY = 30;
  private static final int WRITE_OFF_ASKED = 120;
  private static final int WRITE_OFF_DECIDED = 125;

  private static final LocalTime MORNING = LocalTime.of(9, 5);

  private final DemoGoal goal;
  private final DemoFirms firms;
  private final Setting setting;
  private final CaseNumber number;
  private final BridgeCase file;
  private final Borrower borrower;
  private final DemoBank bank;
  private final Money amount;
  private final Money principal;
  private final LocalDate start;
  private final String account;
  private final List<DemoAct> acts = new ArrayList<>();
  private LocalDateTime clock;
  private PaymentPast underWay;

  private DemoStory(DemoGoal goal, DemoFirms firms, Setting setting, long serial) {
    this.goal = goal;
    this.firms = firms;
    this.setting = setting;
    this.start = before(setting, goal.age());
    this.number = CaseNumber.of(start.getYear(), serial);
    this.file = new BridgeCase(number, null);
    this.borrower = firms.next(goal.kind());
    this.bank = goal.bank() == null ? firms.anyOtherBank() : goal.bank();
    this.amount = firms.amount(goal.kind(), goal.large());
    this.principal = principal(firms, amount);
    this.account = firms.digits(19);
    this.clock = start.atTime(MORNING);
  }

  /**
   * Tells one case.
   *
   * @param serial the serial number it is to have
   */
  public static DemoStory tell(DemoGoal goal, DemoFirms firms, Setting setting, long serial) {
    var story = new DemoStory(goal, firms, setting, serial);
    story.apply();
    story.confirm();
    story.decide();
    story.contract();
    story.pay();
    story.renew();
    story.fallDue();
    story.settleFee();
    story.leave();
    if (story.file.status() != goal.status()) {
      throw new IllegalStateException(goal + " came to " + story.file.status());
    }
    return story;
  }

  public CaseNumber number() {
    return number;
  }

  public List<DemoAct> acts() {
    return List.copyOf(acts);
  }

  /** The payment that has been released and not answered yet, if the case stands there. */
  public Optional<PaymentPast> underWay() {
    return Optional.ofNullable(underWay);
  }

  /** The borrower's account at the lender. */
  public AccountProposal account() {
    return new AccountProposal(borrower.creditCode(), borrower.name(), bank.code(), account);
  }

  /** Whether the account is on the white list by now. */
  public boolean accountListed() {
    return goal.reaches(CaseStatus.REVIEWED);
  }

  /** When the account was put forward. */
  public LocalDateTime accountProposedAt() {
    return day(ANSWER).atTime(MORNING);
  }

  private void apply() {
    on(0);
    write(CLERK, new ApplicationDrafted(application()));
    papers(
        CLERK,
        DocumentKind.APPLICATION_FORM,
        DocumentKind.BUSINESS_LICENCE,
        DocumentKind.OLD_CONTRACT);
    if (goal.reaches(CaseStatus.SUBMITTED)) {
      write(CLERK, new ApplicationSubmitted());
    }
    if (goal.status() == CaseStatus.RETURNED) {
      on(1);
      write(CLERK, new ApplicationReturned("营业执照副本不清晰；上年度财务报表缺审计意见页。请补正后重新提交。"));
    }
    if (goal.reaches(CaseStatus.ACCEPTED)) {
      write(CLERK, new ApplicationAccepted());
    }
  }

  private void confirm() {
    if (!goal.reaches(CaseStatus.BANK_CONFIRMED)) {
      return;
    }
    on(ANSWER);
    var confirmedOn = clock.toLocalDate();
    write(
        officer(),
        new RenewalConfirmed(
            new Confirmation(
                principal,
                "%s续函〔%d〕%d号".formatted(bankWord(), start.getYear(), 100 + firms.below(800)),
                confirmedOn,
                confirmedOn.plusDays(setting.edition().confirmationValidDays()),
                officer().displayName(),
                null)));
    papers(officer(), DocumentKind.RENEWAL_LETTER);
    if (goal.large()) {
      write(CLERK, new GuaranteeRegistered("连带责任保证", "实际控制人及主要股东", amount, documentNumber("保字")));
    }
  }

  private void decide() {
    if (goal.reaches(CaseStatus.REVIEWED)) {
      on(REVIEW);
      write(REVIEWER, new ApplicationReviewed("资料齐全，四项限额复核无误，续贷意向真实。"));
    }
    if (!goal.reaches(CaseStatus.FIRST_APPROVED)) {
      return;
    }
    on(DECISION);
    var limits = ApprovalRules.limits(file, setting.edition());
    if (goal.status() == CaseStatus.CONTRACTED) {
      tryTooMuch();
    }
    var decision = new Decision(amount, limits, setting.edition().id(), "符合转贷条件，同意。");
    boolean second = ApprovalRules.needsSecond(amount, setting.edition());
    if (second) {
      write(APPROVER, new FirstApprovalGiven(decision));
    }
    if (goal.reaches(CaseStatus.APPROVED)) {
      write(second ? APPROVER2 : APPROVER, new ApplicationApproved(decision));
    }
  }

  /** An amount above the limits, which the rules refuse: the refusal stays on record. */
  private void tryTooMuch() {
    var asked = setting.edition().ceiling().plus(Money.ofYuan(1));
    var edition = setting.edition();
    var facts =
        new ApprovalRules.Facts(
            file,
            asked,
            clock.toLocalDate(),
            edition,
            edition.ceiling(),
            ApprovalQueue.nobody(edition.queueOrder()),
            null);
    write(APPROVER, new StepRefused(CaseVerb.APPROVE.code(), ApprovalRules.refusals(facts)));
  }

  private void contract() {
    if (!goal.reaches(CaseStatus.CONTRACTED)) {
      return;
    }
    on(AGREEMENT);
    write(CLERK, new AgreementSigned(documentNumber("三方协字"), clock.toLocalDate()));
    papers(CLERK, DocumentKind.AGREEMENT);
    if (goal.reaches(CaseStatus.OWN_MONEY_READY)) {
      write(CLERK, new OwnMoneyProven(principal.minus(amount), documentNumber("存款证字")));
      papers(CLERK, DocumentKind.OWN_MONEY_PROOF);
    }
  }

  private void pay() {
    if (goal.status() == CaseStatus.PAYMENT_RELEASED) {
      on(PAYMENT);
      release();
    } else if (goal.reaches(CaseStatus.PAYMENT_PREPARED)) {
      on(PAYMENT);
      write(TREASURER, new PaymentPrepared(amount, account, borrower.name(), null));
    }
    if (goal.reaches(CaseStatus.DISBURSED)) {
      var edition = setting.edition();
      var due =
          setting
              .calendar()
              .dueDate(clock.toLocalDate(), edition.termWorkingDays(), edition.countDrawdownDay());
      write(
          RELEASER,
          new FundsDrawn(
              amount,
              due.drawnOn(),
              due.dueOn(),
              due.provisional(),
              due.notices(),
              reference(),
              null));
      papers(TREASURER, DocumentKind.PAYMENT_RECEIPT);
    }
  }

  /** The bank has taken the payment in and not carried it out yet. */
  private void release() {
    var payee = new Payee(borrower.name(), account, bank.name());
    var order = PaymentOrder.draw(number.value(), FundAccount.CITY, payee, amount);
    var instruction =
        new PaymentInstruction(
            setting.instruction(), order, TREASURER.username(), stamp(TREASURER));
    var steps = new ArrayList<PaymentStep>();
    steps.add(instruction.opened(stamp(TREASURER)));
    write(TREASURER, new PaymentPrepared(amount, account, borrower.name(), instruction.number()));
    steps.add(instruction.release(stamp(RELEASER)));
    write(RELEASER, new PaymentReleased(instruction.number()));
    var sentAt = stamp(Actor.CLOCK).recordedAt();
    steps.add(instruction.answered(said(PaymentStatus.SENT, null), stamp(Actor.CLOCK)));
    write(Actor.CLOCK, new PaymentSent(instruction.number()));
    var reference = reference();
    steps.add(instruction.answered(said(PaymentStatus.ACCEPTED, reference), stamp(Actor.CLOCK)));
    write(Actor.CLOCK, new PaymentAccepted(instruction.number(), reference));
    underWay = new PaymentPast(instruction, steps, sentAt);
  }

  private BankAnswer said(PaymentStatus status, String reference) {
    return new BankAnswer(setting.instruction(), status, null, reference, null, null);
  }

  private void renew() {
    if (goal.reaches(CaseStatus.OLD_LOAN_SETTLED) || goal.status() == CaseStatus.OVERDUE) {
      on(SETTLEMENT);
      write(officer(), new OldLoanSettled(clock.toLocalDate(), documentNumber("结清字")));
      papers(officer(), DocumentKind.SETTLEMENT_PROOF);
    }
    if (goal.reaches(CaseStatus.RENEWED)) {
      on(NEW_LOAN);
      write(
          officer(),
          new RenewalGranted(
              contract(start.getYear(), 5), reference(), principal, clock.toLocalDate()));
      papers(officer(), DocumentKind.NEW_CONTRACT);
    }
    if (goal.reaches(CaseStatus.REPAID)) {
      on(RETURN);
      var day = clock.toLocalDate();
      write(
          TREASURER,
          new RepaymentReceived(amount, day, reference(), RepaymentSource.NEW_LOAN, null));
      write(TREASURER, new LoanRepaid(day));
      papers(TREASURER, DocumentKind.REPAYMENT_RECEIPT);
    }
  }

  private void fallDue() {
    if (!goal.late()) {
      return;
    }
    var dueOn = file.dueOn();
    at(dueOn.atTime(17, 0, 5));
    write(Actor.CLOCK, new MarkedOverdue(dueOn, amount));
    if (goal.status() == CaseStatus.OVERDUE && goal.bank() == null) {
      return;
    }
    on(DEMAND);
    write(TREASURER, new PaymentDemanded(documentNumber("催字"), borrower.name()));
    switch (goal.status()) {
      case COMPENSATED -> compensate();
      case IN_RECOVERY -> recover();
      case WRITTEN_OFF -> {
        recover();
        writeOff();
      }
      default -> {}
    }
  }

  private void compensate() {
    var guarantor = "重庆市示例融资担保有限公司";
    on(COMPENSATION_ASKED);
    write(
        TREASURER,
        new RecoveryProposed(RecoveryKind.COMPENSATION, amount, documentNumber("代偿字"), guarantor));
    on(COMPENSATION_PAID);
    write(APPROVER, new CompensationReceived(amount, guarantor, documentNumber("代偿字"), null));
  }

  private void recover() {
    on(RECOVERY);
    write(TREASURER, new RecoveryStarted("（%d）渝民初第%d号".formatted(start.getYear(), 4021)));
  }

  private void writeOff() {
    on(WRITE_OFF_ASKED);
    var document = documentNumber("核销字");
    write(TREASURER, new RecoveryProposed(RecoveryKind.WRITE_OFF, amount, document, null));
    on(WRITE_OFF_DECIDED);
    write(APPROVER, new LoanWrittenOff(amount, document));
  }

  private void settleFee() {
    boolean charged =
        goal.reaches(CaseStatus.FEE_SETTLED)
            || (goal.status() == CaseStatus.REPAID && goal.kind() == BorrowerKind.SELF_EMPLOYED);
    if (!charged) {
      return;
    }
    on(FEE);
    var rules = FeeRules.of(setting.calendar(), day -> setting.edition(), file.drawnOn());
    var returns = Returns.inOne(file.repaidOn());
    FeeCharging.events(FeeReckoning.of(Drawing.of(file), returns, rules), Money.ZERO)
        .forEach(event -> write(TREASURER, event));
    var unpaid = FeeCharging.unpaid(file);
    if (unpaid.isPositive() && goal.reaches(CaseStatus.FEE_SETTLED)) {
      on(FEE_PAYMENT);
      write(TREASURER, new FeePaid(unpaid, clock.toLocalDate(), reference(), null));
      write(TREASURER, new FeeSettled());
    }
    if (goal.status() == CaseStatus.CLOSED) {
      on(CLOSING);
      write(ARCHIVIST, closed());
    }
  }

  private CaseClosed closed() {
    return goal.papers()
        ? new CaseClosed(List.of(), null)
        : new CaseClosed(
            Arrays.stream(DocumentKind.values())
                .filter(DocumentKind::required)
                .map(kind -> kind.label().zh())
                .toList(),
            "纸质原件已装订归档，电子件待补扫");
  }

  private void leave() {
    switch (goal.status()) {
      case BANK_DECLINED -> {
        on(REVIEW);
        write(officer(), new RenewalDeclined("企业近期征信新增关注类记录，本行不同意续贷。"));
      }
      case REJECTED -> {
        on(DECISION);
        write(APPROVER, new ApplicationRejected("自有资金足以按期还款，不属于暂时性还款困难。"));
      }
      case WITHDRAWN -> {
        on(DECISION);
        write(CLERK, new ApplicationWithdrawn("企业已由无还本续贷解决，申请撤回。"));
      }
      case LAPSED -> {
        var until = file.confirmation().validUntil();
        at(until.plusDays(1).atTime(0, 0, 5));
        write(Actor.CLOCK, new ConfirmationLapsed(until));
      }
      default -> {}
    }
  }

  private Application application() {
    boolean drawn = goal.reaches(CaseStatus.DISBURSED);
    var maturesOn =
        drawn
            ? day(PAYMENT).plusDays(firms.below(4))
            : setting.today().plusDays(4 + firms.below(12));
    return new Application(
        borrower,
        new OldLoan(bank.code(), contract(start.getYear() - 1, 1), principal, maturesOn),
        amount,
        bank.code(),
        "应收账款回款推迟约两个月，流动资金暂时不足以归还到期贷款；订单正常，续贷后可恢复周转。",
        "企业财务负责人",
        "023-6" + firms.digits(7));
  }

  private void papers(Actor actor, DocumentKind... kinds) {
    if (!goal.papers()) {
      return;
    }
    for (var kind : kinds) {
      var name = kind.label().zh();
      var content =
          SamplePaper.pdf(
              List.of(
                  name,
                  "业务编号：" + number,
                  "借款主体：" + borrower.name(),
                  "日期：" + clock.toLocalDate(),
                  "演示样张，内容虚构。"));
      var paper = new Paper(kind, name + ".pdf", "application/pdf", content);
      var id = UUID.nameUUIDFromBytes((number + kind.name()).getBytes(StandardCharsets.UTF_8));
      write(
          actor,
          new DocumentFiled(id.toString(), kind.name(), paper.fileName(), paper.digest()),
          paper);
    }
  }

  private void write(Actor actor, CaseEvent event) {
    write(actor, event, null);
  }

  private void write(Actor actor, CaseEvent event, Paper paper) {
    file.apply(event, stamp(actor));
    acts.add(new DemoAct(event, actor, clock, paper));
    clock = clock.plusMinutes(7 + firms.below(23));
  }

  private Stamp stamp(Actor actor) {
    return new Stamp(actor, clock.toLocalDate(), clock.atZone(BusinessTime.ZONE).toInstant());
  }

  private void on(int workingDay) {
    at(day(workingDay).atTime(MORNING).plusMinutes(firms.below(50)));
  }

  private void at(LocalDateTime moment) {
    if (moment.isAfter(clock)) {
      clock = moment;
    }
  }

  private LocalDate day(int workingDay) {
    return setting.calendar().plusWorkingDays(start, workingDay);
  }

  private Actor officer() {
    return DemoPeople.bankOfficer(bank);
  }

  private String contract(int year, int series) {
    return "%s流借字%d第%d%04d号".formatted(bankWord(), year, series, firms.below(10_000));
  }

  private String documentNumber(String word) {
    return "%s〔%d〕%d号".formatted(word, start.getYear(), 10 + firms.below(900));
  }

  private String reference() {
    return "YQ" + firms.digits(12);
  }

  private String bankWord() {
    return bank.name().substring(0, 2);
  }

  private static Money principal(DemoFirms firms, Money amount) {
    long percent = List.of(60L, 70L, 75L, 80L, 85L, 90L).get(firms.below(6));
    long tenThousands = -Math.floorDiv(-amount.fen() * 100, percent * 1_000_000);
    return Money.ofYuan(10_000L * tenThousands);
  }

  private static LocalDate before(Setting setting, int workingDays) {
    var day = setting.today();
    for (int left = workingDays; left > 0; ) {
      day = day.minusDays(1);
      left -= setting.calendar().isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }
}

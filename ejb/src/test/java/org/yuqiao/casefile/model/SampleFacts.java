package org.yuqiao.casefile.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.ledger.model.Cash;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.party.model.BorrowerKind;
import org.yuqiao.policy.model.FeeDayBasis;
import org.yuqiao.policy.model.FeeLine;

/** One instance of every fact, with every part filled in, for tests. */
public final class SampleFacts {

  public static final LocalDate DAY = LocalDate.of(2026, 9, 24);
  public static final Money AMOUNT = Money.parseYuan("10000000.00");
  public static final Actor ACTOR = new Actor("clerk", "经办员", Set.of(Role.CLERK), null);
  public static final Stamp STAMP = new Stamp(ACTOR, DAY, Instant.parse("2026-09-24T02:03:04.5Z"));

  private static final Borrower BORROWER =
      new Borrower(
          "重庆渝桥机械有限公司",
          "91500120188026498A",
          BorrowerKind.SME,
          "工业",
          120,
          Money.ofYuan(50_000_000),
          Money.ofYuan(30_000_000),
          true,
          false,
          "大足区");
  private static final FourLimits LIMITS =
      new FourLimits(
          Money.ofYuan(50_000_000),
          Money.ofYuan(80_000_000),
          Money.ofYuan(10_800_000),
          Money.ofYuan(12_000_000));

  private static final Map<Class<? extends CaseEvent>, CaseEvent> FACTS =
      Stream.<CaseEvent>of(
              new ApplicationDrafted(application(AMOUNT)),
              new ApplicationAmended(application(AMOUNT)),
              new ApplicationSubmitted(),
              new ApplicationReturned("缺上年度审计报告"),
              new ApplicationAccepted(),
              new ApplicationWithdrawn("借款人自行筹足"),
              new RenewalConfirmed(confirmation(AMOUNT)),
              new RenewalConfirmationChanged(confirmation(AMOUNT)),
              new RenewalDeclined("授信未获批"),
              new ConfirmationLapsed(DAY),
              new GuaranteeRegistered("连带责任保证", "重庆担保公司", AMOUNT, "保字1号"),
              new ApplicationReviewed("同意"),
              new FirstApprovalGiven(decision(AMOUNT)),
              new ApplicationApproved(decision(AMOUNT)),
              new ApplicationRejected("资料不实"),
              new AgreementSigned("协字1号", DAY),
              new OwnMoneyProven(Money.ofYuan(2_000_000), "回单1"),
              new PaymentPrepared(AMOUNT, "6222020000001234", "重庆渝桥机械有限公司", "ZF2026-000001"),
              new PaymentCancelled("户名有误"),
              new PaymentReleased("ZF2026-000001"),
              new PaymentSent("ZF2026-000001"),
              new PaymentAccepted("ZF2026-000001", "受理1"),
              new PaymentUnknown("ZF2026-000001", "银行超时未答复"),
              new PaymentRejected("ZF2026-000001", "账号不存在"),
              new PaymentReinstated(
                  "ZF2026-000001", "6222020000001234", "重庆渝桥机械有限公司", "treasurer", "releaser"),
              new FundsDrawn(
                  AMOUNT, DAY, DAY.plusDays(28), true, List.of("国办发明电〔2025〕7号"), "流水1", "ZH01"),
              new DueDateMoved(DAY, DAY.plusDays(1), false, List.of("国办发明电〔2026〕1号")),
              new OldLoanSettled(DAY, "结清1"),
              new RenewalGranted("新字1号", "借据1", AMOUNT, DAY),
              new RepaymentReceived(AMOUNT, DAY, "流水2", RepaymentSource.OWN_MONEY, Cash.CITY),
              new LoanRepaid(DAY),
              new MarkedOverdue(DAY, AMOUNT),
              new PaymentDemanded("催字1号", "借款人"),
              new RecoveryProposed(RecoveryKind.COMPENSATION, AMOUNT, "代字1号", "重庆担保公司"),
              new RecoveryProposalRejected("材料不足"),
              new CompensationReceived(AMOUNT, "重庆担保公司", "代字1号", Cash.CITY),
              new RecoveryStarted("追字1号"),
              new LoanWrittenOff(AMOUNT, "核字1号"),
              new LossRecovered(Money.ofYuan(1_000), DAY, "流水7", Cash.CITY),
              new FeeCharged(
                  Money.ofYuan(10_000),
                  5,
                  "2026-01",
                  List.of(new FeeLine(1, 5, "0.2", "1000000", DAY, DAY.plusDays(6), true, AMOUNT)),
                  FeeDayBasis.CALENDAR_DAY,
                  Money.ofYuan(5_000)),
              new FeeWaived(Money.ofYuan(10_000), "渝府办发〔2025〕"),
              new FeePaid(Money.ofYuan(10_000), DAY, "流水3", Cash.CITY),
              new FeeSettled(),
              new FeePrepaid(Money.ofYuan(7_500), DAY, "流水4", Cash.CITY),
              new PrepaidFeeApplied(Money.ofYuan(5_000)),
              new SurchargeCharged(
                  Money.ofYuan(4_000),
                  1,
                  List.of(new FeeLine(1, 1, "0.4", "400000", DAY, DAY, false, AMOUNT))),
              new FeeReopened(CaseStatus.REPAID, "划型有误"),
              new FeeReversed(
                  Money.ofYuan(10_000),
                  Money.ofYuan(10_000),
                  Money.ofYuan(4_000),
                  Money.ofYuan(4_000),
                  Money.ofYuan(100),
                  "ZD2026-000001#18",
                  "划型有误"),
              new FeeRefundDue(Money.ofYuan(2_500)),
              new RefundPrepared(
                  RefundKind.FEE, Money.ofYuan(2_500), "重庆渝桥机械有限公司", "6222020000001234"),
              new RefundCancelled("账号有误"),
              new FeeRefunded(
                  Money.ofYuan(2_500), "重庆渝桥机械有限公司", "6222020000001234", DAY, "流水5", "ZH01"),
              new GuarantorRefundDue(AMOUNT, "重庆担保公司"),
              new GuarantorRefundVoided(AMOUNT, "收款冲正"),
              new GuarantorRefunded(AMOUNT, "重庆担保公司", "6222020000005678", DAY, "流水6", "ZH01"),
              new ClassCorrected(
                  "工业", 1200, Money.ofYuan(500_000_000), Money.ofYuan(30_000_000), "审字1号", "年报数据"),
              new LoanReopened(CaseStatus.RENEWED, "收款串户"),
              new RepaymentReversed(AMOUNT, DAY, "ZD2026-000001#15", "冲字1号", "收款串户", Cash.CITY),
              new FeePaymentReversed(
                  Money.ofYuan(100), DAY, "ZD2026-000001#19", "冲字2号", "重复登记", Cash.CITY),
              new CaseClosed(List.of("结清证明"), "银行遗失"),
              new DocumentFiled("d-1", "LICENCE", "营业执照.pdf", "ab".repeat(32)),
              new StepRefused(
                  "draw", List.of(new Refusal("not-a-working-day", "T-1", "on", "非工作日", "closed"))))
          .collect(Collectors.toUnmodifiableMap(CaseEvent::getClass, Function.identity()));

  private SampleFacts() {}

  /** Every kind of fact there is, in the order of the list. */
  @SuppressWarnings("unchecked")
  public static List<Class<? extends CaseEvent>> kinds() {
    return (List<Class<? extends CaseEvent>>)
        (List<?>) Arrays.asList(CaseEvent.class.getPermittedSubclasses());
  }

  /** The sample of a kind of fact. */
  public static CaseEvent of(Class<? extends CaseEvent> kind) {
    if (!FACTS.containsKey(kind)) {
      throw new IllegalArgumentException("give SampleFacts one " + kind.getSimpleName());
    }
    return FACTS.get(kind);
  }

  public static List<CaseEvent> all() {
    return kinds().stream().map(SampleFacts::of).toList();
  }

  public static Application application(Money requested) {
    return new Application(
        BORROWER,
        new OldLoan("ctm", "旧字1号", Money.ofYuan(12_000_000), DAY.plusDays(20)),
        requested,
        "ctm",
        "货款回收延迟",
        "张三",
        "13800000000");
  }

  public static Confirmation confirmation(Money amount) {
    return new Confirmation(amount, "函1号", DAY, DAY.plusDays(30), "李四", "落实抵押");
  }

  public static Decision decision(Money approved) {
    return new Decision(approved, LIMITS, "2026-01", "同意");
  }

  public static BridgeCase newCase() {
    return newCase(1);
  }

  /** A case of its own number. */
  public static BridgeCase newCase(long serial) {
    return new BridgeCase(CaseNumber.of(DAY.getYear(), serial), null);
  }
}

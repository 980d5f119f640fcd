package org.yuqiao.casefile.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.FeeDayBasis;

/** The record's words (留痕文字): one sentence for each fact, in Chinese and in English. */
public final class AuditWording {

  /** A fact's sentence. */
  public record Sentence(String zh, String en) {}

  private static final Map<Class<? extends CaseEvent>, Function<CaseEvent, Sentence>> TABLE =
      new LinkedHashMap<>();

  static {
    says(
        ApplicationDrafted.class,
        e -> "登记申请：%s，申请%s元".formatted(borrower(e.application()), requested(e.application())),
        e ->
            "Application entered: %s, %s yuan"
                .formatted(borrower(e.application()), requested(e.application())));
    says(
        ApplicationAmended.class,
        e -> "修改申请：%s，申请%s元".formatted(borrower(e.application()), requested(e.application())),
        e ->
            "Application amended: %s, %s yuan"
                .formatted(borrower(e.application()), requested(e.application())));
    says(ApplicationSubmitted.class, e -> "提交申请", e -> "Application submitted");
    says(
        ApplicationReturned.class,
        e -> "退回补正：" + e.gaps(),
        e -> "Returned for completion: " + e.gaps());
    says(ApplicationAccepted.class, e -> "受理申请", e -> "Application accepted");
    says(
        ApplicationWithdrawn.class,
        e -> "撤回申请：" + e.reason(),
        e -> "Application withdrawn: " + e.reason());
    says(
        RenewalConfirmed.class,
        e -> confirmedZh("确认续贷", e.confirmation()),
        e -> confirmedEn("Renewal confirmed", e.confirmation()));
    says(
        RenewalConfirmationChanged.class,
        e -> confirmedZh("变更续贷确认，原审批作废", e.confirmation()),
        e -> confirmedEn("Confirmation changed, approval void", e.confirmation()));
    says(
        RenewalDeclined.class,
        e -> "银行不同意续贷：" + e.reason(),
        e -> "Renewal declined: " + e.reason());
    says(
        ConfirmationLapsed.class,
        e -> "续贷确认于%s到期失效".formatted(e.validUntil()),
        e -> "Confirmation lapsed after %s".formatted(e.validUntil()));
    says(
        GuaranteeRegistered.class,
        e ->
            "登记担保：%s，%s，%s元，文号%s"
                .formatted(e.form(), e.guarantor(), e.amount().grouped(), e.documentNumber()),
        e ->
            "Guarantee registered: %s, %s, %s yuan, document %s"
                .formatted(e.form(), e.guarantor(), e.amount().grouped(), e.documentNumber()));
    says(ApplicationReviewed.class, e -> "复核通过：" + e.opinion(), e -> "Reviewed: " + e.opinion());
    says(
        FirstApprovalGiven.class,
        e -> "首次审批同意" + decidedZh(e.decision()),
        e -> "First approval" + decidedEn(e.decision()));
    says(
        ApplicationApproved.class,
        e -> "批准" + decidedZh(e.decision()),
        e -> "Approved" + decidedEn(e.decision()));
    says(ApplicationRejected.class, e -> "不予批准：" + e.reason(), e -> "Rejected: " + e.reason());
    says(
        AgreementSigned.class,
        e -> "签订三方协议%s，签订日%s".formatted(e.agreementNumber(), e.signedOn()),
        e -> "Agreement %s signed on %s".formatted(e.agreementNumber(), e.signedOn()));
    says(
        OwnMoneyProven.class,
        e -> "自筹资金到位%s元，凭证%s".formatted(e.amount().grouped(), e.proofNumber()),
        e -> "Own money of %s yuan proven by %s".formatted(e.amount().grouped(), e.proofNumber()));
    says(
        PaymentPrepared.class,
        e ->
            "制单：付%s元至%s（尾号%s）"
                .formatted(e.amount().grouped(), e.accountName(), tail(e.accountNumber())),
        e ->
            "Payment of %s yuan prepared to %s (ending %s)"
                .formatted(e.amount().grouped(), e.accountName(), tail(e.accountNumber())));
    says(
        PaymentCancelled.class, e -> "撤销制单：" + e.reason(), e -> "Payment cancelled: " + e.reason());
    says(
        PaymentReleased.class,
        e -> "复核放行付款指令%s".formatted(e.instruction()),
        e -> "Instruction %s released".formatted(e.instruction()));
    says(
        PaymentSent.class,
        e -> "付款指令%s已发送银行".formatted(e.instruction()),
        e -> "Instruction %s sent to the bank".formatted(e.instruction()));
    says(
        PaymentAccepted.class,
        e -> "银行已受理付款指令%s".formatted(e.instruction()),
        e -> "Instruction %s accepted by the bank".formatted(e.instruction()));
    says(
        PaymentUnknown.class,
        e -> "付款指令%s结果未知：%s".formatted(e.instruction(), said(e.reason(), "银行未说明")),
        e ->
            "Outcome of instruction %s unknown: %s"
                .formatted(e.instruction(), said(e.reason(), "no reason given")));
    says(
        PaymentRejected.class,
        e -> "银行退回付款指令%s：%s".formatted(e.instruction(), said(e.reason(), "银行未说明")),
        e ->
            "Instruction %s rejected by the bank: %s"
                .formatted(e.instruction(), said(e.reason(), "no reason given")));
    says(
        PaymentReinstated.class,
        e -> "银行撤销退回，付款指令%s已付款".formatted(e.instruction()),
        e -> "Rejection of instruction %s taken back by the bank".formatted(e.instruction()));
    says(
        FundsDrawn.class,
        e ->
            "放款%s元，放款日%s，到期日%s%s"
                .formatted(
                    e.amount().grouped(), e.drawnOn(), e.dueOn(), e.dueProvisional() ? "（暂定）" : ""),
        e ->
            "%s yuan drawn on %s, due on %s%s"
                .formatted(
                    e.amount().grouped(),
                    e.drawnOn(),
                    e.dueOn(),
                    e.dueProvisional() ? " (provisional)" : ""));
    says(
        DueDateMoved.class,
        e -> "到期日由%s调整为%s（%s）".formatted(e.from(), e.to(), String.join("、", e.notices())),
        e ->
            "Due date moved from %s to %s (%s)"
                .formatted(e.from(), e.to(), String.join(", ", e.notices())));
    says(
        OldLoanSettled.class,
        e -> "旧贷结清，结清日%s，凭证%s".formatted(e.settledOn(), e.proofNumber()),
        e -> "Old loan settled on %s, proof %s".formatted(e.settledOn(), e.proofNumber()));
    says(
        RenewalGranted.class,
        e ->
            "续贷发放%s元，发放日%s，新合同%s，凭证%s"
                .formatted(
                    e.amount().grouped(), e.grantedOn(), e.contractNumber(), e.receiptNumber()),
        e ->
            "New loan of %s yuan granted on %s, contract %s, receipt %s"
                .formatted(
                    e.amount().grouped(), e.grantedOn(), e.contractNumber(), e.receiptNumber()));
    says(
        RepaymentReceived.class,
        e ->
            "收到归还%s元（%s），到账日%s，流水%s"
                .formatted(
                    e.amount().grouped(),
                    e.source().label().zh(),
                    e.receivedOn(),
                    e.bankReference()),
        e ->
            "Repayment of %s yuan received on %s (%s), reference %s"
                .formatted(
                    e.amount().grouped(),
                    e.receivedOn(),
                    e.source().label().en(),
                    e.bankReference()));
    says(
        LoanRepaid.class,
        e -> "本金全部归还，归还日%s".formatted(e.repaidOn()),
        e -> "Principal repaid in full on %s".formatted(e.repaidOn()));
    says(
        MarkedOverdue.class,
        e -> "到期日%s营业终了未归还，逾期本金%s元".formatted(e.dueOn(), e.outstanding().grouped()),
        e ->
            "Not returned by close of business on %s, %s yuan overdue"
                .formatted(e.dueOn(), e.outstanding().grouped()));
    says(
        PaymentDemanded.class,
        e -> "书面催收%s，致%s".formatted(e.letterNumber(), e.addressee()),
        e -> "Demand %s sent to %s".formatted(e.letterNumber(), e.addressee()));
    says(
        RecoveryProposed.class,
        e ->
            "申请%s%s元，文号%s"
                .formatted(e.kind().label().zh(), e.amount().grouped(), e.documentNumber()),
        e ->
            "%s of %s yuan proposed, document %s"
                .formatted(e.kind().label().en(), e.amount().grouped(), e.documentNumber()));
    says(
        RecoveryProposalRejected.class,
        e -> "否决代偿或核销申请：" + e.reason(),
        e -> "Proposal rejected: " + e.reason());
    says(
        CompensationReceived.class,
        e -> "收到%s代偿%s元，文号%s".formatted(e.payer(), e.amount().grouped(), e.documentNumber()),
        e ->
            "Compensation of %s yuan received from %s, document %s"
                .formatted(e.amount().grouped(), e.payer(), e.documentNumber()));
    says(
        RecoveryStarted.class,
        e -> "进入追偿，文号" + e.documentNumber(),
        e -> "Recovery started, document " + e.documentNumber());
    says(
        LoanWrittenOff.class,
        e -> "核销%s元，文号%s".formatted(e.amount().grouped(), e.documentNumber()),
        e ->
            "%s yuan written off, document %s".formatted(e.amount().grouped(), e.documentNumber()));
    says(
        LossRecovered.class,
        e ->
            "核销后收回%s元，到账日%s，流水%s"
                .formatted(e.amount().grouped(), e.receivedOn(), e.bankReference()),
        e ->
            "%s yuan of the written-off loss recovered on %s, reference %s"
                .formatted(e.amount().grouped(), e.receivedOn(), e.bankReference()));
    says(
        FeeCharged.class,
        e ->
            "计收资金占用费%s元，计费%d%s%s"
                .formatted(
                    e.due().grouped(),
                    e.chargeableWorkingDays(),
                    basis(e).zh(),
                    e.minimumFee() == null ? "" : "，按最低收费计"),
        e ->
            "Fee of %s yuan charged for %d %s%s"
                .formatted(
                    e.due().grouped(),
                    e.chargeableWorkingDays(),
                    basis(e).en(),
                    e.minimumFee() == null ? "" : ", lifted to the least fee"));
    says(
        FeeWaived.class,
        e -> "减免资金占用费%s元，依据%s".formatted(e.amount().grouped(), e.basis()),
        e -> "Fee of %s yuan waived by %s".formatted(e.amount().grouped(), e.basis()));
    says(
        FeePaid.class,
        e ->
            "收到资金占用费%s元，到账日%s，流水%s"
                .formatted(e.amount().grouped(), e.receivedOn(), e.bankReference()),
        e ->
            "Fee of %s yuan paid on %s, reference %s"
                .formatted(e.amount().grouped(), e.receivedOn(), e.bankReference()));
    says(FeeSettled.class, e -> "费用结清", e -> "Fee settled");
    says(
        FeePrepaid.class,
        e ->
            "预收资金占用费%s元，到账日%s，流水%s"
                .formatted(e.amount().grouped(), e.receivedOn(), e.bankReference()),
        e ->
            "Fee of %s yuan paid in advance on %s, reference %s"
                .formatted(e.amount().grouped(), e.receivedOn(), e.bankReference()));
    says(
        PrepaidFeeApplied.class,
        e -> "以预收抵扣资金占用费%s元".formatted(e.amount().grouped()),
        e -> "Advance of %s yuan set off against the fee".formatted(e.amount().grouped()));
    says(
        SurchargeCharged.class,
        e -> "逾期加收%s元，计费%d日".formatted(e.amount().grouped(), e.chargeableDays()),
        e ->
            "Overdue surcharge of %s yuan charged for %d days"
                .formatted(e.amount().grouped(), e.chargeableDays()));
    says(
        FeeReopened.class,
        e -> "撤销费用结清：" + e.reason(),
        e -> "Fee settlement undone: " + e.reason());
    says(
        FeeReversed.class,
        e ->
            "冲回资金占用费：应收%s元、减免%s元、逾期加收%s元，原凭证%s；原因：%s"
                .formatted(
                    e.due().grouped(),
                    e.waived().grouped(),
                    e.surcharge().grouped(),
                    e.of(),
                    e.reason()),
        e ->
            "Fee booked back: due %s, waived %s, surcharge %s yuan, entry %s; reason: %s"
                .formatted(
                    e.due().grouped(),
                    e.waived().grouped(),
                    e.surcharge().grouped(),
                    e.of(),
                    e.reason()));
    says(
        FeeRefundDue.class,
        e -> "应退资金占用费%s元".formatted(e.amount().grouped()),
        e -> "Fee of %s yuan is owed back to the borrower".formatted(e.amount().grouped()));
    says(
        RefundPrepared.class,
        e ->
            "退款制单：%s%s元，付至%s（尾号%s）"
                .formatted(
                    e.kind().label().zh(),
                    e.amount().grouped(),
                    e.payee(),
                    tail(e.accountNumber())),
        e ->
            "Refund of %s yuan prepared (%s) to %s (ending %s)"
                .formatted(
                    e.amount().grouped(),
                    e.kind().label().en(),
                    e.payee(),
                    tail(e.accountNumber())));
    says(
        RefundCancelled.class, e -> "撤销退款制单：" + e.reason(), e -> "Refund cancelled: " + e.reason());
    says(
        FeeRefunded.class,
        e ->
            "退还资金占用费%s元至%s（尾号%s），付款日%s，流水%s"
                .formatted(
                    e.amount().grouped(),
                    e.payee(),
                    tail(e.accountNumber()),
                    e.paidOn(),
                    e.bankReference()),
        e ->
            "Fee of %s yuan given back to %s (ending %s) on %s, reference %s"
                .formatted(
                    e.amount().grouped(),
                    e.payee(),
                    tail(e.accountNumber()),
                    e.paidOn(),
                    e.bankReference()));
    says(
        GuarantorRefundDue.class,
        e -> "借款人归还代偿部分，应退%s代偿款%s元".formatted(e.guarantor(), e.amount().grouped()),
        e ->
            "The borrower repaid what was compensated: %s yuan owed back to %s"
                .formatted(e.amount().grouped(), e.guarantor()));
    says(
        GuarantorRefundVoided.class,
        e -> "冲回应退代偿款%s元：%s".formatted(e.amount().grouped(), e.reason()),
        e ->
            "%s yuan no longer owed back to the guarantor: %s"
                .formatted(e.amount().grouped(), e.reason()));
    says(
        GuarantorRefunded.class,
        e ->
            "退还代偿款%s元至%s（尾号%s），付款日%s，流水%s"
                .formatted(
                    e.amount().grouped(),
                    e.payee(),
                    tail(e.accountNumber()),
                    e.paidOn(),
                    e.bankReference()),
        e ->
            "Compensation of %s yuan given back to %s (ending %s) on %s, reference %s"
                .formatted(
                    e.amount().grouped(),
                    e.payee(),
                    tail(e.accountNumber()),
                    e.paidOn(),
                    e.bankReference()));
    says(
        ClassCorrected.class,
        e ->
            "更正划型：%s，从业人员%d人，营业收入%s元，资产总额%s元，文号%s；原因：%s"
                .formatted(
                    e.sector(),
                    e.staff(),
                    e.revenue().grouped(),
                    e.assets().grouped(),
                    e.documentNumber(),
                    e.reason()),
        e ->
            "Class corrected: %s, staff %d, revenue %s, assets %s yuan, document %s; reason: %s"
                .formatted(
                    e.sector(),
                    e.staff(),
                    e.revenue().grouped(),
                    e.assets().grouped(),
                    e.documentNumber(),
                    e.reason()));
    says(
        LoanReopened.class,
        e -> "撤销本金归还，恢复为“%s”：%s".formatted(e.backTo().label().zh(), e.reason()),
        e ->
            "Principal is out again, the case is back at \"%s\": %s"
                .formatted(e.backTo().label().en(), e.reason()));
    says(
        RepaymentReversed.class,
        e ->
            "冲正归还%s元（到账日%s，原凭证%s），文号%s；原因：%s"
                .formatted(
                    e.amount().grouped(), e.receivedOn(), e.of(), e.documentNumber(), e.reason()),
        e ->
            "Repayment of %s yuan of %s reversed, entry %s, document %s; reason: %s"
                .formatted(
                    e.amount().grouped(), e.receivedOn(), e.of(), e.documentNumber(), e.reason()));
    says(
        FeePaymentReversed.class,
        e ->
            "冲正缴费%s元（到账日%s，原凭证%s），文号%s；原因：%s"
                .formatted(
                    e.amount().grouped(), e.receivedOn(), e.of(), e.documentNumber(), e.reason()),
        e ->
            "Fee payment of %s yuan of %s reversed, entry %s, document %s; reason: %s"
                .formatted(
                    e.amount().grouped(), e.receivedOn(), e.of(), e.documentNumber(), e.reason()));
    says(
        CaseClosed.class,
        e ->
            e.missingDocuments().isEmpty()
                ? "办结归档，资料齐全"
                : "办结归档，缺%s：%s"
                    .formatted(String.join("、", e.missingDocuments()), e.missingReason()),
        e ->
            e.missingDocuments().isEmpty()
                ? "Closed, file complete"
                : "Closed, missing %s: %s"
                    .formatted(String.join(", ", e.missingDocuments()), e.missingReason()));
    says(
        DocumentFiled.class,
        e -> "上传资料：%s".formatted(e.fileName()),
        e -> "Document filed: %s".formatted(e.fileName()));
    says(
        StepRefused.class,
        e -> "办理被拒（%s）：%s".formatted(step(e).zh(), joined(e.refusals(), Refusal::zh, "；")),
        e -> "Refused (%s): %s".formatted(step(e).en(), joined(e.refusals(), Refusal::en, "; ")));
  }

  private AuditWording() {}

  public static Sentence of(CaseEvent event) {
    return TABLE.get(event.getClass()).apply(event);
  }

  /** The facts the table speaks of. */
  public static Set<Class<? extends CaseEvent>> events() {
    return Set.copyOf(TABLE.keySet());
  }

  private static <E extends CaseEvent> void says(
      Class<E> event, Function<E, String> zh, Function<E, String> en) {
    TABLE.put(event, e -> new Sentence(zh.apply(event.cast(e)), en.apply(event.cast(e))));
  }

  private static FeeDayBasis basis(FeeCharged charged) {
    return charged.dayBasis() == null ? FeeDayBasis.WORKING_DAY : charged.dayBasis();
  }

  private static String borrower(Application application) {
    return application.borrower().name();
  }

  private static String requested(Application application) {
    return application.requested().grouped();
  }

  private static String confirmedZh(String act, Confirmation c) {
    return "%s%s元，函号%s，有效期至%s"
        .formatted(act, c.amount().grouped(), c.letterNumber(), c.validUntil());
  }

  private static String confirmedEn(String act, Confirmation c) {
    return "%s: %s yuan, letter %s, valid until %s"
        .formatted(act, c.amount().grouped(), c.letterNumber(), c.validUntil());
  }

  private static String decidedZh(Decision decision) {
    return "%s元，四项限额最低%s元：%s"
        .formatted(
            decision.approved().grouped(), decision.limits().least().grouped(), decision.opinion());
  }

  private static String decidedEn(Decision decision) {
    return ": %s yuan, least of four limits %s: %s"
        .formatted(
            decision.approved().grouped(), decision.limits().least().grouped(), decision.opinion());
  }

  private static Label step(StepRefused refused) {
    return Arrays.stream(CaseVerb.values())
        .filter(verb -> verb.code().equals(refused.step()))
        .map(CaseVerb::label)
        .findFirst()
        .orElseGet(() -> new Label(refused.step(), refused.step(), refused.step()));
  }

  private static String said(String reason, String orElse) {
    return reason == null ? orElse : reason;
  }

  private static String tail(String accountNumber) {
    return accountNumber.substring(Math.max(0, accountNumber.length() - 4));
  }

  private static String joined(
      List<Refusal> refusals, Function<Refusal, String> text, String separator) {
    return refusals.stream().map(text).collect(Collectors.joining(separator));
  }
}

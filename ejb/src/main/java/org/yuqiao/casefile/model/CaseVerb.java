package org.yuqiao.casefile.model;

import static org.yuqiao.kernel.Role.*;

import java.util.Set;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Role;

/**
 * What people can do with a case: the verbs of the office, as the API spells them and the pages
 * offer them. The order is the order of the procedure; main verbs lead to closure.
 */
public enum CaseVerb {
  AMEND("amend", "修改申请", "Amend", ApplicationAmended.class, CLERK),
  SUBMIT("submit", "提交申请", "Submit", ApplicationSubmitted.class, CLERK),
  ACCEPT("accept", "受理", "Accept", ApplicationAccepted.class, CLERK),
  RETURN("return", "退回补正", "Return for completion", ApplicationReturned.class, CLERK),
  CONFIRM("confirm-renewal", "确认续贷", "Confirm renewal", RenewalConfirmed.class, BANK),
  CHANGE_CONFIRMATION(
      "change-confirmation",
      "变更续贷确认",
      "Change the confirmation",
      RenewalConfirmationChanged.class,
      BANK),
  DECLINE("decline-renewal", "不同意续贷", "Decline renewal", RenewalDeclined.class, BANK),
  GUARANTEE("register-guarantee", "登记担保", "Register a guarantee", GuaranteeRegistered.class, CLERK),
  REVIEW("review", "复核通过", "Pass review", ApplicationReviewed.class, REVIEWER),
  APPROVE("approve", "批准", "Approve", ApplicationApproved.class, APPROVER),
  REJECT("reject", "不予批准", "Reject", ApplicationRejected.class, REVIEWER, APPROVER),
  SIGN("sign-agreement", "登记签约", "Register the agreement", AgreementSigned.class, CLERK),
  PROVE_OWN_MONEY(
      "prove-own-money", "登记自筹到位", "Register own money", OwnMoneyProven.class, CLERK, BANK),
  RECORD_PREPAID_FEE(
      "record-prepaid-fee", "登记预收费", "Record a fee in advance", FeePrepaid.class, TREASURER),
  PREPARE("prepare-payment", "放款制单", "Prepare payment", PaymentPrepared.class, TREASURER),
  CANCEL_PAYMENT(
      "cancel-payment", "撤销制单", "Cancel payment", PaymentCancelled.class, TREASURER, RELEASER),
  RELEASE_PAYMENT(
      "release-payment", "复核放行", "Release the payment", PaymentReleased.class, RELEASER),
  DRAW("draw", "柜台放款", "Paid at the counter", FundsDrawn.class, RELEASER),
  REPORT_SETTLEMENT("report-settlement", "报告旧贷结清", "Report settlement", OldLoanSettled.class, BANK),
  REPORT_RENEWAL("report-renewal", "报告续贷发放", "Report new loan", RenewalGranted.class, BANK),
  RECORD_REPAYMENT(
      "record-repayment", "登记归还", "Record repayment", RepaymentReceived.class, TREASURER),
  CHARGE_FEE("charge-fee", "计收占用费", "Charge the fee", FeeCharged.class, TREASURER),
  RECORD_FEE_PAYMENT("record-fee-payment", "登记缴费", "Record fee payment", FeePaid.class, TREASURER),
  PREPARE_REFUND("prepare-refund", "退款制单", "Prepare a refund", RefundPrepared.class, TREASURER),
  RELEASE_REFUND("release-refund", "确认退款", "Release the refund", FeeRefunded.class, RELEASER),
  CANCEL_REFUND(
      "cancel-refund", "撤销退款制单", "Cancel the refund", RefundCancelled.class, TREASURER, RELEASER),
  CLOSE("close", "办结归档", "Close the case", CaseClosed.class, ARCHIVIST),
  DEMAND("demand-payment", "书面催收", "Demand payment", PaymentDemanded.class, CLERK, TREASURER),
  PROPOSE_COMPENSATION(
      "propose-compensation", "申请代偿", "Propose compensation", RecoveryProposed.class, TREASURER),
  RECORD_COMPENSATION(
      "record-compensation", "确认代偿", "Record compensation", CompensationReceived.class, APPROVER),
  START_RECOVERY("start-recovery", "进入追偿", "Start recovery", RecoveryStarted.class, TREASURER),
  PROPOSE_WRITE_OFF(
      "propose-write-off", "申请核销", "Propose write-off", RecoveryProposed.class, TREASURER),
  WRITE_OFF("write-off", "确认核销", "Write off", LoanWrittenOff.class, APPROVER),
  RECORD_LOSS_RECOVERY(
      "record-loss-recovery",
      "登记核销后收回",
      "Record money recovered after write-off",
      LossRecovered.class,
      TREASURER),
  REJECT_PROPOSAL(
      "reject-proposal", "否决申请", "Reject the proposal", RecoveryProposalRejected.class, APPROVER),
  RECHARGE_FEE("recharge-fee", "重新计费", "Charge the fee anew", FeeReversed.class, TREASURER),
  CORRECT_CLASS("correct-class", "更正划型", "Correct the class", ClassCorrected.class, REVIEWER),
  REVERSE_RECEIPT(
      "reverse-receipt", "冲正收款", "Reverse a receipt", RepaymentReversed.class, APPROVER),
  WITHDRAW("withdraw", "撤回申请", "Withdraw", ApplicationWithdrawn.class, CLERK),
  FILE_DOCUMENT(
      "file-document",
      "上传资料",
      "File a document",
      DocumentFiled.class,
      CLERK,
      REVIEWER,
      TREASURER,
      ARCHIVIST,
      BANK);

  private static final Set<CaseVerb> MAIN =
      Set.of(
          SUBMIT,
          ACCEPT,
          CONFIRM,
          REVIEW,
          APPROVE,
          SIGN,
          PROVE_OWN_MONEY,
          PREPARE,
          RELEASE_PAYMENT,
          DRAW,
          REPORT_SETTLEMENT,
          REPORT_RENEWAL,
          RECORD_REPAYMENT,
          CHARGE_FEE,
          RECORD_FEE_PAYMENT,
          PREPARE_REFUND,
          RELEASE_REFUND,
          CLOSE,
          DEMAND,
          RECORD_COMPENSATION,
          WRITE_OFF);

  private final String code;
  private final String zh;
  private final String en;
  private final Class<? extends CaseEvent> event;
  private final Set<Role> roles;

  CaseVerb(String code, String zh, String en, Class<? extends CaseEvent> event, Role... roles) {
    this.code = code;
    this.zh = zh;
    this.en = en;
    this.event = event;
    this.roles = Set.of(roles);
  }

  public String code() {
    return code;
  }

  public Label label() {
    return new Label(code, zh, en);
  }

  public Class<? extends CaseEvent> event() {
    return event;
  }

  public Set<Role> roles() {
    return roles;
  }

  public boolean main() {
    return MAIN.contains(this);
  }

  /** Whether the actor holds a role of the verb. */
  public boolean belongsTo(Actor actor) {
    return roles.stream().anyMatch(actor::is);
  }

  /**
   * Whether the procedure has the verb's step where the case stands and its figures call for it.
   */
  public boolean possible(BridgeCase file) {
    return allowedFrom(file.status()) && calledFor(file);
  }

  /** Whether the procedure has the verb's step from a state. */
  public boolean allowedFrom(CaseStatus status) {
    return switch (this) {
      case RECHARGE_FEE -> // a settled fee is opened again first
          CaseTransitions.allows(status, FeeReversed.class)
              || CaseTransitions.allows(status, FeeReopened.class);
      case REVERSE_RECEIPT ->
          CaseTransitions.allows(status, RepaymentReversed.class)
              || CaseTransitions.allows(status, FeePaymentReversed.class);
      default -> CaseTransitions.allows(status, event);
    };
  }

  /** The duty the verb fulfils in the case as it stands, or null where none is kept apart. */
  public Duty duty(BridgeCase file) {
    return switch (this) {
      case ACCEPT -> Duty.ACCEPT;
      case REVIEW -> Duty.REVIEW;
      case APPROVE -> file.approvedBy() == null ? Duty.APPROVE : Duty.SECOND_APPROVE;
      case PREPARE -> Duty.PREPARE;
      case RELEASE_PAYMENT, DRAW -> Duty.RELEASE;
      default -> null;
    };
  }

  private boolean calledFor(BridgeCase file) {
    return switch (this) {
      case DRAW -> file.status() == CaseStatus.PAYMENT_PREPARED;
      case REPORT_SETTLEMENT -> file.settledOn() == null;
      case REPORT_RENEWAL -> file.renewedOn() == null && file.settledOn() != null;
      case RECHARGE_FEE -> file.feeDue() != null;
      case CHARGE_FEE -> file.feeDue() == null && file.repaidOn() != null;
      case RECORD_REPAYMENT -> file.outstanding().isPositive();
      case RECORD_FEE_PAYMENT -> file.feeDue() != null && file.feeUnpaid().isPositive();
      case PREPARE_REFUND -> file.refund() == null && file.owesRefund();
      case RELEASE_REFUND, CANCEL_REFUND -> file.refund() != null;
      case REVERSE_RECEIPT -> hasReceipt(file);
      case CLOSE -> file.refund() == null && !file.owesRefund();
      case PROPOSE_COMPENSATION -> file.proposal() == null;
      case PROPOSE_WRITE_OFF -> file.proposal() == null && file.status() == CaseStatus.IN_RECOVERY;
      case RECORD_COMPENSATION -> proposes(file, RecoveryKind.COMPENSATION);
      case RECORD_LOSS_RECOVERY -> file.writtenOff().isPositive();
      case WRITE_OFF -> proposes(file, RecoveryKind.WRITE_OFF);
      case REJECT_PROPOSAL -> file.proposal() != null;
      default -> true;
    };
  }

  private static boolean hasReceipt(BridgeCase file) {
    return file.repaid().isPositive()
        || file.feePrepaid().plus(file.feeRefundDue()).plus(file.feePaid()).isPositive();
  }

  private static boolean proposes(BridgeCase file, RecoveryKind kind) {
    return file.proposal() != null && file.proposal().kind() == kind;
  }
}

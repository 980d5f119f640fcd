package org.yuqiao.casefile.model;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Cash;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.policy.model.FeeDayBasis;
import org.yuqiao.policy.model.FeeLine;

/**
 * Everything that can happen to a case, each once and in the past tense. What a fact does beyond
 * the case's own figures stands in the four tables beside this file.
 */
public sealed interface CaseEvent {

  /** A fact that takes the case back to where it stood before. */
  interface Reopening {
    CaseStatus backTo();
  }

  /** Takes the fact into the case's figures. */
  void applyTo(BridgeCase file, Stamp stamp);

  /** 起草申请. */
  record ApplicationDrafted(Application application) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.take(application);
      file.draftedBy = stamp.actor().username();
      file.appliedOn = stamp.businessDate();
    }
  }

  /** 修改申请. */
  record ApplicationAmended(Application application) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.take(application);
    }
  }

  /** 提交申请. */
  record ApplicationSubmitted() implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.appliedOn = stamp.businessDate();
    }
  }

  /** 退回补正: one notice for everything that is missing. */
  record ApplicationReturned(String gaps) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.acceptedBy = null;
    }
  }

  /** 受理. */
  record ApplicationAccepted() implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.acceptedBy = stamp.actor().username();
      file.acceptedOn = stamp.businessDate();
    }
  }

  /** 撤回申请, before drawdown only. */
  record ApplicationWithdrawn(String reason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.voidApproval();
      file.owePrepaidFee();
    }
  }

  /** 银行确认续贷. */
  record RenewalConfirmed(Confirmation confirmation) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.confirmation = confirmation;
    }
  }

  /** 变更续贷确认: voids review, approval and agreement (C-4). */
  record RenewalConfirmationChanged(Confirmation confirmation) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.voidApproval();
      file.confirmation = confirmation;
    }
  }

  /** 银行不同意续贷. */
  record RenewalDeclined(String reason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.voidApproval();
      file.owePrepaidFee();
    }
  }

  /** 续贷确认失效, by the clock. */
  record ConfirmationLapsed(LocalDate validUntil) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.voidApproval();
      file.owePrepaidFee();
    }
  }

  /** 登记担保. */
  record GuaranteeRegistered(String form, String guarantor, Money amount, String documentNumber)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.guaranteedBy = guarantor;
    }
  }

  /** 复核. */
  record ApplicationReviewed(String opinion) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.reviewedBy = stamp.actor().username();
    }
  }

  /** 首次审批, where a second approver must agree (C-8). */
  record FirstApprovalGiven(Decision decision) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.approvedBy = stamp.actor().username();
      file.decide(decision);
    }
  }

  /** 批准: the decision stands and the money is reserved. */
  record ApplicationApproved(Decision decision) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      if (file.approvedBy == null) {
        file.approvedBy = stamp.actor().username();
      } else {
        file.secondApprovedBy = stamp.actor().username();
      }
      file.decide(decision);
      file.approvedOn = stamp.businessDate();
      file.reserved = decision.approved();
    }
  }

  /** 不予批准. */
  record ApplicationRejected(String reason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.voidApproval();
      file.owePrepaidFee();
    }
  }

  /** 签订三方协议. */
  record AgreementSigned(String agreementNumber, LocalDate signedOn) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.agreementNumber = agreementNumber;
      file.agreementSignedOn = signedOn;
    }
  }

  /** 自筹资金到位. */
  record OwnMoneyProven(Money amount, String proofNumber) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.ownMoney = amount;
    }
  }

  /**
   * 制单: a payment order to a white-listed account, awaiting release by another person.
   *
   * @param instruction the payment instruction's number, or null in older records
   */
  record PaymentPrepared(Money amount, String accountNumber, String accountName, String instruction)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.preparedBy = stamp.actor().username();
      file.payAccountNumber = accountNumber;
      file.payAccountName = accountName;
    }
  }

  /** 撤销制单. */
  record PaymentCancelled(String reason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.clearPayment();
    }
  }

  /** 放款复核放行: the instruction may go to the bank; from here on the bank decides. */
  record PaymentReleased(String instruction) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.releasedBy = stamp.actor().username();
    }
  }

  /** 付款指令已发送银行. */
  record PaymentSent(String instruction) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      // nothing but the step is new
    }
  }

  /** 银行已受理付款指令. */
  record PaymentAccepted(String instruction, String bankReference) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      // nothing but the step is new
    }
  }

  /** 付款结果未知: nobody may pay again before it is cleared up. */
  record PaymentUnknown(String instruction, String reason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      // nothing but the step is new
    }
  }

  /** 银行退回付款指令: the payment is prepared anew. */
  record PaymentRejected(String instruction, String reason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.clearPayment();
      file.releasedBy = null;
    }
  }

  /** 银行撤销退回: an instruction thought rejected was executed after all. */
  record PaymentReinstated(
      String instruction,
      String accountNumber,
      String accountName,
      String preparedBy,
      String releasedBy)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.preparedBy = preparedBy;
      file.releasedBy = releasedBy;
      file.payAccountNumber = accountNumber;
      file.payAccountName = accountName;
    }
  }

  /**
   * 放款: the money has left the special account.
   *
   * @param dueOn the fifteenth working day, provisional where a year's notice is not out
   * @param notices the calendars the count rests on
   * @param fundAccount the special account it left, or null for the city's
   */
  record FundsDrawn(
      Money amount,
      LocalDate drawnOn,
      LocalDate dueOn,
      boolean dueProvisional,
      List<String> notices,
      String bankReference,
      String fundAccount)
      implements CaseEvent {

    /** The special account it left. */
    public String payingAccount() {
      return fundAccount == null ? FundAccount.CITY : fundAccount;
    }

    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      if (file.releasedBy == null) {
        file.releasedBy = stamp.actor().username();
      }
      file.reserved = Money.ZERO;
      file.drawn = amount;
      file.drawnOn = drawnOn;
      file.dueOn = dueOn;
      file.dueProvisional = dueProvisional;
    }
  }

  /** 到期日随放假通知调整. */
  record DueDateMoved(LocalDate from, LocalDate to, boolean provisional, List<String> notices)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.dueOn = to;
      file.dueProvisional = provisional;
    }
  }

  /** 旧贷结清. */
  record OldLoanSettled(LocalDate settledOn, String proofNumber) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.settledOn = settledOn;
    }
  }

  /** 续贷发放. */
  record RenewalGranted(
      String contractNumber, String receiptNumber, Money amount, LocalDate grantedOn)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.newContract = contractNumber;
      file.renewedOn = grantedOn;
      file.renewedAmount = amount;
    }
  }

  /**
   * 收到归还款项.
   *
   * @param source where the money came from: the new loan, or the borrower's own money
   * @param cash where it is, or null for the city's account
   */
  record RepaymentReceived(
      Money amount, LocalDate receivedOn, String bankReference, RepaymentSource source, Cash cash)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.repaid = file.repaid().plus(amount);
      file.repaymentSource = source;
    }
  }

  /** 本金全部归还. */
  record LoanRepaid(LocalDate repaidOn) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.repaidOn = repaidOn;
      file.proposal = null;
    }
  }

  /** 逾期, by the clock alone. */
  record MarkedOverdue(LocalDate dueOn, Money outstanding) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.overdueOn = stamp.businessDate();
    }
  }

  /** 书面催收. */
  record PaymentDemanded(String letterNumber, String addressee) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.demands = file.demands + 1;
    }
  }

  /** 代偿申请 or 核销申请, awaiting another person's decision. */
  record RecoveryProposed(RecoveryKind kind, Money amount, String documentNumber, String payer)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.proposal = new Proposal(kind, amount, documentNumber, payer, stamp.actor().username());
    }
  }

  /** 否决代偿或核销申请. */
  record RecoveryProposalRejected(String reason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.proposal = null;
    }
  }

  /**
   * 代偿: never a repayment by the borrower.
   *
   * @param cash where it is, or null for the city's account
   */
  record CompensationReceived(Money amount, String payer, String documentNumber, Cash cash)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.proposal = null;
      file.compensated = file.compensated().plus(amount);
      if (!file.netOutstanding().isPositive()) {
        file.repaidOn = stamp.businessDate();
      }
    }
  }

  /** 进入追偿. */
  record RecoveryStarted(String documentNumber) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.recoveryDocument = documentNumber;
    }
  }

  /** 核销: the loss is booked once, by a document. */
  record LoanWrittenOff(Money amount, String documentNumber) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.proposal = null;
      file.writtenOff = amount;
    }
  }

  /**
   * 核销后收回: money came for what was written off; the loss is smaller by it.
   *
   * @param cash where it is, or null for the city's account
   */
  record LossRecovered(Money amount, LocalDate receivedOn, String bankReference, Cash cash)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.repaid = file.repaid().plus(amount);
      file.writtenOff = file.writtenOff().minus(amount);
    }
  }

  /**
   * 计收资金占用费: always in full.
   *
   * @param dayBasis the days charged, or null for working days
   * @param minimumFee the least fee where the days came to less, else null
   */
  record FeeCharged(
      Money due,
      int chargeableWorkingDays,
      String edition,
      List<FeeLine> lines,
      FeeDayBasis dayBasis,
      Money minimumFee)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.feeDue = due;
      file.feeWorkingDays = chargeableWorkingDays;
    }
  }

  /** 减免资金占用费, with its legal basis. */
  record FeeWaived(Money amount, String basis) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.feeWaived = amount;
      file.feeWaiverBasis = basis;
    }
  }

  /**
   * 收到资金占用费.
   *
   * @param cash where it is, or null for the city's account
   */
  record FeePaid(Money amount, LocalDate receivedOn, String bankReference, Cash cash)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.feePaid = file.feePaid().plus(amount);
    }
  }

  /** 费用结清. */
  record FeeSettled() implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.feeSettledOn = stamp.businessDate();
    }
  }

  /**
   * 预收资金占用费: the borrower's money until the fee is charged.
   *
   * @param cash where it is, or null for the city's account
   */
  record FeePrepaid(Money amount, LocalDate receivedOn, String bankReference, Cash cash)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.feePrepaid = file.feePrepaid().plus(amount);
    }
  }

  /** 预收抵扣: what was paid in advance settles the fee. */
  record PrepaidFeeApplied(Money amount) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.feePrepaid = file.feePrepaid().minus(amount);
      file.feePaid = file.feePaid().plus(amount);
    }
  }

  /** 逾期加收: apart from the fee and never waived. */
  record SurchargeCharged(Money amount, int chargeableDays, List<FeeLine> lines)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.surcharge = amount;
    }
  }

  /**
   * 费用结清撤销: something turned up that the settled fee did not know.
   *
   * @param backTo where the case stood before it was settled
   */
  record FeeReopened(CaseStatus backTo, String reason) implements CaseEvent, Reopening {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.feeSettledOn = null;
    }
  }

  /**
   * 冲回资金占用费: charge, waiver and surcharge are booked back; what was paid, and what was to be
   * refunded and is not yet, is the borrower's advance again.
   *
   * @param of the entry of the charge
   */
  record FeeReversed(
      Money due,
      Money waived,
      Money surcharge,
      Money paid,
      Money refundDue,
      String of,
      String reason)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.feeDue = null;
      file.feeWorkingDays = 0;
      file.feeWaived = Money.ZERO;
      file.feeWaiverBasis = null;
      file.surcharge = Money.ZERO;
      file.feePaid = file.feePaid().minus(paid);
      file.feeRefundDue = file.feeRefundDue().minus(refundDue);
      file.feePrepaid = file.feePrepaid().plus(paid).plus(refundDue);
    }
  }

  /** 应退资金占用费: more was paid than is payable. */
  record FeeRefundDue(Money amount) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.feePrepaid = file.feePrepaid().minus(amount);
      file.feeRefundDue = file.feeRefundDue().plus(amount);
    }
  }

  /** 退款制单, awaiting release by another person. */
  record RefundPrepared(RefundKind kind, Money amount, String payee, String accountNumber)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.refund = new Refund(kind, amount, payee, accountNumber, stamp.actor().username());
    }
  }

  /** 撤销退款制单. */
  record RefundCancelled(String reason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.refund = null;
    }
  }

  /**
   * 退还资金占用费: the money has left a special account.
   *
   * @param fundAccount the special account it left, or null for the city's
   */
  record FeeRefunded(
      Money amount,
      String payee,
      String accountNumber,
      LocalDate paidOn,
      String bankReference,
      String fundAccount)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.refund = null;
      file.feeRefundDue = file.feeRefundDue().minus(amount);
    }
  }

  /** 应退代偿款: the borrower repaid what a guarantor had covered. */
  record GuarantorRefundDue(Money amount, String guarantor) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.compensated = file.compensated().minus(amount);
      file.guarantorRefundDue = file.guarantorRefundDue().plus(amount);
    }
  }

  /** 应退代偿款冲回: the receipt it rested on was reversed. */
  record GuarantorRefundVoided(Money amount, String reason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.guarantorRefundDue = file.guarantorRefundDue().minus(amount);
      file.compensated = file.compensated().plus(amount);
    }
  }

  /**
   * 退还代偿款: the money has left a special account.
   *
   * @param fundAccount the special account it left, or null for the city's
   */
  record GuarantorRefunded(
      Money amount,
      String payee,
      String accountNumber,
      LocalDate paidOn,
      String bankReference,
      String fundAccount)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.refund = null;
      file.guarantorRefundDue = file.guarantorRefundDue().minus(amount);
    }
  }

  /** 更正划型: the figures of the application proved wrong. */
  record ClassCorrected(
      String sector, int staff, Money revenue, Money assets, String documentNumber, String reason)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.correct(of(file.borrower()));
    }

    /** The borrower with the figures as corrected. */
    public Borrower of(Borrower before) {
      return new Borrower(
          before.name(),
          before.creditCode(),
          before.kind(),
          sector,
          staff,
          revenue,
          assets,
          before.specialised(),
          before.doubleHundred(),
          before.district());
    }
  }

  /**
   * 本金归还撤销: a receipt on which it rested is reversed.
   *
   * @param backTo where the case stood before the principal was back
   */
  record LoanReopened(CaseStatus backTo, String reason) implements CaseEvent, Reopening {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.repaidOn = null;
    }
  }

  /**
   * 冲正归还款项: the receipt was wrong. After a write-off the loss is larger by it.
   *
   * @param of the entry of the receipt
   * @param cash where the receipt had it, or null for the city's account
   */
  record RepaymentReversed(
      Money amount,
      LocalDate receivedOn,
      String of,
      String documentNumber,
      String reason,
      Cash cash)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.repaid = file.repaid().minus(amount);
      if (file.repaid().isZero()) {
        file.repaymentSource = null;
      }
      if (file.status() == CaseStatus.WRITTEN_OFF) {
        file.writtenOff = file.writtenOff().plus(amount);
      }
      if (file.netOutstanding().isPositive()) {
        file.repaidOn = null;
      }
    }
  }

  /**
   * 冲正缴费: the receipt was wrong. It is taken from what stands in advance first, from what is to be
   * refunded next, and else the fee is unpaid again.
   *
   * @param of the entry of the receipt
   * @param cash where the receipt had it, or null for the city's account
   */
  record FeePaymentReversed(
      Money amount,
      LocalDate receivedOn,
      String of,
      String documentNumber,
      String reason,
      Cash cash)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      var back = FeeMoney.of(file).without(amount);
      file.feePrepaid = back.prepaid();
      file.feeRefundDue = back.refundDue();
      file.feePaid = back.paid();
    }
  }

  /** 办结归档; missing papers are named with the reason. */
  record CaseClosed(List<String> missingDocuments, String missingReason) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.closedOn = stamp.businessDate();
    }
  }

  /** 上传资料. */
  record DocumentFiled(String documentId, String kind, String fileName, String digest)
      implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.documents = file.documents + 1;
    }
  }

  /** 办理被拒: what was tried and every reason against it. */
  record StepRefused(String step, List<Refusal> refusals) implements CaseEvent {
    @Override
    public void applyTo(BridgeCase file, Stamp stamp) {
      file.refusals = file.refusals + 1;
    }
  }
}

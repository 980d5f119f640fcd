package org.yuqiao.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.type.NumericBooleanConverter;
import org.yuqiao.audit.model.ChainHead;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.party.model.Borrower;

/**
 * A bridge-loan case (转贷业务): the sum of its facts, kept so that lists can be searched and a row can
 * be locked. It changes only by taking in a {@link CaseEvent}; replaying the recorded facts gives
 * the same figures.
 */
@Entity
@DynamicUpdate
@Table(name = "bridge_case")
public class BridgeCase {

  @Id
  @Column(name = "case_number")
  private String number;

  @Version
  @Column(name = "row_version")
  private long version;

  /** Facts so far, refusals apart: what a reader's copy is compared with (ETag). */
  @Column(name = "revision")
  private long revision;

  @Embedded private ChainHead chain;

  @Enumerated(EnumType.STRING)
  @Column(name = "case_status")
  private CaseStatus status;

  /** Lender and contract while no second bridge may stand beside this one, else null; unique. */
  @Column(name = "open_loan_key")
  private String openLoanKey;

  @Embedded private Borrower borrower;
  @Embedded private OldLoan oldLoan;

  @Column(name = "requested_fen")
  private Money requested;

  @Column(name = "renewing_bank_code")
  private String renewingBank;

  @Convert(converter = NumericBooleanConverter.class)
  @Column(name = "cross_bank")
  private boolean crossBank;

  @Column(name = "difficulty")
  private String difficulty;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_phone")
  private String contactPhone;

  /** File and row an imported case comes from, else null. */
  @Column(name = "import_source")
  private String importSource;

  @Embedded Confirmation confirmation;
  @Embedded FourLimits limits;
  @Embedded Proposal proposal;
  @Embedded Refund refund;

  @Column(name = "drafted_by")
  String draftedBy;

  @Column(name = "applied_on")
  LocalDate appliedOn;

  @Column(name = "accepted_by")
  String acceptedBy;

  @Column(name = "accepted_on")
  LocalDate acceptedOn;

  @Column(name = "reviewed_by")
  String reviewedBy;

  @Column(name = "approved_by")
  String approvedBy;

  @Column(name = "second_approved_by")
  String secondApprovedBy;

  @Column(name = "approved_on")
  LocalDate approvedOn;

  @Column(name = "approved_fen")
  Money approved;

  @Column(name = "reserved_fen")
  Money reserved = Money.ZERO;

  @Column(name = "policy_edition")
  String edition;

  @Column(name = "agreement_number")
  String agreementNumber;

  @Column(name = "agreement_signed_on")
  LocalDate agreementSignedOn;

  @Column(name = "own_money_fen")
  Money ownMoney;

  @Column(name = "guaranteed_by")
  String guaranteedBy;

  @Column(name = "prepared_by")
  String preparedBy;

  @Column(name = "pay_account_number")
  String payAccountNumber;

  @Column(name = "pay_account_name")
  String payAccountName;

  @Column(name = "released_by")
  String releasedBy;

  @Column(name = "drawn_fen")
  Money drawn;

  @Column(name = "drawn_on")
  LocalDate drawnOn;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Convert(converter = NumericBooleanConverter.class)
  @Column(name = "due_provisional")
  boolean dueProvisional;

  @Column(name = "settled_on")
  LocalDate settledOn;

  @Column(name = "new_contract")
  String newContract;

  @Column(name = "renewed_on")
  LocalDate renewedOn;

  @Column(name = "renewed_fen")
  Money renewedAmount;

  @Column(name = "repaid_fen")
  Money repaid = Money.ZERO;

  @Column(name = "repaid_on")
  LocalDate repaidOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "repayment_source")
  RepaymentSource repaymentSource;

  @Column(name = "overdue_on")
  LocalDate overdueOn;

  @Column(name = "demand_count")
  int demands;

  @Column(name = "compensated_fen")
  Money compensated = Money.ZERO;

  @Column(name = "recovery_document")
  String recoveryDocument;

  @Column(name = "written_off_fen")
  Money writtenOff = Money.ZERO;

  @Column(name = "fee_due_fen")
  Money feeDue;

  @Column(name = "fee_working_days")
  int feeWorkingDays;

  @Column(name = "fee_waived_fen")
  Money feeWaived = Money.ZERO;

  @Column(name = "fee_waiver_basis")
  String feeWaiverBasis;

  @Column(name = "fee_paid_fen")
  Money feePaid = Money.ZERO;

  @Column(name = "surcharge_fen")
  Money surcharge = Money.ZERO;

  @Column(name = "fee_prepaid_fen")
  Money feePrepaid = Money.ZERO;

  @Column(name = "fee_refund_due_fen")
  Money feeRefundDue = Money.ZERO;

  @Column(name = "guarantor_refund_due_fen")
  Money guarantorRefundDue = Money.ZERO;

  @Column(name = "fee_settled_on")
  LocalDate feeSettledOn;

  @Column(name = "closed_on")
  LocalDate closedOn;

  @Column(name = "document_count")
  int documents;

  @Column(name = "refusal_count")
  int refusals;

  protected BridgeCase() {}

  /**
   * A case without facts.
   *
   * @param importSource file and row of an imported case, or null
   */
  public BridgeCase(CaseNumber number, String importSource) {
    this.number = number.value();
    this.chain = new ChainHead(number.value());
    this.importSource = importSource;
  }

  /**
   * Takes in a fact.
   *
   * @throws IllegalStateException if the procedure has no such step from here
   */
  public void apply(CaseEvent event, Stamp stamp) {
    status = CaseTransitions.next(status, event);
    event.applyTo(this, stamp);
    openLoanKey = status.holdsOldLoan() ? oldLoan.key() : null;
    if (!(event instanceof CaseEvent.StepRefused)) {
      revision++;
    }
  }

  void take(Application application) {
    borrower = application.borrower();
    oldLoan = application.oldLoan();
    requested = application.requested();
    renewingBank = application.renewingBank();
    crossBank = application.crossBank();
    difficulty = application.difficulty();
    contactName = application.contactName();
    contactPhone = application.contactPhone();
  }

  void decide(Decision decision) {
    approved = decision.approved();
    limits = decision.limits();
    edition = decision.edition();
  }

  void voidApproval() {
    reviewedBy = null;
    approvedBy = null;
    secondApprovedBy = null;
    approvedOn = null;
    approved = null;
    limits = null;
    edition = null;
    reserved = Money.ZERO;
    agreementNumber = null;
    agreementSignedOn = null;
    ownMoney = null;
    clearPayment();
  }

  /** What was paid in advance for a fee that will not come about belongs to the borrower. */
  void owePrepaidFee() {
    feeRefundDue = feeRefundDue.plus(feePrepaid);
    feePrepaid = Money.ZERO;
  }

  void correct(Borrower corrected) {
    borrower = corrected;
  }

  void clearPayment() {
    preparedBy = null;
    payAccountNumber = null;
    payAccountName = null;
  }

  /**
   * Everything the row says besides its chain, in a fixed order, to be compared with the facts
   * replayed.
   */
  public List<Object> figures() {
    return Arrays.asList(
        revision,
        borrower,
        oldLoan,
        confirmation,
        limits,
        proposal,
        status,
        openLoanKey,
        requested,
        renewingBank,
        crossBank,
        difficulty,
        contactName,
        contactPhone,
        draftedBy,
        appliedOn,
        acceptedBy,
        acceptedOn,
        reviewedBy,
        approvedBy,
        secondApprovedBy,
        approvedOn,
        approved,
        reserved,
        edition,
        agreementNumber,
        agreementSignedOn,
        ownMoney,
        guaranteedBy,
        preparedBy,
        payAccountNumber,
        payAccountName,
        releasedBy,
        drawn,
        drawnOn,
        dueOn,
        dueProvisional,
        settledOn,
        newContract,
        renewedOn,
        renewedAmount,
        repaid,
        repaidOn,
        repaymentSource,
        overdueOn,
        demands,
        compensated,
        recoveryDocument,
        writtenOff,
        feeDue,
        feeWorkingDays,
        feeWaived,
        feeWaiverBasis,
        feePaid,
        surcharge,
        feePrepaid,
        feeRefundDue,
        guarantorRefundDue,
        refund,
        feeSettledOn,
        closedOn,
        documents,
        refusals);
  }

  /** Principal the borrower still owes. */
  public Money outstanding() {
    return drawn == null ? Money.ZERO : drawn.minus(repaid);
  }

  /** Principal the fund still expects back: compensated and written-off parts are gone from it. */
  public Money netOutstanding() {
    Money left = outstanding().minus(compensated);
    return writtenOff == null ? left : left.minus(writtenOff);
  }

  /** Fee still to be paid, after the waiver. */
  public Money feePayable() {
    return feeDue == null ? Money.ZERO : feeDue.minus(feeWaived);
  }

  /** Fee and surcharge still to be paid. */
  public Money feeUnpaid() {
    return feePayable().plus(surcharge).minus(feePaid);
  }

  /** Where the case stands while its principal is out, by what it went through. */
  public CaseStatus standingOut() {
    if (overdueOn != null) {
      return recoveryDocument == null ? standingOverdue() : CaseStatus.IN_RECOVERY;
    } else if (renewedOn != null) {
      return CaseStatus.RENEWED;
    }
    return settledOn == null ? CaseStatus.DISBURSED : CaseStatus.OLD_LOAN_SETTLED;
  }

  private CaseStatus standingOverdue() {
    return compensated.plus(guarantorRefundDue).isPositive()
        ? CaseStatus.COMPENSATED
        : CaseStatus.OVERDUE;
  }

  public CaseNumber number() {
    return new CaseNumber(number);
  }

  public long revision() {
    return revision;
  }

  public ChainHead chain() {
    return chain;
  }

  public CaseStatus status() {
    return status;
  }

  public String openLoanKey() {
    return openLoanKey;
  }

  public Borrower borrower() {
    return borrower;
  }

  public OldLoan oldLoan() {
    return oldLoan;
  }

  public Money requested() {
    return requested;
  }

  public String renewingBank() {
    return renewingBank;
  }

  public boolean crossBank() {
    return crossBank;
  }

  public String difficulty() {
    return difficulty;
  }

  public String contactName() {
    return contactName;
  }

  public String contactPhone() {
    return contactPhone;
  }

  public String importSource() {
    return importSource;
  }

  public Confirmation confirmation() {
    return confirmation;
  }

  public FourLimits limits() {
    return limits;
  }

  public Proposal proposal() {
    return proposal;
  }

  public String draftedBy() {
    return draftedBy;
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  public String acceptedBy() {
    return acceptedBy;
  }

  public LocalDate acceptedOn() {
    return acceptedOn;
  }

  public String reviewedBy() {
    return reviewedBy;
  }

  public String approvedBy() {
    return approvedBy;
  }

  public String secondApprovedBy() {
    return secondApprovedBy;
  }

  public LocalDate approvedOn() {
    return approvedOn;
  }

  public Money approved() {
    return approved;
  }

  public Money reserved() {
    return reserved;
  }

  public String edition() {
    return edition;
  }

  public String agreementNumber() {
    return agreementNumber;
  }

  public LocalDate agreementSignedOn() {
    return agreementSignedOn;
  }

  public Money ownMoney() {
    return ownMoney;
  }

  public String guaranteedBy() {
    return guaranteedBy;
  }

  public String preparedBy() {
    return preparedBy;
  }

  public String payAccountNumber() {
    return payAccountNumber;
  }

  public String payAccountName() {
    return payAccountName;
  }

  public String releasedBy() {
    return releasedBy;
  }

  public Money drawn() {
    return drawn;
  }

  public LocalDate drawnOn() {
    return drawnOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public boolean dueProvisional() {
    return dueProvisional;
  }

  public LocalDate settledOn() {
    return settledOn;
  }

  public String newContract() {
    return newContract;
  }

  public LocalDate renewedOn() {
    return renewedOn;
  }

  public Money renewedAmount() {
    return renewedAmount;
  }

  public Money repaid() {
    return repaid;
  }

  public LocalDate repaidOn() {
    return repaidOn;
  }

  public RepaymentSource repaymentSource() {
    return repaymentSource;
  }

  public LocalDate overdueOn() {
    return overdueOn;
  }

  public int demands() {
    return demands;
  }

  public Money compensated() {
    return compensated;
  }

  public String recoveryDocument() {
    return recoveryDocument;
  }

  public Money writtenOff() {
    return writtenOff;
  }

  public Money feeDue() {
    return feeDue;
  }

  public int feeWorkingDays() {
    return feeWorkingDays;
  }

  public Money feeWaived() {
    return feeWaived;
  }

  public String feeWaiverBasis() {
    return feeWaiverBasis;
  }

  public Money feePaid() {
    return feePaid;
  }

  public Money surcharge() {
    return surcharge;
  }

  /** Fee paid in advance and not yet set off. */
  public Money feePrepaid() {
    return feePrepaid;
  }

  /** Fee owed back to the borrower. */
  public Money feeRefundDue() {
    return feeRefundDue;
  }

  /** A guarantor's money owed back. */
  public Money guarantorRefundDue() {
    return guarantorRefundDue;
  }

  /** A refund that awaits release, or null. */
  public Refund refund() {
    return refund;
  }

  /** Whether anything is still owed to the borrower or a guarantor. */
  public boolean owesRefund() {
    return feeRefundDue.plus(guarantorRefundDue).isPositive();
  }

  public LocalDate feeSettledOn() {
    return feeSettledOn;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  public int documents() {
    return documents;
  }

  public int refusals() {
    return refusals;
  }
}

package org.yuqiao.casefile.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/**
 * A case as pages, prints and the API show it; what has not happened yet is null.
 *
 * @param revision the revision to name when deciding on what is shown here
 * @param businessDate the day the view was made for
 * @param limits the four limits: as decided, else as they stand today
 * @param edition the policy edition of the decision, else the one in force
 * @param ownMoneyNeeded maturing principal less the amount to be bridged
 * @param actions what the reader's roles may do now, main verb first
 */
public record CaseView(
    String number,
    long revision,
    Label status,
    LocalDate businessDate,
    LocalDate appliedOn,
    String importSource,
    BorrowerView borrower,
    OldLoanView oldLoan,
    Money requested,
    Label renewingBank,
    boolean crossBank,
    String difficulty,
    String contactName,
    String contactPhone,
    ConfirmationView confirmation,
    LimitsView limits,
    Money approved,
    LocalDate approvedOn,
    boolean secondApprovalNeeded,
    String edition,
    String guaranteedBy,
    String agreementNumber,
    LocalDate agreementSignedOn,
    Money ownMoneyNeeded,
    Money ownMoney,
    String payAccountNumber,
    String payAccountName,
    Money reserved,
    DrawdownView drawdown,
    LocalDate settledOn,
    RenewalView renewal,
    RepaymentView repayment,
    RecoveryView recovery,
    FeeView fee,
    List<ReceiptView> receipts,
    LocalDate closedOn,
    List<PersonView> people,
    List<DeadlineView> deadlines,
    List<ActionView> actions) {

  public record BorrowerView(
      String name,
      String creditCode,
      Label kind,
      String sector,
      int staff,
      Money revenue,
      Money assets,
      Label sizeClass,
      boolean specialised,
      boolean doubleHundred,
      String district) {}

  public record OldLoanView(
      Label bank, String contractNumber, Money principal, LocalDate maturesOn) {}

  public record ConfirmationView(
      Money amount,
      String letterNumber,
      LocalDate confirmedOn,
      LocalDate validUntil,
      String signatory,
      String conditions) {}

  /**
   * The four limits.
   *
   * @param sharePercent the share of the maturing principal in per cent, for example 90
   * @param confirmed null before the bank has confirmed
   * @param least the amount that may be bridged
   * @param bindingClause the clause of the least limit
   */
  public record LimitsView(
      Money typeCap,
      Money ceiling,
      Money share,
      String sharePercent,
      Money confirmed,
      Money least,
      String bindingClause) {}

  /**
   * The money out.
   *
   * @param workingDays the counted days of the term, the last of which is the due date
   * @param daysUsed working days from drawdown to return, or to today while it is out
   * @param daysLeft working days to the due date while the money is out, negative when past
   */
  public record DrawdownView(
      Money amount,
      LocalDate drawnOn,
      LocalDate dueOn,
      boolean provisional,
      List<LocalDate> workingDays,
      int daysUsed,
      Integer daysLeft,
      LocalDate overdueOn) {}

  public record RenewalView(String contractNumber, Money amount, LocalDate grantedOn) {}

  public record RepaymentView(Money repaid, Money outstanding, LocalDate repaidOn, Label source) {}

  public record RecoveryView(
      int demands,
      Money compensated,
      Money writtenOff,
      String recoveryDocument,
      Label proposal,
      Money proposedAmount,
      String proposedBy) {}

  /**
   * The fee.
   *
   * @param estimate whether it is what a return today would cost, not yet charged
   * @param workingDays the days charged
   * @param dayUnit what they are: working days, or days of the calendar
   * @param minimumFee the least fee where the days come to less, else null
   * @param surcharge what the days after the due date cost on top
   * @param unpaid fee and surcharge still to be paid, by the estimate what would be
   * @param prepaid paid in advance and not yet set off
   * @param neededInAdvance what must be there before the money goes out, else null
   * @param refundDue fee owed back to the borrower
   * @param guarantorRefundDue a guarantor's money owed back
   * @param refund what is prepared to be paid back, or null
   */
  public record FeeView(
      boolean estimate,
      Money due,
      Money waived,
      Money payable,
      Money paid,
      int workingDays,
      Label dayUnit,
      String waiverBasis,
      Money minimumFee,
      List<FeeLineView> lines,
      Money surcharge,
      List<FeeLineView> surchargeLines,
      Money unpaid,
      Money prepaid,
      Money neededInAdvance,
      Money refundDue,
      Money guarantorRefundDue,
      RefundView refund) {}

  /**
   * Days of one tier on one principal that are waived alike.
   *
   * @param principal what was out on them, or null where it was the same on all days
   */
  public record FeeLineView(
      int fromDay,
      int toDay,
      String perMille,
      String exactFen,
      boolean waived,
      LocalDate from,
      LocalDate to,
      Money principal) {}

  /** A refund that awaits release. */
  public record RefundView(
      Label kind, Money amount, String payee, String accountNumber, String preparedBy) {}

  /** A receipt of principal or fee; the number is what a reversal names. */
  public record ReceiptView(
      long seq,
      Label kind,
      Money amount,
      LocalDate receivedOn,
      String bankReference,
      boolean reversed) {}

  /** Who did a duty of the case. */
  public record PersonView(Label duty, String username, String name) {}

  public record DeadlineView(
      Label kind, LocalDate dueOn, boolean provisional, LocalDate closedOn) {}

  /**
   * A verb the reader's roles hold here.
   *
   * @param verb its code, as the API spells it
   * @param main whether it is the step the procedure waits for
   * @param reasons why it may not be done now; empty where it may
   */
  public record ActionView(String verb, Label label, boolean main, List<Refusal> reasons) {
    public boolean allowed() {
      return reasons.isEmpty();
    }
  }

  /** A fact or refusal of the case's record. */
  public record TimelineEntry(
      long seq,
      String kind,
      boolean refusal,
      String zh,
      String en,
      String actor,
      String actorName,
      LocalDate businessDate,
      Instant recordedAt,
      String hash) {}

  /** A booked line of the case. */
  public record LedgerLineView(
      long seq, int lineNo, Label account, Money debit, Money credit, LocalDate bookedOn) {}
}

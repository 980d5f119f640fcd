package org.yuqiao.reports.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * The approval sheet of one case (转贷业务审批表), from application to the state it is in.
 *
 * <p>A part that is null belongs to a stage the case has not reached; the print says so (未到该环节).
 * Texts are printed as given, so they come in the print's language.
 *
 * @param status the case's state in words
 * @param requested the amount applied for
 * @param appliedOn the day of application
 * @param decision the approved amount, or null before approval
 * @param signatures what has been signed so far; a step not among them is yet to come
 * @param ledger the case's lines in the books, in their order
 * @param edition the id of the policy edition the case is judged by
 */
public record ApprovalSheet(
    PrintStamp stamp,
    CaseNumber caseNumber,
    String status,
    Borrower borrower,
    OldLoan oldLoan,
    Money requested,
    LocalDate appliedOn,
    Renewal renewal,
    Limits limits,
    Decision decision,
    List<Signature> signatures,
    Agreement agreement,
    Drawdown drawdown,
    Settlement settlement,
    NewLoan newLoan,
    Repayment repayment,
    Fee fee,
    List<LedgerLine> ledger,
    AuditSeal audit,
    String edition) {

  public ApprovalSheet {
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(caseNumber, "caseNumber");
    Objects.requireNonNull(borrower, "borrower");
    Objects.requireNonNull(oldLoan, "oldLoan");
    Objects.requireNonNull(requested, "requested");
    signatures = List.copyOf(signatures);
    ledger = List.copyOf(ledger);
  }

  /**
   * The borrower and the figures its class follows from.
   *
   * @param staff employees, or null where the kind needs no class
   * @param revenue yearly revenue, or null likewise
   * @param assets total assets, or null likewise
   * @param sizeClass as derived from the figures, in words
   * @param sizeBasis year, standard and document the class follows from
   */
  public record Borrower(
      String name,
      String creditCode,
      String kind,
      String sector,
      String district,
      Integer staff,
      Money revenue,
      Money assets,
      String sizeClass,
      String sizeBasis) {}

  /** The maturing loan that is bridged. */
  public record OldLoan(String lender, String contract, Money principal, LocalDate maturesOn) {}

  /**
   * The renewing bank's confirmation.
   *
   * @param letter the confirmation letter's number
   * @param confirmedBy who signed for the bank
   */
  public record Renewal(
      String bank,
      String letter,
      Money amount,
      LocalDate confirmedOn,
      LocalDate validUntil,
      String confirmedBy) {}

  /**
   * The four limits; the least of them binds. Before the bank confirms, the last has no amount.
   *
   * @param sharePercent the share of the maturing principal, in per cent
   */
  public record Limits(
      Limit typeCap, Limit ceiling, Limit share, BigDecimal sharePercent, Limit renewal) {

    public Money least() {
      var least = typeCap.amount().min(ceiling.amount()).min(share.amount());
      return renewal.amount() == null ? least : least.min(renewal.amount());
    }
  }

  /**
   * One limit.
   *
   * @param basis what it follows from, for example the borrower's type
   * @param clause the clause's id and name
   */
  public record Limit(Money amount, String basis, String clause) {}

  /**
   * The approval.
   *
   * @param needsSecond whether the amount needs a second approver
   */
  public record Decision(Money approved, boolean needsSecond) {}

  /** The steps at which a person puts a name to the case, in their order. */
  public enum Step {
    ACCEPTED,
    REVIEWED,
    APPROVED,
    SECOND_APPROVED,
    PREPARED,
    RELEASED
  }

  /**
   * Who did a step, when, and with what opinion.
   *
   * @param opinion the opinion in the person's words, or null where none was given
   */
  public record Signature(Step step, String person, Instant at, String opinion) {}

  /**
   * The three-party agreement and the borrower's own money.
   *
   * @param ownMoney what the borrower brings, zero where nothing is needed
   * @param ownMoneyProvenOn the day of the bank's proof, or null before it
   */
  public record Agreement(
      String number, LocalDate signedOn, Money ownMoney, LocalDate ownMoneyProvenOn) {}

  /**
   * The pay-out and its term.
   *
   * @param account the borrower's account at the lending bank
   * @param provisional whether the due date stands in a year without a holiday notice
   * @param workingDays the working days counted, the due date last
   * @param dayCountRule which day counts first, in words with the clause
   * @param calendarNotices the document numbers of the holiday notices used
   * @param overdueOn the day the clock marked the loan overdue, or null
   */
  public record Drawdown(
      LocalDate drawnOn,
      Money amount,
      String account,
      LocalDate dueOn,
      boolean provisional,
      List<LocalDate> workingDays,
      String dayCountRule,
      String calendarNotices,
      LocalDate overdueOn) {

    public Drawdown {
      workingDays = List.copyOf(workingDays);
    }
  }

  /**
   * The old loan's settlement at the lender.
   *
   * @param record what the case's record says of it, with the proof's number
   */
  public record Settlement(LocalDate settledOn, String record) {}

  /**
   * The new loan.
   *
   * @param record what the case's record says of it, with the receipt's number
   */
  public record NewLoan(
      String bank, String contract, LocalDate grantedOn, Money amount, String record) {}

  /**
   * The return to the special account.
   *
   * @param repaidOn the day the whole principal was back, or null while it is not
   * @param source where the money came from, in words
   */
  public record Repayment(LocalDate repaidOn, Money amount, String source, Money outstanding) {}

  /**
   * The fee and how it follows.
   *
   * @param charged whether it stands in the books; else it is what a return today would cost date
   * @param workingDays working days charged
   * @param lines the derivation, in the order of the days
   * @param waiverBasis the legal basis of the waiver, or why there is none
   * @param beside what stands beside the fee
   */
  public record Fee(
      boolean charged,
      int workingDays,
      List<FeeLine> lines,
      Money due,
      Money waived,
      String waiverBasis,
      Money payable,
      Money paid,
      BesideFee beside) {

    public Fee {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What stands beside the fee.
   *
   * @param dayUnit what the days charged are
   * @param minimumFee the least fee where the days come to less, else null
   * @param surcharge what the days after the due date cost on top
   * @param refundDue fee owed back to the borrower
   */
  public record BesideFee(Label dayUnit, Money minimumFee, Money surcharge, Money refundDue) {}

  /**
   * Chargeable days of one tier that are waived alike.
   *
   * @param fromDay the first working day of the line, counted from 1
   * @param toDay the last, inclusive
   * @param from the date of the first day, or null where it lies past the term or the return
   * @param to the date of the last day, or null likewise
   * @param exactFen the fee of the line in fen, before the one rounding at the end
   * @param waived whether these days are waived
   */
  public record FeeLine(
      int fromDay,
      int toDay,
      LocalDate from,
      LocalDate to,
      DailyRate rate,
      BigDecimal exactFen,
      boolean waived) {

    public int workingDays() {
      return toDay - fromDay + 1;
    }
  }

  /**
   * A line in the books.
   *
   * @param debit the amount debited, or null
   * @param credit the amount credited, or null
   */
  public record LedgerLine(
      LocalDate bookedOn, String entry, String account, Money debit, Money credit) {}

  /**
   * The head of the case's audit chain.
   *
   * @param sequence the number of the last record
   * @param sm3 its SM3 digest, 64 hexadecimal digits
   */
  public record AuditSeal(long sequence, String sm3) {}
}

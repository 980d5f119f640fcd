package org.yuqiao.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.annotations.DynamicUpdate;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.payment.model.PaymentTransitions.Reading;

/**
 * An order to pay out of a special account (付款指令). While it has not ended its key is in a unique
 * column, so that the database itself refuses a second one for the same case, above all while
 * nobody knows what became of the first.
 */
@Entity
@DynamicUpdate
@Table(name = "payment_instruction")
public class PaymentInstruction {

  private static final Pattern NUMBER = Pattern.compile("ZF\\d{4}-\\d{6,9}");

  /** The number on every message about it, both ways (MsgId, EndToEndId). */
  @Id
  @Column(name = "payment_number")
  private String number;

  @Version
  @Column(name = "row_version")
  private long version;

  /** The key while the instruction is live, else null; unique. */
  @Column(name = "open_key")
  private String openKey;

  @Column(name = "live_key", nullable = false)
  private String liveKey;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose", nullable = false)
  private PaymentPurpose purpose;

  @Column(name = "occasion")
  private String occasion;

  @Column(name = "fund_account", nullable = false)
  private String fundAccount;

  @Embedded private Payee payee;

  @Column(name = "amount_fen", nullable = false)
  private Money amount;

  @Column(name = "remittance")
  private String remittance;

  @Enumerated(EnumType.STRING)
  @Column(name = "payment_status", nullable = false)
  private PaymentStatus status;

  @Column(name = "prepared_by", nullable = false)
  private String preparedBy;

  @Column(name = "prepared_on", nullable = false)
  private LocalDate preparedOn;

  @Column(name = "released_by")
  private String releasedBy;

  @Column(name = "released_on")
  private LocalDate releasedOn;

  @Column(name = "moved_at", nullable = false)
  private Instant movedAt;

  @Column(name = "executed_on")
  private LocalDate executedOn;

  @Column(name = "bank_reference")
  private String bankReference;

  @Column(name = "reason")
  private String reason;

  /** The answer that contradicts the instruction's state and waits for a person, or null. */
  @Enumerated(EnumType.STRING)
  @Column(name = "conflict")
  private PaymentStatus conflict;

  @Column(name = "step_count", nullable = false)
  private int steps;

  protected PaymentInstruction() {}

  /** A prepared instruction. */
  public PaymentInstruction(String number, PaymentOrder order, String preparedBy, Stamp stamp) {
    this.number = number;
    this.liveKey = order.liveKey();
    this.openKey = liveKey;
    this.subject = order.subject();
    this.purpose = order.purpose();
    this.occasion = order.occasion();
    this.fundAccount = order.fundAccount();
    this.payee = order.payee();
    this.amount = order.amount();
    this.remittance = order.remittance();
    this.status = PaymentStatus.PREPARED;
    this.preparedBy = preparedBy;
    this.preparedOn = stamp.businessDate();
    this.movedAt = stamp.recordedAt();
  }

  /** The number of the n-th instruction, prepared in a year. */
  public static String number(int year, long serial) {
    return "ZF%04d-%06d".formatted(year, serial);
  }

  public static boolean isNumber(String text) {
    return text != null && NUMBER.matcher(text).matches();
  }

  /** The first step of its life. */
  public PaymentStep opened(Stamp stamp) {
    return step(Reading.MOVES, said(PaymentStatus.PREPARED, null, null, null), stamp);
  }

  /**
   * Lets the money go: another person than the preparer.
   *
   * @throws IllegalStateException unless it is prepared
   */
  public PaymentStep release(Stamp stamp) {
    releasedBy = stamp.actor().username();
    releasedOn = stamp.businessDate();
    return office(said(PaymentStatus.RELEASED, null, null, null), stamp);
  }

  /**
   * Takes it back before it is released.
   *
   * @throws IllegalStateException unless it is prepared
   */
  public PaymentStep cancel(String why, Stamp stamp) {
    return office(said(PaymentStatus.CANCELLED, null, null, why), stamp);
  }

  /**
   * Paid at the bank's counter instead of by message.
   *
   * @throws IllegalStateException unless it is prepared
   */
  public PaymentStep paidAtCounter(LocalDate day, String reference, Stamp stamp) {
    releasedBy = stamp.actor().username();
    releasedOn = stamp.businessDate();
    return office(said(PaymentStatus.EXECUTED, day, reference, null), stamp);
  }

  /** How an answer would be read now. */
  public Reading reads(BankAnswer answer) {
    return PaymentTransitions.read(status, answer.status());
  }

  /** Takes an answer that moves the instruction. */
  public PaymentStep answered(BankAnswer answer, Stamp stamp) {
    var reading = reads(answer);
    if (reading != Reading.MOVES && reading != Reading.REVIVES) {
      throw new IllegalStateException(number + " does not move to " + answer.status());
    }
    conflict = null;
    move(answer, stamp);
    return step(reading, answer, stamp);
  }

  /** Keeps an answer that contradicts what is known, until a person has looked into it. */
  public PaymentStep contradicted(BankAnswer answer, Stamp stamp) {
    conflict = answer.status();
    return step(Reading.CONFLICTS, answer, stamp);
  }

  /** A person has looked into a contradiction; what came of it is the reason. */
  public PaymentStep settled(String what, Stamp stamp) {
    conflict = null;
    return step(Reading.STANDS, said(status, null, null, what), stamp);
  }

  private BankAnswer said(PaymentStatus to, LocalDate day, String reference, String why) {
    return new BankAnswer(number, to, day, reference, why, null);
  }

  private PaymentStep office(BankAnswer act, Stamp stamp) {
    if (!PaymentTransitions.officeMay(status, act.status())) {
      throw new IllegalStateException(number + " is " + status + ": not " + act.status());
    }
    move(act, stamp);
    return step(Reading.MOVES, act, stamp);
  }

  private void move(BankAnswer to, Stamp stamp) {
    status = to.status();
    openKey = status.ended() ? null : liveKey;
    movedAt = stamp.recordedAt();
    reason = to.reason();
    if (to.reference() != null) {
      bankReference = to.reference();
    }
    if (status == PaymentStatus.EXECUTED) {
      executedOn = to.executedOn();
    }
  }

  private PaymentStep step(Reading reading, BankAnswer said, Stamp stamp) {
    steps++;
    return new PaymentStep(this, reading, said, stamp);
  }

  public String number() {
    return number;
  }

  public long version() {
    return version;
  }

  public String openKey() {
    return openKey;
  }

  public String liveKey() {
    return liveKey;
  }

  public String subject() {
    return subject;
  }

  /** The case it is for, empty where the fund itself pays. */
  public Optional<CaseNumber> caseNumber() {
    return Optional.of(subject).filter(CaseNumber::isWellFormed).map(CaseNumber::new);
  }

  public PaymentPurpose purpose() {
    return purpose;
  }

  public String occasion() {
    return occasion;
  }

  public String fundAccount() {
    return fundAccount;
  }

  public Payee payee() {
    return payee;
  }

  public Money amount() {
    return amount;
  }

  public String remittance() {
    return remittance;
  }

  public PaymentStatus status() {
    return status;
  }

  public String preparedBy() {
    return preparedBy;
  }

  public LocalDate preparedOn() {
    return preparedOn;
  }

  public String releasedBy() {
    return releasedBy;
  }

  public LocalDate releasedOn() {
    return releasedOn;
  }

  public Instant movedAt() {
    return movedAt;
  }

  public LocalDate executedOn() {
    return executedOn;
  }

  public String bankReference() {
    return bankReference;
  }

  public String reason() {
    return reason;
  }

  public PaymentStatus conflict() {
    return conflict;
  }

  /** How many steps its life has. */
  public int steps() {
    return steps;
  }
}

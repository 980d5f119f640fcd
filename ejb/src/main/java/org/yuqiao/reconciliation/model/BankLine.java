package org.yuqiao.reconciliation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.type.NumericBooleanConverter;
import org.yuqiao.kernel.Money;

/**
 * A line of a bank statement (流水). What the bank said never changes; how far it is explained does.
 */
@Entity
@Table(name = "bank_line")
public class BankLine {

  /** No statement has so many lines: a line's id is its statement's, followed by its ordinal. */
  public static final int ROOM = 1_000_000;

  @Id private long id;

  @Column(name = "statement_id", nullable = false)
  private long statementId;

  @Column(name = "line_ordinal", nullable = false)
  private int ordinal;

  @Column(name = "fund_account", nullable = false)
  private String fundAccount;

  @Column(name = "booked_on", nullable = false)
  private LocalDate bookedOn;

  @Column(name = "value_on")
  private LocalDate valueOn;

  @Column(name = "amount_fen", nullable = false)
  private Money amount;

  @Convert(converter = NumericBooleanConverter.class)
  @Column(nullable = false)
  private boolean inward;

  @Column(name = "bank_reference")
  private String bankReference;

  @Column(name = "instruction_number")
  private String instructionNumber;

  @Column(name = "counterparty_name")
  private String counterpartyName;

  @Column(name = "counterparty_account")
  private String counterpartyAccount;

  private String remittance;

  @Column(name = "balance_fen")
  private Money balance;

  @Column(nullable = false)
  private int occurrence;

  @Column(nullable = false)
  private String fingerprint;

  @Enumerated(EnumType.STRING)
  @Column(name = "line_status", nullable = false)
  private LineStatus status;

  @Version
  @Column(name = "row_version")
  private int version;

  protected BankLine() {}

  /**
   * A line as it was read.
   *
   * @param ordinal its place in its file, from one
   */
  public BankLine(BankStatement statement, int ordinal, LineFingerprints.Known known) {
    var read = known.line();
    this.id = Math.addExact(Math.multiplyExact(statement.id(), (long) ROOM), ordinal);
    this.statementId = statement.id();
    this.ordinal = ordinal;
    this.fundAccount = statement.fundAccount();
    this.bookedOn = read.bookedOn();
    this.valueOn = read.valueOn();
    this.amount = read.amount();
    this.inward = read.inward();
    this.bankReference = read.reference();
    this.instructionNumber = read.instruction();
    this.counterpartyName = read.counterpartyName();
    this.counterpartyAccount = read.counterpartyAccount();
    this.remittance = read.text();
    this.balance = read.balance();
    this.occurrence = known.occurrence();
    this.fingerprint = known.fingerprint();
    this.status = LineStatus.OPEN;
  }

  public long id() {
    return id;
  }

  public long statementId() {
    return statementId;
  }

  /** Its place in the file it came with, from one. */
  public int ordinal() {
    return ordinal;
  }

  public String fundAccount() {
    return fundAccount;
  }

  /** The day the bank booked it on (记账日). */
  public LocalDate bookedOn() {
    return bookedOn;
  }

  /** The day from which it bears interest (起息日), or null. */
  public LocalDate valueOn() {
    return valueOn;
  }

  /** Always more than nothing; see {@link #inward}. */
  public Money amount() {
    return amount;
  }

  /** Whether the money came in. */
  public boolean inward() {
    return inward;
  }

  /** The bank's number of the booking (流水号), or null. */
  public String bankReference() {
    return bankReference;
  }

  /** What entries made from the line refer to: the bank's number, or the line's own. */
  public String reference() {
    return bankReference == null ? "流水行" + id : bankReference;
  }

  /** The number that we or the payer gave (指令号, end-to-end id), or null. */
  public String instructionNumber() {
    return instructionNumber;
  }

  public String counterpartyName() {
    return counterpartyName;
  }

  public String counterpartyAccount() {
    return counterpartyAccount;
  }

  /** What the payer wrote (摘要、附言), or null. */
  public String remittance() {
    return remittance;
  }

  /** The account's balance after it, or null where the statement did not say. */
  public Money balance() {
    return balance;
  }

  /** Which of the lines of its day it is that are alike in everything, from one. */
  public int occurrence() {
    return occurrence;
  }

  public String fingerprint() {
    return fingerprint;
  }

  public LineStatus status() {
    return status;
  }

  public int version() {
    return version;
  }

  /** What it adds to the account. */
  public Money change() {
    return inward ? amount : Money.ZERO.minus(amount);
  }

  /** Takes the line to another state of being explained. */
  public void become(LineStatus next) {
    status = next;
  }
}

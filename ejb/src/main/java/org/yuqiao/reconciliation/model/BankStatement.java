package org.yuqiao.reconciliation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.yuqiao.kernel.Money;

/** A bank statement of a special account as it was imported (银行对账单). Added, never changed. */
@Entity
@Immutable
@Table(name = "bank_statement")
public class BankStatement {

  /**
   * Which import it is.
   *
   * @param accountSerial its place among the account's imports, from one: two imports at a time
   *     cannot both have it
   */
  public record Key(String fundAccount, int accountSerial) {}

  /**
   * What it was read from.
   *
   * @param digest SM3 of the file, in lower-case hex
   */
  public record Source(String fileName, StatementFormat format, String digest) {}

  /** Who imported it, when. */
  public record Signature(String importedBy, Instant importedAt) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_statement_seq")
  @SequenceGenerator(name = "bank_statement_seq", allocationSize = 1)
  private Long id;

  @Column(name = "fund_account", nullable = false)
  private String fundAccount;

  @Column(name = "account_serial", nullable = false)
  private int accountSerial;

  @Column(name = "from_day", nullable = false)
  private LocalDate fromDay;

  @Column(name = "to_day", nullable = false)
  private LocalDate toDay;

  @Column(name = "opening_fen")
  private Money opening;

  @Column(name = "closing_fen")
  private Money closing;

  @Column(name = "in_fen", nullable = false)
  private Money in;

  @Column(name = "out_fen", nullable = false)
  private Money out;

  @Column(name = "line_count", nullable = false)
  private int lineCount;

  @Column(name = "new_lines", nullable = false)
  private int newLines;

  @Column(name = "statement_number")
  private String statementNumber;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_format", nullable = false)
  private StatementFormat format;

  @Column(name = "file_digest", nullable = false)
  private String digest;

  @Column(name = "imported_by", nullable = false)
  private String importedBy;

  @Column(name = "imported_at", nullable = false)
  private Instant importedAt;

  protected BankStatement() {}

  /**
   * A statement that was read.
   *
   * @param newLines how many of its lines were not known before
   */
  public BankStatement(
      Key key, ReadStatement read, int newLines, Source source, Signature signature) {
    this.fundAccount = key.fundAccount();
    this.accountSerial = key.accountSerial();
    this.fromDay = read.from();
    this.toDay = read.to();
    this.opening = read.opening();
    this.closing = read.closing();
    this.in = read.in();
    this.out = read.out();
    this.lineCount = read.lines().size();
    this.newLines = newLines;
    this.statementNumber = read.number();
    this.fileName = source.fileName();
    this.format = source.format();
    this.digest = source.digest();
    this.importedBy = signature.importedBy();
    this.importedAt = signature.importedAt();
  }

  public long id() {
    return id;
  }

  public String fundAccount() {
    return fundAccount;
  }

  public int accountSerial() {
    return accountSerial;
  }

  /** The first day it speaks of. */
  public LocalDate fromDay() {
    return fromDay;
  }

  /** The last day it speaks of. */
  public LocalDate toDay() {
    return toDay;
  }

  /** The balance before its first line, or null where the file had no balances. */
  public Money opening() {
    return opening;
  }

  /** The balance after its last line, or null where the file had no balances. */
  public Money closing() {
    return closing;
  }

  /** What came in by its lines, those known before included. */
  public Money in() {
    return in;
  }

  public Money out() {
    return out;
  }

  /** How many lines the file had. */
  public int lineCount() {
    return lineCount;
  }

  /** How many of them were new, and are kept under this statement. */
  public int newLines() {
    return newLines;
  }

  /** The bank's number of it, or null. */
  public String statementNumber() {
    return statementNumber;
  }

  public String fileName() {
    return fileName;
  }

  public StatementFormat format() {
    return format;
  }

  public String digest() {
    return digest;
  }

  public String importedBy() {
    return importedBy;
  }

  public Instant importedAt() {
    return importedAt;
  }
}

package org.yuqiao.reconciliation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * That a bank line is an entry of the books (匹配). Undone matches stay with their reason; while one
 * stands, its line's part and its entry are in unique columns, so that the database itself refuses
 * to give either of them twice.
 */
@Entity
@DynamicUpdate
@Table(name = "line_match")
@IdClass(LineMatch.Key.class)
public class LineMatch {

  /** The line, and which of its matches it is, from one, undone ones counted. */
  public record Key(long bankLine, int number) implements Serializable {}

  /** How a match came about. */
  public enum Kind {
    /** By the rules, without anybody. */
    RULE,
    /** A person put line and entry together. */
    PERSON,
    /** The entry was booked from the line. */
    BOOKED,
    /** The line was booked as unexplained. */
    SUSPENSE
  }

  /** Who did something, when. */
  public record Signature(String by, Instant at) {}

  /**
   * What stands together.
   *
   * @param part which part of the line it is, from one: a line may be several entries
   */
  public record Pairing(BankLine line, int part, BookItem entry) {}

  @Id
  @Column(name = "bank_line_id")
  private long bankLine;

  @Id
  @Column(name = "match_no")
  private int number;

  @Column(nullable = false)
  private String subject;

  @Column(nullable = false)
  private long seq;

  @Column(name = "line_no", nullable = false)
  private int lineNo;

  @Column(name = "fund_account", nullable = false)
  private String fundAccount;

  @Column(name = "line_day", nullable = false)
  private LocalDate lineDay;

  @Column(name = "entry_day", nullable = false)
  private LocalDate entryDay;

  @Column(name = "amount_fen", nullable = false)
  private Money amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "match_kind", nullable = false)
  private Kind kind;

  @Column(name = "why_zh", nullable = false)
  private String whyZh;

  @Column(name = "why_en", nullable = false)
  private String whyEn;

  @Column(name = "matched_by", nullable = false)
  private String matchedBy;

  @Column(name = "matched_at", nullable = false)
  private Instant matchedAt;

  @Column(name = "undone_by")
  private String undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_reason")
  private String undoneReason;

  @Column(name = "active_line")
  private String activeLine;

  @Column(name = "active_entry")
  private String activeEntry;

  protected LineMatch() {}

  /**
   * A match that stands.
   *
   * @param number which of the line's matches it is
   */
  public LineMatch(int number, Pairing pairing, Kind kind, Label why, Signature signature) {
    this.bankLine = pairing.line().id();
    this.number = number;
    this.subject = pairing.entry().key().subject();
    this.seq = pairing.entry().key().seq();
    this.lineNo = pairing.entry().key().lineNo();
    this.fundAccount = pairing.line().fundAccount();
    this.lineDay = pairing.line().bookedOn();
    this.entryDay = pairing.entry().bookedOn();
    this.amount = pairing.entry().amount();
    this.kind = kind;
    this.whyZh = why.zh();
    this.whyEn = why.en();
    this.matchedBy = signature.by();
    this.matchedAt = signature.at();
    this.activeLine = bankLine + "/" + pairing.part();
    this.activeEntry = pairing.entry().key().text();
  }

  /**
   * Takes the match apart; it stays with the reason.
   *
   * @throws IllegalStateException if it is taken apart already
   */
  public void undo(Signature signature, String reason) {
    if (!isActive()) {
      throw new IllegalStateException("undone already");
    }
    undoneBy = signature.by();
    undoneAt = signature.at();
    undoneReason = reason;
    activeLine = null;
    activeEntry = null;
  }

  public boolean isActive() {
    return undoneAt == null;
  }

  public long bankLine() {
    return bankLine;
  }

  public int number() {
    return number;
  }

  public BookItem.Key entry() {
    return new BookItem.Key(subject, seq, lineNo);
  }

  public String fundAccount() {
    return fundAccount;
  }

  /** The day the bank booked the line on. */
  public LocalDate lineDay() {
    return lineDay;
  }

  /** The day the entry is booked on. */
  public LocalDate entryDay() {
    return entryDay;
  }

  /** What of the line the entry is. */
  public Money amount() {
    return amount;
  }

  public Kind kind() {
    return kind;
  }

  /** Why line and entry stand together. */
  public Label why() {
    return new Label(kind.name(), whyZh, whyEn);
  }

  public String matchedBy() {
    return matchedBy;
  }

  public Instant matchedAt() {
    return matchedAt;
  }

  /** Who took it apart, or null while it stands. */
  public String undoneBy() {
    return undoneBy;
  }

  public Instant undoneAt() {
    return undoneAt;
  }

  public String undoneReason() {
    return undoneReason;
  }
}

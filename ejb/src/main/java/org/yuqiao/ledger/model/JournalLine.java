package org.yuqiao.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.yuqiao.kernel.Money;

/** A booked line of the journal. Lines are added, never changed or removed. */
@Entity
@Immutable
@Table(name = "journal_line")
@IdClass(JournalLine.Key.class)
public class JournalLine {

  /** Which fact made the line, and its place in the entry. */
  public record Key(String subject, long seq, int lineNo) implements Serializable {}

  @Id private String subject;
  @Id private long seq;

  @Id
  @Column(name = "line_no")
  private int lineNo;

  @Column(name = "account_code", nullable = false)
  private String accountCode;

  private String detail;

  @Column(name = "debit_fen", nullable = false)
  private Money debit;

  @Column(name = "credit_fen", nullable = false)
  private Money credit;

  @Column(name = "booked_on", nullable = false)
  private LocalDate bookedOn;

  @Column(name = "entry_reference")
  private String reference;

  protected JournalLine() {}

  private JournalLine(JournalEntry entry, int lineNo, Posting posting) {
    this.subject = entry.subject();
    this.seq = entry.seq();
    this.lineNo = lineNo;
    this.accountCode = posting.account().code();
    this.detail = posting.detail();
    this.debit = posting.debit();
    this.credit = posting.credit();
    this.bookedOn = entry.bookedOn();
    this.reference = entry.reference();
  }

  /** The lines of an entry, numbered from one. */
  public static List<JournalLine> of(JournalEntry entry) {
    var lines = new ArrayList<JournalLine>();
    for (Posting posting : entry.postings()) {
      lines.add(new JournalLine(entry, lines.size() + 1, posting));
    }
    return lines;
  }

  public String subject() {
    return subject;
  }

  public long seq() {
    return seq;
  }

  public int lineNo() {
    return lineNo;
  }

  public Account account() {
    return Account.ofCode(accountCode);
  }

  /** The subsidiary where the chart keeps the account apart, else null. */
  public String detail() {
    return detail;
  }

  public Money debit() {
    return debit;
  }

  public Money credit() {
    return credit;
  }

  public LocalDate bookedOn() {
    return bookedOn;
  }

  /** The bank's or the document's number behind the entry, or null. */
  public String reference() {
    return reference;
  }

  /** The posting the line was booked from. */
  public Posting posting() {
    return new Posting(account(), debit, credit, detail);
  }

  /**
   * The line as the audit chain hashes it.
   *
   * @param form the version of the canonical form: subsidiary and reference count from 2 on
   */
  public String canonical(int form) {
    String amounts = debit.fen() + "|" + credit.fen() + "|" + bookedOn;
    return form == 1
        ? lineNo + "|" + accountCode + "|" + amounts
        : lineNo + "|" + accountCode + "|" + text(detail) + "|" + amounts + "|" + text(reference);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}

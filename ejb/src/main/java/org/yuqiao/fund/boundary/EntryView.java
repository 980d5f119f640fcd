package org.yuqiao.fund.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * One entry (记账凭证) with the fact behind it.
 *
 * @param caseNumber the case it belongs to, or null
 * @param reverses the entry it takes back, or null
 * @param reversedBy the entry that took it back, or null
 */
public record EntryView(
    String subject,
    long seq,
    LocalDate bookedOn,
    String reference,
    String caseNumber,
    Fact fact,
    List<Line> lines,
    Money total,
    Reference reverses,
    Reference reversedBy) {

  /** What happened, who brought it about and when, and its place in the chain. */
  public record Fact(
      String kind,
      String zh,
      String en,
      String actor,
      String actorName,
      LocalDate businessDate,
      Instant recordedAt,
      String previousHash,
      String hash) {}

  /**
   * A line of the entry.
   *
   * @param bankLine whether the subsidiary is a line of a bank statement
   */
  public record Line(
      int lineNo,
      Label account,
      String detail,
      String detailName,
      boolean bankLine,
      Money debit,
      Money credit) {}

  /** Another entry. */
  public record Reference(String subject, long seq) {}
}

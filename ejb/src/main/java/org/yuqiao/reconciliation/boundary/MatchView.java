package org.yuqiao.reconciliation.boundary;

import java.time.Instant;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.LineMatch;

/**
 * That a bank line is an entry, or was thought to be.
 *
 * @param number which of the line's matches it is, from one
 * @param subject the case number, or FUND
 * @param why how it came about (the code) and the reason
 * @param undoneBy who took it apart, or null while it stands
 */
public record MatchView(
    long bankLine,
    int number,
    String subject,
    long seq,
    int lineNo,
    Money amount,
    Label why,
    String matchedBy,
    Instant matchedAt,
    String undoneBy,
    Instant undoneAt,
    String undoneReason) {

  static MatchView of(LineMatch match) {
    var entry = match.entry();
    return new MatchView(
        match.bankLine(),
        match.number(),
        entry.subject(),
        entry.seq(),
        entry.lineNo(),
        match.amount(),
        match.why(),
        match.matchedBy(),
        match.matchedAt(),
        match.undoneBy(),
        match.undoneAt(),
        match.undoneReason());
  }

  public boolean stands() {
    return undoneAt == null;
  }
}

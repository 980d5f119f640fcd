package org.yuqiao.ledger.model;

import java.time.LocalDate;

/** A line's place in the order of the journal: by booking date, then by the fact that made it. */
public record JournalPlace(LocalDate bookedOn, String subject, long seq, int lineNo) {

  public static JournalPlace of(JournalLine line) {
    return new JournalPlace(line.bookedOn(), line.subject(), line.seq(), line.lineNo());
  }
}

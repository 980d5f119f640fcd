package org.yuqiao.ledger.model;

import java.time.LocalDate;

/**
 * Which lines of the journal are looked at; null leaves a property open.
 *
 * @param detail the subsidiary of the account
 * @param reference the bank's or the document's number
 * @param from the first booking date
 * @param to the last booking date
 * @param side only debits or only credits
 */
public record JournalSelection(
    Account account,
    String detail,
    String subject,
    String reference,
    LocalDate from,
    LocalDate to,
    Side side) {

  /** One side of an account. */
  public enum Side {
    DEBIT,
    CREDIT
  }

  /** The same lines of an account, before the first day looked at. */
  public JournalSelection before() {
    return new JournalSelection(account, detail, subject, reference, null, from.minusDays(1), side);
  }

  /** All lines of an account booked on a day. */
  public static JournalSelection of(Account account, LocalDate day) {
    return new JournalSelection(account, null, null, null, day, day, null);
  }
}

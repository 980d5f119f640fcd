package org.yuqiao.ledger.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Which lines of the journal are looked at; null leaves a property open.
 *
 * @param accounts the accounts taken together; none leaves them open
 * @param detail the subsidiary of the account
 * @param among the subjects taken together, none of them if it is empty
 * @param reference the bank's or the document's number
 * @param from the first booking date
 * @param to the last booking date
 * @param side only debits or only credits
 */
public record JournalSelection(
    List<Account> accounts,
    String detail,
    String subject,
    Collection<String> among,
    String reference,
    LocalDate from,
    LocalDate to,
    Side side) {

  /** One side of an account. */
  public enum Side {
    DEBIT,
    CREDIT
  }

  /** The same lines, before the first day looked at. */
  public JournalSelection before() {
    return new JournalSelection(
        accounts, detail, subject, among, reference, null, from.minusDays(1), side);
  }
}

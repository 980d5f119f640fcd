package org.yuqiao.ledger.model;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * A balanced entry (记账凭证), known by the subject and sequence of the fact that made it.
 *
 * @param subject the case number, or {@code FUND} for what concerns no case
 * @param seq the sequence number of the fact under that subject
 * @param bookedOn the booking date
 * @param reference the bank's or the document's number behind it, or null
 */
public record JournalEntry(
    String subject, long seq, LocalDate bookedOn, List<Posting> postings, String reference) {

  public JournalEntry {
    postings = List.copyOf(postings);
    Money debit = total(postings.stream().map(Posting::debit).toList());
    Money credit = total(postings.stream().map(Posting::credit).toList());
    if (!debit.equals(credit)) {
      throw new IllegalArgumentException("entry out of balance: " + debit + " / " + credit);
    }
    postings.forEach(JournalEntry::requireSubsidiary);
  }

  /** The same entry on another booking date. */
  public JournalEntry on(LocalDate day) {
    return day.equals(bookedOn) ? this : new JournalEntry(subject, seq, day, postings, reference);
  }

  /** What the entry adds to an account, debit less credit. */
  public Money changeOf(Account account) {
    return postings.stream()
        .filter(posting -> posting.account() == account)
        .map(Posting::change)
        .reduce(Money.ZERO, Money::plus);
  }

  private static void requireSubsidiary(Posting posting) {
    boolean keptApart = posting.account().subsidiary() != Account.Subsidiary.NONE;
    if (keptApart != (posting.detail() != null)) {
      throw new IllegalArgumentException("subsidiary of " + posting.account());
    }
  }

  private static Money total(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}

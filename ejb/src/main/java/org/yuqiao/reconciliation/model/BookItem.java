package org.yuqiao.reconciliation.model;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * A line of the journal on a special account, as matching sees it.
 *
 * @param inward whether the money came in, a debit of the special account
 * @param reference the bank's or the document's number behind the entry, or null
 * @param names the other numbers a bank line may name it by: case, contracts, instruction
 */
public record BookItem(
    Key key,
    String fundAccount,
    boolean inward,
    Money amount,
    LocalDate bookedOn,
    String reference,
    List<Name> names) {

  /** Which line of which entry. */
  public record Key(String subject, long seq, int lineNo) implements Comparable<Key> {

    /** One text for it, as unique columns keep it. */
    public String text() {
      return subject + "#" + seq + "#" + lineNo;
    }

    /** The entry as reversals refer to it. */
    public String entry() {
      return subject + "#" + seq;
    }

    @Override
    public int compareTo(Key other) {
      int bySubject = subject.compareTo(other.subject);
      int bySeq = bySubject == 0 ? Long.compare(seq, other.seq) : bySubject;
      return bySeq == 0 ? Integer.compare(lineNo, other.lineNo) : bySeq;
    }
  }

  /** A number, and what naming it proves. */
  public record Name(Evidence evidence, String number) {}

  public BookItem {
    names = List.copyOf(names);
  }

  /** The same under other names. */
  public BookItem named(List<Name> others) {
    return new BookItem(key, fundAccount, inward, amount, bookedOn, reference, others);
  }

  /** What it adds to the account. */
  public Money change() {
    return inward ? amount : Money.ZERO.minus(amount);
  }
}

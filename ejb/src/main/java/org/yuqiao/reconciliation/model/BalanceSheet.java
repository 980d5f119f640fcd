package org.yuqiao.reconciliation.model;

import java.util.Collection;
import org.yuqiao.kernel.Money;

/**
 * The figures of a bank reconciliation (银行存款余额调节表): what the bank says and what the books say, each
 * with what the other has and it has not, and whether the two come to the same.
 *
 * @param bank what the bank says the account holds, or null where no statement tells
 * @param books what the books say
 * @param bankIn received by the bank and not in the books
 * @param bankOut paid by the bank and not in the books
 * @param booksIn received by the books and not at the bank
 * @param booksOut paid by the books and not at the bank
 */
public record BalanceSheet(
    Money bank, Money books, Money bankIn, Money bankOut, Money booksIn, Money booksOut) {

  /** The figures over what stands open. */
  public static BalanceSheet of(
      Money bank, Money books, Collection<OpenLine> lines, Collection<BookItem> items) {
    return new BalanceSheet(
        bank,
        books,
        sum(lines.stream().filter(OpenLine::inward).map(OpenLine::amount).toList()),
        sum(lines.stream().filter(line -> !line.inward()).map(OpenLine::amount).toList()),
        sum(items.stream().filter(BookItem::inward).map(BookItem::amount).toList()),
        sum(items.stream().filter(item -> !item.inward()).map(BookItem::amount).toList()));
  }

  /** What the bank would say if it had all that the books have; null where it says nothing. */
  public Money adjustedBank() {
    return bank == null ? null : bank.plus(booksIn).minus(booksOut);
  }

  /** What the books would say if they had all that the bank has. */
  public Money adjustedBooks() {
    return books.plus(bankIn).minus(bankOut);
  }

  /** The adjusted bank less the adjusted books; null where the bank says nothing. */
  public Money difference() {
    return bank == null ? null : adjustedBank().minus(adjustedBooks());
  }

  private static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}

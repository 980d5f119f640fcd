package org.yuqiao.ledger.model;

import org.yuqiao.kernel.Money;

/** Number and sums of the lines looked at. */
public record JournalSums(long lines, Money debit, Money credit) {

  /** Debit less credit. */
  public Money balance() {
    return debit.minus(credit);
  }
}

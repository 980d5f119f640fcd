package org.yuqiao.ledger.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/** What was booked on one day on an account, or on one subsidiary of it. */
public record Movement(LocalDate day, Account account, String detail, Money debit, Money credit) {

  /** Debit less credit. */
  public Money change() {
    return debit.minus(credit);
  }
}

package org.yuqiao.reconciliation.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * A line of a bank statement, as matching sees it.
 *
 * @param reference the bank's number of the booking, or null
 * @param instruction the number that we or the payer gave, or null
 * @param counterparty the other side's name, or null
 * @param text what the payer wrote, or null
 */
public record OpenLine(
    long id,
    String fundAccount,
    LocalDate bookedOn,
    Money amount,
    boolean inward,
    String reference,
    String instruction,
    String counterparty,
    String text) {

  /** A line that is kept. */
  public static OpenLine of(BankLine line) {
    return new OpenLine(
        line.id(),
        line.fundAccount(),
        line.bookedOn(),
        line.amount(),
        line.inward(),
        line.bankReference(),
        line.instructionNumber(),
        line.counterpartyName(),
        line.remittance());
  }

  /** What it adds to the account. */
  public Money change() {
    return inward ? amount : Money.ZERO.minus(amount);
  }

  /** Whether nobody could tell the two apart: everything but their place is the same. */
  boolean isAlike(OpenLine other) {
    return new OpenLine(
            other.id,
            fundAccount,
            bookedOn,
            amount,
            inward,
            reference,
            instruction,
            counterparty,
            text)
        .equals(other);
  }
}

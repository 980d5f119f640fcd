package org.yuqiao.statements;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line as the bank prints it.
 *
 * @param amount more than nothing, in yuan
 * @param inward whether the money came in
 * @param reference the bank's own number of the booking, or null
 * @param counterparty who paid or was paid
 * @param text what the payer wrote, with the contract's number
 */
public record StatementLine(
    LocalDate bookedOn,
    BigDecimal amount,
    boolean inward,
    String reference,
    String counterparty,
    String text) {

  /** What it adds to the account. */
  public BigDecimal change() {
    return inward ? amount : amount.negate();
  }

  /** The same line over another amount. */
  public StatementLine over(BigDecimal other) {
    return new StatementLine(bookedOn, other, inward, reference, counterparty, text);
  }
}

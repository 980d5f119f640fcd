package org.yuqiao.reconciliation.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * A line of a statement as the file tells it; what the file does not tell is null.
 *
 * @param place where it stands in the file, for messages
 * @param amount more than nothing
 * @param inward whether the money came in
 * @param reference the bank's own number of the booking (流水号)
 * @param instruction the number that we or the payer gave (指令号)
 * @param text what the payer wrote (摘要)
 * @param balance the running balance after the line
 */
public record ReadLine(
    Place place,
    LocalDate bookedOn,
    LocalDate valueOn,
    Money amount,
    boolean inward,
    String reference,
    String instruction,
    String counterpartyName,
    String counterpartyAccount,
    String text,
    Money balance) {

  /** What the line adds to the account. */
  public Money change() {
    return inward ? amount : Money.ZERO.minus(amount);
  }
}

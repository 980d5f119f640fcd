package org.yuqiao.casefile.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * What a fee is reckoned on.
 *
 * @param amount the amount drawn
 * @param dueOn the due date, after which a surcharge runs; null where none is reckoned
 * @param waivable whether the borrower is one the waiver serves
 */
public record Drawing(Money amount, LocalDate drawnOn, LocalDate dueOn, boolean waivable) {

  public static Drawing of(BridgeCase file) {
    return new Drawing(file.drawn(), file.drawnOn(), file.dueOn(), file.borrower().waivable());
  }
}

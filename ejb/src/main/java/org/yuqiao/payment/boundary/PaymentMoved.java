package org.yuqiao.payment.boundary;

import java.time.LocalDate;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.kernel.Money;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.payment.model.PaymentStatus;

/**
 * An instruction came from one state to another. Fired in the transaction that moves it, while the
 * case's row and the instruction's are locked: whoever asked for the payment books there what has
 * become of it, or nothing moves.
 *
 * @param from the state before; null where it was prepared just now, {@code REJECTED} where the
 *     bank took a rejection back
 * @param executedOn the bank's day of an executed payment, else null
 */
public record PaymentMoved(
    String number,
    String subject,
    PaymentPurpose purpose,
    String occasion,
    String fundAccount,
    Payee payee,
    Money amount,
    PaymentStatus from,
    PaymentStatus to,
    LocalDate executedOn,
    String bankReference,
    String reason,
    String preparedBy,
    String releasedBy,
    Stamp stamp) {

  static PaymentMoved of(PaymentInstruction of, PaymentStatus from, BankAnswer said, Stamp stamp) {
    return new PaymentMoved(
        of.number(),
        of.subject(),
        of.purpose(),
        of.occasion(),
        of.fundAccount(),
        of.payee(),
        of.amount(),
        from,
        of.status(),
        of.executedOn(),
        said.reference(),
        said.reason(),
        of.preparedBy(),
        of.releasedBy(),
        stamp);
  }
}

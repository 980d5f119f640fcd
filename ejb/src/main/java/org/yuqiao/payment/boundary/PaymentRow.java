package org.yuqiao.payment.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.payment.model.PaymentInstruction;

/**
 * An instruction in a list.
 *
 * @param subject the case's number, or {@code FUND}
 * @param caseNumber the case's number, or null where the fund itself pays
 * @param conflict the answer that contradicts its state and waits for a person, or null
 */
public record PaymentRow(
    String number,
    String subject,
    String caseNumber,
    Label purpose,
    String fundAccount,
    String payeeName,
    String payeeAccount,
    String payeeBank,
    Money amount,
    Label status,
    Label conflict,
    String preparedBy,
    LocalDate preparedOn,
    String releasedBy,
    LocalDate releasedOn,
    LocalDate executedOn,
    String bankReference,
    Instant movedAt) {

  static PaymentRow of(PaymentInstruction p) {
    return new PaymentRow(
        p.number(),
        p.subject(),
        p.caseNumber().map(Object::toString).orElse(null),
        p.purpose().label(),
        p.fundAccount(),
        p.payee().name(),
        p.payee().account(),
        p.payee().bank(),
        p.amount(),
        p.status().label(),
        p.conflict() == null ? null : p.conflict().label(),
        p.preparedBy(),
        p.preparedOn(),
        p.releasedBy(),
        p.releasedOn(),
        p.executedOn(),
        p.bankReference(),
        p.movedAt());
  }
}

package org.yuqiao.loan.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.PaymentAccepted;
import org.yuqiao.casefile.model.CaseEvent.PaymentReinstated;
import org.yuqiao.casefile.model.CaseEvent.PaymentRejected;
import org.yuqiao.casefile.model.CaseEvent.PaymentSent;
import org.yuqiao.casefile.model.CaseEvent.PaymentUnknown;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.payment.boundary.PaymentMoved;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.payment.model.PaymentStatus;

/**
 * Writes on the case what becomes of its payment, in the transaction that moves the instruction:
 * when the money has left, the case is drawn. What the office does itself (prepare, cancel,
 * release, pay at the counter) its own verbs record.
 */
@ApplicationScoped
public class FollowPayment {

  @Inject CaseJournal journal;
  @Inject DrawPayment drawPayment;

  void follow(@Observes PaymentMoved moved) {
    boolean ofTheBank = moved.from() != null && moved.from() != PaymentStatus.PREPARED;
    if (moved.purpose() != PaymentPurpose.DRAW || !ofTheBank) {
      return;
    }
    var file = journal.forUpdate(new CaseNumber(moved.subject())).orElseThrow();
    if (moved.from() == PaymentStatus.REJECTED) {
      record(file, reinstated(moved), moved);
    }
    record(file, fact(moved), moved);
  }

  private void record(BridgeCase file, CaseEvent event, PaymentMoved moved) {
    journal.record(file, event, moved.stamp());
  }

  private CaseEvent fact(PaymentMoved moved) {
    return switch (moved.to()) {
      case SENT -> new PaymentSent(moved.number());
      case ACCEPTED -> new PaymentAccepted(moved.number(), moved.bankReference());
      case UNKNOWN -> new PaymentUnknown(moved.number(), moved.reason());
      case REJECTED -> new PaymentRejected(moved.number(), moved.reason());
      case EXECUTED -> drawPayment.drawn(exit(moved));
      default -> throw new IllegalStateException("no bank says " + moved.to());
    };
  }

  private static DrawPayment.Exit exit(PaymentMoved moved) {
    boolean city = moved.fundAccount().equals(FundAccount.CITY);
    return new DrawPayment.Exit(
        moved.amount(),
        moved.executedOn(),
        moved.bankReference(),
        city ? null : moved.fundAccount());
  }

  private static PaymentReinstated reinstated(PaymentMoved moved) {
    return new PaymentReinstated(
        moved.number(),
        moved.payee().account(),
        moved.payee().name(),
        moved.preparedBy(),
        moved.releasedBy());
  }
}

package org.yuqiao.payment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.PaymentVoided;

/** Ends a prepared instruction with the case that was withdrawn, declined, changed or lapsed. */
@ApplicationScoped
public class FollowCase {

  @Inject Payments payments;

  void cancel(@Observes PaymentVoided voided) {
    payments
        .liveNumber(voided.number().value())
        .ifPresent(number -> payments.cancel(number, "随业务终止（%s）".formatted(voided.fact())));
  }
}

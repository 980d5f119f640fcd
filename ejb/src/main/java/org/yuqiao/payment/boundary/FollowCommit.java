package org.yuqiao.payment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Sends what was released once the release has committed; what was undone sends nothing. */
@ApplicationScoped
public class FollowCommit {

  @Inject SendNow sendNow;

  void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
    sendNow.send(filled.messageId());
  }
}

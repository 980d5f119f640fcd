package org.yuqiao.payment.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yuqiao.payment.store.Exchange;
import org.yuqiao.persistence.boundary.Installation;

/** Hands messages over, outside of any transaction. */
@Dependent
class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

  @Inject OutboxTurns turns;
  @Inject Exchange exchange;
  @Inject Installation installation;

  /** Hands over whatever is due. */
  void all() {
    turns.due().forEach(this::one);
  }

  /** Hands over one message, unless it is in hand or was handed over. */
  void one(String messageId) {
    try {
      turns.claim(messageId).ifPresent(this::deliver);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "message " + messageId + " waits for a later turn");
    }
  }

  private void deliver(Exchange.Outgoing message) {
    try {
      exchange.put(installation.dataDirectory(), message);
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "message " + message.messageId() + " could not be put out");
      turns.failed(message.messageId(), e.toString());
      return;
    }
    turns.sent(message.messageId());
  }
}

package org.yuqiao.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.OutboxMessage;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.payment.store.BankReport;
import org.yuqiao.payment.store.Exchange;
import org.yuqiao.payment.store.Outbox;

/**
 * The outbox's turns, each in a transaction of its own: a message is claimed, then handed over
 * outside of any transaction, then marked as sent. A turn that ends in between is made up for: the
 * claim grows stale and the same bytes are handed over again.
 */
@Stateless
@RolesAllowed("system")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxTurns {

  private static final Duration IN_HAND = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final int BATCH = 100;

  @Inject Outbox outbox;
  @Inject Answering answering;
  @Inject Today today;

  /** The messages whose turn it is. */
  public List<String> due() {
    return outbox.due(turn(), BATCH);
  }

  /** Takes a message in hand; empty where another was quicker. */
  public Optional<Exchange.Outgoing> claim(String messageId) {
    return outbox.claim(messageId, UUID.randomUUID().toString(), turn())
        ? outbox
            .find(messageId)
            .map(m -> new Exchange.Outgoing(m.messageId(), m.fundAccount(), m.payload()))
        : Optional.empty();
  }

  /** The message lies where the bank takes it: the instruction is sent, and the message with it. */
  public void sent(String messageId) {
    var answer = new BankAnswer(messageId, PaymentStatus.SENT, null, null, null, null);
    answering.take(List.of(new BankReport.Placed(null, answer)));
    outbox.forUpdate(messageId).ifPresent(message -> message.sent(today.now()));
  }

  /** The message could not be handed over; the next attempt comes later each time. */
  public void failed(String messageId, String why) {
    outbox
        .forUpdate(messageId)
        .filter(OutboxMessage::waits)
        .ifPresent(message -> message.failed(why, today.now().plus(pause(message))));
  }

  private static Duration pause(OutboxMessage message) {
    long seconds = 5L << Math.min(6, message.attempts());
    var pause = Duration.ofSeconds(seconds);
    return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
  }

  private Outbox.Turn turn() {
    Instant now = today.now();
    return new Outbox.Turn(now, now.minus(IN_HAND), now.plus(IN_HAND), now.plus(LONGEST_WAIT));
  }
}

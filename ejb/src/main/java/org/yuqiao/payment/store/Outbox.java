package org.yuqiao.payment.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yuqiao.payment.model.OutboxMessage;

/** The messages that wait to be sent, and those that were. */
@Dependent
public class Outbox {

  /**
   * What a turn is judged by. What lies further in the future than it can was written by a clock
   * that ran ahead and counts as over: a practice clock begins anew with each start.
   *
   * @param stale claims made before are given up
   * @param ahead claims made after are given up too
   * @param late no attempt is put off beyond
   */
  public record Turn(Instant now, Instant stale, Instant ahead, Instant late) {}

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(OutboxMessage message) {
    em.persist(message);
  }

  public Optional<OutboxMessage> find(String messageId) {
    return Optional.ofNullable(em.find(OutboxMessage.class, messageId));
  }

  public Optional<OutboxMessage> forUpdate(String messageId) {
    return Optional.ofNullable(
        em.find(OutboxMessage.class, messageId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Messages whose turn it is and that nobody has in hand. */
  public List<String> due(Turn turn, int limit) {
    return em.createQuery(
            "select m.messageId from OutboxMessage m"
                + " where m.sentAt is null and m.withheldAt is null"
                + " and m.channel = org.yuqiao.payment.model.PaymentChannel.FILE"
                + " and (m.lastError is null or m.nextAttemptAt <= :now or m.nextAttemptAt > :late)"
                + " and (m.claimedAt is null or m.claimedAt < :stale or m.claimedAt > :ahead)"
                + " order by m.messageId",
            String.class)
        .setParameter("now", turn.now())
        .setParameter("late", turn.late())
        .setParameter("ahead", turn.ahead())
        .setParameter("stale", turn.stale())
        .setMaxResults(limit)
        .getResultList();
  }

  /** Takes a message in hand, unless another was quicker or a person takes it along. */
  public boolean claim(String messageId, String claim, Turn turn) {
    return em.createQuery(
                "update OutboxMessage m set m.claimedAt = :now, m.claim = :claim,"
                    + " m.attempts = m.attempts + 1"
                    + " where m.messageId = :id and m.sentAt is null and m.withheldAt is null"
                    + " and m.channel = org.yuqiao.payment.model.PaymentChannel.FILE"
                    + " and (m.claimedAt is null or m.claimedAt < :stale or m.claimedAt > :ahead)")
            .setParameter("now", turn.now())
            .setParameter("ahead", turn.ahead())
            .setParameter("stale", turn.stale())
            .setParameter("claim", claim)
            .setParameter("id", messageId)
            .executeUpdate()
        == 1;
  }
}

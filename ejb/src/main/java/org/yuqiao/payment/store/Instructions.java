package org.yuqiao.payment.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentStep;

/** The payment instructions and their lives. */
@Dependent
public class Instructions {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /**
   * Adds an instruction; the database refuses a second live one of the same key here and now, not
   * at the end of the transaction.
   */
  public void add(PaymentInstruction instruction, PaymentStep first) {
    em.persist(instruction);
    em.persist(first);
    em.flush();
  }

  public void add(PaymentStep step) {
    em.persist(step);
  }

  /** The instruction with its row locked until the transaction ends. */
  public Optional<PaymentInstruction> forUpdate(String number) {
    return Optional.ofNullable(
        em.find(PaymentInstruction.class, number, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<PaymentInstruction> find(String number) {
    return Optional.ofNullable(em.find(PaymentInstruction.class, number));
  }

  /** Whom an instruction is for, read without taking it in hand. */
  public Optional<String> subjectOf(String number) {
    return em
        .createQuery(
            "select p.subject from PaymentInstruction p where p.number = :number", String.class)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The number of the live instruction of a key. */
  public Optional<String> liveNumber(String liveKey) {
    return em
        .createQuery(
            "select p.number from PaymentInstruction p where p.openKey = :key", String.class)
        .setParameter("key", liveKey)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The instructions of a case or of the fund, newest first. */
  public List<PaymentInstruction> ofSubject(String subject, int limit) {
    return em.createQuery(
            "select p from PaymentInstruction p where p.subject = :subject order by p.number desc",
            PaymentInstruction.class)
        .setParameter("subject", subject)
        .setMaxResults(limit)
        .getResultList();
  }

  /** An instruction's life, from its beginning. */
  public List<PaymentStep> stepsOf(String number) {
    return em.createQuery(
            "select s from PaymentStep s where s.number = :number order by s.seq",
            PaymentStep.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The next serial number. Numbers of attempts that failed are not used again. */
  public long nextSerial() {
    var dialect =
        em.getEntityManagerFactory()
            .unwrap(SessionFactoryImplementor.class)
            .getJdbcServices()
            .getDialect();
    String next = dialect.getSequenceSupport().getSequenceNextValString("payment_serial");
    return ((Number) em.createNativeQuery(next).getSingleResult()).longValue();
  }
}

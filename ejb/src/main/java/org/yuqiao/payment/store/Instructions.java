package org.yuqiao.payment.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.yuqiao.kernel.Money;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.payment.model.PaymentStatus;
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

  /** The instruction, locked until the transaction ends with all that {@link #inItsPlace} tells. */
  public Optional<PaymentInstruction> forUpdate(String number) {
    return inItsPlace(number).stream().filter(found -> found.number().equals(number)).findFirst();
  }

  /** The instruction, locked alone; nothing is read where this transaction holds it already. */
  public Optional<PaymentInstruction> underLock(String number) {
    return Optional.ofNullable(
        em.find(PaymentInstruction.class, number, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * An instruction and those that stood in its place before or after it, all of one key, locked
   * until the transaction ends: what becomes of one decides on the others.
   */
  public List<PaymentInstruction> inItsPlace(String number) {
    return em.createQuery(
            "select p from PaymentInstruction p where p.subject ="
                + " (select q.subject from PaymentInstruction q where q.number = :number)"
                + " and p.liveKey ="
                + " (select q.liveKey from PaymentInstruction q where q.number = :number)"
                + " order by p.number",
            PaymentInstruction.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** An instruction of a key whose answers contradict each other and wait for a person. */
  public Optional<String> contradicted(String subject, String liveKey) {
    return em
        .createQuery(
            "select p.number from PaymentInstruction p where p.subject = :subject"
                + " and p.liveKey = :key and p.conflict is not null order by p.number",
            String.class)
        .setParameter("subject", subject)
        .setParameter("key", liveKey)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * What other instructions will still take from a special account: draws on their way to the bank,
   * and whatever the fund itself is about to pay.
   */
  public Money leaving(String fundAccount, String exceptNumber) {
    var sum =
        em.createQuery(
                "select sum(cast(p.amount as Long)) from PaymentInstruction p"
                    + " where p.fundAccount = :account and p.openKey is not null"
                    + " and p.number <> :number"
                    + " and (p.purpose <> :draw or p.status <> :prepared)",
                Long.class)
            .setParameter("account", fundAccount)
            .setParameter("number", exceptNumber)
            .setParameter("draw", PaymentPurpose.DRAW)
            .setParameter("prepared", PaymentStatus.PREPARED)
            .getSingleResult();
    return Money.ofFen(sum == null ? 0 : sum);
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

  /** An instruction that has not ended, out of a special account or to its number at its bank. */
  public Optional<String> underWay(String fundAccount, String accountNumber) {
    return em
        .createQuery(
            "select p.number from PaymentInstruction p where p.openKey is not null"
                + " and (p.fundAccount = :account or p.payee.account = :number)"
                + " order by p.number",
            String.class)
        .setParameter("account", fundAccount)
        .setParameter("number", accountNumber)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** What live drawdowns will take out of each special account. */
  public Map<String, Money> drawsLeaving() {
    return em
        .createQuery(
            "select p.fundAccount, sum(cast(p.amount as Long)) from PaymentInstruction p"
                + " where p.openKey is not null and p.purpose = :draw group by p.fundAccount",
            Object[].class)
        .setParameter("draw", PaymentPurpose.DRAW)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0], row -> Money.ofFen(((Number) row[1]).longValue())));
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

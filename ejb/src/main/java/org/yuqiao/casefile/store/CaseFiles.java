package org.yuqiao.casefile.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.kernel.CaseNumber;

/** The cases. */
@Dependent
public class CaseFiles {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(BridgeCase file) {
    em.persist(file);
  }

  /** The case with its row locked until the transaction ends. */
  public Optional<BridgeCase> forUpdate(CaseNumber number) {
    return Optional.ofNullable(
        em.find(BridgeCase.class, number.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<BridgeCase> find(CaseNumber number) {
    return Optional.ofNullable(em.find(BridgeCase.class, number.value()));
  }

  /** Cases in the order of their numbers, for walks over all of them in batches. */
  public List<BridgeCase> after(String number, int limit) {
    return em.createQuery(
            "select c from BridgeCase c where c.number > :number order by c.number",
            BridgeCase.class)
        .setParameter("number", number)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether a case holds the old loan of this lender and contract. */
  public boolean holdsOldLoan(String openLoanKey, String exceptNumber) {
    return em.createQuery(
                "select count(c) from BridgeCase c"
                    + " where c.openLoanKey = :key and c.number <> :number",
                Long.class)
            .setParameter("key", openLoanKey)
            .setParameter("number", exceptNumber)
            .getSingleResult()
        > 0;
  }

  /** The next serial number of a case. Numbers of attempts that failed are not used again. */
  public long nextSerial() {
    var dialect =
        em.getEntityManagerFactory()
            .unwrap(SessionFactoryImplementor.class)
            .getJdbcServices()
            .getDialect();
    String next = dialect.getSequenceSupport().getSequenceNextValString("case_serial");
    return ((Number) em.createNativeQuery(next).getSingleResult()).longValue();
  }

  public void flush() {
    em.flush();
  }
}

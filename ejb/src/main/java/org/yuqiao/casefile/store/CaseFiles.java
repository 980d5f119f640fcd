package org.yuqiao.casefile.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.kernel.CaseNumber;

/** The cases. */
@Dependent
public class CaseFiles {

  private static final int MOST_IN_LIST = 1000;

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

  /** Cases not yet filed whose money is back and was out in a year, or fell due in it. */
  public List<String> returnedAround(int year) {
    return em.createQuery(
            "select c.number from BridgeCase c where c.status in :back and c.drawnOn <= :end"
                + " and (c.dueOn >= :start or c.repaidOn >= :start) order by c.number",
            String.class)
        .setParameter(
            "back", List.of(CaseStatus.COMPENSATED, CaseStatus.REPAID, CaseStatus.FEE_SETTLED))
        .setParameter("start", LocalDate.of(year, 1, 1))
        .setParameter("end", LocalDate.of(year, 12, 31))
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

  /** The district of each case; Oracle takes 1,000 numbers in a list. */
  public Map<String, String> districtsOf(List<String> numbers) {
    var districts = new HashMap<String, String>();
    for (int from = 0; from < numbers.size(); from += MOST_IN_LIST) {
      em.createQuery(
              "select c.number, c.borrower.district from BridgeCase c where c.number in :numbers",
              Object[].class)
          .setParameter(
              "numbers", numbers.subList(from, Math.min(from + MOST_IN_LIST, numbers.size())))
          .getResultStream()
          .forEach(row -> districts.put((String) row[0], (String) row[1]));
    }
    return districts;
  }

  /** What the cases of a district hold in fen: money promised, and principal out. */
  public long heldIn(String district) {
    var held =
        em.createQuery(
                "select sum(cast(c.reserved as Long)), sum(case when c.drawn is null then 0L"
                    + " else cast(c.drawn as Long) - cast(c.repaid as Long)"
                    + " - cast(c.compensated as Long) - cast(c.writtenOff as Long) end)"
                    + " from BridgeCase c where c.borrower.district = :district",
                Object[].class)
            .setParameter("district", district)
            .getSingleResult();
    return fen(held[0]) + fen(held[1]);
  }

  private static long fen(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
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

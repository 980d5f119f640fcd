package org.yuqiao.casefile.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;

/** Sums over the cases, as the pool is planned by them. */
@Dependent
public class CaseSums {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** What the cases in some states ask for together, in fen. */
  public long requested(Collection<CaseStatus> statuses) {
    var sum =
        em.createQuery(
                "select sum(cast(c.requested as Long)) from BridgeCase c"
                    + " where c.status in :statuses",
                Long.class)
            .setParameter("statuses", statuses)
            .getSingleResult();
    return sum == null ? 0 : sum;
  }

  /** Principal still expected back of the cases in some states, in fen. */
  public long outstanding(Collection<CaseStatus> statuses) {
    var sum =
        em.createQuery(
                "select sum(cast(c.drawn as Long) - cast(c.repaid as Long)"
                    + " - cast(c.compensated as Long)) from BridgeCase c"
                    + " where c.status in :statuses",
                Long.class)
            .setParameter("statuses", statuses)
            .getSingleResult();
    return sum == null ? 0 : sum;
  }

  /** The cases in some states, by number. */
  public List<BridgeCase> in(Collection<CaseStatus> statuses) {
    return em.createQuery(
            "select c from BridgeCase c where c.status in :statuses order by c.number",
            BridgeCase.class)
        .setParameter("statuses", statuses)
        .getResultList();
  }

  /** Which borrowers of cases in some states drew money before, by credit code. */
  public List<String> drewBefore(Collection<CaseStatus> statuses) {
    return em.createQuery(
            "select distinct d.borrower.creditCode from BridgeCase d where d.drawnOn is not null"
                + " and d.borrower.creditCode in (select c.borrower.creditCode from BridgeCase c"
                + " where c.status in :statuses)",
            String.class)
        .setParameter("statuses", statuses)
        .getResultList();
  }

  /** Day drawn, day due, whether provisional, principal in fen and number of cases in states. */
  public List<Object[]> out(Collection<CaseStatus> statuses) {
    return em.createQuery(
            "select c.drawnOn, c.dueOn, c.dueProvisional,"
                + " sum(cast(c.drawn as Long) - cast(c.repaid as Long)), count(c)"
                + " from BridgeCase c where c.status in :statuses"
                + " group by c.drawnOn, c.dueOn, c.dueProvisional"
                + " order by c.dueOn, c.drawnOn",
            Object[].class)
        .setParameter("statuses", statuses)
        .getResultList();
  }

  /** Day drawn, day repaid and number of the cases repaid in a span. */
  public List<Object[]> used(LocalDate from, LocalDate to) {
    return em.createQuery(
            "select c.drawnOn, c.repaidOn, count(c) from BridgeCase c"
                + " where c.repaidOn >= :from and c.repaidOn <= :to"
                + " group by c.drawnOn, c.repaidOn",
            Object[].class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /**
   * Principal due on a day in fen, as the books had it: what was still out before the day, and what
   * still was at its end.
   */
  public Object[] dueOn(LocalDate day) {
    return em.createQuery(
            "select sum(case when l.bookedOn < :day then cast(l.debit as Long)"
                + " - cast(l.credit as Long) else 0L end),"
                + " sum(cast(l.debit as Long) - cast(l.credit as Long))"
                + " from BridgeCase c, JournalLine l where c.dueOn = :day"
                + " and l.subject = c.number and l.accountCode in ('1101', '1102', '1109')"
                + " and l.bookedOn <= :day",
            Object[].class)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** Numbers of the cases whose money was due on a day. */
  public List<String> numbersDueOn(LocalDate day) {
    return em.createQuery(
            "select c.number from BridgeCase c where c.dueOn = :day order by c.number",
            String.class)
        .setParameter("day", day)
        .getResultList();
  }
}

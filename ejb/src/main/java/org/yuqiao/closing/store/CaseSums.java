package org.yuqiao.closing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.casefile.model.DeadlineKind;
import org.yuqiao.kernel.Money;

/** What the cases themselves say, beside the journal. */
@Dependent
public class CaseSums {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** Principal still expected back, summed over the cases. */
  public Money principal() {
    Object[] sums =
        em.createQuery(
                "select sum(cast(c.drawn as Long)), sum(cast(c.repaid as Long)),"
                    + " sum(cast(c.compensated as Long)), sum(cast(c.writtenOff as Long))"
                    + " from BridgeCase c where c.drawn is not null",
                Object[].class)
            .getSingleResult();
    return money(sums[0]).minus(money(sums[1])).minus(money(sums[2])).minus(money(sums[3]));
  }

  /** Numbers of cases whose money was due by a day and that nobody has marked; the first ones. */
  public List<String> unmarked(LocalDate day, int limit) {
    return em.createQuery(
            "select d.caseNumber from Deadline d where d.kind = :kind and d.closedOn is null"
                + " and d.provisional = false and d.dueOn <= :day order by d.dueOn, d.caseNumber",
            String.class)
        .setParameter("kind", DeadlineKind.RETURN_OF_FUNDS)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultList();
  }

  private static Money money(Object sum) {
    return sum == null ? Money.ZERO : Money.ofFen(((Number) sum).longValue());
  }
}

package org.yuqiao.closing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.closing.model.HandedOverYear;
import org.yuqiao.closing.model.LockedMonth;

/** The locked months and the years handed over. */
@Dependent
public class LockedPeriods {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(LockedMonth month) {
    em.persist(month);
  }

  public void add(HandedOverYear year) {
    em.persist(year);
  }

  /** The month that begins with a day, where it is locked. */
  public Optional<LockedMonth> month(LocalDate firstDay) {
    return Optional.ofNullable(em.find(LockedMonth.class, firstDay));
  }

  /** The locked months that begin in a stretch of days. */
  public List<LockedMonth> months(LocalDate from, LocalDate to) {
    return em.createQuery(
            "select m from LockedMonth m where m.month >= :from and m.month <= :to"
                + " order by m.month",
            LockedMonth.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  public Optional<HandedOverYear> year(int year) {
    return Optional.ofNullable(em.find(HandedOverYear.class, year));
  }
}

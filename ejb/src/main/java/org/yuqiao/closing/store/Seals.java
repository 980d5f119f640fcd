package org.yuqiao.closing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.closing.model.DaySeal;

/** The closed days. */
@Dependent
public class Seals {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(DaySeal seal) {
    em.persist(seal);
  }

  public Optional<DaySeal> find(LocalDate day) {
    return Optional.ofNullable(em.find(DaySeal.class, day));
  }

  /** The seal that takes a day in: its own, or the first one for a day before it. */
  public Optional<DaySeal> covering(LocalDate day) {
    return em.createQuery(
            "select s from DaySeal s where s.day >= :day order by s.day", DaySeal.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The first one. */
  public Optional<DaySeal> first() {
    return em.createQuery("select s from DaySeal s order by s.day", DaySeal.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All of them, the first day first. */
  public List<DaySeal> all() {
    return em.createQuery("select s from DaySeal s order by s.day", DaySeal.class).getResultList();
  }

  /** The last one. */
  public Optional<DaySeal> last() {
    return em.createQuery("select s from DaySeal s order by s.day desc", DaySeal.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those of a stretch of days, the first day first. */
  public List<DaySeal> between(LocalDate from, LocalDate to) {
    return em.createQuery(
            "select s from DaySeal s where s.day >= :from and s.day <= :to order by s.day",
            DaySeal.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }
}

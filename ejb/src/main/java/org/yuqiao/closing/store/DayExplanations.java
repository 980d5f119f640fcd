package org.yuqiao.closing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.closing.model.DayExplanation;

/** What was explained for the close of days. */
@Dependent
public class DayExplanations {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(DayExplanation explanation) {
    em.persist(explanation);
  }

  /** Those that hold for a day. */
  public List<DayExplanation> holdingOn(LocalDate day) {
    return em.createQuery(
            "select e from DayExplanation e where e.through >= :day order by e.factSeq",
            DayExplanation.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** One of them by the place of its fact. */
  public Optional<DayExplanation> find(long factSeq) {
    return Optional.ofNullable(em.find(DayExplanation.class, factSeq));
  }
}

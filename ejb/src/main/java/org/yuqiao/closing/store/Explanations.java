package org.yuqiao.closing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.closing.model.Explanation;

/** What was explained for the close of days. */
@Dependent
public class Explanations {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(Explanation explanation) {
    em.persist(explanation);
  }

  /** Those that hold for a day. */
  public List<Explanation> holdingOn(LocalDate day) {
    return em.createQuery(
            "select e from Explanation e where e.through >= :day order by e.factSeq",
            Explanation.class)
        .setParameter("day", day)
        .getResultList();
  }
}

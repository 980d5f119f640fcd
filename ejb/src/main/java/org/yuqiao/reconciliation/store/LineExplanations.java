package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.reconciliation.model.LineExplanation;

/** Why lines and entries have no partner yet. */
@Dependent
public class LineExplanations {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(LineExplanation explanation) {
    em.persist(explanation);
  }

  /** Writes what was withdrawn, so that another may stand in its place. */
  public void write() {
    em.flush();
  }

  /** All explanations of a line or an entry, withdrawn ones too, in their order. */
  public List<LineExplanation> of(String target) {
    return em.createQuery(
            "select e from LineExplanation e where e.target = :target order by e.number",
            LineExplanation.class)
        .setParameter("target", target)
        .getResultList();
  }

  /** The explanations of an account that stand, by what they explain. */
  public Map<String, LineExplanation> standing(String account) {
    var standing = new HashMap<String, LineExplanation>();
    em.createQuery(
            "select e from LineExplanation e where e.fundAccount = :account"
                + " and e.activeTarget is not null",
            LineExplanation.class)
        .setParameter("account", account)
        .getResultStream()
        .forEach(explanation -> standing.put(explanation.target(), explanation));
    return standing;
  }
}

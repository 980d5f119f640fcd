package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yuqiao.reconciliation.model.ColumnMapping;

/** The remembered mappings of columns, and what is asked of the special accounts. */
@Dependent
public class ColumnChoices {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public Optional<ColumnMapping> find(String id) {
    return Optional.ofNullable(em.find(ColumnMapping.class, id));
  }

  public void add(ColumnMapping mapping) {
    em.persist(mapping);
  }

  public List<ColumnMapping> all() {
    return em.createQuery("select m from ColumnMapping m order by m.id", ColumnMapping.class)
        .getResultList();
  }

  /** The mappings of other accounts at the same custodian bank, the latest choice first. */
  public List<ColumnMapping> ofSameBank(String account) {
    return em.createQuery(
            "select m from ColumnMapping m, FundAccount own, FundAccount other"
                + " where own.code = :account and other.code = m.fundAccount"
                + " and other.code <> own.code and other.custodianBank = own.custodianBank"
                + " order by m.changedAt desc",
            ColumnMapping.class)
        .setParameter("account", account)
        .getResultList();
  }
}

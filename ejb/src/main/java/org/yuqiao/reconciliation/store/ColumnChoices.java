package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuqiao.reconciliation.model.ColumnMapping;
import org.yuqiao.reconciliation.model.StatementColumn;

/** The remembered mappings of columns, and what is asked of the special accounts. */
@Dependent
public class ColumnChoices {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public Optional<ColumnMapping> find(String id) {
    return Optional.ofNullable(em.find(ColumnMapping.class, id));
  }

  /** The choices to read an account's file by: one of them first, then those of its bank. */
  public List<Map<StatementColumn, String>> headings(String account, String mapping) {
    return Stream.concat(find(mapping).stream(), ofSameBank(account).stream())
        .map(ColumnMapping::headings)
        .toList();
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

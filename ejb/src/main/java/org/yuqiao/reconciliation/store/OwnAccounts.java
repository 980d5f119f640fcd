package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yuqiao.reconciliation.model.OwnAccount;

/** The special accounts as they stand; nothing of them is loaded that others book on. */
@Dependent
public class OwnAccounts {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public Optional<OwnAccount> find(String code) {
    return all().stream().filter(account -> account.code().equals(code)).findFirst();
  }

  /** All of them, by code. */
  public List<OwnAccount> all() {
    return em.createQuery(
            "select a.code, a.name, a.accountNumber, a.custodianBank from FundAccount a"
                + " order by a.code",
            Object[].class)
        .getResultStream()
        .map(
            row ->
                new OwnAccount((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
        .toList();
  }
}

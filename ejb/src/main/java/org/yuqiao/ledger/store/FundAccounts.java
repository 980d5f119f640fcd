package org.yuqiao.ledger.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.yuqiao.ledger.model.FundAccount;

/** The special accounts. */
@Dependent
public class FundAccounts {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** The city account, its row locked until the transaction ends. */
  public FundAccount cityForUpdate() {
    return em.find(FundAccount.class, FundAccount.CITY, LockModeType.PESSIMISTIC_WRITE);
  }

  public FundAccount city() {
    return em.find(FundAccount.class, FundAccount.CITY);
  }
}

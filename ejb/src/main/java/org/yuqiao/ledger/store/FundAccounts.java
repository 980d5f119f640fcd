package org.yuqiao.ledger.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.ledger.model.Payer;

/** The special accounts. */
@Dependent
public class FundAccounts {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /**
   * An account to book on, or to change. The caller holds the lock of the books, and only such
   * callers load accounts, so that what is loaded is what stands.
   */
  public Optional<FundAccount> underLock(String code) {
    return Optional.ofNullable(em.find(FundAccount.class, code));
  }

  /** The accounts' balances as they stand, by code; nothing is locked. */
  public List<AccountBalance> balances() {
    return em.createQuery(
            "select a.code, a.name, a.balance, a.reserved from FundAccount a order by a.code",
            Object[].class)
        .getResultStream()
        .map(
            row ->
                new AccountBalance(
                    (String) row[0], (String) row[1], (Money) row[2], (Money) row[3]))
        .toList();
  }

  /** An account as its bank knows it; nothing is locked or loaded. */
  public Optional<Payer> payer(String code) {
    return em.createQuery(
            "select new org.yuqiao.ledger.model.Payer(a.code, a.name, a.accountNumber,"
                + " a.custodianBank, a.openedOn, a.closedOn) from FundAccount a"
                + " where a.code = :code",
            Payer.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}

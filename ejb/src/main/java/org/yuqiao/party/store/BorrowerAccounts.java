package org.yuqiao.party.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yuqiao.party.model.AccountState;
import org.yuqiao.party.model.BorrowerAccount;

/** The white list in the database. */
@ApplicationScoped
public class BorrowerAccounts {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager entities;

  public Optional<BorrowerAccount> byId(long id) {
    return Optional.ofNullable(entities.find(BorrowerAccount.class, id));
  }

  /** The account, locked until the transaction ends. */
  public Optional<BorrowerAccount> forUpdate(long id) {
    return Optional.ofNullable(
        entities.find(BorrowerAccount.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The account to which money for a borrower at a bank may go. */
  public Optional<BorrowerAccount> active(String creditCode, String bankCode) {
    return entities
        .createQuery(
            "select a from BorrowerAccount a where a.creditCode = :creditCode"
                + " and a.bankCode = :bankCode and a.state = :state",
            BorrowerAccount.class)
        .setParameter("creditCode", creditCode)
        .setParameter("bankCode", bankCode)
        .setParameter("state", AccountState.ACTIVE)
        .getResultStream()
        .findFirst();
  }

  /** True where an account is proposed or active already. */
  public boolean isListed(String bankCode, String accountNumber) {
    return entities
            .createQuery(
                "select count(a) from BorrowerAccount a where a.bankCode = :bankCode"
                    + " and a.accountNumber = :accountNumber and a.state <> :state",
                Long.class)
            .setParameter("bankCode", bankCode)
            .setParameter("accountNumber", accountNumber)
            .setParameter("state", AccountState.RETIRED)
            .getSingleResult()
        > 0;
  }

  /** A borrower's accounts, the latest first. */
  public List<BorrowerAccount> of(String creditCode) {
    return entities
        .createQuery(
            "select a from BorrowerAccount a where a.creditCode = :creditCode order by a.id desc",
            BorrowerAccount.class)
        .setParameter("creditCode", creditCode)
        .getResultList();
  }

  /** The accounts in a state, the earliest first, at most so many. */
  public List<BorrowerAccount> in(AccountState state, int limit) {
    return entities
        .createQuery(
            "select a from BorrowerAccount a where a.state = :state order by a.id",
            BorrowerAccount.class)
        .setParameter("state", state)
        .setMaxResults(limit)
        .getResultList();
  }

  public void add(BorrowerAccount account) {
    entities.persist(account);
  }

  /** Writes what changed so far, so that one change is in the database before the next. */
  public void flush() {
    entities.flush();
  }
}

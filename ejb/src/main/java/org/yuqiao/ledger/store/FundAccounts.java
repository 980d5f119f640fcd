package org.yuqiao.ledger.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.ledger.model.AccountCard;
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

  public void add(FundAccount account) {
    em.persist(account);
  }

  /** Whether another account has the number at its custodian bank. */
  public boolean hasNumber(String accountNumber, String exceptCode) {
    return em.createQuery(
                "select count(a) from FundAccount a where a.accountNumber = :number"
                    + " and a.code <> :code",
                Long.class)
            .setParameter("number", accountNumber)
            .setParameter("code", exceptCode)
            .getSingleResult()
        > 0;
  }

  /** What is known of the accounts beside their money, by code; nothing is locked. */
  public List<AccountCard> cards() {
    return em.createQuery(
            "select a.code, a.name, a.custodianBank, a.accountNumber, a.openedOn, a.closedOn"
                + " from FundAccount a order by a.code",
            Object[].class)
        .getResultStream()
        .map(FundAccounts::card)
        .toList();
  }

  private static AccountCard card(Object[] row) {
    return new AccountCard(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (LocalDate) row[4],
        (LocalDate) row[5]);
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

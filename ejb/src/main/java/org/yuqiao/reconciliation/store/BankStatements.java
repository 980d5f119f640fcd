package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.reconciliation.model.BankStatement;

/** The statements that were imported. */
@Dependent
public class BankStatements {

  private static final String OF_ACCOUNT =
      "select s from BankStatement s where s.fundAccount = :account";

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public Optional<BankStatement> find(long id) {
    return Optional.ofNullable(em.find(BankStatement.class, id));
  }

  /** The place of the account's next import, from one. */
  public int nextSerial(String account) {
    Integer last =
        em.createQuery(
                "select max(s.accountSerial) from BankStatement s where s.fundAccount = :account",
                Integer.class)
            .setParameter("account", account)
            .getSingleResult();
    return last == null ? 1 : last + 1;
  }

  public void add(BankStatement statement) {
    em.persist(statement);
  }

  /** The statement that a file with this digest was imported as. */
  public Optional<BankStatement> ofDigest(String account, String digest) {
    return em.createQuery(OF_ACCOUNT + " and s.digest = :digest", BankStatement.class)
        .setParameter("account", account)
        .setParameter("digest", digest)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The latest statement with balances that begins on a day or before it. */
  public Optional<BankStatement> beforeOrOn(String account, LocalDate day) {
    return neighbour("s.fromDay <= :day order by s.fromDay desc", account, day);
  }

  /** The first statement with balances that begins after a day. */
  public Optional<BankStatement> after(String account, LocalDate day) {
    return neighbour("s.fromDay > :day order by s.fromDay", account, day);
  }

  /** The first statement of an account that gives balances. */
  public Optional<BankStatement> firstWithBalances(String account) {
    return em.createQuery(
            OF_ACCOUNT + " and s.opening is not null order by s.fromDay, s.accountSerial",
            BankStatement.class)
        .setParameter("account", account)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The statements with balances that speak of a day or a later one, the last first. */
  public List<BankStatement> withBalancesUntil(String account, LocalDate day) {
    return em.createQuery(
            OF_ACCOUNT
                + " and s.opening is not null and s.toDay >= :day"
                + " order by s.toDay desc, s.accountSerial desc",
            BankStatement.class)
        .setParameter("account", account)
        .setParameter("day", day)
        .getResultList();
  }

  private Optional<BankStatement> neighbour(String where, String account, LocalDate day) {
    return em.createQuery(
            OF_ACCOUNT + " and s.opening is not null and " + where + ", s.accountSerial desc",
            BankStatement.class)
        .setParameter("account", account)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Statements that cover the same days, the latest import first. */
  public List<BankStatement> over(String account, LocalDate from, LocalDate to) {
    return em.createQuery(
            OF_ACCOUNT + " and s.fromDay = :from and s.toDay = :to order by s.id desc",
            BankStatement.class)
        .setParameter("account", account)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** The imports, the latest first; of one account, or of all where none is named. */
  public List<BankStatement> latest(String account, int offset, int limit) {
    var query =
        em.createQuery(
            "select s from BankStatement s" + of(account) + " order by s.id desc",
            BankStatement.class);
    return filled(query, account).setFirstResult(offset).setMaxResults(limit).getResultList();
  }

  /** The imports with an id below another, the latest first. */
  public List<BankStatement> below(String account, long id, int limit) {
    var query =
        em.createQuery(
            "select s from BankStatement s where s.id < :id"
                + (account == null ? "" : " and s.fundAccount = :account")
                + " order by s.id desc",
            BankStatement.class);
    return filled(query, account).setParameter("id", id).setMaxResults(limit).getResultList();
  }

  public long count(String account) {
    var query = em.createQuery("select count(s) from BankStatement s" + of(account), Long.class);
    return filled(query, account).getSingleResult();
  }

  private static String of(String account) {
    return account == null ? "" : " where s.fundAccount = :account";
  }

  private static <T> TypedQuery<T> filled(TypedQuery<T> query, String account) {
    return account == null ? query : query.setParameter("account", account);
  }
}

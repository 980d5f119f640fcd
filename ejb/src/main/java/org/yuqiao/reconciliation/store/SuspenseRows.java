package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.model.SuspenseOwner;

/** What is in suspense by the books, line by line, and whose it is. */
@Dependent
public class SuspenseRows {

  private static final String SUMS =
      "select j.detail, sum(cast(j.credit as Long) - cast(j.debit as Long)) from JournalLine j"
          + " where j.accountCode in ('2201', '1801')";

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(SuspenseOwner owner) {
    em.persist(owner);
  }

  /** The present owner of a line. */
  public Optional<SuspenseOwner> owner(long bankLine) {
    return owners(bankLine).stream().findFirst();
  }

  /** A line's owners, the present one first. */
  public List<SuspenseOwner> owners(long bankLine) {
    return em.createQuery(
            "select o from SuspenseOwner o where o.bankLine = :line order by o.number desc",
            SuspenseOwner.class)
        .setParameter("line", bankLine)
        .getResultList();
  }

  /** The present owners of all lines in suspense. */
  public Map<Long, SuspenseOwner> owners() {
    var owners = new HashMap<Long, SuspenseOwner>();
    em.createQuery(
            "select o from SuspenseOwner o, BankLine l where l.id = o.bankLine"
                + " and l.status = :suspense order by o.number",
            SuspenseOwner.class)
        .setParameter("suspense", LineStatus.SUSPENSE)
        .getResultStream()
        .forEach(owner -> owners.put(owner.bankLine(), owner));
    return owners;
  }

  /** What of a line is still in suspense, in or out. */
  public Money left(BankLine line) {
    return em.createQuery(SUMS + " and j.detail = :line group by j.detail", Object[].class)
        .setParameter("line", String.valueOf(line.id()))
        .getResultStream()
        .map(SuspenseRows::sum)
        .findFirst()
        .orElse(Money.ZERO);
  }

  /** What is left of every line in suspense. */
  public Map<Long, Money> left() {
    var left = new HashMap<Long, Money>();
    em.createQuery(SUMS + " group by j.detail", Object[].class)
        .getResultStream()
        .forEach(row -> left.put(Long.valueOf((String) row[0]), sum(row)));
    return left;
  }

  /** The lines in suspense, the oldest first; of one account, or of all where none is named. */
  public List<BankLine> lines(String account) {
    return em.createQuery(
            "select l from BankLine l where l.status = :suspense"
                + " and (:account is null or l.fundAccount = :account) order by l.bookedOn, l.id",
            BankLine.class)
        .setParameter("suspense", LineStatus.SUSPENSE)
        .setParameter("account", account)
        .getResultList();
  }

  private static Money sum(Object[] row) {
    return Money.ofFen(Math.abs(((Number) row[1]).longValue()));
  }
}

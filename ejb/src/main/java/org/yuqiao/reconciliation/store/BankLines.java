package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.KeptLines;

/** The lines of the statements. */
@Dependent
public class BankLines {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public Optional<BankLine> find(long id) {
    return Optional.ofNullable(em.find(BankLine.class, id));
  }

  /** A line, locked until the transaction ends. */
  public Optional<BankLine> forUpdate(long id) {
    return Optional.ofNullable(em.find(BankLine.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public void add(BankLine line) {
    em.persist(line);
  }

  /** Writes what was added so far and lets go of it, so that memory stays small. */
  public void write() {
    em.flush();
    em.clear();
  }

  /** By what an account's lines over some days are known again. */
  public KeptLines kept(String account, LocalDate from, LocalDate to) {
    return new KeptLines(
        em.createQuery(
                "select l.fingerprint, l.bookedOn, l.inward, l.amount, l.bankReference"
                    + " from BankLine l where l.fundAccount = :account"
                    + " and l.bookedOn between :from and :to",
                Object[].class)
            .setParameter("account", account)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultStream()
            .map(
                row ->
                    new KeptLines.Kept(
                        (String) row[0],
                        (LocalDate) row[1],
                        (Boolean) row[2],
                        (Money) row[3],
                        (String) row[4]))
            .toList());
  }

  /** What an account's lines over some days add to it. */
  public Money change(String account, LocalDate from, LocalDate to) {
    Long fen =
        em.createQuery(
                "select sum(case when l.inward = true then cast(l.amount as Long)"
                    + " else -cast(l.amount as Long) end) from BankLine l"
                    + " where l.fundAccount = :account and l.bookedOn between :from and :to",
                Long.class)
            .setParameter("account", account)
            .setParameter("from", from)
            .setParameter("to", to)
            .getSingleResult();
    return fen == null ? Money.ZERO : Money.ofFen(fen);
  }

  /** An account's lines over some days, in the order of booking. */
  public List<BankLine> over(String account, LocalDate from, LocalDate to) {
    return em.createQuery(
            "select l from BankLine l where l.fundAccount = :account"
                + " and l.bookedOn between :from and :to order by l.bookedOn, l.id",
            BankLine.class)
        .setParameter("account", account)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** The lines that a statement brought, in the order of the file. */
  public List<BankLine> of(long statementId, int offset, int limit) {
    return em.createQuery(
            "select l from BankLine l where l.statementId = :statement order by l.ordinal",
            BankLine.class)
        .setParameter("statement", statementId)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The lines that a statement brought behind one of its places. */
  public List<BankLine> after(long statementId, int ordinal, int limit) {
    return em.createQuery(
            "select l from BankLine l where l.statementId = :statement and l.ordinal > :ordinal"
                + " order by l.ordinal",
            BankLine.class)
        .setParameter("statement", statementId)
        .setParameter("ordinal", ordinal)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many lines that a statement brought stand before one of its places. */
  public int before(long statementId, int ordinal) {
    return em.createQuery(
            "select count(l) from BankLine l where l.statementId = :statement"
                + " and l.ordinal < :ordinal",
            Long.class)
        .setParameter("statement", statementId)
        .setParameter("ordinal", ordinal)
        .getSingleResult()
        .intValue();
  }
}

package org.yuqiao.closing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.LineStatus;

/** What stands open between the books and the banks, and on the way to them. */
@Dependent
public class OpenItems {

  private static final String LINES =
      "select l from BankLine l where l.bookedOn <= :day and (l.status = :open or"
          + " l.status = :suspense and not exists"
          + " (select o.number from SuspenseOwner o where o.bankLine = l.id)"
          + " or l.status = :explained and not exists (select e.number from LineExplanation e"
          + " where e.activeTarget = concat('L', cast(l.id as String)) and e.expectedOn >= :day))"
          + " order by l.bookedOn, l.id";

  private static final String ENTRIES =
      "select l.subject, l.seq, l.lineNo, l.detail, l.debit, l.credit, l.bookedOn, l.reference"
          + " from JournalLine l where l.accountCode = '1001' and l.bookedOn <= :day"
          + " and exists (select s.id from BankStatement s where s.fundAccount = l.detail"
          + " and s.fromDay <= l.bookedOn and s.toDay >= l.bookedOn)"
          + " and not exists (select m.number from LineMatch m where m.subject = l.subject"
          + " and m.seq = l.seq and m.lineNo = l.lineNo and m.undoneAt is null)"
          + " and not exists (select e.number from LineExplanation e where e.activeTarget ="
          + " concat(l.subject, '#', cast(l.seq as String), '#', cast(l.lineNo as String))"
          + " and e.expectedOn >= :day)"
          + " order by l.bookedOn, l.subject, l.seq, l.lineNo";

  private static final String MOVED =
      "select l.detail, max(l.bookedOn) from JournalLine l where l.accountCode = '1001'"
          + " and l.bookedOn > :after and l.bookedOn <= :day group by l.detail order by l.detail";

  private static final String STRAYED =
      "select l from BankLine l where l.id in :ids and l.bookedOn <= :day"
          + " and l.status <> :suspense order by l.id";

  /** Lines asked for in one query; Oracle takes a thousand. */
  private static final int TOGETHER = 500;

  private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** An account that moved and whose statements do not tell of it. */
  public record Untold(String fundAccount, LocalDate movedOn) {}

  /** Bank lines up to a day that nobody has placed, owns or explained; the first ones. */
  public List<BankLine> lines(LocalDate day, int limit) {
    return em.createQuery(LINES, BankLine.class)
        .setParameter("day", day)
        .setParameter("open", LineStatus.OPEN)
        .setParameter("suspense", LineStatus.SUSPENSE)
        .setParameter("explained", LineStatus.EXPLAINED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Bank lines up to a day whose suspense holds money though they are not in suspense. */
  public List<BankLine> strayed(List<Long> bankLines, LocalDate day) {
    var ids = bankLines.stream().sorted().toList();
    var strayed = new ArrayList<BankLine>();
    for (int from = 0; from < ids.size(); from += TOGETHER) {
      strayed.addAll(
          em.createQuery(STRAYED, BankLine.class)
              .setParameter("ids", ids.subList(from, Math.min(from + TOGETHER, ids.size())))
              .setParameter("day", day)
              .setParameter("suspense", LineStatus.SUSPENSE)
              .getResultList());
    }
    return strayed;
  }

  /**
   * Entries on days that statements tell of, neither matched nor explained, reversed ones and their
   * reversals among them: all of them, since only together it shows which cancel each other.
   */
  public List<BookItem> entries(LocalDate day) {
    return em.createQuery(ENTRIES, Object[].class)
        .setParameter("day", day)
        .getResultStream()
        .map(OpenItems::item)
        .toList();
  }

  /** Accounts that moved after one day, up to another, and whose statements do not tell of it. */
  public List<Untold> withoutStatement(LocalDate after, LocalDate day) {
    return em.createQuery(MOVED, Object[].class)
        .setParameter("after", after == null ? BEFORE_ALL : after)
        .setParameter("day", day)
        .getResultStream()
        .map(row -> new Untold((String) row[0], (LocalDate) row[1]))
        .filter(moved -> !told(moved))
        .toList();
  }

  private boolean told(Untold moved) {
    return em.createQuery(
                "select count(s) from BankStatement s where s.fundAccount = :account"
                    + " and s.fromDay <= :day and s.toDay >= :day",
                Long.class)
            .setParameter("account", moved.fundAccount())
            .setParameter("day", moved.movedOn())
            .getSingleResult()
        > 0;
  }

  /**
   * Instructions released by a day whose fate nobody knows, or which nobody has answered; and those
   * whose answers contradict each other.
   */
  public List<PaymentInstruction> unanswered(LocalDate day, int limit) {
    return em.createQuery(
            "select p from PaymentInstruction p where p.status in :waiting"
                + " and p.releasedOn <= :day or p.conflict is not null order by p.number",
            PaymentInstruction.class)
        .setParameter(
            "waiting", List.of(PaymentStatus.RELEASED, PaymentStatus.SENT, PaymentStatus.UNKNOWN))
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultList();
  }

  private static BookItem item(Object[] row) {
    var debit = (Money) row[4];
    return new BookItem(
        new BookItem.Key((String) row[0], (Long) row[1], (Integer) row[2]),
        (String) row[3],
        debit.isPositive(),
        debit.isPositive() ? debit : (Money) row[5],
        (LocalDate) row[6],
        (String) row[7],
        List.of());
  }
}

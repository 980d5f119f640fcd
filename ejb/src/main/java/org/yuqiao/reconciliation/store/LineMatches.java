package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.LineMatch;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.model.Matcher;
import org.yuqiao.reconciliation.model.Matcher.Parted;
import org.yuqiao.reconciliation.model.StatementDays;

/** What stands against what, and what did. */
@Dependent
public class LineMatches {

  private static final Set<LineStatus> UNMATCHED =
      EnumSet.of(LineStatus.OPEN, LineStatus.EXPLAINED);

  /** So many amounts are named in a query; of more all lines are read. */
  private static final int MOST_AMOUNTS = 500;

  /** Lines asked for in one query; Oracle takes a thousand. */
  private static final int TOGETHER = 500;

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(LineMatch match) {
    em.persist(match);
  }

  /** Writes what was added so far, so that a second match of one line or entry shows at once. */
  public void write() {
    em.flush();
  }

  /** All matches of a line, undone ones too, in the order they were made. */
  public List<LineMatch> ofLine(long bankLine) {
    return em.createQuery(
            "select m from LineMatch m where m.bankLine = :line order by m.number", LineMatch.class)
        .setParameter("line", bankLine)
        .getResultList();
  }

  /** All matches of an entry's lines, undone ones too. */
  public List<LineMatch> ofEntry(String subject, long seq) {
    return em.createQuery(
            "select m from LineMatch m where m.subject = :subject and m.seq = :seq"
                + " order by m.lineNo, m.matchedAt",
            LineMatch.class)
        .setParameter("subject", subject)
        .setParameter("seq", seq)
        .getResultList();
  }

  /** Whether an entry's line stands against a bank line. */
  public boolean isMatched(BookItem.Key entry) {
    return em.createQuery(
                "select count(m) from LineMatch m where m.activeEntry = :entry", Long.class)
            .setParameter("entry", entry.text())
            .getSingleResult()
        > 0;
  }

  /** The pairs of an account that were taken apart. */
  public Set<Parted> parted(String account) {
    var parted = new HashSet<Parted>();
    undone(account).forEach(match -> parted.add(new Parted(match.bankLine(), match.entry())));
    return parted;
  }

  /** How many matches each line has had that was taken apart. */
  public Map<Long, Integer> numbers(String account) {
    var numbers = new HashMap<Long, Integer>();
    undone(account).forEach(match -> numbers.merge(match.bankLine(), match.number(), Math::max));
    return numbers;
  }

  private List<LineMatch> undone(String account) {
    return em.createQuery(
            "select m from LineMatch m where m.fundAccount = :account and m.undoneAt is not null",
            LineMatch.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** An account's lines over some days that stand against nothing, locked in one order. */
  public List<BankLine> unmatchedForUpdate(String account, LocalDate from, LocalDate to) {
    return em.createQuery(
            "select l from BankLine l where l.fundAccount = :account and l.status in :statuses"
                + " and l.bookedOn between :from and :to order by l.id",
            BankLine.class)
        .setParameter("account", account)
        .setParameter("statuses", UNMATCHED)
        .setParameter("from", from)
        .setParameter("to", to)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** An account's lines up to a day that stood against nothing at its end. */
  public List<BankLine> unmatched(String account, LocalDate to) {
    return em.createQuery(
            "select l from BankLine l where l.fundAccount = :account and l.bookedOn <= :to"
                + " and not exists (select m.number from LineMatch m where m.bankLine = l.id"
                + " and m.undoneAt is null and m.entryDay <= :to)"
                + " order by l.bookedOn, l.id",
            BankLine.class)
        .setParameter("account", account)
        .setParameter("to", to)
        .getResultList();
  }

  /** The lines of the account and amounts of some lines, near their days, for doubles. */
  public List<BankLine> near(List<BankLine> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    var amounts = lines.stream().map(BankLine::amount).distinct().limit(MOST_AMOUNTS + 1).toList();
    boolean few = amounts.size() <= MOST_AMOUNTS;
    var days = lines.stream().map(BankLine::bookedOn).sorted().toList();
    var query =
        em.createQuery(
                "select l from BankLine l where l.fundAccount in :accounts"
                    + " and l.bookedOn between :from and :to"
                    + (few ? " and l.amount in :amounts" : "")
                    + " order by l.bookedOn, l.id",
                BankLine.class)
            .setParameter("accounts", lines.stream().map(BankLine::fundAccount).distinct().toList())
            .setParameter("from", days.get(0).minusDays(Matcher.WINDOW_DAYS))
            .setParameter("to", days.get(days.size() - 1).plusDays(Matcher.WINDOW_DAYS));
    return (few ? query.setParameter("amounts", amounts) : query).getResultList();
  }

  /** All matches of some lines, undone ones too, in the order they were made. */
  public Map<Long, List<LineMatch>> ofLines(List<Long> bankLines) {
    var byLine = new HashMap<Long, List<LineMatch>>();
    for (int from = 0; from < bankLines.size(); from += TOGETHER) {
      em.createQuery(
              "select m from LineMatch m where m.bankLine in :lines order by m.bankLine, m.number",
              LineMatch.class)
          .setParameter(
              "lines", bankLines.subList(from, Math.min(from + TOGETHER, bankLines.size())))
          .getResultStream()
          .forEach(m -> byLine.computeIfAbsent(m.bankLine(), line -> new ArrayList<>()).add(m));
    }
    return byLine;
  }

  /** An account's lines up to a day that stand against entries of later days. */
  public Set<Long> matchedLater(String account, LocalDate to) {
    return new HashSet<>(
        em.createQuery(
                "select m.bankLine from LineMatch m where m.fundAccount = :account"
                    + " and m.undoneAt is null and m.lineDay <= :to and m.entryDay > :to",
                Long.class)
            .setParameter("account", account)
            .setParameter("to", to)
            .getResultList());
  }

  /** The days that an account's statements speak of. */
  public StatementDays statementDays(String account) {
    return new StatementDays(
        em.createQuery(
                "select s.fromDay, s.toDay, s.opening, s.closing from BankStatement s"
                    + " where s.fundAccount = :account",
                Object[].class)
            .setParameter("account", account)
            .getResultStream()
            .map(
                row ->
                    new StatementDays.Period(
                        (LocalDate) row[0], (LocalDate) row[1], (Money) row[2], (Money) row[3]))
            .toList());
  }
}

package org.yuqiao.ledger.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.Engagement;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;

/** The booked lines. */
@Dependent
public class Journal {

  private static final int MOST_IN_LIST = 1000;

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public List<JournalLine> add(JournalEntry entry) {
    List<JournalLine> lines = JournalLine.of(entry);
    lines.forEach(em::persist);
    return lines;
  }

  public List<JournalLine> of(String subject) {
    return em.createQuery(
            "select l from JournalLine l where l.subject = :subject order by l.seq, l.lineNo",
            JournalLine.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  /** The lines of many subjects at once; at most 1,000 of them, as Oracle allows in a list. */
  public Map<String, List<JournalLine>> ofAll(List<String> subjects) {
    var bySubject = new HashMap<String, List<JournalLine>>();
    if (subjects.isEmpty()) {
      return bySubject;
    }
    em.createQuery(
            "select l from JournalLine l where l.subject in :subjects"
                + " order by l.subject, l.seq, l.lineNo",
            JournalLine.class)
        .setParameter("subjects", subjects)
        .getResultStream()
        .forEach(l -> bySubject.computeIfAbsent(l.subject(), s -> new ArrayList<>()).add(l));
    return bySubject;
  }

  public long count() {
    return em.createQuery("select count(l) from JournalLine l", Long.class).getSingleResult();
  }

  /** The lines of one entry. */
  public List<JournalLine> entry(String subject, long seq) {
    return em.createQuery(
            "select l from JournalLine l where l.subject = :subject and l.seq = :seq"
                + " order by l.lineNo",
            JournalLine.class)
        .setParameter("subject", subject)
        .setParameter("seq", seq)
        .getResultList();
  }

  /** Debit less credit of an account by subsidiary. */
  public Map<String, Money> balancesOf(String accountCode) {
    return em.createQuery(
            "select l.detail, sum(cast(l.debit as Long) - cast(l.credit as Long))"
                + " from JournalLine l where l.accountCode = :account and l.detail is not null"
                + " group by l.detail",
            Object[].class)
        .setParameter("account", accountCode)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0], row -> Money.ofFen(((Number) row[1]).longValue())));
  }

  /** The cases that held money as of a day, by number. */
  public List<Engagement> engagements(LocalDate asOf) {
    var held =
        em.createQuery(
                "select l.subject,"
                    + " sum(case when l.accountCode = '9001' then 0L"
                    + " else cast(l.debit as Long) - cast(l.credit as Long) end),"
                    + " sum(case when l.accountCode = '9001'"
                    + " then cast(l.debit as Long) - cast(l.credit as Long) else 0L end)"
                    + " from JournalLine l where l.accountCode in ('1101', '1102', '1109', '9001')"
                    + " and l.bookedOn <= :asOf group by l.subject"
                    + " having sum(cast(l.debit as Long)) <> sum(cast(l.credit as Long))"
                    + " order by l.subject",
                Object[].class)
            .setParameter("asOf", asOf)
            .getResultList();
    var paidFrom = paidFrom(held.stream().map(row -> (String) row[0]).toList());
    return held.stream().map(row -> engagement(row, paidFrom)).toList();
  }

  private static Engagement engagement(Object[] row, Map<String, String> paidFrom) {
    var subject = (String) row[0];
    var outstanding = Money.ofFen(((Number) row[1]).longValue());
    return new Engagement(
        subject,
        outstanding.isZero() ? null : paidFrom.get(subject),
        outstanding,
        Money.ofFen(((Number) row[2]).longValue()));
  }

  /** The special account that each case's first payment left; Oracle takes 1,000 in a list. */
  private Map<String, String> paidFrom(List<String> subjects) {
    var accounts = new HashMap<String, String>();
    for (int from = 0; from < subjects.size(); from += MOST_IN_LIST) {
      em.createQuery(
              "select l.subject, l.detail from JournalLine l where l.subject in :subjects"
                  + " and l.accountCode = '1001' and cast(l.credit as Long) > 0"
                  + " order by l.subject, l.seq",
              Object[].class)
          .setParameter(
              "subjects", subjects.subList(from, Math.min(from + MOST_IN_LIST, subjects.size())))
          .getResultStream()
          .forEach(row -> accounts.putIfAbsent((String) row[0], (String) row[1]));
    }
    return accounts;
  }

  /**
   * Debits and credits of every account and subsidiary over all lines up to and including a day.
   */
  public Balances balances(LocalDate asOf) {
    return new Balances(asOf, sums("l.bookedOn <= :asOf", Map.of("asOf", asOf)));
  }

  /** The same over the lines after a day only. */
  public List<Balances.Row> between(LocalDate after, LocalDate upTo) {
    return sums(
        "l.bookedOn > :after and l.bookedOn <= :upTo", Map.of("after", after, "upTo", upTo));
  }

  /** How many lines are booked up to and including a day. */
  public long countUpTo(LocalDate day) {
    return em.createQuery("select count(l) from JournalLine l where l.bookedOn <= :day", Long.class)
        .setParameter("day", day)
        .getSingleResult();
  }

  private List<Balances.Row> sums(String where, Map<String, LocalDate> days) {
    var query =
        em.createQuery(
            "select l.accountCode, l.detail, sum(cast(l.debit as Long)),"
                + " sum(cast(l.credit as Long)) from JournalLine l where "
                + where
                + " group by l.accountCode, l.detail order by l.accountCode, l.detail",
            Object[].class);
    days.forEach(query::setParameter);
    return query.getResultStream().map(Journal::row).toList();
  }

  private static Balances.Row row(Object[] sums) {
    return new Balances.Row(
        Account.ofCode((String) sums[0]),
        (String) sums[1],
        Money.ofFen(((Number) sums[2]).longValue()),
        Money.ofFen(((Number) sums[3]).longValue()));
  }
}

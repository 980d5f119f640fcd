package org.yuqiao.ledger.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.TrialBalance;

/** The booked lines. */
@Dependent
public class Journal {

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

  /** Debits and credits of every account, booked up to and including a day. */
  public TrialBalance trialBalance(LocalDate asOf) {
    var sums = new HashMap<String, Object[]>();
    em.createQuery(
            "select l.accountCode, sum(cast(l.debit as Long)), sum(cast(l.credit as Long))"
                + " from JournalLine l where l.bookedOn <= :asOf group by l.accountCode",
            Object[].class)
        .setParameter("asOf", asOf)
        .getResultList()
        .forEach(row -> sums.put((String) row[0], row));
    return new TrialBalance(
        asOf, Arrays.stream(Account.values()).map(a -> row(a, sums.get(a.code()))).toList());
  }

  private static TrialBalance.Row row(Account account, Object[] sums) {
    Money debit = sums == null ? Money.ZERO : Money.ofFen(((Number) sums[1]).longValue());
    Money credit = sums == null ? Money.ZERO : Money.ofFen(((Number) sums[2]).longValue());
    return new TrialBalance.Row(
        account.code(), account.zh(), account.en(), debit, credit, debit.minus(credit));
  }
}

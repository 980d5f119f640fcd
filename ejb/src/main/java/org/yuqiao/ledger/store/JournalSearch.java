package org.yuqiao.ledger.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.JournalPlace;
import org.yuqiao.ledger.model.JournalSelection;
import org.yuqiao.ledger.model.JournalSelection.Side;
import org.yuqiao.ledger.model.JournalSums;
import org.yuqiao.ledger.model.Movement;

/** The booked lines by their properties. */
@Dependent
public class JournalSearch {

  private static final String SUMS =
      " count(l), sum(cast(l.debit as Long)), sum(cast(l.credit as Long)) from JournalLine l";

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** Conditions on a line {@code l}, all of which must hold. */
  private static final class Conditions {
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Conditions(JournalSelection asked) {
      and("l.accountCode in :accounts", "accounts", codes(asked.accounts()));
      and("l.detail = :detail", "detail", asked.detail());
      and("l.subject = :subject", "subject", asked.subject());
      among(asked.among());
      and("l.reference = :reference", "reference", asked.reference());
      and("l.bookedOn >= :from", "from", asked.from());
      and("l.bookedOn <= :to", "to", asked.to());
      if (asked.side() != null) {
        clauses.add(asked.side() == Side.DEBIT ? "l.debit > 0" : "l.credit > 0");
      }
    }

    private static List<String> codes(List<Account> accounts) {
      return accounts.isEmpty() ? null : accounts.stream().map(Account::code).toList();
    }

    /** Oracle takes lists of 1,000, by which Hibernate cuts longer ones. */
    private void among(Collection<String> subjects) {
      if (subjects != null && subjects.isEmpty()) {
        clauses.add("1 = 0");
      } else {
        and("l.subject in :among", "among", subjects);
      }
    }

    private void and(String clause, String parameter, Object value) {
      if (value != null) {
        clauses.add(clause);
        values.put(parameter, value);
      }
    }

    /** After a place, or up to and including it. */
    private Conditions at(JournalPlace place, boolean after) {
      if (place != null) {
        String beyond = after ? ">" : "<";
        clauses.add("l.bookedOn %s= :day".formatted(beyond));
        clauses.add(
            ("(l.bookedOn %1$s :day or l.subject %1$s :placeSubject or l.subject = :placeSubject"
                    + " and (l.seq %1$s :seq or l.seq = :seq and l.lineNo %2$s :line))")
                .formatted(beyond, after ? ">" : "<="));
        values.put("day", place.bookedOn());
        values.put("placeSubject", place.subject());
        values.put("seq", place.seq());
        values.put("line", place.lineNo());
      }
      return this;
    }

    private String where() {
      return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }
  }

  /** Lines in the order of the journal, from the first or after a place. */
  public List<JournalLine> lines(JournalSelection asked, JournalPlace after, int limit) {
    var conditions = new Conditions(asked).at(after, true);
    return conditions
        .fill(
            em.createQuery(
                "select l from JournalLine l"
                    + conditions.where()
                    + " order by l.bookedOn, l.subject, l.seq, l.lineNo",
                JournalLine.class))
        .setMaxResults(limit)
        .getResultList();
  }

  /** Number and sums of the lines, all of them or up to and including a place. */
  public JournalSums sums(JournalSelection asked, JournalPlace upTo) {
    var conditions = new Conditions(asked).at(upTo, false);
    Object[] row =
        conditions
            .fill(em.createQuery("select" + SUMS + conditions.where(), Object[].class))
            .getSingleResult();
    return new JournalSums(((Number) row[0]).longValue(), money(row[1]), money(row[2]));
  }

  /** What was booked on some accounts in a span, day by day. */
  public List<Movement> movements(List<Account> accounts, LocalDate from, LocalDate to) {
    return em.createQuery(
            "select l.bookedOn, l.accountCode, l.detail,"
                + SUMS
                + " where l.bookedOn >= :from and l.bookedOn <= :to and l.accountCode in :codes"
                + " group by l.bookedOn, l.accountCode, l.detail"
                + " order by l.bookedOn, l.accountCode, l.detail",
            Object[].class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("codes", accounts.stream().map(Account::code).toList())
        .getResultStream()
        .map(JournalSearch::movement)
        .toList();
  }

  /** Money moved on a day from one special account to another within one entry, in fen. */
  public long movedWithin(LocalDate day) {
    var sum =
        em.createQuery(
                "select sum(cast(l.debit as Long)) from JournalLine l"
                    + " where l.bookedOn = :day and l.accountCode = :account and l.debit > 0"
                    + " and exists (select 1 from JournalLine o where o.subject = l.subject"
                    + " and o.seq = l.seq and o.accountCode = :account and o.credit > 0)",
                Long.class)
            .setParameter("day", day)
            .setParameter("account", Account.SPECIAL_ACCOUNT.code())
            .getSingleResult();
    return sum == null ? 0 : sum;
  }

  /** The first lines of the entries that carry a reference, the earliest first. */
  public List<JournalLine> withReference(String reference) {
    return em.createQuery(
            "select l from JournalLine l where l.reference = :reference and l.lineNo = 1"
                + " order by l.bookedOn, l.subject, l.seq",
            JournalLine.class)
        .setParameter("reference", reference)
        .getResultList();
  }

  private static Movement movement(Object[] row) {
    return new Movement(
        (LocalDate) row[0],
        Account.ofCode((String) row[1]),
        (String) row[2],
        money(row[4]),
        money(row[5]));
  }

  private static Money money(Object sum) {
    return Money.ofFen(sum == null ? 0 : ((Number) sum).longValue());
  }
}

package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.LineStatus;

/** Bank lines by their properties. */
@Dependent
public class LineSearch {

  /** Conditions on a line {@code l}, all of which must hold. */
  public static final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A condition with one parameter; left out where the value is null. */
    public Conditions and(String clause, String parameter, Object value) {
      if (value != null) {
        clauses.add(clause);
        values.put(parameter, value);
      }
      return this;
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }

    private String where() {
      return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }
  }

  /** How many lines, and how much in all. */
  public record Sum(long count, Money amount) {}

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** Found lines in the order of booking. */
  public List<BankLine> find(Conditions conditions, int offset, int limit) {
    return conditions
        .fill(
            em.createQuery(
                "select l from BankLine l" + conditions.where() + " order by l.bookedOn, l.id",
                BankLine.class))
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The found lines by their state. */
  public Map<LineStatus, Sum> sums(Conditions conditions) {
    var sums = new EnumMap<LineStatus, Sum>(LineStatus.class);
    conditions
        .fill(
            em.createQuery(
                "select l.status, count(l), sum(cast(l.amount as Long)) from BankLine l"
                    + conditions.where()
                    + " group by l.status",
                Object[].class))
        .getResultStream()
        .forEach(
            row ->
                sums.put(
                    (LineStatus) row[0],
                    new Sum((Long) row[1], Money.ofFen(((Number) row[2]).longValue()))));
    return sums;
  }

  /** The last day of an account's lines that stand open, or null where none does. */
  public LocalDate lastOpen(String account) {
    return em.createQuery(
            "select max(l.bookedOn) from BankLine l where l.fundAccount = :account"
                + " and l.status = :open",
            LocalDate.class)
        .setParameter("account", account)
        .setParameter("open", LineStatus.OPEN)
        .getSingleResult();
  }
}

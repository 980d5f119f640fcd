package org.yuqiao.casefile.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;

/** Cases by their properties. */
@Dependent
public class CaseSearch {

  /** Conditions on a case {@code c}, all of which must hold. */
  public static final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A condition with one parameter; left out where the value is null or an empty list. */
    public Conditions and(String clause, String parameter, Object value) {
      boolean open = value == null || value instanceof Collection<?> list && list.isEmpty();
      if (!open) {
        clauses.add(clause);
        values.put(parameter, value);
      }
      return this;
    }

    /** Part of a name, or the beginning of a number or code; the text is taken literally. */
    public Conditions matching(String text) {
      if (text == null || text.isBlank()) {
        return this;
      }
      String literal = text.strip().replaceAll("([!%_])", "!$1");
      clauses.add(
          "(c.borrower.name like :part escape '!' or c.number like :start escape '!'"
              + " or c.borrower.creditCode like :start escape '!'"
              + " or c.oldLoan.contractNumber like :part escape '!')");
      values.put("part", "%" + literal + "%");
      values.put("start", literal + "%");
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

  /** Count and sums in fen. */
  public record Sums(
      long count, long requested, long drawn, long gone, long feeDue, long feeWaived) {}

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** Found cases in an order given as a path of the case; ties are broken by number. */
  public List<BridgeCase> find(
      Conditions conditions, String orderBy, boolean descending, int offset, int limit) {
    String direction = descending ? " desc" : "";
    return conditions
        .fill(
            em.createQuery(
                "select c from BridgeCase c"
                    + conditions.where()
                    + " order by c."
                    + orderBy
                    + direction
                    + ", c.number"
                    + direction,
                BridgeCase.class))
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The newest found cases first. */
  public List<BridgeCase> newest(Conditions conditions, int limit) {
    return conditions
        .fill(
            em.createQuery(
                "select c from BridgeCase c" + conditions.where() + " order by c.number desc",
                BridgeCase.class))
        .setMaxResults(limit)
        .getResultList();
  }

  public Sums sums(Conditions conditions) {
    Object[] row =
        conditions
            .fill(
                em.createQuery(
                    "select count(c), sum(cast(c.requested as Long)), sum(cast(c.drawn as Long)),"
                        + " sum(case when c.drawn is null then 0L else cast(c.repaid as Long)"
                        + " + cast(c.compensated as Long)"
                        + " + coalesce(cast(c.writtenOff as Long), 0L) end),"
                        + " sum(cast(c.feeDue as Long)), sum(cast(c.feeWaived as Long))"
                        + " from BridgeCase c"
                        + conditions.where(),
                    Object[].class))
            .getSingleResult();
    return new Sums(fen(row[0]), fen(row[1]), fen(row[2]), fen(row[3]), fen(row[4]), fen(row[5]));
  }

  /** Cases in some states, those with the nearest open deadline first. */
  public List<Object[]> waiting(Collection<CaseStatus> statuses, String bank, int limit) {
    var conditions =
        new Conditions()
            .and("c.status in :statuses", "statuses", statuses)
            .and("(c.oldLoan.bankCode = :bank or c.renewingBank = :bank)", "bank", bank);
    return conditions
        .fill(
            em.createQuery(
                "select c, d from BridgeCase c left join Deadline d on d.caseNumber = c.number"
                    + " and d.closedOn is null"
                    + conditions.where()
                    + " order by d.dueOn nulls last, c.number",
                Object[].class))
        .setMaxResults(limit)
        .getResultList();
  }

  private static long fen(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }
}

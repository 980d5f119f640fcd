package org.yuqiao.payment.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.payment.model.PaymentInstruction;

/** Instructions by their properties. */
@Dependent
public class InstructionSearch {

  /** Conditions on an instruction {@code p}, all of which must hold. */
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

    /** Part of the payee's name, or the beginning of a number; the text is taken literally. */
    public Conditions matching(String text) {
      if (text == null || text.isBlank()) {
        return this;
      }
      String literal = text.strip().replaceAll("([!%_])", "!$1");
      clauses.add(
          "(p.payee.name like :part escape '!' or p.number like :start escape '!'"
              + " or p.subject like :start escape '!' or p.payee.account like :start escape '!'"
              + " or p.bankReference like :start escape '!')");
      values.put("part", "%" + literal + "%");
      values.put("start", literal + "%");
      return this;
    }

    /** Only those whose contradiction waits for a person. */
    public Conditions contradicted(boolean only) {
      if (only) {
        clauses.add("p.conflict is not null");
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

  /** How many there are, and their sum in fen. */
  public record Sums(long count, long fen) {}

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** Found instructions, the newest first. */
  public List<PaymentInstruction> newest(Conditions conditions, int offset, int limit) {
    return conditions
        .fill(
            em.createQuery(
                "select p from PaymentInstruction p"
                    + conditions.where()
                    + " order by p.number desc",
                PaymentInstruction.class))
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Count and sum of what is found. */
  public Sums sums(Conditions conditions) {
    Object[] row =
        conditions
            .fill(
                em.createQuery(
                    "select count(p), sum(cast(p.amount as Long)) from PaymentInstruction p"
                        + conditions.where(),
                    Object[].class))
            .getSingleResult();
    return new Sums((Long) row[0], row[1] == null ? 0 : ((Number) row[1]).longValue());
  }
}

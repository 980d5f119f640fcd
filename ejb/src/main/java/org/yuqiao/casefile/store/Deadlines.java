package org.yuqiao.casefile.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yuqiao.casefile.model.Deadline;
import org.yuqiao.casefile.model.DeadlineKind;
import org.yuqiao.casefile.model.DeadlineRules;
import org.yuqiao.kernel.CaseNumber;

/** The diary. */
@Dependent
public class Deadlines {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** Carries out what a fact does to a case's diary: closes first, then opens. */
  public void change(
      String caseNumber, long seq, DeadlineRules.Change change, LocalDate businessDate) {
    if (!change.closes().isEmpty()) {
      close(caseNumber, change.closes(), businessDate);
    }
    change.opens().forEach(opening -> em.persist(new Deadline(caseNumber, seq, opening)));
  }

  /** Adds deadlines as they stand. */
  public void add(List<Deadline> deadlines) {
    deadlines.forEach(em::persist);
  }

  private void close(String caseNumber, Set<DeadlineKind> kinds, LocalDate businessDate) {
    em.createQuery(
            "select d from Deadline d where d.caseNumber = :number and d.closedOn is null",
            Deadline.class)
        .setParameter("number", caseNumber)
        .getResultStream()
        .filter(deadline -> kinds.contains(deadline.kind()))
        .forEach(deadline -> deadline.close(businessDate));
  }

  public List<Deadline> of(CaseNumber number) {
    return em.createQuery(
            "select d from Deadline d where d.caseNumber = :number order by d.openedSeq, d.kind",
            Deadline.class)
        .setParameter("number", number.value())
        .getResultList();
  }

  /** Numbers of cases with an open deadline of a kind up to a day, provisional ones too. */
  public List<String> openUntil(DeadlineKind kind, LocalDate day) {
    return em.createQuery(
            "select d.caseNumber from Deadline d where d.kind = :kind and d.closedOn is null"
                + " and d.dueOn <= :day order by d.caseNumber",
            String.class)
        .setParameter("kind", kind)
        .setParameter("day", day)
        .getResultList();
  }

  /** Numbers of cases with an open, settled deadline of a kind up to and including a day. */
  public List<String> dueBy(DeadlineKind kind, LocalDate day, int limit) {
    return em.createQuery(
            "select d.caseNumber from Deadline d where d.kind = :kind and d.closedOn is null"
                + " and d.provisional = false and d.dueOn <= :day order by d.dueOn, d.caseNumber",
            String.class)
        .setParameter("kind", kind)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultList();
  }
}

package org.yuqiao.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.audit.model.Chain;
import org.yuqiao.audit.model.ChainHead;

/** The recorded facts. */
@Dependent
public class AuditRecords {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(AuditRecord record) {
    em.persist(record);
  }

  /** The end of a chain that is no case's, its row locked until the transaction ends. */
  public ChainHead headForUpdate(String chain) {
    return em.find(Chain.class, chain, LockModeType.PESSIMISTIC_WRITE).head();
  }

  /** The ends of the chains that are no case's. */
  public List<ChainHead> heads() {
    return em
        .createQuery("select c from Chain c order by c.name", Chain.class)
        .getResultList()
        .stream()
        .map(Chain::head)
        .toList();
  }

  public List<AuditRecord> of(String subject) {
    return em.createQuery(
            "select r from AuditRecord r where r.subject = :subject order by r.seq",
            AuditRecord.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  /** One record of a subject. */
  public Optional<AuditRecord> find(String subject, long seq) {
    return Optional.ofNullable(em.find(AuditRecord.class, new AuditRecord.Key(subject, seq)));
  }

  /** The latest records of a subject, the last first. */
  public List<AuditRecord> latest(String subject, int limit) {
    return em.createQuery(
            "select r from AuditRecord r where r.subject = :subject order by r.seq desc",
            AuditRecord.class)
        .setParameter("subject", subject)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The records of some kinds of fact of a subject, in order. */
  public List<AuditRecord> ofKinds(String subject, Set<String> kinds) {
    return em.createQuery(
            "select r from AuditRecord r where r.subject = :subject and r.kind in :kinds"
                + " order by r.seq",
            AuditRecord.class)
        .setParameter("subject", subject)
        .setParameter("kinds", kinds)
        .getResultList();
  }

  /** The records of many subjects at once; at most 1,000 of them, as Oracle allows in a list. */
  public Map<String, List<AuditRecord>> ofAll(List<String> subjects) {
    var bySubject = new HashMap<String, List<AuditRecord>>();
    if (subjects.isEmpty()) {
      return bySubject;
    }
    em.createQuery(
            "select r from AuditRecord r where r.subject in :subjects order by r.subject, r.seq",
            AuditRecord.class)
        .setParameter("subjects", subjects)
        .getResultStream()
        .forEach(r -> bySubject.computeIfAbsent(r.subject(), s -> new ArrayList<>()).add(r));
    return bySubject;
  }

  /** The records of some subjects at some places of their chains; a superset of the pairs meant. */
  public List<AuditRecord> at(List<String> subjects, Set<Long> seqs) {
    return em.createQuery(
            "select r from AuditRecord r where r.subject in :subjects and r.seq in :seqs",
            AuditRecord.class)
        .setParameter("subjects", subjects)
        .setParameter("seqs", seqs)
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(r) from AuditRecord r", Long.class).getSingleResult();
  }
}

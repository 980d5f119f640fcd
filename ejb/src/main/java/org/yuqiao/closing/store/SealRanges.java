package org.yuqiao.closing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yuqiao.closing.model.SealRange;
import org.yuqiao.closing.model.SealRoot;

/** Which records the days sealed. */
@Dependent
public class SealRanges {

  private static final int FETCH = 2000;

  /**
   * Of every chain that has grown since it was last sealed, up to its last record of the day. Where
   * a chain's very last record is of the day or before it, that one is it: a chain whose records
   * are looked through is one that went on after the day.
   */
  private static final String ADD =
      """
      INSERT INTO day_seal_range (day_on, subject, from_seq, to_seq, end_hash)
      SELECT :day, h.chain_subject, h.sealed + 1, e.seq, e.record_hash
      FROM (
        SELECT c.chain_subject, c.chain_count, COALESCE(
          (SELECT MAX(g.to_seq) FROM day_seal_range g WHERE g.subject = c.chain_subject), 0)
          AS sealed
        FROM bridge_case c
        UNION ALL
        SELECT a.chain_subject, a.chain_count, COALESCE(
          (SELECT MAX(g.to_seq) FROM day_seal_range g WHERE g.subject = a.chain_subject), 0)
        FROM audit_chain a) h
      JOIN audit_record e ON e.subject = h.chain_subject AND e.seq = COALESCE(
        (SELECT l.seq FROM audit_record l WHERE l.subject = h.chain_subject
          AND l.seq = h.chain_count AND l.business_date <= :day),
        (SELECT MAX(r.seq) FROM audit_record r WHERE r.subject = h.chain_subject
          AND r.seq > h.sealed AND r.business_date <= :day))
      WHERE h.chain_count > h.sealed
      """;

  private static final String HASHES =
      "select r.subject, r.seq, r.hash from SealRange g join AuditRecord r"
          + " on r.subject = g.subject and r.seq >= g.fromSeq and r.seq <= g.toSeq"
          + " where g.day = :day order by r.subject, r.seq";

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** Seals with a day all records up to it that no day before has sealed. */
  public void add(LocalDate day) {
    em.flush();
    em.createNativeQuery(ADD).setParameter("day", day).executeUpdate();
  }

  /** The root over the records that a day seals, as they stand now. */
  public SealRoot root(LocalDate day) {
    var root = new SealRoot();
    try (Stream<Object[]> hashes =
        em.createQuery(HASHES, Object[].class)
            .setParameter("day", day)
            .setHint("org.hibernate.fetchSize", FETCH)
            .getResultStream()) {
      hashes.forEach(r -> root.add((String) r[0], (Long) r[1], (String) r[2]));
    }
    return root;
  }

  /** The ranges of a day. */
  public List<SealRange> of(LocalDate day) {
    return em.createQuery(
            "select g from SealRange g where g.day = :day order by g.subject", SealRange.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** Ranges that do not follow the one before them in their chain; the first ones. */
  public List<SealRange> astray(int limit) {
    return em.createQuery(
            "select g from SealRange g where g.fromSeq <> 1 + coalesce((select max(p.toSeq)"
                + " from SealRange p where p.subject = g.subject and p.toSeq < g.toSeq), 0)"
                + " order by g.day, g.subject",
            SealRange.class)
        .setMaxResults(limit)
        .getResultList();
  }
}

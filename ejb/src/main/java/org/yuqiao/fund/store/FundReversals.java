package org.yuqiao.fund.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.fund.model.FundReversal;

/** The reversals of the fund's own facts. */
@Dependent
public class FundReversals {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(FundReversal reversal) {
    em.persist(reversal);
    em.flush();
  }

  /** What took a fact back, if it was taken back. */
  public Optional<FundReversal> of(long reversedSeq) {
    return Optional.ofNullable(em.find(FundReversal.class, reversedSeq));
  }

  /** Contributor, debits and credits in fen of capital that reversals booked up to a day. */
  public List<Object[]> ofCapital(LocalDate asOf) {
    return em.createQuery(
            "select l.detail, sum(cast(l.debit as Long)), sum(cast(l.credit as Long))"
                + " from JournalLine l, FundReversal r where l.subject = 'FUND'"
                + " and l.seq = r.reversing and l.accountCode = '3001' and l.bookedOn <= :asOf"
                + " group by l.detail",
            Object[].class)
        .setParameter("asOf", asOf)
        .getResultList();
  }

  /** All reversals, the earliest first. */
  public List<FundReversal> all() {
    return em.createQuery("select r from FundReversal r order by r.reversing", FundReversal.class)
        .getResultList();
  }
}

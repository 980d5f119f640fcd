package org.yuqiao.ledger.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.SealedBalance;

/** The balances of the closed days. */
@Dependent
public class SealedBalances {

  private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

  /** A row for each day of change, each adding to what stood before it. */
  private static final String CARRY =
      """
      INSERT INTO sealed_balance
        (account_code, detail, day_on, until_day, debit_fen, credit_fen)
      SELECT g.account_code, g.detail, g.booked_on,
        COALESCE(
          LEAD(g.booked_on) OVER (PARTITION BY g.account_code, g.detail ORDER BY g.booked_on),
          CAST(:open AS DATE)),
        COALESCE(b.debit_fen, 0) + SUM(g.debit_sum)
          OVER (PARTITION BY g.account_code, g.detail ORDER BY g.booked_on),
        COALESCE(b.credit_fen, 0) + SUM(g.credit_sum)
          OVER (PARTITION BY g.account_code, g.detail ORDER BY g.booked_on)
      FROM (
        SELECT l.account_code, COALESCE(l.detail, '-') AS detail, l.booked_on,
          SUM(l.debit_fen) AS debit_sum, SUM(l.credit_fen) AS credit_sum
        FROM journal_line l
        WHERE l.booked_on > :after AND l.booked_on <= :day
        GROUP BY l.account_code, COALESCE(l.detail, '-'), l.booked_on) g
      LEFT JOIN sealed_balance b
        ON b.account_code = g.account_code AND b.detail = g.detail AND b.until_day = :open
      """;

  /** A row that held still ends where the next one of its account begins. */
  private static final String END =
      """
      UPDATE sealed_balance b SET until_day = (
        SELECT MIN(n.day_on) FROM sealed_balance n
        WHERE n.account_code = b.account_code AND n.detail = b.detail AND n.day_on > b.day_on)
      WHERE b.until_day = :open AND b.day_on <= :after AND EXISTS (
        SELECT 1 FROM sealed_balance n
        WHERE n.account_code = b.account_code AND n.detail = b.detail AND n.day_on > b.day_on)
      """;

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /**
   * Adds the balances of the days after one closed day, up to and including another.
   *
   * @param after the last closed day, or null before the first close
   */
  public void add(LocalDate after, LocalDate day) {
    var from = after == null ? BEFORE_ALL : after;
    em.flush();
    em.createNativeQuery(CARRY)
        .setParameter("open", SealedBalance.OPEN_END)
        .setParameter("after", from)
        .setParameter("day", day)
        .executeUpdate();
    em.createNativeQuery(END)
        .setParameter("open", SealedBalance.OPEN_END)
        .setParameter("after", from)
        .executeUpdate();
  }

  /** The sums at the end of a closed day. */
  public List<Balances.Row> asOf(LocalDate closedDay) {
    return em
        .createQuery(
            "select b from SealedBalance b where b.day <= :day and b.untilExclusive > :day"
                + " order by b.accountCode, b.detail",
            SealedBalance.class)
        .setParameter("day", closedDay)
        .setHint("org.hibernate.readOnly", true)
        .getResultList()
        .stream()
        .map(SealedBalance::row)
        .toList();
  }
}

package org.yuqiao.ledger.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.yuqiao.ledger.model.Books;

/** The row of the books. */
@Dependent
public class BookRows {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** The books, their row locked until the transaction ends. */
  public Books forUpdate() {
    return em.find(Books.class, Books.FUND, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The last closed day, or null before the first close; nothing is locked. */
  public LocalDate closedThrough() {
    return em.createQuery("select b.closedThrough from Books b", LocalDate.class).getSingleResult();
  }
}

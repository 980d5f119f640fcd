package org.yuqiao.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * The fund's books as one thing (账簿). Whoever books locks this row first, so that entries queue,
 * the sum of promises and drawings never exceeds the pool, and nothing slips into a day being
 * closed.
 */
@Entity
@Table(name = "books")
public class Books {

  /** The one set of books. */
  public static final String FUND = "FUND";

  @Id private String code;

  @Column(name = "closed_through")
  private LocalDate closedThrough;

  protected Books() {}

  /** The last closed day, or null before the first close. */
  public LocalDate closedThrough() {
    return closedThrough;
  }

  /** The day an entry is booked on: its own, or the first open day where its own is closed. */
  public LocalDate openDay(LocalDate day) {
    return closedThrough == null || day.isAfter(closedThrough) ? day : closedThrough.plusDays(1);
  }

  /**
   * Closes the books through a day.
   *
   * @throws IllegalArgumentException if the day is closed already
   */
  public void closeThrough(LocalDate day) {
    if (closedThrough != null && !day.isAfter(closedThrough)) {
      throw new IllegalArgumentException("closed already: " + day);
    }
    closedThrough = day;
  }
}

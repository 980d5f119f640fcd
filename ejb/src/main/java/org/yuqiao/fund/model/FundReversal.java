package org.yuqiao.fund.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Which fact of the fund was taken back by which; a fact is taken back at most once. */
@Entity
@Immutable
@Table(name = "fund_reversal")
public class FundReversal {

  @Id
  @Column(name = "reversed_seq")
  private long reversed;

  @Column(name = "reversing_seq", nullable = false)
  private long reversing;

  protected FundReversal() {}

  public FundReversal(long reversed, long reversing) {
    this.reversed = reversed;
    this.reversing = reversing;
  }

  /** The fact taken back. */
  public long reversed() {
    return reversed;
  }

  /** The fact that took it back. */
  public long reversing() {
    return reversing;
  }
}

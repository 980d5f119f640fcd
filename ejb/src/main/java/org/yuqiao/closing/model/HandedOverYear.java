package org.yuqiao.closing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yuqiao.audit.model.Stamp;

/** A year whose balances were handed over to the next (年度余额结转). */
@Entity
@Immutable
@Table(name = "handed_over_year")
public class HandedOverYear {

  @Id
  @Column(name = "year_number")
  private int year;

  @Column(name = "fact_seq", nullable = false)
  private long factSeq;

  @Column(name = "handed_by", nullable = false)
  private String handedBy;

  @Column(name = "handed_by_name", nullable = false)
  private String handedByName;

  @Column(name = "handed_at", nullable = false)
  private Instant handedAt;

  protected HandedOverYear() {}

  public HandedOverYear(int year, long factSeq, Stamp stamp) {
    this.year = year;
    this.factSeq = factSeq;
    this.handedBy = stamp.actor().username();
    this.handedByName = stamp.actor().displayName();
    this.handedAt = stamp.recordedAt();
  }

  public int year() {
    return year;
  }

  public long factSeq() {
    return factSeq;
  }

  public String handedBy() {
    return handedBy;
  }

  public String handedByName() {
    return handedByName;
  }

  public Instant handedAt() {
    return handedAt;
  }
}

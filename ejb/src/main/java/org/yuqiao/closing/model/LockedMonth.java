package org.yuqiao.closing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.Immutable;
import org.yuqiao.audit.model.Stamp;

/** A month that another person has looked at and locked (月结锁定). */
@Entity
@Immutable
@Table(name = "locked_month")
public class LockedMonth {

  /** The first day of the month. */
  @Id
  @Column(name = "month_on")
  private LocalDate month;

  @Column(name = "fact_seq", nullable = false)
  private long factSeq;

  @Column(name = "locked_by", nullable = false)
  private String lockedBy;

  @Column(name = "locked_by_name", nullable = false)
  private String lockedByName;

  @Column(name = "locked_at", nullable = false)
  private Instant lockedAt;

  protected LockedMonth() {}

  public LockedMonth(YearMonth month, long factSeq, Stamp stamp) {
    this.month = month.atDay(1);
    this.factSeq = factSeq;
    this.lockedBy = stamp.actor().username();
    this.lockedByName = stamp.actor().displayName();
    this.lockedAt = stamp.recordedAt();
  }

  public YearMonth month() {
    return YearMonth.from(month);
  }

  public long factSeq() {
    return factSeq;
  }

  public String lockedBy() {
    return lockedBy;
  }

  public String lockedByName() {
    return lockedByName;
  }

  public Instant lockedAt() {
    return lockedAt;
  }
}

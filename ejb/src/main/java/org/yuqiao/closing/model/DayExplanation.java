package org.yuqiao.closing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.fund.model.FundEvent.DayItemExplained;

/** A person's words on what stands open at the end of a day (日终说明), kept as they were given. */
@Entity
@Immutable
@Table(name = "day_explanation")
public class DayExplanation {

  @Id
  @Column(name = "fact_seq")
  private long factSeq;

  @Column(name = "item", nullable = false)
  private String item;

  @Column(name = "through_day", nullable = false)
  private LocalDate through;

  @Column(name = "reason", nullable = false)
  private String reason;

  @Column(name = "explained_by", nullable = false)
  private String explainedBy;

  @Column(name = "explained_by_name", nullable = false)
  private String explainedByName;

  @Column(name = "explained_at", nullable = false)
  private Instant explainedAt;

  protected DayExplanation() {}

  /** The explanation that a fact gives. */
  public DayExplanation(DayItemExplained fact, long factSeq, Stamp stamp) {
    this.factSeq = factSeq;
    this.item = fact.item();
    this.through = fact.through();
    this.reason = fact.reason();
    this.explainedBy = stamp.actor().username();
    this.explainedByName = stamp.actor().displayName();
    this.explainedAt = stamp.recordedAt();
  }

  /** Its place in the fund's chain. */
  public long factSeq() {
    return factSeq;
  }

  /** What it is about, as the list of the day names it. */
  public String item() {
    return item;
  }

  /** The last day it holds for. */
  public LocalDate through() {
    return through;
  }

  public String reason() {
    return reason;
  }

  public String explainedBy() {
    return explainedBy;
  }

  public String explainedByName() {
    return explainedByName;
  }

  public Instant explainedAt() {
    return explainedAt;
  }
}

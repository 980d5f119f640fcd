package org.yuqiao.closing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.fund.model.FundEvent.DaySealed;
import org.yuqiao.kernel.Money;

/** A closed day (封账日): what its fact says, kept so that days can be listed. */
@Entity
@Immutable
@Table(name = "day_seal")
public class DaySeal {

  @Id
  @Column(name = "day_on")
  private LocalDate day;

  @Column(name = "after_day")
  private LocalDate after;

  @Column(name = "fact_seq", nullable = false)
  private long factSeq;

  @Column(name = "root", nullable = false)
  private String root;

  @Column(name = "previous_root")
  private String previousRoot;

  @Column(name = "chain_count", nullable = false)
  private long chains;

  @Column(name = "record_count", nullable = false)
  private long records;

  @Column(name = "line_count", nullable = false)
  private long lines;

  @Column(name = "cash_fen", nullable = false)
  private Money cash;

  @Column(name = "principal_fen", nullable = false)
  private Money principal;

  @Column(name = "sealed_by", nullable = false)
  private String sealedBy;

  @Column(name = "sealed_by_name", nullable = false)
  private String sealedByName;

  @Column(name = "sealed_at", nullable = false)
  private Instant sealedAt;

  protected DaySeal() {}

  /** The seal that a fact made. */
  public DaySeal(DaySealed fact, long factSeq, Stamp stamp) {
    this.day = fact.day();
    this.after = fact.after();
    this.factSeq = factSeq;
    this.root = fact.root();
    this.previousRoot = fact.previousRoot();
    this.chains = fact.chains();
    this.records = fact.records();
    this.lines = fact.lines();
    this.cash = fact.position().cash();
    this.principal = fact.position().principal();
    this.sealedBy = stamp.actor().username();
    this.sealedByName = stamp.actor().displayName();
    this.sealedAt = stamp.recordedAt();
  }

  public LocalDate day() {
    return day;
  }

  /** The day closed before it, or null with the first. */
  public LocalDate after() {
    return after;
  }

  /** The first day it takes in beside all that is older, or its own day with the first seal. */
  public LocalDate from() {
    return after == null ? day : after.plusDays(1);
  }

  /** The place of its fact in the fund's chain. */
  public long factSeq() {
    return factSeq;
  }

  public String root() {
    return root;
  }

  public String previousRoot() {
    return previousRoot;
  }

  public long chains() {
    return chains;
  }

  public long records() {
    return records;
  }

  public long lines() {
    return lines;
  }

  public Money cash() {
    return cash;
  }

  public Money principal() {
    return principal;
  }

  public String sealedBy() {
    return sealedBy;
  }

  public String sealedByName() {
    return sealedByName;
  }

  public Instant sealedAt() {
    return sealedAt;
  }
}

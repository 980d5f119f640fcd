package org.yuqiao.closing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/**
 * Which records of a chain a day sealed (封账区间): those after the last ones sealed before, up to the
 * last one of the day. So each record is sealed once, and what was sealed can be read again.
 */
@Entity
@Immutable
@Table(name = "day_seal_range")
@IdClass(SealRange.Key.class)
public class SealRange {

  /** The day, and whose chain. */
  public record Key(LocalDate day, String subject) implements Serializable {}

  @Id
  @Column(name = "day_on")
  private LocalDate day;

  @Id private String subject;

  @Column(name = "from_seq", nullable = false)
  private long fromSeq;

  @Column(name = "to_seq", nullable = false)
  private long toSeq;

  @Column(name = "end_hash", nullable = false)
  private String endHash;

  protected SealRange() {}

  public LocalDate day() {
    return day;
  }

  public String subject() {
    return subject;
  }

  public long fromSeq() {
    return fromSeq;
  }

  public long toSeq() {
    return toSeq;
  }

  /** The hash of the last record of the range. */
  public String endHash() {
    return endHash;
  }
}

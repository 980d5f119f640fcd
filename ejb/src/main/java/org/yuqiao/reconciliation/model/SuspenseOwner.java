package org.yuqiao.reconciliation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who is to find out what an unexplained bank line is (待查款项责任人). The latest of a line counts. */
@Entity
@Immutable
@Table(name = "suspense_owner")
@IdClass(SuspenseOwner.Key.class)
public class SuspenseOwner {

  /** The line, and which of its owners it is, from one. */
  public record Key(long bankLine, int number) implements Serializable {}

  @Id
  @Column(name = "bank_line_id")
  private long bankLine;

  @Id
  @Column(name = "owner_no")
  private int number;

  @Column(name = "owner_name", nullable = false)
  private String owner;

  @Column(name = "owner_note")
  private String note;

  @Column(name = "assigned_by", nullable = false)
  private String assignedBy;

  @Column(name = "assigned_at", nullable = false)
  private Instant assignedAt;

  protected SuspenseOwner() {}

  /**
   * An owner of a line.
   *
   * @param owner the sign-in name of a user
   * @param note what is known so far, or null
   */
  public SuspenseOwner(Key key, String owner, String note, LineMatch.Signature signature) {
    this.bankLine = key.bankLine();
    this.number = key.number();
    this.owner = owner;
    this.note = note;
    this.assignedBy = signature.by();
    this.assignedAt = signature.at();
  }

  public long bankLine() {
    return bankLine;
  }

  public int number() {
    return number;
  }

  public String owner() {
    return owner;
  }

  public String note() {
    return note;
  }

  public String assignedBy() {
    return assignedBy;
  }

  public Instant assignedAt() {
    return assignedAt;
  }
}

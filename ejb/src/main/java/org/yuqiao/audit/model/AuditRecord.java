package org.yuqiao.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A fact as it was recorded: a link of its subject's chain. Records are added, never changed. */
@Entity
@Immutable
@Table(name = "audit_record")
@IdClass(AuditRecord.Key.class)
public class AuditRecord {

  /** Whose chain, and the place in it, from one. */
  public record Key(String subject, long seq) implements Serializable {}

  @Id private String subject;
  @Id private long seq;

  @Column(name = "fact_kind", nullable = false)
  private String kind;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Column(nullable = false)
  private String payload;

  @Column(nullable = false)
  private String wording;

  @Column(name = "actor_username", nullable = false)
  private String actor;

  @Column(name = "actor_name", nullable = false)
  private String actorName;

  @Column(name = "business_date", nullable = false)
  private LocalDate businessDate;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "form_version", nullable = false)
  private int form;

  @Column(name = "previous_hash", nullable = false)
  private String previousHash;

  @Column(name = "record_hash", nullable = false)
  private String hash;

  protected AuditRecord() {}

  /** Links a fact to the end of a chain and moves the chain's head on. */
  public AuditRecord(ChainHead head, FactText fact, Stamp stamp, List<String> ledgerLines) {
    this.subject = head.subject();
    this.seq = head.count() + 1;
    this.kind = fact.kind();
    this.payload = fact.payload();
    this.wording = fact.wording();
    this.actor = stamp.actor().username();
    this.actorName = stamp.actor().displayName();
    this.businessDate = stamp.businessDate();
    this.recordedAt = stamp.recordedAt();
    this.form = CanonicalForm.CURRENT;
    this.previousHash = head.hash();
    this.hash = CanonicalForm.hash(this, ledgerLines);
    head.moveTo(seq, hash);
  }

  public String subject() {
    return subject;
  }

  public long seq() {
    return seq;
  }

  public String kind() {
    return kind;
  }

  public String payload() {
    return payload;
  }

  public String wording() {
    return wording;
  }

  public String actor() {
    return actor;
  }

  public String actorName() {
    return actorName;
  }

  public LocalDate businessDate() {
    return businessDate;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public int form() {
    return form;
  }

  public String previousHash() {
    return previousHash;
  }

  public String hash() {
    return hash;
  }
}

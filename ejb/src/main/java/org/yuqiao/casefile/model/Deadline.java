package org.yuqiao.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.type.NumericBooleanConverter;

/** A day in the diary by which something must have happened (期限). */
@Entity
@Table(name = "case_deadline")
@IdClass(Deadline.Key.class)
public class Deadline {

  /** The case, and the fact that opened the deadline, and its kind. */
  public record Key(String caseNumber, long openedSeq, DeadlineKind kind) implements Serializable {}

  @Id
  @Column(name = "case_number")
  private String caseNumber;

  @Id
  @Column(name = "opened_seq")
  private long openedSeq;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "deadline_kind")
  private DeadlineKind kind;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Convert(converter = NumericBooleanConverter.class)
  @Column(name = "provisional", nullable = false)
  private boolean provisional;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  protected Deadline() {}

  public Deadline(String caseNumber, long openedSeq, DeadlineRules.Opening opening) {
    this.caseNumber = caseNumber;
    this.openedSeq = openedSeq;
    this.kind = opening.kind();
    this.dueOn = opening.dueOn();
    this.provisional = opening.provisional();
  }

  public void close(LocalDate on) {
    closedOn = on;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public DeadlineKind kind() {
    return kind;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public boolean provisional() {
    return provisional;
  }

  public LocalDate closedOn() {
    return closedOn;
  }
}

package org.yuqiao.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.yuqiao.audit.model.Stamp;

/** One step in an instruction's life, kept for good. */
@Entity
@Immutable
@Table(name = "payment_step")
@IdClass(PaymentStep.Key.class)
public class PaymentStep {

  /** Which instruction, and the place in its life. */
  public record Key(String number, int seq) implements Serializable {}

  @Id
  @Column(name = "payment_number")
  private String number;

  @Id private int seq;

  @Enumerated(EnumType.STRING)
  @Column(name = "payment_status", nullable = false)
  private PaymentStatus status;

  @Column(name = "step_reading", nullable = false)
  private String reading;

  @Column(name = "actor_username", nullable = false)
  private String username;

  @Column(name = "actor_name", nullable = false)
  private String actorName;

  @Column(name = "business_date", nullable = false)
  private LocalDate businessDate;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "executed_on")
  private LocalDate executedOn;

  @Column(name = "bank_reference")
  private String reference;

  @Column(name = "reason")
  private String reason;

  protected PaymentStep() {}

  PaymentStep(
      PaymentInstruction of, PaymentTransitions.Reading reading, BankAnswer said, Stamp stamp) {
    this.number = of.number();
    this.seq = of.steps();
    this.status = said.status();
    this.reading = reading.name();
    this.username = stamp.actor().username();
    this.actorName = stamp.actor().displayName();
    this.businessDate = stamp.businessDate();
    this.recordedAt = stamp.recordedAt();
    this.executedOn = said.executedOn();
    this.reference = said.reference();
    this.reason = said.reason();
  }

  public String number() {
    return number;
  }

  public int seq() {
    return seq;
  }

  /** What was done or answered. */
  public PaymentStatus status() {
    return status;
  }

  /** How it was read; an office's own step always moves. */
  public PaymentTransitions.Reading reading() {
    return PaymentTransitions.Reading.valueOf(reading);
  }

  public String username() {
    return username;
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

  public LocalDate executedOn() {
    return executedOn;
  }

  public String reference() {
    return reference;
  }

  public String reason() {
    return reason;
  }
}

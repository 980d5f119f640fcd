package org.yuqiao.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A message that is to leave after commit (待发报文). It is written with the release, in one
 * transaction: a release that is undone sends nothing. Its text never changes, so that sending it
 * again sends the same bytes.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

  /** The message's id, which is the instruction's number. */
  @Id
  @Column(name = "message_id")
  private String messageId;

  @Column(name = "fund_account", nullable = false)
  private String fundAccount;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", nullable = false)
  private PaymentChannel channel;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Column(name = "payload", nullable = false)
  private String payload;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "claim_token")
  private String claim;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "withheld_at")
  private Instant withheldAt;

  @Column(name = "attempts", nullable = false)
  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "last_error")
  private String lastError;

  protected OutboxMessage() {}

  /** A message that waits to be sent; one for a person to take along waits for nobody. */
  public OutboxMessage(
      PaymentInstruction instruction, PaymentChannel channel, String payload, Instant now) {
    this.messageId = instruction.number();
    this.fundAccount = instruction.fundAccount();
    this.channel = channel;
    this.payload = payload;
    this.createdAt = now;
    this.nextAttemptAt = channel == PaymentChannel.FILE ? now : null;
  }

  public String messageId() {
    return messageId;
  }

  public String fundAccount() {
    return fundAccount;
  }

  public PaymentChannel channel() {
    return channel;
  }

  public String payload() {
    return payload;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant claimedAt() {
    return claimedAt;
  }

  public Instant sentAt() {
    return sentAt;
  }

  /** When the bank's answer was known before the message had been handed over; null otherwise. */
  public Instant withheldAt() {
    return withheldAt;
  }

  public int attempts() {
    return attempts;
  }

  public Instant nextAttemptAt() {
    return nextAttemptAt;
  }

  public String lastError() {
    return lastError;
  }

  /** It was handed over; nobody need do so again. */
  public void sent(Instant at) {
    sentAt = at;
    withheldAt = null;
    nextAttemptAt = null;
    lastError = null;
  }

  /** The bank has answered already: nobody is to hand it over any more. */
  public void withhold(Instant at) {
    withheldAt = at;
    nextAttemptAt = null;
    lastError = null;
  }

  /** Whether it is still to be handed over. */
  public boolean waits() {
    return sentAt == null && withheldAt == null;
  }

  /** It could not be handed over; it is tried again later. */
  public void failed(String why, Instant again) {
    claimedAt = null;
    claim = null;
    lastError = why.substring(0, Math.min(500, why.length()));
    nextAttemptAt = again;
  }
}

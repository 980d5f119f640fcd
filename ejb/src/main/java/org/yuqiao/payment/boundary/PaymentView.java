package org.yuqiao.payment.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Label;

/**
 * An instruction with its life.
 *
 * @param occasion what it is for among several of the fund's, or null
 * @param reason what the bank or a person said last, or null
 * @param message how it reaches the bank, or null before it is released
 * @param acts what the reader may do with it now: release, cancel, answer, settle
 */
public record PaymentView(
    PaymentRow row,
    String fundAccountName,
    String occasion,
    String remittance,
    String reason,
    List<Step> steps,
    Message message,
    List<String> acts) {

  /** One step in its life. */
  public record Step(
      int seq,
      Label status,
      Label reading,
      String actorName,
      LocalDate businessDate,
      Instant recordedAt,
      LocalDate executedOn,
      String bankReference,
      String reason) {}

  /** How it reaches the bank. */
  public record Message(
      Label channel,
      Instant createdAt,
      Instant sentAt,
      Instant withheldAt,
      int attempts,
      Instant nextAttemptAt,
      String lastError) {}
}

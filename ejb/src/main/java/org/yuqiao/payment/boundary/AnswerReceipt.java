package org.yuqiao.payment.boundary;

import java.util.List;
import org.yuqiao.kernel.Label;

/**
 * What came of answers.
 *
 * @param messageId the bank's own number of its report, or null for a person's entry
 */
public record AnswerReceipt(String messageId, List<Taken> taken) {

  /**
   * One answer.
   *
   * @param number the instruction's number
   * @param subject the case's number, or {@code FUND}
   * @param from the instruction's state before
   * @param answer what was answered
   * @param status the instruction's state after
   * @param reading how the answer was read
   */
  public record Taken(
      String number, String subject, Label from, Label answer, Label status, Label reading) {}
}

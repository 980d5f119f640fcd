package org.yuqiao.payment.store;

import java.util.List;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.BankAnswer;

/**
 * A bank's report as it was read.
 *
 * @param messageId the bank's own number of the report
 * @param answers what it says, each with its place in the message
 * @param faults why it cannot be read, each with its place; then there are no answers
 */
public record BankReport(String messageId, List<Placed> answers, List<Refusal> faults) {

  /** An answer and where in the message it stands. */
  public record Placed(String place, BankAnswer answer) {}

  static BankReport unreadable(List<Refusal> faults) {
    return new BankReport(null, List.of(), faults);
  }
}

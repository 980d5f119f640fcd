package org.yuqiao.reconciliation.boundary;

import java.util.List;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.kernel.Label;
import org.yuqiao.payment.boundary.AnswerReceipt;

/**
 * The answer to a change on a bank line.
 *
 * @param line the line's id
 * @param status how far it is explained now
 * @param matches all its matches, undone ones too
 * @param booked what was booked by the change, in order
 * @param payment how the line was read as the bank's answer to an instruction, or null where it was
 *     not
 */
public record LineReceipt(
    long line,
    Label status,
    List<MatchView> matches,
    List<CaseReceipt.Fact> booked,
    AnswerReceipt.Taken payment) {

  /** The same with what became of an instruction. */
  LineReceipt with(AnswerReceipt.Taken taken) {
    return new LineReceipt(line, status, matches, booked, taken);
  }
}

package org.yuqiao.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.policy.model.Clause;

/**
 * Releases an instruction of the fund itself to the bank (指令复核放行): another person than the
 * preparer. A drawdown is released on its case, whose rules judge it.
 */
@Stateless
@RolesAllowed("releaser")
public class ReleaseInstruction {

  @Inject AnswerOnce answers;
  @Inject InstructionDesk desk;
  @Inject Payments payments;

  public Outcome<AnswerReceipt> release(String number, Change change) {
    return answers.once(change.key(), AnswerReceipt.class, () -> decide(number));
  }

  private Outcome<AnswerReceipt> decide(String number) {
    return desk.act(
        number,
        PaymentStatus.RELEASED,
        found ->
            found.purpose() == PaymentPurpose.DRAW
                ? List.of(onTheCase(found.subject()))
                : payments.againstRelease(number),
        found -> payments.release(number));
  }

  private static Refusal onTheCase(String subject) {
    return new Refusal(
        "release-on-case",
        Clause.PROCEDURE.id(),
        null,
        "放款指令须在业务%s中复核放行。".formatted(subject),
        "A drawdown is released on its case %s.".formatted(subject));
  }
}

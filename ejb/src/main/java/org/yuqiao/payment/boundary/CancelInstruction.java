package org.yuqiao.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.policy.model.Clause;

/**
 * Takes back an instruction of the fund itself before it is released (撤销指令). A drawdown is taken
 * back on its case.
 */
@Stateless
@RolesAllowed({"treasurer", "releaser"})
public class CancelInstruction {

  /** What is entered. */
  public record Form(String reason) {}

  @Inject AnswerOnce answers;
  @Inject InstructionDesk desk;
  @Inject Payments payments;

  public Outcome<AnswerReceipt> cancel(String number, Form form, Change change) {
    return answers.once(change.key(), AnswerReceipt.class, () -> decide(number, form));
  }

  private Outcome<AnswerReceipt> decide(String number, Form form) {
    return desk.act(
        number,
        PaymentStatus.CANCELLED,
        found -> against(found, form),
        found -> payments.cancel(number, form.reason().strip()));
  }

  private List<Refusal> against(PaymentInstruction found, Form form) {
    var refusals = new ArrayList<>(Entries.check().text("reason", form.reason()).refusals());
    if (found.purpose() == PaymentPurpose.DRAW) {
      refusals.add(onTheCase(found.subject()));
    }
    refusals.addAll(payments.againstCancel(found.number()));
    return refusals;
  }

  private static Refusal onTheCase(String subject) {
    return new Refusal(
        "cancel-on-case",
        Clause.PROCEDURE.id(),
        null,
        "放款指令须在业务%s中撤销制单。".formatted(subject),
        "A drawdown is taken back on its case %s.".formatted(subject));
  }
}

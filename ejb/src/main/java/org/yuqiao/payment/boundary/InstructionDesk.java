package org.yuqiao.payment.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.payment.model.PaymentTransitions.Reading;
import org.yuqiao.payment.store.Instructions;

/** How the office's own acts on an instruction are carried out: lock, judge, act, answer. */
@Dependent
class InstructionDesk {

  @Inject Instructions instructions;
  @Inject CaseJournal cases;

  Outcome<AnswerReceipt> act(
      String number,
      PaymentStatus to,
      Function<PaymentInstruction, List<Refusal>> judge,
      Consumer<PaymentInstruction> act) {
    instructions
        .subjectOf(number)
        .filter(CaseNumber::isWellFormed)
        .ifPresent(subject -> cases.forUpdate(new CaseNumber(subject)));
    var found = instructions.forUpdate(number);
    if (found.isEmpty()) {
      return Outcome.refused(List.of(PaymentRefusals.notFound(null, number)));
    }
    var instruction = found.get();
    var refusals = judge.apply(instruction);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var from = instruction.status();
    act.accept(instruction);
    return Outcome.done(receipt(instruction, from, to));
  }

  private static AnswerReceipt receipt(
      PaymentInstruction of, PaymentStatus from, PaymentStatus asked) {
    return new AnswerReceipt(
        null,
        List.of(
            new AnswerReceipt.Taken(
                of.number(),
                of.subject(),
                from.label(),
                asked.label(),
                of.status().label(),
                ReadingLabels.of(Reading.MOVES))));
  }
}

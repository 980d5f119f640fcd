package org.yuqiao.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.payment.model.PaymentTransitions;
import org.yuqiao.payment.store.BankReport;
import org.yuqiao.payment.store.Instructions;
import org.yuqiao.policy.model.Clause;

/**
 * Enters what the bank said of an instruction, by telephone or at its counter (登记银行答复), and settles
 * a contradiction that was looked into. That money has left is confirmed by another than who
 * prepared the payment.
 */
@Stateless
@RolesAllowed({"treasurer", "releaser"})
public class AnswerPayment {

  /**
   * What is entered.
   *
   * @param status SENT, ACCEPTED, EXECUTED, REJECTED or UNKNOWN
   * @param executedOn the bank's day, for EXECUTED only
   * @param bankReference needed for EXECUTED
   * @param reason needed for REJECTED and UNKNOWN
   */
  public record Form(String status, LocalDate executedOn, String bankReference, String reason) {}

  /** What came of looking into a contradiction. */
  public record Settlement(String reason) {}

  @Inject AnswerOnce answers;
  @Inject Answering answering;
  @Inject Instructions instructions;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  public Outcome<AnswerReceipt> answer(String number, Form form, Change change) {
    return answers.once(change.key(), AnswerReceipt.class, () -> decide(number, blankless(form)));
  }

  /** Settles a contradiction with what a person found out. */
  public Outcome<AnswerReceipt> settle(String number, Settlement form, Change change) {
    return answers.once(change.key(), AnswerReceipt.class, () -> settle(number, form));
  }

  private Outcome<AnswerReceipt> decide(String number, Form form) {
    var refusals = against(form);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var status = PaymentStatus.valueOf(form.status());
    var day = status == PaymentStatus.EXECUTED ? form.executedOn() : null;
    var answer = new BankAnswer(number, status, day, form.bankReference(), form.reason(), null);
    return answering
        .take(List.of(new BankReport.Placed(null, answer)))
        .fold(taken -> Outcome.done(new AnswerReceipt(null, taken)), Outcome::refused);
  }

  private static List<Refusal> against(Form form) {
    boolean known =
        PaymentTransitions.ANSWERS.stream().anyMatch(s -> s.name().equals(form.status()));
    var check =
        Entries.check()
            .refuse(!known, unknownStatus())
            .optionalText("bankReference", form.bankReference())
            .optionalText("reason", form.reason());
    boolean reasonNeeded = List.of("REJECTED", "UNKNOWN").contains(form.status());
    return (reasonNeeded ? check.text("reason", form.reason()) : check).refusals();
  }

  private Outcome<AnswerReceipt> settle(String number, Settlement form) {
    var refusals = Entries.check().text("reason", form.reason()).refusals();
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var found = instructions.forUpdate(number);
    if (found.isEmpty()) {
      return Outcome.refused(List.of(PaymentRefusals.notFound(null, number)));
    }
    var instruction = found.get();
    if (instruction.conflict() == null) {
      return Outcome.refused(List.of(nothingToSettle()));
    }
    var status = instruction.status().label();
    var conflict = instruction.conflict().label();
    instructions.add(
        instruction.settled(
            form.reason(), new Stamp(currentActor.get(), today.date(), today.now())));
    return Outcome.done(
        new AnswerReceipt(
            null,
            List.of(
                new AnswerReceipt.Taken(
                    number,
                    instruction.subject(),
                    status,
                    conflict,
                    status,
                    ReadingLabels.of(PaymentTransitions.Reading.STANDS)))));
  }

  private static Form blankless(Form form) {
    return new Form(
        form.status(), form.executedOn(), text(form.bankReference()), text(form.reason()));
  }

  private static String text(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  private static Refusal unknownStatus() {
    String all =
        String.join(
            ", ",
            Arrays.stream(PaymentStatus.values())
                .filter(PaymentTransitions.ANSWERS::contains)
                .map(Enum::name)
                .toList());
    return new Refusal(
        "value-unknown",
        Clause.DATA.id(),
        "status",
        "答复应为下列之一：%s。".formatted(all),
        "The answer is one of %s.".formatted(all));
  }

  private static Refusal nothingToSettle() {
    return new Refusal(
        "no-contradiction",
        Clause.PROCEDURE.id(),
        null,
        "该指令没有待核查的矛盾答复。",
        "No answer contradicts this instruction.");
  }
}

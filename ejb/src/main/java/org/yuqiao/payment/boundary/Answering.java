package org.yuqiao.payment.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.PaymentReinstated;
import org.yuqiao.casefile.model.CaseTransitions;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.OutboxMessage;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.payment.model.PaymentTransitions.Reading;
import org.yuqiao.payment.store.BankReport;
import org.yuqiao.payment.store.Instructions;
import org.yuqiao.payment.store.Outbox;

/**
 * Takes answers, all of a report or none. All cases are locked first, then all instructions, both
 * in the order of their numbers, and only then anything is booked.
 */
@Dependent
class Answering {

  private static final Set<PaymentStatus> ENDS =
      EnumSet.of(PaymentStatus.EXECUTED, PaymentStatus.REJECTED);

  @Inject Instructions instructions;
  @Inject Outbox outbox;
  @Inject CaseJournal cases;
  @Inject CurrentActor currentActor;
  @Inject Today today;
  @Inject Event<PaymentMoved> moves;

  private final Map<String, PaymentInstruction> locked = new HashMap<>();

  /** Takes what a person brings or the outbox reports, of whatever account. */
  Outcome<List<AnswerReceipt.Taken>> take(List<BankReport.Placed> report) {
    return take(report, null);
  }

  /**
   * Takes what a bank says.
   *
   * @param fundAccount the special account whose bank says it and which alone it may speak of, or
   *     null for any
   */
  Outcome<List<AnswerReceipt.Taken>> take(List<BankReport.Placed> report, String fundAccount) {
    locked.clear();
    var stamp = new Stamp(currentActor.get(), today.date(), today.now());
    lock(report.stream().map(placed -> placed.answer().number()).distinct().sorted().toList());
    var refusals =
        report.stream()
            .flatMap(
                placed ->
                    Stream.concat(
                        ofOther(placed, fundAccount).stream(), refusals(placed, stamp).stream()))
            .distinct()
            .toList();
    return refusals.isEmpty()
        ? Outcome.done(report.stream().map(placed -> take(placed.answer(), stamp)).toList())
        : Outcome.refused(refusals);
  }

  /** An instruction with its case's row and its own locked, in this order. */
  Optional<PaymentInstruction> hold(String number) {
    locked.clear();
    lock(List.of(number));
    return Optional.ofNullable(locked.get(number));
  }

  private void lock(List<String> numbers) {
    numbers.stream()
        .flatMap(number -> instructions.subjectOf(number).stream())
        .filter(CaseNumber::isWellFormed)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .forEach(subject -> cases.forUpdate(new CaseNumber(subject)));
    numbers.forEach(
        number -> instructions.forUpdate(number).ifPresent(found -> locked.put(number, found)));
  }

  private Optional<Refusal> ofOther(BankReport.Placed placed, String fundAccount) {
    return Optional.ofNullable(locked.get(placed.answer().number()))
        .filter(found -> fundAccount != null && !found.fundAccount().equals(fundAccount))
        .map(found -> PaymentRefusals.ofOtherAccount(placed.place(), found));
  }

  private List<Refusal> refusals(BankReport.Placed placed, Stamp stamp) {
    var answer = placed.answer();
    var instruction = locked.get(answer.number());
    if (instruction == null) {
      return List.of(PaymentRefusals.notFound(placed.place(), answer.number()));
    }
    var refusals = new ArrayList<Refusal>();
    if (answer.amount() != null && !answer.amount().equals(instruction.amount())) {
      refusals.add(PaymentRefusals.amountDiffers(placed.place(), instruction, answer.amount()));
    }
    if (ENDS.contains(answer.status()) && instruction.status() != answer.status()) {
      var found = ended(instruction, answer, stamp);
      refusals.addAll(placed.place() == null ? found : PaymentRefusals.at(placed.place(), found));
    }
    return refusals;
  }

  /** That money has left, or has not, is for another than the preparer to say. */
  private static List<Refusal> ended(
      PaymentInstruction instruction, BankAnswer answer, Stamp stamp) {
    var by = stamp.actor();
    boolean ownWork = !by.equals(Actor.CLOCK) && instruction.preparedBy().equals(by.username());
    var check = Entries.check();
    if (answer.status() == PaymentStatus.EXECUTED) {
      check
          .day("executedOn", answer.executedOn(), instruction.releasedOn(), stamp.businessDate())
          .text("bankReference", answer.reference());
    }
    return check.refuse(ownWork, PaymentRefusals.samePerson()).refusals();
  }

  private AnswerReceipt.Taken take(BankAnswer answer, Stamp stamp) {
    var instruction = locked.get(answer.number());
    var from = instruction.status();
    var reading = instruction.reads(answer);
    if (reading == Reading.REVIVES && !mayRevive(instruction)) {
      reading = Reading.CONFLICTS;
    }
    if (reading == Reading.CONFLICTS) {
      contradict(instruction, answer, stamp);
    } else if (reading != Reading.STANDS) {
      instructions.add(instruction.answered(answer, stamp));
      leaveNoMore(answer, stamp);
      moves.fire(PaymentMoved.of(instruction, from, answer, stamp));
    }
    return new AnswerReceipt.Taken(
        instruction.number(),
        instruction.subject(),
        from.label(),
        answer.status().label(),
        instruction.status().label(),
        ReadingLabels.of(reading));
  }

  /** What the bank has answered it has: a message that has not left yet stays here. */
  private void leaveNoMore(BankAnswer answer, Stamp stamp) {
    outbox
        .forUpdate(answer.number())
        .filter(OutboxMessage::waits)
        .ifPresent(
            message -> {
              if (answer.status() == PaymentStatus.SENT) {
                message.sent(stamp.recordedAt());
              } else {
                message.withhold(stamp.recordedAt());
              }
            });
  }

  /** The same contradiction twice changes nothing. */
  private void contradict(PaymentInstruction instruction, BankAnswer answer, Stamp stamp) {
    if (instruction.conflict() != answer.status()) {
      instructions.add(instruction.contradicted(answer, stamp));
    }
  }

  /** Whether nothing else stands in the place of a payment that was thought rejected. */
  private boolean mayRevive(PaymentInstruction instruction) {
    boolean otherLive = instructions.liveNumber(instruction.liveKey()).isPresent();
    Optional<CaseNumber> number = instruction.caseNumber();
    boolean caseWaits =
        number.isEmpty()
            || cases
                .forUpdate(number.get())
                .filter(f -> CaseTransitions.allows(f.status(), PaymentReinstated.class))
                .isPresent();
    return !otherLive && caseWaits;
  }
}

package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.boundary.AnswerReceipt;
import org.yuqiao.payment.boundary.Payments;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.LineMatch;
import org.yuqiao.reconciliation.model.LineRules;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.store.BookItems;
import org.yuqiao.reconciliation.store.LineMatches;

/**
 * Takes a bank line that names a payment instruction as the bank's answer that it was carried out
 * (按流水确认付款), on the line's day and under its number, and matches the line with what is booked by
 * it. The answer goes through the door of all answers: a payment is booked once, a late success is
 * taken in, a contradiction is kept for a person, and who prepared the payment does not confirm it.
 * Where another answer was quicker, the line is matched with what that one booked.
 */
@Stateless
@RolesAllowed({"treasurer", "releaser"})
public class ConfirmPayment {

  /** Which instruction the line proves. */
  public record Form(String instructionNumber) {}

  @Inject LineDesk desk;
  @Inject Payments payments;
  @Inject BookItems items;
  @Inject LineMatches matches;

  public Outcome<LineReceipt> confirm(long line, Form form, Change change) {
    return desk.once(change, () -> decide(line, form));
  }

  private Outcome<LineReceipt> decide(long id, Form form) {
    var entries = Entries.check().text("instructionNumber", form.instructionNumber()).refusals();
    if (!entries.isEmpty()) {
      return Outcome.refused(entries);
    }
    var number = form.instructionNumber().strip();
    return payments
        .hold(number)
        .map(payment -> desk.on(id, line -> decide(line, payment)))
        .orElseGet(() -> Outcome.refused(List.of(LineRules.unknownPayment(number))));
  }

  private Outcome<LineReceipt> decide(BankLine line, PaymentInstruction payment) {
    var refusals = LineRules.againstProof(line, payment);
    if (refusals.isEmpty()) {
      boolean executed = payment.status() == PaymentStatus.EXECUTED;
      refusals = executed ? againstOther(payment) : desk.bookedBefore(line);
    }
    return refusals.isEmpty()
        ? payments
            .proven(said(line, payment))
            .fold(taken -> Outcome.done(taken(line, payment, taken)), Outcome::refused)
        : Outcome.refused(refusals);
  }

  /**
   * What an executed payment booked may stand against another line: then this is no proof of it.
   */
  private List<Refusal> againstOther(PaymentInstruction payment) {
    var booked = bookedBy(payment);
    if (booked.isEmpty()) {
      return List.of(LineRules.unknownEntry(payment.number()));
    }
    return booked.filter(item -> matches.isMatched(item.key())).stream()
        .map(LineRules::takenEntry)
        .toList();
  }

  private Optional<BookItem> bookedBy(PaymentInstruction payment) {
    return items
        .paid(payment.subject(), payment.fundAccount(), payment.amount(), payment.bankReference())
        .stream()
        .findFirst();
  }

  private static BankAnswer said(BankLine line, PaymentInstruction payment) {
    return new BankAnswer(
        payment.number(),
        PaymentStatus.EXECUTED,
        line.bookedOn(),
        line.reference(),
        null,
        line.amount());
  }

  private LineReceipt taken(BankLine line, PaymentInstruction payment, AnswerReceipt.Taken taken) {
    if (payment.status() == PaymentStatus.EXECUTED) {
      var booked = bookedBy(payment).orElseThrow();
      desk.match(line, List.of(booked), LineMatch.Kind.BOOKED, why(line, payment));
      line.become(LineStatus.MATCHED);
    }
    return desk.receipt(line, List.of()).with(taken);
  }

  private static Label why(BankLine line, PaymentInstruction payment) {
    return new Label(
        LineMatch.Kind.BOOKED.name(),
        "银行流水%s证实付款指令%s已付款".formatted(line.reference(), payment.number()),
        "Bank line %s proves that instruction %s was executed"
            .formatted(line.reference(), payment.number()));
  }
}

package org.yuqiao.payment.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.payment.model.AccountChannel;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.OutboxMessage;
import org.yuqiao.payment.model.PaymentChannel;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentOrder;
import org.yuqiao.payment.model.PaymentPast;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.payment.model.PaymentStep;
import org.yuqiao.payment.model.PaymentTransitions;
import org.yuqiao.payment.store.AccountChannels;
import org.yuqiao.payment.store.BankReport;
import org.yuqiao.payment.store.Instructions;
import org.yuqiao.payment.store.Outbox;
import org.yuqiao.payment.store.Pain001;

/**
 * Instructions as other contexts prepare and release them, in their own transaction. Lock order:
 * the case's row first, the instruction's next, the books' after it. Each method that is refused by
 * {@code against…} throws: ask first.
 */
@Dependent
public class Payments {

  /** No instruction's number. */
  private static final String NONE = "-";

  @Inject Instructions instructions;
  @Inject Answering answering;
  @Inject Outbox outbox;
  @Inject AccountChannels channels;
  @Inject Ledger ledger;
  @Inject CurrentActor currentActor;
  @Inject Today today;
  @Inject Event<PaymentMoved> moves;
  @Inject Event<OutboxFilled> filled;

  /** The number of the live instruction of a case. */
  public Optional<String> liveNumber(String subject) {
    return instructions.liveNumber(subject);
  }

  /** Why an instruction cannot be prepared; what is asked has sound entries. */
  public List<Refusal> against(PaymentOrder order) {
    var refusals = new ArrayList<Refusal>();
    instructions
        .liveNumber(order.liveKey())
        .ifPresent(live -> refusals.add(PaymentRefusals.anotherLive(live)));
    instructions
        .contradicted(order.subject(), order.liveKey())
        .ifPresent(number -> refusals.add(PaymentRefusals.contradicted(number)));
    if (!isOpen(order.fundAccount())) {
      refusals.add(PaymentRefusals.noAccount(order.fundAccount()));
    } else if (order.purpose() == PaymentPurpose.DRAW) {
      refusals.addAll(asThingsStand(order));
    }
    return refusals;
  }

  /**
   * Why a special account cannot pay an amount now; the books stay locked until the transaction
   * ends.
   */
  public List<Refusal> againstAccount(String fundAccount, Money amount) {
    return againstAccount(fundAccount, amount, NONE);
  }

  private List<Refusal> againstAccount(String fundAccount, Money amount, String number) {
    var account = ledger.accountForUpdate(fundAccount);
    var balance = account.map(FundAccount::balance).orElse(Money.ZERO);
    return againstBalance(balance, fundAccount, amount, number);
  }

  /** Told early, and asked again under the lock when the money is to leave. */
  private List<Refusal> asThingsStand(PaymentOrder order) {
    var balance =
        ledger.accounts().stream()
            .filter(account -> account.code().equals(order.fundAccount()))
            .map(AccountBalance::balance)
            .findFirst()
            .orElse(Money.ZERO);
    return againstBalance(balance, order.fundAccount(), order.amount(), NONE);
  }

  private List<Refusal> againstBalance(
      Money balance, String fundAccount, Money amount, String number) {
    var there = balance.minus(instructions.leaving(fundAccount, number));
    return there.compareTo(amount) >= 0
        ? List.of()
        : List.of(PaymentRefusals.accountShort(fundAccount, there, amount));
  }

  /** The number of an instruction that has not ended and pays from a special account or to it. */
  public Optional<String> underWay(String fundAccount, String accountNumber) {
    return instructions.underWay(fundAccount, accountNumber);
  }

  /** Whether money may leave a special account today. */
  public boolean isOpen(String fundAccount) {
    return ledger.payer(fundAccount).filter(payer -> payer.openOn(today.date())).isPresent();
  }

  /** What live drawdowns will take out of each special account. */
  public Map<String, Money> drawsLeaving() {
    return instructions.drawsLeaving();
  }

  /** Prepares an instruction for the person who acts, and gives its number. */
  public String prepare(PaymentOrder order) {
    return prepare(order, currentActor.get().username());
  }

  /** Prepares an instruction that a person had prepared before there were any. */
  public String prepare(PaymentOrder order, String preparedBy) {
    var stamp = stamp();
    var number = nextNumber(stamp.businessDate().getYear());
    var instruction = new PaymentInstruction(number, order, preparedBy, stamp);
    instructions.add(instruction, instruction.opened(stamp));
    moves.fire(PaymentMoved.of(instruction, null, said(instruction, null, null), stamp));
    return number;
  }

  /** Why the person who acts cannot release an instruction now. */
  public List<Refusal> againstRelease(String number) {
    var leaving = againstLeaving(number);
    var instruction = locked(number);
    var refusals = new ArrayList<Refusal>();
    if (!PaymentTransitions.officeMay(instruction.status(), PaymentStatus.RELEASED)) {
      refusals.add(PaymentRefusals.wrongState(instruction, PaymentStatus.RELEASED));
    }
    if (instruction.preparedBy().equals(currentActor.get().username())) {
      refusals.add(PaymentRefusals.samePerson());
    }
    if (!isOpen(instruction.fundAccount())) {
      refusals.add(PaymentRefusals.noAccount(instruction.fundAccount()));
    }
    refusals.addAll(leaving);
    return refusals;
  }

  /** Why the money of a prepared instruction cannot be paid at the bank's counter. */
  public List<Refusal> againstCounter(String number) {
    return againstLeaving(number);
  }

  /** What holds money back, whichever way it is to leave. */
  private List<Refusal> againstLeaving(String number) {
    var inItsPlace = instructions.inItsPlace(number);
    var contradicted = inItsPlace.stream().filter(one -> one.conflict() != null).findFirst();
    if (contradicted.isPresent()) {
      return List.of(PaymentRefusals.contradicted(contradicted.get().number()));
    }
    return inItsPlace.stream()
        .filter(one -> one.number().equals(number))
        .filter(one -> one.purpose() == PaymentPurpose.DRAW)
        .flatMap(one -> againstAccount(one.fundAccount(), one.amount(), number).stream())
        .toList();
  }

  /** Releases an instruction; its message lies in the outbox, or nothing is released. */
  public void release(String number) {
    var instruction = locked(number);
    var stamp = stamp();
    var from = instruction.status();
    moved(instruction, from, instruction.release(stamp), stamp);
    var channel =
        channels
            .find(instruction.fundAccount())
            .map(AccountChannel::channel)
            .orElse(PaymentChannel.FILE);
    outbox.add(message(instruction, channel, stamp.recordedAt()));
    filled.fire(new OutboxFilled(number));
  }

  /** Whether an instruction can still be taken back. */
  public List<Refusal> againstCancel(String number) {
    var instruction = locked(number);
    return PaymentTransitions.officeMay(instruction.status(), PaymentStatus.CANCELLED)
        ? List.of()
        : List.of(PaymentRefusals.wrongState(instruction, PaymentStatus.CANCELLED));
  }

  /** Takes back an instruction that was not released. */
  public void cancel(String number, String reason) {
    var instruction = locked(number);
    var stamp = stamp();
    var from = instruction.status();
    moved(instruction, from, instruction.cancel(reason, stamp), stamp);
  }

  /** A prepared instruction was paid at the bank's counter; gives the account that paid. */
  public String paidAtCounter(String number, LocalDate day, String reference) {
    var instruction = locked(number);
    var stamp = stamp();
    var from = instruction.status();
    moved(instruction, from, instruction.paidAtCounter(day, reference, stamp), stamp);
    return instruction.fundAccount();
  }

  /** An instruction with its case's row and its own locked until the transaction ends. */
  public Optional<PaymentInstruction> hold(String number) {
    return answering.hold(number);
  }

  /** Takes what the bank's books prove as its answer, through the one door for answers. */
  public Outcome<AnswerReceipt.Taken> proven(BankAnswer answer) {
    return answering
        .take(List.of(new BankReport.Placed(null, answer)))
        .fold(taken -> Outcome.done(taken.get(0)), Outcome::refused);
  }

  /** The number of the next instruction, prepared in a year. */
  public String nextNumber(int year) {
    return PaymentInstruction.number(year, instructions.nextSerial());
  }

  /** Adds an instruction with its past; nothing is sent, and nobody is told. */
  public void addWithPast(PaymentPast past) {
    var instruction = past.instruction();
    instructions.add(instruction, past.steps().get(0));
    past.steps().stream().skip(1).forEach(instructions::add);
    var message = message(instruction, PaymentChannel.FILE, past.sentAt());
    message.sent(past.sentAt());
    outbox.add(message);
  }

  private OutboxMessage message(
      PaymentInstruction instruction, PaymentChannel channel, Instant now) {
    var payer = ledger.payer(instruction.fundAccount()).orElseThrow();
    var payload = Pain001.write(instruction, Pain001.Debtor.of(payer), now);
    return new OutboxMessage(instruction, channel, payload, now);
  }

  private void moved(
      PaymentInstruction instruction, PaymentStatus from, PaymentStep step, Stamp stamp) {
    instructions.add(step);
    moves.fire(
        PaymentMoved.of(
            instruction, from, said(instruction, step.reference(), step.reason()), stamp));
  }

  private static BankAnswer said(PaymentInstruction of, String reference, String reason) {
    return new BankAnswer(of.number(), of.status(), of.executedOn(), reference, reason, null);
  }

  private PaymentInstruction locked(String number) {
    return instructions
        .underLock(number)
        .orElseThrow(() -> new IllegalArgumentException("no instruction " + number));
  }

  private Stamp stamp() {
    return new Stamp(currentActor.get(), today.date(), today.now());
  }
}

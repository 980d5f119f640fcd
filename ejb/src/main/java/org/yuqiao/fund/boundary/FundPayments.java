package org.yuqiao.fund.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.PaymentPromised;
import org.yuqiao.fund.model.FundOrder;
import org.yuqiao.fund.store.FundOrders;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.payment.boundary.Payments;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentOrder;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.payment.model.PaymentStatus;

/**
 * How money of the fund itself leaves a special account: one person asks for it and the money is
 * held, another releases the instruction, and what the bank has paid is booked.
 */
@Dependent
class FundPayments {

  private static final int LONGEST_DOCUMENT = 100;
  private static final int LONGEST_PAYEE = 100;
  private static final Label PREPARED = PaymentStatus.PREPARED.label();

  @Inject AnswerOnce answers;
  @Inject FundDesk desk;
  @Inject FundJournal journal;
  @Inject FundOrders orders;
  @Inject Payments payments;

  /**
   * What is asked for.
   *
   * @param draft the fact it becomes, without the bank's day and number
   * @param remittance the words the payee reads
   */
  record Asked(FundEvent draft, PaymentPurpose purpose, Payee payee, String remittance) {}

  /** Entries every such payment has. */
  static Entries entries(Entries entries, String documentNumber, Payee payee) {
    return entries
        .text("documentNumber", documentNumber, LONGEST_DOCUMENT)
        .text("payeeName", payee.name(), LONGEST_PAYEE)
        .text("payeeBank", payee.bank(), LONGEST_PAYEE)
        .digits("payeeAccount", payee.account());
  }

  /** What is held for facts of a kind that the bank has not paid yet. */
  Money held(Class<? extends FundEvent> kind) {
    return orders.held(kind.getSimpleName()).stream()
        .map(order -> FundOutgoing.of(FundFacts.read(order.kind(), order.payload())).amount())
        .reduce(Money.ZERO, Money::plus);
  }

  /** Asks for a payment, once for its key. */
  Outcome<FundPaymentReceipt> ask(Change change, Entries entries, Supplier<Outcome<Asked>> verb) {
    return answers.once(
        change.key(),
        FundPaymentReceipt.class,
        () ->
            entries.refusals().isEmpty()
                ? verb.get().fold(this::hold, Outcome::refused)
                : Outcome.refused(entries.refusals()));
  }

  private Outcome<FundPaymentReceipt> hold(Asked asked) {
    var outgoing = FundOutgoing.of(asked.draft());
    var order =
        new PaymentOrder(
            FundEvent.CHAIN,
            asked.purpose(),
            outgoing.documentNumber(),
            outgoing.fundAccount(),
            asked.payee(),
            outgoing.amount(),
            asked.remittance());
    var refusals = new ArrayList<>(desk.against(asked.draft()));
    refusals.addAll(payments.against(order));
    return refusals.isEmpty() ? Outcome.done(hold(asked, order)) : Outcome.refused(refusals);
  }

  private FundPaymentReceipt hold(Asked asked, PaymentOrder order) {
    var number = payments.prepare(order);
    var promise = new PaymentPromised(order.amount(), order.fundAccount(), number);
    journal.record(promise, new Stamp(desk.actor(), desk.today(), desk.now()));
    orders.add(
        new FundOrder(
            number, asked.draft().getClass().getSimpleName(), JsonForm.write(asked.draft())));
    return new FundPaymentReceipt(number, PREPARED, order.amount(), order.fundAccount());
  }
}

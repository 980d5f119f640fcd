package org.yuqiao.fund.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.PromiseReleased;
import org.yuqiao.fund.model.FundOrder;
import org.yuqiao.fund.store.FundOrders;
import org.yuqiao.payment.boundary.PaymentMoved;
import org.yuqiao.payment.model.PaymentStatus;

/**
 * Books what becomes of the fund's own payments, in the transaction that moves the instruction:
 * what the bank has paid, or that the money is free again. It comes before whoever writes to
 * another chain, since the books are locked before any chain.
 */
@ApplicationScoped
public class FollowFundPayment {

  private static final int BEFORE_OTHERS = 1000;

  @Inject FundOrders orders;
  @Inject FundJournal journal;

  void follow(@Observes @Priority(BEFORE_OTHERS) PaymentMoved moved) {
    if (FundEvent.CHAIN.equals(moved.subject()) && moved.to().ended()) {
      orders.of(moved.number()).ifPresent(order -> end(order, moved));
    }
  }

  private void end(FundOrder order, PaymentMoved moved) {
    if (order.held()) {
      order.letGo();
      record(new PromiseReleased(moved.amount(), moved.fundAccount(), moved.number()), moved);
    }
    if (moved.to() == PaymentStatus.EXECUTED) {
      var reference = moved.bankReference() == null ? moved.number() : moved.bankReference();
      var draft = FundFacts.read(order.kind(), order.payload());
      record(FundOutgoing.paid(draft, moved.executedOn(), reference), moved);
    }
  }

  private void record(FundEvent fact, PaymentMoved moved) {
    journal.record(fact, moved.stamp());
  }
}

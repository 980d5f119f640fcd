package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.CapitalReturned;
import org.yuqiao.fund.model.FundEvent.ExpensePaid;
import org.yuqiao.fund.model.FundEvent.MoneyTransferred;
import org.yuqiao.kernel.Money;

/**
 * What a fact that takes money out of a special account says of the payment.
 *
 * @param documentNumber the document it rests on
 */
record FundOutgoing(Money amount, String fundAccount, String documentNumber) {

  static FundOutgoing of(FundEvent fact) {
    if (fact instanceof CapitalReturned e) {
      return new FundOutgoing(e.amount(), e.fundAccount(), e.documentNumber());
    }
    if (fact instanceof ExpensePaid e) {
      return new FundOutgoing(e.amount(), e.fundAccount(), e.documentNumber());
    }
    if (fact instanceof MoneyTransferred e) {
      return new FundOutgoing(e.amount(), e.fromAccount(), e.documentNumber());
    }
    throw new IllegalArgumentException("no money leaves by " + fact.getClass());
  }

  /** A drafted fact as the bank carried it out. */
  static FundEvent paid(FundEvent draft, LocalDate day, String reference) {
    if (draft instanceof CapitalReturned e) {
      return new CapitalReturned(
          e.amount(), day, e.contributorCode(), e.documentNumber(), e.fundAccount(), reference);
    }
    if (draft instanceof ExpensePaid e) {
      return new ExpensePaid(
          e.amount(), day, e.purpose(), e.payee(), e.documentNumber(), e.fundAccount(), reference);
    }
    if (draft instanceof MoneyTransferred e) {
      return new MoneyTransferred(
          e.amount(), day, e.fromAccount(), e.toAccount(), e.documentNumber(), reference);
    }
    throw new IllegalArgumentException("no money leaves by " + draft.getClass());
  }
}

package org.yuqiao.approval.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.approval.boundary.QueueView.PlaceView;
import org.yuqiao.approval.model.ApprovalQueue;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.model.Clause;

/** Reading who waits for approval, in which order and why (审批排队). */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class QueueQueries {

  @Inject WaitingLine waiting;
  @Inject Ledger ledger;
  @Inject PolicyQueries policies;
  @Inject Today today;

  /** Everybody who waits, by the rule in force today, against the money available now. */
  public QueueView waiting() {
    var edition = policies.inForceOn(today.date());
    Money available =
        ledger.accounts().stream().map(AccountBalance::available).reduce(Money.ZERO, Money::plus);
    var queue = waiting.all(edition, available);
    Money needed =
        queue.places().stream()
            .map(place -> place.waiting().amount())
            .reduce(Money.ZERO, Money::plus);
    return new QueueView(
        queue.order().label(),
        edition.id(),
        Clause.QUEUE.id(),
        available,
        needed,
        !needed.isMoreThan(available),
        queue.places().stream().map(QueueQueries::place).toList());
  }

  private static PlaceView place(ApprovalQueue.Place place) {
    var one = place.waiting();
    return new PlaceView(
        place.position(),
        one.number(),
        one.borrowerName(),
        one.district(),
        one.appliedOn(),
        one.amount(),
        place.before().plus(one.amount()),
        place.fits(),
        place.reason());
  }
}

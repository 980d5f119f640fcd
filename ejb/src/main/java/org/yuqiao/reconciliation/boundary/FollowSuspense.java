package org.yuqiao.reconciliation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yuqiao.ledger.boundary.SuspenseNeeded;
import org.yuqiao.ledger.boundary.SuspenseRefilled;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.store.BankLines;

/**
 * Keeps a bank line where its money is: what is reversed goes back to the line's suspense, under
 * the owner it had and at the age it has, and is there to be placed anew.
 */
@ApplicationScoped
public class FollowSuspense {

  @Inject BankLines lines;

  void lock(@Observes SuspenseNeeded needed) {
    lines.forUpdate(Long.parseLong(needed.bankLine()));
  }

  void refill(@Observes SuspenseRefilled refilled) {
    lines
        .forUpdate(Long.parseLong(refilled.bankLine()))
        .ifPresent(line -> line.become(LineStatus.SUSPENSE));
  }
}

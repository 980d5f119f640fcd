package org.yuqiao.approval.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yuqiao.approval.model.ApprovalQueue;
import org.yuqiao.approval.model.ApprovalQueue.Waiting;
import org.yuqiao.approval.model.ApprovalRules;
import org.yuqiao.casefile.boundary.CaseFigures;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.party.boundary.ContributorQueries;
import org.yuqiao.policy.model.PolicyEdition;

/** Who waits for approval, read for a decision or to be shown. */
@Dependent
public class WaitingLine {

  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  @Inject CaseFigures cases;
  @Inject ContributorQueries contributors;
  @Inject Ledger ledger;
  @Inject Entitlements entitlements;

  /** Everybody who waits, in order. */
  public ApprovalQueue all(PolicyEdition edition, Money available) {
    var drewBefore = cases.waitingAndDrewBefore();
    Set<String> districts = entitlements.contributingDistricts();
    List<Waiting> waiting =
        cases.waiting().stream()
            .map(
                file ->
                    new Waiting(
                        file.number().value(),
                        file.borrower().name(),
                        file.borrower().district(),
                        file.appliedOn(),
                        amount(file, edition),
                        !drewBefore.contains(file.borrower().creditCode()),
                        districts.contains(file.borrower().district())))
            .toList();
    return ApprovalQueue.of(edition.queueOrder(), waiting, available);
  }

  /** The same, but nobody where the money suffices for all who wait, whatever is approved now. */
  ApprovalQueue ifShort(PolicyEdition edition, Money available, Money approvedNow) {
    boolean suffices = !cases.requestedByWaiting().plus(approvedNow).isMoreThan(available);
    return suffices ? ApprovalQueue.nobody(edition.queueOrder()) : all(edition, available);
  }

  private static Money amount(BridgeCase file, PolicyEdition edition) {
    return file.status() == CaseStatus.FIRST_APPROVED
        ? file.approved()
        : file.requested().min(ApprovalRules.limits(file, edition).least());
  }
}

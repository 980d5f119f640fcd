package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.fund.model.FundReversal;
import org.yuqiao.fund.model.FundWording;
import org.yuqiao.fund.model.ReversalRules;
import org.yuqiao.fund.store.FundReversals;

/** Reading what happened to the fund beside its cases; banks do not. */
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
public class FundFactQueries {

  /** The most facts one answer holds. */
  public static final int MOST = 500;

  @Inject CurrentActor currentActor;
  @Inject FundFacts facts;
  @Inject FundReversals reversals;

  /** The latest facts, the last first, at most so many. */
  public List<FundFactView> latest(int limit) {
    var reversed =
        reversals.all().stream()
            .collect(Collectors.toMap(FundReversal::reversed, FundReversal::reversing));
    return facts.latest(Math.min(limit, MOST)).stream()
        .map(record -> view(record, reversed))
        .toList();
  }

  private FundFactView view(AuditRecord record, Map<Long, Long> reversed) {
    var fact = FundFacts.read(record);
    var wording = FundWording.of(fact);
    var by = reversed.get(record.seq());
    return new FundFactView(
        record.seq(),
        record.kind(),
        wording.zh(),
        wording.en(),
        record.businessDate(),
        record.recordedAt(),
        record.actor(),
        record.actorName(),
        by,
        ReversalRules.refusals(
                new ReversalRules.Facts(
                    fact, record.seq(), record.actor(), by, currentActor.get().username()))
            .isEmpty());
  }
}

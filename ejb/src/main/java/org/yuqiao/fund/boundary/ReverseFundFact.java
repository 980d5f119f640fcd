package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.FundFactReversed;
import org.yuqiao.fund.model.ReversalRules;
import org.yuqiao.fund.store.FundReversals;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.boundary.SuspenseNeeded;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.Posting;
import org.yuqiao.policy.model.Clause;

/**
 * Takes a wrong fact of the fund back by its opposite lines, once and with the reason (冲正). The
 * fact itself stays as it was recorded.
 */
@Stateless
@RolesAllowed("approver")
public class ReverseFundFact {

  /**
   * What is entered.
   *
   * @param seq the fact's place in the fund's chain
   */
  public record Form(long seq, String reason) {}

  @Inject FundDesk desk;
  @Inject FundFacts facts;
  @Inject FundReversals reversals;
  @Inject Ledger ledger;
  @Inject Event<SuspenseNeeded> needed;
  @Inject CurrentActor currentActor;

  public Outcome<CaseReceipt> reverse(Form form, Change change) {
    var entries = Entries.check().text("reason", form.reason());
    return desk.once(change, entries, () -> event(form));
  }

  private Outcome<FundEvent> event(Form form) {
    var record = facts.record(form.seq());
    if (record.isEmpty()) {
      return Outcome.refused(List.of(unknown(form.seq())));
    }
    ReversalRules.suspense(FundFacts.read(record.get()))
        .ifPresent(line -> needed.fire(new SuspenseNeeded(line)));
    ledger.lock();
    var refusals = ReversalRules.refusals(judged(record.get()));
    return refusals.isEmpty()
        ? Outcome.done(new FundFactReversed(form.seq(), form.reason().strip(), opposite(form)))
        : Outcome.refused(refusals);
  }

  private ReversalRules.Facts judged(AuditRecord record) {
    var by = reversals.of(record.seq()).map(reversal -> reversal.reversing()).orElse(null);
    return new ReversalRules.Facts(
        FundFacts.read(record), record.seq(), record.actor(), by, currentActor.get().username());
  }

  private List<Posting> opposite(Form form) {
    return ledger.entry(FundEvent.CHAIN, form.seq()).stream()
        .map(JournalLine::posting)
        .map(Posting::opposite)
        .toList();
  }

  private static Refusal unknown(long seq) {
    return new Refusal(
        "fund-fact-unknown",
        Clause.CORRECTION.id(),
        "seq",
        "没有第%d号资金事项。".formatted(seq),
        "There is no fact %d of the fund.".formatted(seq));
  }
}

package org.yuqiao.fund.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.CanonicalForm;
import org.yuqiao.audit.model.FactText;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundPostingRules;
import org.yuqiao.fund.model.FundReversal;
import org.yuqiao.fund.model.FundWording;
import org.yuqiao.fund.store.FundReversals;
import org.yuqiao.json.JsonForm;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.boundary.SuspenseRefilled;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.Posting;

/**
 * The one door of the fund's own facts: books and record, inside the caller's transaction. The
 * books are locked before the chain, as everywhere.
 */
@Dependent
public class FundJournal {

  @Inject Ledger ledger;
  @Inject AuditTrail trail;
  @Inject FundReversals reversals;
  @Inject Event<SuspenseRefilled> refilled;

  /** Records a fact on the fund's locked chain. */
  public CaseReceipt.Fact record(FundEvent event, Stamp stamp) {
    ledger.lock();
    var head = trail.headForUpdate(FundEvent.CHAIN);
    long seq = head.count() + 1;
    if (event instanceof FundEvent.FundFactReversed reversed) {
      reversed(reversed, seq);
    }
    var postings = FundPostingRules.postings(event);
    var day = FundPostingRules.bookedOn(event, stamp.businessDate());
    List<JournalLine> lines =
        postings.isEmpty()
            ? List.of()
            : ledger.book(
                new JournalEntry(
                    FundEvent.CHAIN, seq, day, postings, FundPostingRules.reference(event)));
    var kind = event.getClass().getSimpleName();
    var wording = FundWording.of(event);
    var record =
        trail.append(
            head,
            new FactText(kind, JsonForm.write(event), wording.zh()),
            stamp,
            lines.stream().map(line -> line.canonical(CanonicalForm.CURRENT)).toList());
    return new CaseReceipt.Fact(seq, kind, wording.zh(), wording.en(), record.hash());
  }

  private void reversed(FundEvent.FundFactReversed reversed, long seq) {
    reversals.add(new FundReversal(reversed.seq(), seq));
    reversed.lines().stream()
        .filter(Posting::refillsSuspense)
        .forEach(posting -> refilled.fire(new SuspenseRefilled(posting.detail())));
  }
}

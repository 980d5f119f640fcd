package org.yuqiao.fund.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.FactText;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.ContributionReceived;
import org.yuqiao.json.JsonForm;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.Posting;

/** The one door of the fund's own facts: books and record, inside the caller's transaction. */
@Dependent
public class FundJournal {

  @Inject Ledger ledger;
  @Inject AuditTrail trail;

  /** Records a contribution on the fund's locked chain. */
  public CaseReceipt.Fact record(ContributionReceived event, Stamp stamp) {
    var head = trail.headForUpdate(FundEvent.CHAIN);
    long seq = head.count() + 1;
    var lines =
        ledger.book(
            new JournalEntry(
                FundEvent.CHAIN,
                seq,
                event.receivedOn(),
                List.of(
                    Posting.debit(Account.SPECIAL_ACCOUNT, event.amount()),
                    Posting.credit(Account.CAPITAL, event.amount()))));
    String zh =
        "%s出资到账%s元，文号%s"
            .formatted(event.contributor(), event.amount().grouped(), event.documentNumber());
    String en =
        "Contribution of %s yuan by %s, document %s"
            .formatted(event.amount().grouped(), event.contributor(), event.documentNumber());
    var kind = event.getClass().getSimpleName();
    var record =
        trail.append(
            head,
            new FactText(kind, JsonForm.write(event), zh),
            stamp,
            lines.stream().map(JournalLine::canonical).toList());
    return new CaseReceipt.Fact(seq, kind, zh, en, record.hash());
  }
}

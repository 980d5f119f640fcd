package org.yuqiao.fund.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.FactText;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.boundary.Repeatable;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.ContributionReceived;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.Posting;

/** Records what a contributor paid into the special account (出资到账). */
@Stateless
@RolesAllowed("treasurer")
public class RecordContribution {

  private static final Label BOOKED = new Label("BOOKED", "已入账", "Booked");

  /** What is entered; the contributor is 市级 or a district. */
  public record Form(
      Money amount, LocalDate receivedOn, String contributor, String documentNumber) {}

  @Inject Repeatable repeatable;
  @Inject Ledger ledger;
  @Inject AuditTrail trail;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  public Outcome<CaseReceipt> record(Form form, Change change) {
    return repeatable.once(change, () -> decide(form));
  }

  private Outcome<CaseReceipt> decide(Form form) {
    List<Refusal> refusals =
        Entries.check()
            .amount("amount", form.amount())
            .day("receivedOn", form.receivedOn(), null, today.date())
            .text("contributor", form.contributor())
            .text("documentNumber", form.documentNumber())
            .refusals();
    return refusals.isEmpty() ? Outcome.done(book(form)) : Outcome.refused(refusals);
  }

  private CaseReceipt book(Form form) {
    var head = trail.headForUpdate(FundEvent.CHAIN);
    var event =
        new ContributionReceived(
            form.amount(), form.receivedOn(), form.contributor(), form.documentNumber());
    long seq = head.count() + 1;
    var lines =
        ledger.book(
            new JournalEntry(
                FundEvent.CHAIN,
                seq,
                form.receivedOn(),
                List.of(
                    Posting.debit(Account.SPECIAL_ACCOUNT, form.amount()),
                    Posting.credit(Account.CAPITAL, form.amount()))));
    String zh =
        "%s出资到账%s元，文号%s"
            .formatted(form.contributor(), form.amount().grouped(), form.documentNumber());
    String en =
        "Contribution of %s yuan by %s, document %s"
            .formatted(form.amount().grouped(), form.contributor(), form.documentNumber());
    var kind = event.getClass().getSimpleName();
    var stamp = new Stamp(currentActor.get(), today.date(), today.now());
    var record =
        trail.append(
            head,
            new FactText(kind, payload(event), zh),
            stamp,
            lines.stream().map(JournalLine::canonical).toList());
    return new CaseReceipt(
        FundEvent.CHAIN,
        BOOKED,
        seq,
        List.of(new CaseReceipt.Fact(seq, kind, zh, en, record.hash())));
  }

  private static String payload(FundEvent event) {
    try {
      return JsonForm.mapper().writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a fact without a written form", e);
    }
  }
}

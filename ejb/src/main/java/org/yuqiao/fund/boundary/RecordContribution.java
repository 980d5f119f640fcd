package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.ContributionReceived;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;

/** Records what a contributor paid into the special account (出资到账). */
@Stateless
@RolesAllowed("treasurer")
public class RecordContribution {

  private static final Label BOOKED = new Label("BOOKED", "已入账", "Booked");

  /** What is entered; the contributor is 市级 or a district. */
  public record Form(
      Money amount, LocalDate receivedOn, String contributor, String documentNumber) {}

  @Inject AnswerOnce answers;
  @Inject FundJournal journal;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  public Outcome<CaseReceipt> record(Form form, Change change) {
    return answers.once(change.key(), CaseReceipt.class, () -> decide(form));
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
    var event =
        new ContributionReceived(
            form.amount(),
            form.receivedOn(),
            form.contributor(),
            form.documentNumber(),
            null,
            null,
            null);
    var fact = journal.record(event, new Stamp(currentActor.get(), today.date(), today.now()));
    return new CaseReceipt(FundEvent.CHAIN, BOOKED, fact.seq(), List.of(fact));
  }
}

package org.yuqiao.fund.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundPostingRules;
import org.yuqiao.fund.model.FundRules;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;

/**
 * How every verb of the fund is carried out: once for its key, on sound entries, with the books
 * locked, within what the books allow, through the one door.
 */
@Dependent
class FundDesk {

  private static final Label BOOKED = new Label("BOOKED", "已入账", "Booked");
  private static final LocalDate WHENEVER = LocalDate.of(9999, 12, 31);

  @Inject AnswerOnce answers;
  @Inject FundJournal journal;
  @Inject Ledger ledger;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /** Carries out a verb whose fact follows from what was entered. */
  Outcome<CaseReceipt> once(Change change, Entries entries, Supplier<Outcome<FundEvent>> verb) {
    return answers.once(change.key(), CaseReceipt.class, () -> decide(entries, verb));
  }

  private Outcome<CaseReceipt> decide(Entries entries, Supplier<Outcome<FundEvent>> verb) {
    var refusals = entries.refusals();
    return refusals.isEmpty()
        ? verb.get().fold(this::book, Outcome::refused)
        : Outcome.refused(refusals);
  }

  private Outcome<CaseReceipt> book(FundEvent event) {
    var refusals = against(event);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var fact = journal.record(event, new Stamp(actor(), today.date(), today.now()));
    return Outcome.done(new CaseReceipt(FundEvent.CHAIN, BOOKED, fact.seq(), List.of(fact)));
  }

  /** Every reason the books hold against a fact; they stay locked. */
  List<Refusal> against(FundEvent event) {
    ledger.lock();
    var postings = FundPostingRules.postings(event);
    var facts = new FundRules.Facts(ledger.cards(), ledger.accounts(), ledger.balances(WHENEVER));
    return new ArrayList<>(FundRules.refusals(postings, facts));
  }

  Actor actor() {
    return currentActor.get();
  }

  Instant now() {
    return today.now();
  }

  LocalDate today() {
    return today.date();
  }
}

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
import org.yuqiao.fund.store.FundReversals;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.payment.boundary.Payments;
import org.yuqiao.policy.model.Clause;

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
  @Inject FundFacts facts;
  @Inject FundReversals reversals;
  @Inject Ledger ledger;
  @Inject Payments payments;
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
    refusals.addAll(recordedBefore(event));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var fact = journal.record(event, new Stamp(actor(), today.date(), today.now()));
    return Outcome.done(new CaseReceipt(FundEvent.CHAIN, BOOKED, fact.seq(), List.of(fact)));
  }

  /** The same money told of twice: alike in everything, and not taken back. */
  private List<Refusal> recordedBefore(FundEvent event) {
    var reference = FundPostingRules.reference(event);
    return reference == null
        ? List.of()
        : ledger.withReference(reference).stream()
            .filter(line -> line.subject().equals(FundEvent.CHAIN))
            .map(JournalLine::seq)
            .filter(seq -> facts.of(seq).filter(event::equals).isPresent())
            .filter(seq -> reversals.of(seq).isEmpty())
            .map(FundDesk::alreadyRecorded)
            .toList();
  }

  private static Refusal alreadyRecorded(long seq) {
    return new Refusal(
        "fact-recorded-already",
        Clause.CORRECTION.id(),
        null,
        "完全相同的事项已登记为第%d号资金事项；重复登记须先冲正原事项。".formatted(seq),
        "The same is recorded already, as fact %d of the fund; reverse that one first."
            .formatted(seq));
  }

  /** Every reason the books hold against a fact; they stay locked. */
  List<Refusal> against(FundEvent event) {
    ledger.lock();
    var postings = FundPostingRules.postings(event);
    var accounts = FundRules.whereDrawsLeave(ledger.accounts(), payments.drawsLeaving());
    var books = new FundRules.Facts(ledger.cards(), accounts, ledger.balances(WHENEVER));
    return new ArrayList<>(FundRules.refusals(postings, books));
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

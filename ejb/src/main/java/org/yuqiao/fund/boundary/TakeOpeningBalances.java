package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.OpeningBalancesTaken;
import org.yuqiao.fund.model.OpeningRules;
import org.yuqiao.fund.store.FundReversals;
import org.yuqiao.fund.store.OpeningSheet;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.RequestKey;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.party.boundary.ContributorQueries;
import org.yuqiao.policy.model.Clause;

/**
 * Takes the balances with which the books begin (期初余额): all rows or none, in balance, only into
 * books without an entry up to that day. The same balances again add nothing.
 */
@Stateless
@RolesAllowed("treasurer")
public class TakeOpeningBalances {

  private static final int MOST_FAULTS = 200;

  /**
   * What is handed in.
   *
   * @param asOf the last day the balances include
   * @param content a CSV or XLSX file
   */
  public record Form(LocalDate asOf, String documentNumber, byte[] content) {}

  @Inject FundDesk desk;
  @Inject FundFacts facts;
  @Inject FundJournal journal;
  @Inject FundReversals reversals;
  @Inject ContributorQueries contributors;
  @Inject Ledger ledger;
  @Inject AnswerOnce answers;

  /** The empty form as an XLSX file. */
  public byte[] template() {
    return OpeningSheet.template();
  }

  /** Judges the file and writes nothing. */
  public Outcome<OpeningResult> check(Form form) {
    return run(form, true);
  }

  /** Takes the balances, once for a key where one is given. */
  public Outcome<OpeningResult> take(Form form, RequestKey keyOrNull) {
    return keyOrNull == null
        ? run(form, false)
        : answers.once(keyOrNull, OpeningResult.class, () -> run(form, false));
  }

  private Outcome<OpeningResult> run(Form form, boolean dryRun) {
    var entries =
        Entries.check()
            .day("asOf", form.asOf(), null, desk.today())
            .text("documentNumber", form.documentNumber(), 100)
            .refusals();
    var sheet = OpeningSheet.read(form.content());
    if (!entries.isEmpty() || !sheet.faults().isEmpty()) {
      return Outcome.refused(entries.isEmpty() ? sheet.faults() : entries);
    }
    var judged = new OpeningRules(ledger.cards(), contributors.all()).judge(sheet.rows());
    return judged.faults().isEmpty()
        ? take(form, judged, dryRun)
        : Outcome.refused(judged.faults().stream().limit(MOST_FAULTS).toList());
  }

  private Outcome<OpeningResult> take(Form form, OpeningRules judged, boolean dryRun) {
    ledger.lock();
    var fact = new OpeningBalancesTaken(form.asOf(), form.documentNumber().strip(), judged.lines());
    boolean known =
        facts.ofKind(OpeningBalancesTaken.class).entrySet().stream()
            .anyMatch(one -> one.getValue().equals(fact) && reversals.of(one.getKey()).isEmpty());
    if (!known && hasEntries(form.asOf())) {
      return Outcome.refused(List.of(notEmpty(form.asOf())));
    }
    if (!known && !dryRun) {
      journal.record(fact, new Stamp(desk.actor(), desk.today(), desk.now()));
    }
    return Outcome.done(
        new OpeningResult(judged.lines().size(), judged.total(true), dryRun, known));
  }

  private boolean hasEntries(LocalDate asOf) {
    var closed = ledger.closedThrough();
    boolean full = ledger.countLinesUpTo(asOf) > takenBack(asOf);
    return full || closed != null && !asOf.isAfter(closed);
  }

  /** Lines of opening balances that were reversed: nothing is left of them. */
  private long takenBack(LocalDate asOf) {
    return facts.ofKind(OpeningBalancesTaken.class).keySet().stream()
        .flatMap(seq -> reversals.of(seq).stream())
        .flatMap(reversal -> Stream.of(reversal.reversed(), reversal.reversing()))
        .flatMap(seq -> ledger.entry(FundEvent.CHAIN, seq).stream())
        .filter(line -> !line.bookedOn().isAfter(asOf))
        .count();
  }

  private static Refusal notEmpty(LocalDate asOf) {
    return new Refusal(
        "books-not-empty",
        Clause.OPENING_BALANCES.id(),
        "asOf",
        "账簿在%s及以前已有分录或已结账，不能录入期初余额。".formatted(asOf),
        "The books have entries up to %s or are closed: no opening balances.".formatted(asOf));
  }
}

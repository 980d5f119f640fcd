package org.yuqiao.reconciliation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.RequestKey;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.LineExplanation;
import org.yuqiao.reconciliation.model.LineMatch;
import org.yuqiao.reconciliation.model.LineRules;
import org.yuqiao.reconciliation.model.Offsets;
import org.yuqiao.reconciliation.store.BankLines;
import org.yuqiao.reconciliation.store.BookItems;
import org.yuqiao.reconciliation.store.LineExplanations;
import org.yuqiao.reconciliation.store.LineMatches;

/**
 * How every verb on a bank line is carried out: once for its key, on the locked line, judged, then
 * done, in the verb's transaction. Lock order: case, payment instruction, bank line, books, the
 * fund's chain.
 */
@Dependent
class LineDesk {

  @Inject AnswerOnce answers;
  @Inject BankLines lines;
  @Inject LineMatches matches;
  @Inject BookItems items;
  @Inject LineExplanations explanations;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /** Carries out an act once for its key. */
  Outcome<LineReceipt> once(Change change, Supplier<Outcome<LineReceipt>> act) {
    return answers.once(change.key(), LineReceipt.class, act);
  }

  /** An act on a line's locked row. */
  Outcome<LineReceipt> on(long id, Function<BankLine, Outcome<LineReceipt>> act) {
    return lines
        .forUpdate(id)
        .map(act)
        .orElseGet(() -> Outcome.refused(List.of(LineRules.unknown(id))));
  }

  /** Done with a line, unless something stands against it. */
  Outcome<LineReceipt> unless(List<Refusal> refusals, Supplier<LineReceipt> act) {
    return refusals.isEmpty() ? Outcome.done(act.get()) : Outcome.refused(refusals);
  }

  /**
   * What stands against a line's money being booked: it was booked from the line before, and that
   * entry is neither reversed nor stands against another line.
   */
  List<Refusal> bookedBefore(BankLine line) {
    return matches.ofLine(line.id()).stream()
        .filter(match -> !match.isActive() && match.kind() == LineMatch.Kind.BOOKED)
        .flatMap(match -> items.find(match.entry()).stream())
        .filter(item -> !matches.isMatched(item.key()))
        .filter(item -> !Offsets.isCancelled(item, items.reversals(item.key())))
        .limit(1)
        .map(LineRules::bookedBefore)
        .toList();
  }

  /** Puts a line and entries together; each entry is a part of it. */
  void match(BankLine line, List<BookItem> items, LineMatch.Kind kind, Label why) {
    int number = matches.ofLine(line.id()).size();
    int part = 0;
    withdrawExplanation(LineExplanation.target(line.id()));
    for (BookItem item : items) {
      withdrawExplanation(LineExplanation.target(item.key()));
      var pairing = new LineMatch.Pairing(line, ++part, item);
      matches.add(new LineMatch(++number, pairing, kind, why, signature()));
    }
  }

  /** What has a partner, or is explained anew, is not explained as before any longer. */
  void withdrawExplanation(String target) {
    explanations.of(target).stream()
        .filter(LineExplanation::isActive)
        .forEach(explanation -> explanation.withdraw(signature()));
  }

  /** Takes a line's standing matches apart. */
  void part(BankLine line, String reason) {
    matches.ofLine(line.id()).stream()
        .filter(LineMatch::isActive)
        .forEach(match -> match.undo(signature(), reason));
  }

  LineReceipt receipt(BankLine line, List<CaseReceipt.Fact> booked) {
    matches.write();
    return new LineReceipt(
        line.id(),
        line.status().label(),
        matches.ofLine(line.id()).stream().map(MatchView::of).toList(),
        booked,
        null);
  }

  LineMatch.Signature signature() {
    return new LineMatch.Signature(currentActor.get().username(), today.now());
  }

  Stamp stamp() {
    return new Stamp(currentActor.get(), today.date(), today.now());
  }

  /**
   * The change that another verb is asked for within this one. Its key is used once: the outer key
   * makes it happen once, and what was refused under that may be asked for again.
   */
  static Change within(String what) {
    return new Change(new RequestKey("within/" + what + "/" + UUID.randomUUID(), what), null);
  }
}

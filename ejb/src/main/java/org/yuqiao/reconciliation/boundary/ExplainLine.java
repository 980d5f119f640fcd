package org.yuqiao.reconciliation.boundary;

import static org.yuqiao.reconciliation.model.LineExplanation.MOST_DAYS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.LineExplanation;
import org.yuqiao.reconciliation.model.LineRules;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.store.BankLines;
import org.yuqiao.reconciliation.store.BookItems;
import org.yuqiao.reconciliation.store.LineExplanations;
import org.yuqiao.reconciliation.store.LineMatches;

/**
 * Says why a bank line or an entry rightly has no partner yet (未达账项说明), or takes that back.
 * Explanations stay on record; one holds until the day it gives and not once there is a partner.
 */
@Stateless
@RolesAllowed("treasurer")
public class ExplainLine {

  /**
   * Why.
   *
   * @param expectedOn by when the partner will be there: today, or at most {@value
   *     LineExplanation#MOST_DAYS} days ahead
   */
  public record Form(String text, LocalDate expectedOn) {}

  /**
   * An explanation as it stands or stood.
   *
   * @param target L and a bank line's id, or an entry as subject#seq#line
   */
  public record View(
      String target,
      String text,
      LocalDate expectedOn,
      String explainedBy,
      Instant explainedAt,
      String withdrawnBy,
      Instant withdrawnAt) {

    static View of(LineExplanation explanation) {
      return explanation == null
          ? null
          : new View(
              explanation.target(),
              explanation.text(),
              explanation.expectedOn(),
              explanation.explainedBy(),
              explanation.explainedAt(),
              explanation.withdrawnBy(),
              explanation.withdrawnAt());
    }
  }

  @Inject AnswerOnce answers;
  @Inject LineDesk desk;
  @Inject BankLines lines;
  @Inject BookItems items;
  @Inject LineMatches matches;
  @Inject LineExplanations explanations;

  /** Explains a bank line. */
  public Outcome<View> line(long id, Form form, Change change) {
    return answers.once(
        change.key(),
        View.class,
        () ->
            on(
                id,
                line ->
                    explained(
                        new Explained(LineExplanation.target(id), line.fundAccount(), line),
                        form,
                        LineRules.notOpen(line))));
  }

  /** Takes the explanation of a bank line back. */
  public Outcome<View> withdrawLine(long id, Change change) {
    return answers.once(
        change.key(),
        View.class,
        () -> on(id, line -> withdrawn(LineExplanation.target(id), line)));
  }

  /** Explains an entry. */
  public Outcome<View> entry(MatchLine.EntryRef entry, Form form, Change change) {
    return answers.once(change.key(), View.class, () -> explainEntry(entry, form));
  }

  /** Takes the explanation of an entry back. */
  public Outcome<View> withdrawEntry(MatchLine.EntryRef entry, Change change) {
    return answers.once(
        change.key(), View.class, () -> withdrawn(LineExplanation.target(entry.key()), null));
  }

  private record Explained(String target, String fundAccount, BankLine line) {}

  private Outcome<View> explainEntry(MatchLine.EntryRef entry, Form form) {
    var item = items.find(entry.key());
    if (item.isEmpty()) {
      return Outcome.refused(List.of(LineRules.unknownEntry(entry.key().text())));
    }
    List<Refusal> against =
        matches.isMatched(entry.key()) ? List.of(LineRules.takenEntry(item.get())) : List.of();
    return explained(
        new Explained(LineExplanation.target(entry.key()), item.get().fundAccount(), null),
        form,
        against);
  }

  private Outcome<View> explained(Explained what, Form form, List<Refusal> against) {
    var today = desk.stamp().businessDate();
    var refusals =
        new ArrayList<>(
            Entries.check()
                .text("text", form.text())
                .day("expectedOn", form.expectedOn(), today, today.plusDays(MOST_DAYS))
                .refusals());
    refusals.addAll(against);
    var before = explanations.of(what.target());
    if (before.stream().anyMatch(one -> one.holdsOn(today))) {
      refusals.add(LineRules.explainedAlready());
    }
    return refusals.isEmpty()
        ? Outcome.done(keep(what, form, before.size() + 1))
        : Outcome.refused(refusals);
  }

  /** One that has lapsed makes way. */
  private View keep(Explained what, Form form, int number) {
    desk.withdrawExplanation(what.target());
    explanations.write();
    var explanation =
        new LineExplanation(
            new LineExplanation.Key(what.target(), number),
            what.fundAccount(),
            form.text().strip(),
            form.expectedOn(),
            desk.signature());
    explanations.add(explanation);
    if (what.line() != null) {
      what.line().become(LineStatus.EXPLAINED);
    }
    return View.of(explanation);
  }

  private Outcome<View> withdrawn(String target, BankLine line) {
    var standing = explanations.of(target).stream().filter(LineExplanation::isActive).findFirst();
    if (standing.isEmpty()) {
      return Outcome.refused(List.of(LineRules.notExplained()));
    }
    standing.get().withdraw(desk.signature());
    if (line != null && line.status() == LineStatus.EXPLAINED) {
      line.become(LineStatus.OPEN);
    }
    return Outcome.done(View.of(standing.get()));
  }

  private Outcome<View> on(long id, Function<BankLine, Outcome<View>> act) {
    return lines
        .forUpdate(id)
        .map(act)
        .orElseGet(() -> Outcome.refused(List.of(LineRules.unknown(id))));
  }
}

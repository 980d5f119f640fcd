package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.boundary.PolicyQueries;

/**
 * How every verb is carried out: lock the case, answer a repeated request as before, judge, record
 * the facts or the refusal, keep the answer; all in the verb's transaction.
 *
 * <p>Order of the reasons: not found, key used for something else, stale revision, permission and
 * procedure and separation of duties, then the rules of the verb together.
 */
@Dependent
public class CaseDesk {

  @Inject CaseFiles cases;
  @Inject CaseJournal journal;
  @Inject Answers answers;
  @Inject CurrentActor currentActor;
  @Inject Today today;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;

  /** One act: its verb, what must hold, and the facts that follow. */
  public record Act(
      CaseVerb verb,
      Function<CaseFacts, List<Refusal>> judge,
      Function<CaseFacts, List<CaseEvent>> facts) {

    public static Act of(
        CaseVerb verb,
        Function<CaseFacts, List<Refusal>> judge,
        Function<CaseFacts, CaseEvent> fact) {
      return new Act(verb, judge, facts -> List.of(fact.apply(facts)));
    }
  }

  /** Carries out an act on a case. */
  public Outcome<CaseReceipt> act(CaseNumber number, Change change, Act act) {
    Actor actor = currentActor.get();
    var found = cases.forUpdate(number).filter(file -> Permission.sees(actor, file));
    if (found.isEmpty()) {
      return Outcome.refused(List.of(DeskRefusals.notFound(number)));
    }
    var answered = answers.to(actor, change);
    return answered.isPresent() ? answered.get() : decide(found.get(), actor, change, act);
  }

  /** Locks a case ahead of an act that locks more after it; nothing where it is not to be seen. */
  public void lock(CaseNumber number) {
    cases.forUpdate(number);
  }

  /** Opens a new case with its first fact. */
  public Outcome<CaseReceipt> open(
      Change change,
      Function<CaseFacts, List<Refusal>> judge,
      Function<CaseFacts, CaseEvent> fact) {
    Actor actor = currentActor.get();
    var answered = answers.to(actor, change);
    if (answered.isPresent()) {
      return answered.get();
    }
    var facts = facts(null, actor);
    var refusals = judge.apply(facts);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var file = new BridgeCase(CaseNumber.of(facts.today().getYear(), cases.nextSerial()), null);
    var outcome = record(file, facts, List.of(fact.apply(facts)));
    cases.add(file);
    return answers.keep(actor, change, outcome);
  }

  private Outcome<CaseReceipt> decide(BridgeCase file, Actor actor, Change change, Act act) {
    if (change.expectedRevision() != null && change.expectedRevision() != file.revision()) {
      return Outcome.refused(List.of(DeskRefusals.stale(file)));
    }
    var facts = facts(file, actor);
    var refusals = Permission.refusals(act.verb(), file, actor);
    if (refusals.isEmpty()) {
      refusals = act.judge().apply(facts);
    }
    if (refusals.isEmpty()) {
      return answers.keep(actor, change, record(file, facts, act.facts().apply(facts)));
    }
    record(file, facts, List.of(new CaseEvent.StepRefused(act.verb().code(), refusals)));
    return answers.keep(actor, change, Outcome.refused(refusals));
  }

  private Outcome<CaseReceipt> record(BridgeCase file, CaseFacts facts, List<CaseEvent> events) {
    var stamp = new Stamp(facts.actor(), facts.today(), today.now());
    var recorded = new ArrayList<CaseReceipt.Fact>();
    for (CaseEvent event : events) {
      recorded.add(journal.record(file, event, stamp));
    }
    return Outcome.done(
        new CaseReceipt(file.number().value(), file.status().label(), file.revision(), recorded));
  }

  private CaseFacts facts(BridgeCase file, Actor actor) {
    var date = today.date();
    return new CaseFacts(file, actor, date, calendars.calendar(), policies::inForceOn);
  }
}

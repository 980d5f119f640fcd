package org.yuqiao.casefile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.Deadline;
import org.yuqiao.casefile.store.CaseSearch;
import org.yuqiao.kernel.Actor;

/** What waits for the reader (工作台): cases whose next main step the reader may take now. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MyWork {

  private static final int MOST = 500;

  @Inject CaseSearch search;
  @Inject CaseRows rows;
  @Inject CurrentActor currentActor;
  @Inject CalendarQueries calendars;
  @Inject Today today;

  /** At most 500 items, the nearest deadline first. */
  public List<WorkItem> items() {
    var actor = currentActor.get();
    var statuses = statusesFor(actor);
    if (statuses.isEmpty()) {
      return List.of();
    }
    var nearest = new LinkedHashMap<BridgeCase, Optional<Deadline>>();
    for (Object[] found : search.waiting(statuses, bankOf(actor), MOST)) {
      nearest.putIfAbsent((BridgeCase) found[0], Optional.ofNullable((Deadline) found[1]));
    }
    var row = rows.rowMaker();
    return nearest.entrySet().stream()
        .flatMap(
            entry ->
                next(entry.getKey(), actor).stream()
                    .map(verb -> item(row.apply(entry.getKey()), verb, entry.getValue())))
        .toList();
  }

  private static String bankOf(Actor actor) {
    return actor.isBank() ? actor.bankCode() : null;
  }

  private static Set<CaseStatus> statusesFor(Actor actor) {
    var statuses = EnumSet.noneOf(CaseStatus.class);
    for (CaseVerb verb : CaseVerb.values()) {
      if (verb.main() && verb.belongsTo(actor)) {
        Arrays.stream(CaseStatus.values())
            .filter(status -> !status.ended() && verb.allowedFrom(status))
            .forEach(statuses::add);
      }
    }
    return statuses;
  }

  private static Optional<CaseVerb> next(BridgeCase file, Actor actor) {
    return Arrays.stream(CaseVerb.values())
        .filter(verb -> verb.main() && verb.belongsTo(actor) && verb.possible(file))
        .filter(verb -> Permission.refusals(verb, file, actor).isEmpty())
        .findFirst();
  }

  private WorkItem item(CaseRow row, CaseVerb verb, Optional<Deadline> nearest) {
    return nearest
        .map(
            deadline ->
                new WorkItem(
                    row,
                    verb.label(),
                    deadline.kind().label(),
                    deadline.dueOn(),
                    deadline.provisional(),
                    calendars.calendar().workingDaysLeft(today.date(), deadline.dueOn())))
        .orElseGet(() -> new WorkItem(row, verb.label(), null, null, false, null));
  }
}

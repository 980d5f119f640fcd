package org.yuqiao.policy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.ParameterKey;
import org.yuqiao.policy.model.PolicyEditions;
import org.yuqiao.policy.model.PublicationRules;
import org.yuqiao.policy.model.PublishedEdition;
import org.yuqiao.policy.store.PublishedEditions;

/** Puts a new edition in force from a coming day; what is past stays as it was. */
@Stateless
@RolesAllowed("admin")
public class PublishEdition {

  @Inject private PublishedEditions editions;
  @Inject private LoadedEditions loaded;
  @Inject private CurrentActor actor;
  @Inject private Today today;
  @Inject private Event<EditionPublished> published;

  /**
   * Publishes an edition.
   *
   * @param effectiveFrom the first day in force, after today
   * @param basis the document it rests on
   * @param changes the values that differ from the edition before, by key
   */
  public Outcome<PolicyEditionView> publish(
      LocalDate effectiveFrom, String basis, Map<String, String> changes) {
    var facts =
        new PublicationRules.Facts(effectiveFrom, basis, today.date(), isTaken(effectiveFrom));
    var refusals = Rule.refusals(PublicationRules.ALL, facts);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var edition = draft(effectiveFrom, basis, changes);
    return edition.edition().fold(read -> Outcome.done(add(edition)), Outcome::refused);
  }

  private boolean isTaken(LocalDate effectiveFrom) {
    return effectiveFrom != null && editions.effectiveFrom(effectiveFrom).isPresent();
  }

  private PublishedEdition draft(LocalDate from, String basis, Map<String, String> changes) {
    var before = PolicyEditions.inForceOn(loaded.editions(), from).id();
    var values = new HashMap<String, String>();
    loaded.all().stream()
        .filter(edition -> edition.id().equals(before))
        .forEach(edition -> values.putAll(complete(edition.values())));
    values.putAll(changes);
    return new PublishedEdition(from, basis.strip(), values, actor.get().username(), today.now());
  }

  /** What the edition before said, and what held where it could not say. */
  private static Map<String, String> complete(Map<String, String> values) {
    var all = new HashMap<>(values);
    Arrays.stream(ParameterKey.values())
        .filter(key -> key.in(values) != null)
        .forEach(key -> all.put(key.key(), key.in(values)));
    return all;
  }

  private PolicyEditionView add(PublishedEdition edition) {
    editions.add(edition);
    published.fire(
        new EditionPublished(
            edition.id(), edition.basis(), edition.values(), edition.publishedBy()));
    return PolicyEditionView.of(edition);
  }
}

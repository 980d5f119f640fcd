package org.yuqiao.policy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.PublishedEdition;

/** The editions as every case asks for them: read once, and again after one is published. */
@ApplicationScoped
public class LoadedEditions {

  @Inject private SeedEditions seed;

  private volatile Loaded loaded;

  private record Loaded(List<PublishedEdition> published, List<PolicyEdition> editions) {}

  /** All editions as published, the earliest first. */
  List<PublishedEdition> all() {
    return current().published();
  }

  /** The same editions as values to judge by. */
  List<PolicyEdition> editions() {
    return current().editions();
  }

  private Loaded current() {
    var current = loaded;
    return current == null ? load() : current;
  }

  private synchronized Loaded load() {
    if (loaded == null) {
      var published = List.copyOf(seed.seeded());
      loaded = new Loaded(published, published.stream().map(LoadedEditions::read).toList());
    }
    return loaded;
  }

  private static PolicyEdition read(PublishedEdition published) {
    return published
        .edition()
        .fold(
            edition -> edition,
            refusals -> {
              throw new IllegalStateException(
                  "edition " + published.id() + " breaks the policy: " + refusals);
            });
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished published) {
    loaded = null;
  }
}

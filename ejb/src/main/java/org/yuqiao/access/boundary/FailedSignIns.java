package org.yuqiao.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Failures to sign in by username, counted on this server: after {@link #ALLOWED} in a row the name
 * is locked for {@link #LOCKED_FOR}, whether it exists or not, so that a lock tells nothing.
 */
@ApplicationScoped
class FailedSignIns {

  static final int ALLOWED = 5;
  static final Duration LOCKED_FOR = Duration.ofMinutes(15);
  private static final int NAMES_KEPT = 10_000;

  private record Failures(int count, Instant last) {}

  private final Map<String, Failures> failures = new ConcurrentHashMap<>();

  @Inject private Today today;

  boolean isLocked(String username) {
    var found = failures.get(username);
    return found != null && found.count() >= ALLOWED && isRecent(found);
  }

  void count(String username) {
    if (failures.size() >= NAMES_KEPT) {
      failures.values().removeIf(found -> !isRecent(found));
    }
    failures.merge(
        username,
        new Failures(1, today.now()),
        (old, one) -> new Failures(isRecent(old) ? old.count() + 1 : 1, one.last()));
  }

  void forget(String username) {
    failures.remove(username);
  }

  private boolean isRecent(Failures found) {
    return found.last().plus(LOCKED_FOR).isAfter(today.now());
  }
}

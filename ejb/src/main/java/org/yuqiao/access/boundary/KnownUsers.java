package org.yuqiao.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The users who act, remembered for seconds, since every request asks. A change here is known at
 * once on this server, and within {@link #FRESH} on another one that uses the same database.
 */
@ApplicationScoped
public class KnownUsers {

  static final Duration FRESH = Duration.ofSeconds(10);

  private record Remembered(KnownUser user, Instant until) {}

  private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

  @Inject private ReadUser readUser;
  @Inject private Today today;

  public Optional<KnownUser> named(String username) {
    Instant now = today.now();
    var known = remembered.get(username);
    if (known != null && now.isBefore(known.until())) {
      return Optional.of(known.user());
    }
    var read = readUser.named(username);
    read.ifPresentOrElse(
        user -> remembered.put(username, new Remembered(user, now.plus(FRESH))),
        () -> remembered.remove(username));
    return read;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) UserChanged change) {
    remembered.remove(change.username());
  }
}

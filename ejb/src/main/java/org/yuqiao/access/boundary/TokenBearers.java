package org.yuqiao.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yuqiao.kernel.Actor;

/**
 * Who bears an access token. Each request of the API asks, so a token once read from the database
 * is remembered until it expires; that its user may still sign in is asked every time.
 */
@ApplicationScoped
public class TokenBearers {

  private static final int TOKENS_KEPT = 10_000;

  /** A token as read: whose, of which credentials, until when. */
  public record Bearer(String username, int credentialVersion, Instant expiresAt) {}

  private final Map<String, Bearer> remembered = new ConcurrentHashMap<>();

  @Inject private ReadToken readToken;
  @Inject private KnownUsers users;
  @Inject private Today today;

  /** The actor of a token, where it is known, not expired, and its user not barred since. */
  public Optional<Actor> of(String token) {
    String hash = TokenHash.of(token);
    var bearer = remembered.get(hash);
    if (bearer == null) {
      bearer = readToken.withHash(hash).orElse(null);
    }
    if (bearer == null || !today.now().isBefore(bearer.expiresAt())) {
      remembered.remove(hash);
      return Optional.empty();
    }
    remember(hash, bearer);
    int version = bearer.credentialVersion();
    return users.named(bearer.username()).filter(user -> user.holds(version)).map(KnownUser::actor);
  }

  private void remember(String hash, Bearer bearer) {
    if (remembered.size() >= TOKENS_KEPT) {
      remembered.clear();
    }
    remembered.putIfAbsent(hash, bearer);
  }
}

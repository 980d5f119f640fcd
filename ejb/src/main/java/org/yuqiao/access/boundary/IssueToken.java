package org.yuqiao.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.yuqiao.access.model.AccessToken;
import org.yuqiao.access.store.Tokens;
import org.yuqiao.access.store.Users;
import org.yuqiao.kernel.Outcome;

/** Gives a client of the API, for its name and secret, a token that stands for both for a while. */
@Stateless
@PermitAll
public class IssueToken {

  public static final Duration VALID_FOR = Duration.ofHours(1);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;

  @Inject private VerifyCredentials credentials;
  @Inject private Users users;
  @Inject private Tokens tokens;
  @Inject private Today today;

  public Outcome<IssuedToken> issue(String client, String secret) {
    return credentials
        .verify(client, secret)
        .fold(known -> Outcome.done(issueTo(known)), Outcome::refused);
  }

  private IssuedToken issueTo(KnownUser known) {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var user = users.named(known.actor().username()).orElseThrow();
    tokens.removeExpired(today.now());
    tokens.add(new AccessToken(TokenHash.of(token), user, today.now().plus(VALID_FOR)));
    return new IssuedToken(token, VALID_FOR, known.actor());
  }
}

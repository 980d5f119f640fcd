package org.yuqiao.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yuqiao.access.store.Tokens;

/** Reads a token from the database: {@link TokenBearers} asks. */
@Stateless
@PermitAll
public class ReadToken {

  @Inject private Tokens tokens;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<TokenBearers.Bearer> withHash(String tokenHash) {
    return tokens
        .withHash(tokenHash)
        .map(t -> new TokenBearers.Bearer(t.username(), t.credentialVersion(), t.expiresAt()));
  }
}

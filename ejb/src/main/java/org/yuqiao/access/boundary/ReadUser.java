package org.yuqiao.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yuqiao.access.store.Users;

/** Reads a user afresh, in a transaction of its own: {@link KnownUsers} asks. */
@Stateless
@PermitAll
public class ReadUser {

  @Inject private Users users;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<KnownUser> named(String username) {
    return users
        .named(username)
        .map(user -> new KnownUser(user.asActor(), user.isEnabled(), user.credentialVersion()));
  }
}

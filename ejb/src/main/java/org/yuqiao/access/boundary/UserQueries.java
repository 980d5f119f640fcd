package org.yuqiao.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yuqiao.access.store.Users;

/** The users, for the administrator and the auditor. */
@Stateless
@RolesAllowed({"admin", "auditor"})
public class UserQueries {

  @Inject private Users users;

  public List<UserView> all() {
    return users.all().stream().map(UserView::of).toList();
  }

  public Optional<UserView> named(String username) {
    return users.named(username).map(UserView::of);
  }
}

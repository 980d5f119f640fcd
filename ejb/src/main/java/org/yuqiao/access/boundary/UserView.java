package org.yuqiao.access.boundary;

import java.time.Instant;
import java.util.Set;
import org.yuqiao.access.model.AppUser;
import org.yuqiao.kernel.Role;

/** A user as pages and the API show him. */
public record UserView(
    String username,
    String displayName,
    Set<Role> roles,
    String bankCode,
    boolean enabled,
    Instant createdAt,
    Instant changedAt) {

  static UserView of(AppUser user) {
    return new UserView(
        user.username(),
        user.displayName(),
        user.roles(),
        user.bankCode(),
        user.isEnabled(),
        user.createdAt(),
        user.changedAt());
  }
}

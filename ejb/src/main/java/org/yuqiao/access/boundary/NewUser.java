package org.yuqiao.access.boundary;

import java.util.Set;
import org.yuqiao.kernel.Role;

/**
 * A user to be registered.
 *
 * @param bankCode the partner bank's code for a bank's user, else null
 */
public record NewUser(
    String username, String displayName, Set<Role> roles, String bankCode, String password) {

  /** Never the password, which does not belong in a log. */
  @Override
  public String toString() {
    return "NewUser[" + username + "]";
  }
}

package org.yuqiao.kernel;

import java.util.Set;

/**
 * Who acts.
 *
 * @param username the sign-in name, by which separation of duties is judged
 * @param displayName the person's name as pages and prints show it
 * @param roles what the person may do
 * @param bankCode the partner bank a bank officer belongs to, or null
 */
public record Actor(String username, String displayName, Set<Role> roles, String bankCode) {

  /** The clock itself, for what no person may do or undo. */
  public static final Actor CLOCK = new Actor("system", "系统时钟", Set.of(Role.SYSTEM), null);

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isBank() {
    return roles.contains(Role.BANK);
  }
}

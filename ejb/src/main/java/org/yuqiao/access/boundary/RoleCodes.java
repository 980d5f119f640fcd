package org.yuqiao.access.boundary;

import java.util.Set;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Role;

/** Roles as one line of text, in a fixed order. */
final class RoleCodes {

  private RoleCodes() {}

  static String of(Set<Role> roles) {
    return roles.stream().sorted().map(Role::code).collect(Collectors.joining(","));
  }
}

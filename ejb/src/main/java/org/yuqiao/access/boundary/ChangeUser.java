package org.yuqiao.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.yuqiao.access.model.AppUser;
import org.yuqiao.access.model.PasswordHash;
import org.yuqiao.access.model.UserRules;
import org.yuqiao.access.store.Users;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.kernel.Rule;

/** The administrator changes what somebody may do; anybody changes his own password. */
@Stateless
@RolesAllowed("admin")
public class ChangeUser {

  private static final Refusal UNKNOWN =
      new Refusal("user-unknown", "D-4", "username", "没有这个用户", "There is no such user");
  private static final Refusal ONESELF =
      new Refusal(
          "user-is-oneself",
          "D-4",
          "username",
          "不得变更自己的角色或停用自己",
          "Nobody changes his own roles or bars himself");
  private static final Refusal WRONG_PASSWORD =
      new Refusal("password-wrong", "D-4", "oldPassword", "原密码不正确", "The old password is wrong");

  @Inject private Users users;
  @Inject private Today today;
  @Inject private CurrentActor currentActor;
  @Inject private Event<UserChanged> changes;

  public Outcome<UserView> giveRoles(String username, Set<Role> roles) {
    return onAnother(username, (user, by) -> giveRoles(user, roles, by));
  }

  public Outcome<UserView> setEnabled(String username, boolean enabled) {
    return onAnother(username, (user, by) -> setEnabled(user, enabled, by));
  }

  public Outcome<UserView> resetPassword(String username, String password) {
    return onAnother(username, (user, by) -> takePassword(user, password, by));
  }

  @PermitAll
  public Outcome<UserView> changeOwnPassword(String oldPassword, String newPassword) {
    Actor actor = currentActor.get();
    AppUser user = users.named(actor.username()).orElseThrow();
    return user.password().matches(oldPassword)
        ? takePassword(user, newPassword, actor)
        : Outcome.refused(List.of(WRONG_PASSWORD));
  }

  private Outcome<UserView> onAnother(
      String username, BiFunction<AppUser, Actor, Outcome<UserView>> change) {
    Actor by = currentActor.get();
    if (by.username().equals(username)) {
      return Outcome.refused(List.of(ONESELF));
    }
    return users
        .named(username)
        .map(user -> change.apply(user, by))
        .orElseGet(() -> Outcome.refused(List.of(UNKNOWN)));
  }

  private Outcome<UserView> giveRoles(AppUser user, Set<Role> roles, Actor by) {
    var facts =
        new UserRules.Facts(user.username(), user.displayName(), roles, user.bankCode(), false);
    var refusals = Rule.refusals(UserRules.USER, facts);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    String before = RoleCodes.of(user.roles());
    user.giveRoles(roles, today.now());
    return told(user, "roles", before, RoleCodes.of(roles), by);
  }

  private Outcome<UserView> setEnabled(AppUser user, boolean enabled, Actor by) {
    String before = Boolean.toString(user.isEnabled());
    user.enable(enabled, today.now());
    return told(user, "enabled", before, Boolean.toString(enabled), by);
  }

  private Outcome<UserView> takePassword(AppUser user, String password, Actor by) {
    var refusals =
        Rule.refusals(UserRules.PASSWORD, new UserRules.NewPassword(user.username(), password));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    user.takePassword(PasswordHash.of(password), today.now());
    return told(user, "password", null, null, by);
  }

  private Outcome<UserView> told(
      AppUser user, String field, String before, String after, Actor by) {
    changes.fire(
        new UserChanged(user.username(), field, before, after, by.username(), today.now()));
    return Outcome.done(UserView.of(user));
  }
}

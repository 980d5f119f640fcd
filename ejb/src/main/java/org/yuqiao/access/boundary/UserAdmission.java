package org.yuqiao.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.access.model.AppUser;
import org.yuqiao.access.model.PasswordHash;
import org.yuqiao.access.model.UserRules;
import org.yuqiao.access.store.Users;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;

/** How a user comes in, whoever lets him in. Its callers have judged that they may. */
@ApplicationScoped
class UserAdmission {

  @Inject private Users users;
  @Inject private Today today;
  @Inject private Event<UserChanged> changes;

  Outcome<UserView> admit(NewUser asked, String by) {
    var refusals = new ArrayList<>(refusalsOf(asked));
    refusals.addAll(
        Rule.refusals(
            UserRules.PASSWORD, new UserRules.NewPassword(asked.username(), asked.password())));
    return refusals.isEmpty()
        ? Outcome.done(add(asked, PasswordHash.of(asked.password()), by))
        : Outcome.refused(refusals);
  }

  /** Admits a demonstration user, whose password is published and so held to no rule. */
  Outcome<UserView> admitForDemonstration(NewUser asked) {
    var refusals = refusalsOf(asked);
    return refusals.isEmpty()
        ? Outcome.done(
            add(asked, PasswordHash.ofPublished(asked.password()), Actor.CLOCK.username()))
        : Outcome.refused(refusals);
  }

  private List<Refusal> refusalsOf(NewUser asked) {
    boolean taken = asked.username() != null && users.named(asked.username()).isPresent();
    return Rule.refusals(
        UserRules.USER,
        new UserRules.Facts(
            asked.username(), asked.displayName(), asked.roles(), asked.bankCode(), taken));
  }

  private UserView add(NewUser asked, PasswordHash password, String by) {
    var actor =
        new Actor(asked.username(), asked.displayName().strip(), asked.roles(), asked.bankCode());
    var user = new AppUser(actor, password, today.now());
    users.add(user);
    changes.fire(
        new UserChanged(
            user.username(), "user", null, RoleCodes.of(user.roles()), by, today.now()));
    return UserView.of(user);
  }
}

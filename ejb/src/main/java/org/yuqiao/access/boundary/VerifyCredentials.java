package org.yuqiao.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yuqiao.access.model.AppUser;
import org.yuqiao.access.model.PasswordHash;
import org.yuqiao.access.store.Users;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;

/** Says whether a name and a password belong together. */
@Stateless
@PermitAll
public class VerifyCredentials {

  public static final String LOCKED_CODE = "sign-in-locked";

  private static final Logger LOG = Logger.getLogger(VerifyCredentials.class.getName());
  private static final Refusal REFUSED =
      new Refusal(
          "sign-in-refused",
          "D-4",
          null,
          "用户名或密码不正确，或用户已停用",
          "The username or the password is wrong, or the user is barred");
  private static final Refusal LOCKED =
      new Refusal(
          LOCKED_CODE,
          "D-4",
          null,
          "连续5次登录失败，请15分钟后再试",
          "Five failures to sign in in a row: try again after 15 minutes");

  @Inject private Users users;
  @Inject private FailedSignIns failures;

  public Outcome<KnownUser> verify(String username, String password) {
    if (username == null || password == null || username.length() > 40) {
      return Outcome.refused(List.of(REFUSED));
    }
    if (failures.isLocked(username)) {
      return Outcome.refused(List.of(LOCKED));
    }
    var user = users.named(username);
    boolean matches = user.map(AppUser::password).orElse(PasswordHash.NOBODY).matches(password);
    if (matches && user.isPresent() && user.get().isEnabled()) {
      failures.forget(username);
      return Outcome.done(known(user.get()));
    }
    failures.count(username);
    LOG.log(Level.INFO, "Sign-in refused for {0}", username.replaceAll("[^!-~]", "?"));
    return Outcome.refused(List.of(failures.isLocked(username) ? LOCKED : REFUSED));
  }

  private static KnownUser known(AppUser user) {
    return new KnownUser(user.asActor(), user.isEnabled(), user.credentialVersion());
  }
}

package org.yuqiao.access.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yuqiao.access.store.Users;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.persistence.boundary.Installation;

/**
 * Lets the first administrator in at the first start of an installation that has no user and is no
 * demonstration: the name from YUQIAO_ADMIN_USER, the password from the file that
 * YUQIAO_ADMIN_PASSWORD_FILE names. There is no default password.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  @Inject private Installation installation;
  @Inject private Users users;
  @Inject private UserAdmission admission;

  @PostConstruct
  void letIn() {
    if (installation.isDemonstration() || !users.isEmpty()) {
      return;
    }
    var name = installation.setting("YUQIAO_ADMIN_USER");
    var file = installation.setting("YUQIAO_ADMIN_PASSWORD_FILE");
    if (name.isEmpty() || file.isEmpty()) {
      LOG.warning(
          "Nobody can sign in yet. Set YUQIAO_ADMIN_USER and YUQIAO_ADMIN_PASSWORD_FILE and start"
              + " again: docs/operating.md, The first administrator.");
      return;
    }
    letIn(name.get(), Path.of(file.get()));
  }

  private void letIn(String name, Path file) {
    var asked = new NewUser(name, "系统管理员", Set.of(Role.ADMIN), null, passwordIn(file));
    var outcome = admission.admit(asked, Actor.CLOCK.username());
    outcome.fold(
        user -> {
          LOG.log(Level.INFO, "First administrator {0} registered", user.username());
          return user;
        },
        refusals -> {
          var reasons = refusals.stream().map(Refusal::en).toList();
          throw new IllegalStateException("The first administrator is refused: " + reasons);
        });
  }

  private static String passwordIn(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("YUQIAO_ADMIN_PASSWORD_FILE cannot be read: " + file, e);
    }
  }
}

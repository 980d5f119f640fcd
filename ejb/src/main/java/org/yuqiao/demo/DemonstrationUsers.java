package org.yuqiao.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.yuqiao.access.boundary.KnownUsers;
import org.yuqiao.access.boundary.NewUser;
import org.yuqiao.access.boundary.RegisterDemonstrationUser;
import org.yuqiao.kernel.Role;
import org.yuqiao.persistence.boundary.Installation;

/** One user for each role and one for each of two banks; the password is {@code demo-<name>}. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("system")
@PermitAll
public class DemonstrationUsers {

  /** The demonstration banks whose officers may sign in. */
  static final String FIRST_BANK = "ctm";

  static final String SECOND_BANK = "gele";

  private static final List<NewUser> USERS =
      List.of(
          operator("clerk", "陈静", Role.CLERK),
          operator("reviewer", "周敏", Role.REVIEWER),
          operator("approver", "刘建国", Role.APPROVER),
          operator("approver2", "吴晓岚", Role.APPROVER),
          operator("treasurer", "赵磊", Role.TREASURER),
          operator("releaser", "孙丽华", Role.RELEASER),
          operator("archivist", "何文", Role.ARCHIVIST),
          operator("auditor", "马志远", Role.AUDITOR),
          operator("admin", "系统管理员", Role.ADMIN),
          officer(FIRST_BANK, "朝天门银行经办"),
          officer(SECOND_BANK, "歌乐银行经办"));

  @Inject private Installation installation;
  @Inject private KnownUsers known;
  @Inject private RegisterDemonstrationUser registration;

  @PostConstruct
  void register() {
    if (installation.isDemonstration()) {
      USERS.stream()
          .filter(user -> known.named(user.username()).isEmpty())
          .forEach(registration::register);
    }
  }

  private static NewUser operator(String username, String displayName, Role role) {
    return new NewUser(username, displayName, Set.of(role), null, "demo-" + username);
  }

  private static NewUser officer(String bankCode, String displayName) {
    String username = "bank." + bankCode;
    return new NewUser(username, displayName, Set.of(Role.BANK), bankCode, "demo-" + username);
  }
}

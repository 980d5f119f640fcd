package org.yuqiao.demo.model;

import java.util.List;
import java.util.Set;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Role;

/** The people of the demonstration; their passwords are in the README. */
public final class DemoPeople {

  public static final Actor CLERK = person("clerk", "陈静", Role.CLERK);
  public static final Actor REVIEWER = person("reviewer", "周敏", Role.REVIEWER);
  public static final Actor APPROVER = person("approver", "刘建国", Role.APPROVER);
  public static final Actor APPROVER2 = person("approver2", "吴晓岚", Role.APPROVER);
  public static final Actor TREASURER = person("treasurer", "赵磊", Role.TREASURER);
  public static final Actor RELEASER = person("releaser", "孙丽华", Role.RELEASER);
  public static final Actor ARCHIVIST = person("archivist", "何文", Role.ARCHIVIST);
  private static final Actor AUDITOR = person("auditor", "马志远", Role.AUDITOR);
  private static final Actor ADMIN = person("admin", "系统管理员", Role.ADMIN);
  private static final Actor OF_CTM = banker("ctm", "何芳");
  private static final Actor OF_GELE = banker("gele", "罗勇");

  private DemoPeople() {}

  /** Everybody who can sign in. */
  public static List<Actor> all() {
    return List.of(
        CLERK, REVIEWER, APPROVER, APPROVER2, TREASURER, RELEASER, ARCHIVIST, AUDITOR, ADMIN,
        OF_CTM, OF_GELE);
  }

  /** The officer of a bank; those of two banks can sign in. */
  public static Actor bankOfficer(DemoBank bank) {
    return all().stream()
        .filter(actor -> bank.code().equals(actor.bankCode()))
        .findFirst()
        .orElseGet(() -> banker(bank.code(), bank.name() + "经办"));
  }

  private static Actor banker(String bankCode, String name) {
    return new Actor("bank." + bankCode, name, Set.of(Role.BANK), bankCode);
  }

  private static Actor person(String username, String name, Role role) {
    return new Actor(username, name, Set.of(role), null);
  }
}

package org.yuqiao.demo.model;

import java.util.List;
import java.util.Set;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Role;

/** The people of the demonstration; their passwords are in the README. */
public final class DemoPeople {

  public static final Actor CLERK = person("clerk", "陈晓渝", Role.CLERK);
  public static final Actor REVIEWER = person("reviewer", "刘思源", Role.REVIEWER);
  public static final Actor APPROVER = person("approver", "张明远", Role.APPROVER);
  public static final Actor APPROVER2 = person("approver2", "李国栋", Role.APPROVER);
  public static final Actor TREASURER = person("treasurer", "王静怡", Role.TREASURER);
  public static final Actor RELEASER = person("releaser", "赵志强", Role.RELEASER);
  public static final Actor ARCHIVIST = person("archivist", "孙文秀", Role.ARCHIVIST);
  private static final Actor AUDITOR = person("auditor", "周正廉", Role.AUDITOR);
  private static final Actor ADMIN = person("admin", "吴启航", Role.ADMIN);
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

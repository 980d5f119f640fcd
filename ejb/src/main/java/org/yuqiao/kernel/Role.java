package org.yuqiao.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do in the product. The code is the name in security checks and in the API. */
public enum Role {
  CLERK("clerk", "经办", "Clerk"),
  REVIEWER("reviewer", "复核", "Reviewer"),
  APPROVER("approver", "审批", "Approver"),
  TREASURER("treasurer", "资金", "Treasurer"),
  RELEASER("releaser", "放款复核", "Releaser"),
  ARCHIVIST("archivist", "档案", "Archivist"),
  AUDITOR("auditor", "审计", "Auditor"),
  ADMIN("admin", "系统管理", "Administrator"),
  BANK("bank", "合作银行", "Partner bank"),
  /** The clock: marks overdue, lets confirmations lapse. No person holds it. */
  SYSTEM("system", "系统", "System");

  private final String code;
  private final String zh;
  private final String en;

  Role(String code, String zh, String en) {
    this.code = code;
    this.zh = zh;
    this.en = en;
  }

  public String code() {
    return code;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}

package org.yuqiao.ledger.model;

import java.util.Arrays;

/**
 * The chart of accounts (会计科目). The first digit is the class: 1 assets, 3 capital, 4 income, 5
 * losses, 9 memorandum accounts for money promised and not yet paid.
 */
public enum Account {
  SPECIAL_ACCOUNT("1001", "专户存款", "Special account"),
  BRIDGE_LOANS("1101", "转贷本金", "Bridge loans"),
  OVERDUE_LOANS("1102", "逾期转贷本金", "Overdue bridge loans"),
  COMPENSATION("1109", "代偿抵减", "Compensation received against loans"),
  FEE_RECEIVABLE("1201", "应收资金占用费", "Occupation fee receivable"),
  CAPITAL("3001", "基金本金", "Contributed capital"),
  FEE_INCOME("4001", "资金占用费收入", "Occupation fee income"),
  FEE_WAIVED("4002", "减免资金占用费", "Occupation fee waived"),
  WRITTEN_OFF("5901", "核销损失", "Loans written off"),
  RESERVED("9001", "已审批待放款", "Approved, not yet drawn"),
  RESERVED_CONTRA("9002", "待放款备查", "Approved, not yet drawn (contra)");

  private final String code;
  private final String zh;
  private final String en;

  Account(String code, String zh, String en) {
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

  /**
   * The account of a code.
   *
   * @throws IllegalArgumentException if the chart has no such account
   */
  public static Account ofCode(String code) {
    return Arrays.stream(values())
        .filter(account -> account.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no account " + code));
  }
}

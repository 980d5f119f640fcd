package org.yuqiao.ledger.model;

import java.util.Arrays;

/**
 * The chart of accounts (会计科目). The first digit is the class: 1 assets, 2 liabilities, 3 capital
 * and reserves, 4 income, 5 expenses and losses, 9 memorandum accounts for money promised and not
 * yet paid. Some accounts are kept apart by a subsidiary (辅助核算).
 */
public enum Account {
  SPECIAL_ACCOUNT("1001", Subsidiary.FUND_ACCOUNT, "专户存款", "Special account"),
  BRIDGE_LOANS("1101", "转贷本金", "Bridge loans"),
  OVERDUE_LOANS("1102", "逾期转贷本金", "Overdue bridge loans"),
  COMPENSATION("1109", "代偿抵减", "Compensation received against loans"),
  FEE_RECEIVABLE("1201", "应收资金占用费", "Occupation fee receivable"),
  SUSPENSE_OUT("1801", Subsidiary.BANK_LINE, "待查付款", "Payments to be explained"),
  SUSPENSE("2201", Subsidiary.BANK_LINE, "待查收款", "Receipts to be explained (suspense)"),
  PREPAID_FEES("2202", "预收资金占用费", "Occupation fee paid in advance"),
  OWED_TO_GUARANTORS("2203", "应退代偿款", "Owed back to guarantors"),
  FEES_TO_REFUND("2204", "应退资金占用费", "Occupation fee to be refunded"),
  CAPITAL("3001", Subsidiary.CONTRIBUTOR, "基金本金", "Contributed capital"),
  RISK_RESERVE("3101", "风险准备金", "Risk reserve"),
  SURPLUS("3201", "滚存结余", "Accumulated surplus"),
  FEE_INCOME("4001", "资金占用费收入", "Occupation fee income"),
  FEE_WAIVED("4002", "减免资金占用费", "Occupation fee waived"),
  SURCHARGE_INCOME("4003", "逾期占用费收入", "Overdue surcharge income"),
  INTEREST_INCOME("4101", "专户利息收入", "Interest on special accounts"),
  EXPENSES("5101", "业务支出", "Permitted expenses"),
  WRITTEN_OFF("5901", "核销损失", "Loans written off"),
  RESERVED("9001", Subsidiary.FUND_ACCOUNT, "已审批待放款", "Approved, not yet drawn"),
  RESERVED_CONTRA("9002", Subsidiary.FUND_ACCOUNT, "待放款备查", "Approved, not yet drawn (contra)");

  /** By what an account is kept apart. */
  public enum Subsidiary {
    NONE,
    /** The code of a special account at a custodian bank. */
    FUND_ACCOUNT,
    /** The code of a contributor: 市级 or a district. */
    CONTRIBUTOR,
    /** The id of a line of a bank statement. */
    BANK_LINE
  }

  private final String code;
  private final Subsidiary subsidiary;
  private final String zh;
  private final String en;

  Account(String code, String zh, String en) {
    this(code, Subsidiary.NONE, zh, en);
  }

  Account(String code, Subsidiary subsidiary, String zh, String en) {
    this.code = code;
    this.subsidiary = subsidiary;
    this.zh = zh;
    this.en = en;
  }

  public String code() {
    return code;
  }

  public Subsidiary subsidiary() {
    return subsidiary;
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

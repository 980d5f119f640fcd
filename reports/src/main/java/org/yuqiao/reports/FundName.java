package org.yuqiao.reports;

/** The fund's full name at the head of every print, from {@code YUQIAO_FUND_NAME}. */
final class FundName {

  private static final String DEFAULT = "重庆市市级转贷应急周转资金";

  private FundName() {}

  static String get() {
    String name = System.getenv("YUQIAO_FUND_NAME");
    return name == null || name.isBlank() ? DEFAULT : name.strip();
  }
}

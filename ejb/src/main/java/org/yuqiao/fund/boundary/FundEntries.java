package org.yuqiao.fund.boundary;

/** Texts that may be left out. */
final class FundEntries {

  private FundEntries() {}

  static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  static String orNull(String text) {
    return isGiven(text) ? text.strip() : null;
  }
}

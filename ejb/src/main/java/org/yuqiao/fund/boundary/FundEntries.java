package org.yuqiao.fund.boundary;

import org.yuqiao.payment.model.Payee;

/** Texts as they were entered. */
final class FundEntries {

  private FundEntries() {}

  static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  static String orNull(String text) {
    return orElse(text, null);
  }

  static String orElse(String text, String otherwise) {
    return isGiven(text) ? text.strip() : otherwise;
  }

  /** A payee; account numbers are typed with blanks between their groups. */
  static Payee payee(String name, String account, String bank) {
    return new Payee(
        orNull(name), account == null ? null : account.replaceAll("[\\s-]", ""), orNull(bank));
  }
}

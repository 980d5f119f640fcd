package org.yuqiao.reconciliation.model;

import org.yuqiao.kernel.Refusal;

/**
 * A special account as its statements are held against it.
 *
 * @param number its number at the custodian bank, or null until it is entered
 * @param custodianBank the bank that keeps it, or null until it is entered
 */
public record OwnAccount(String code, String name, String number, String custodianBank) {

  /** Whether a statement is of this account; null where nothing is wrong. */
  public Refusal refusalOf(ReadStatement statement) {
    if (statement.accountNumber() == null) {
      return null;
    }
    if (number == null) {
      return Place.FILE.fault(
          "fund-account-number-missing",
          "专户%s尚未登记账号，无法核对对账单账号%s。".formatted(code, statement.accountNumber()),
          "The special account %s has no number entered to hold %s against."
              .formatted(code, statement.accountNumber()));
    }
    return plain(number).equalsIgnoreCase(plain(statement.accountNumber()))
        ? null
        : Place.FILE.fault(
            "statement-of-other-account",
            "对账单账号%s不是专户%s（%s）的账号%s。".formatted(statement.accountNumber(), code, name, number),
            "The statement is of account %s, not of the special account %s with the number %s."
                .formatted(statement.accountNumber(), code, number));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s-]", "");
  }
}

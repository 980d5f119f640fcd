package org.yuqiao.ledger.model;

import org.yuqiao.kernel.Money;

/**
 * Where money that came in is: in a special account, or, where a bank line was booked as
 * unexplained before, in suspense under that line (待查收款).
 *
 * @param fundAccount the code of the special account the money came into
 * @param bankLine the line whose suspense it is taken out of, or null where it is booked for the
 *     first time
 */
public record Cash(String fundAccount, String bankLine) {

  /** Money that came straight into the city's special account. */
  public static final Cash CITY = new Cash(FundAccount.CITY, null);

  /** Money that came straight into a special account; the city's where none is named. */
  public static Cash into(String fundAccount) {
    return fundAccount == null ? CITY : new Cash(fundAccount, null);
  }

  /** What a fact says, or the city's account where it says nothing. */
  public static Cash orCity(Cash said) {
    return said == null ? CITY : said;
  }

  /** The debit of money that came in. */
  public Posting received(Money amount) {
    return bankLine == null
        ? Posting.debit(Account.SPECIAL_ACCOUNT, amount).at(fundAccount)
        : Posting.debit(Account.SUSPENSE, amount).at(bankLine);
  }
}

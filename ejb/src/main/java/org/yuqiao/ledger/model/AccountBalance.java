package org.yuqiao.ledger.model;

import org.yuqiao.kernel.Money;

/**
 * A special account's running balances as they were read.
 *
 * @param balance money in the account
 * @param reserved promised by approvals and not yet drawn
 */
public record AccountBalance(String code, String name, Money balance, Money reserved) {

  /** Money that may still be promised (可用余额). */
  public Money available() {
    return balance.minus(reserved);
  }
}

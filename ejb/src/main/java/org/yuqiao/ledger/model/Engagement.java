package org.yuqiao.ledger.model;

import org.yuqiao.kernel.Money;

/**
 * Money that a case holds as of a day: principal out and money promised.
 *
 * @param subject the case's number
 * @param fundAccount the special account the principal was paid from, or null where none is out
 */
public record Engagement(String subject, String fundAccount, Money outstanding, Money reserved) {

  public Money total() {
    return outstanding.plus(reserved);
  }
}

package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import org.yuqiao.ledger.model.AccountCard;

/**
 * A special account as it is after a change.
 *
 * @param closedOn the day it was closed, or null while it is open
 */
public record SpecialAccountReceipt(
    String code,
    String name,
    String custodianBank,
    String accountNumber,
    LocalDate openedOn,
    LocalDate closedOn) {

  static SpecialAccountReceipt of(AccountCard card) {
    return new SpecialAccountReceipt(
        card.code(),
        card.name(),
        card.custodianBank(),
        card.accountNumber(),
        card.openedOn(),
        card.closedOn());
  }

  public boolean open() {
    return closedOn == null;
  }
}

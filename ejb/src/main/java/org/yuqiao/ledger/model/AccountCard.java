package org.yuqiao.ledger.model;

import java.time.LocalDate;

/**
 * What is known of a special account beside its money (账户资料).
 *
 * @param custodianBank the bank that keeps it, or null until it is entered
 * @param accountNumber its number there, or null until it is entered
 * @param openedOn the day it was opened, or null where it is not known
 * @param closedOn the day it was closed, or null while it is open
 */
public record AccountCard(
    String code,
    String name,
    String custodianBank,
    String accountNumber,
    LocalDate openedOn,
    LocalDate closedOn) {

  public boolean isOpen() {
    return closedOn == null;
  }
}

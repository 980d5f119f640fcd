package org.yuqiao.ledger.model;

import java.time.LocalDate;

/**
 * A special account as the bank that keeps it knows it.
 *
 * @param accountNumber its number there, or null until it is entered
 * @param custodianBank the bank, or null until it is entered
 */
public record Payer(
    String code,
    String name,
    String accountNumber,
    String custodianBank,
    LocalDate openedOn,
    LocalDate closedOn) {

  /** Whether money may leave it on a day. */
  public boolean openOn(LocalDate day) {
    return (openedOn == null || !day.isBefore(openedOn))
        && (closedOn == null || day.isBefore(closedOn));
  }

  /** Its number, or our code for it where no number was entered. */
  public String accountOrCode() {
    return accountNumber == null ? code : accountNumber;
  }

  /** The bank, or the account's name where none was entered. */
  public String bankOrName() {
    return custodianBank == null ? name : custodianBank;
  }
}

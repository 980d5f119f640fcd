package org.yuqiao.party.boundary;

import java.time.LocalDate;
import org.yuqiao.party.model.PartnerBank;

/**
 * A partner bank as pages and API show it.
 *
 * @param active false once the cooperation was ended
 */
public record BankView(
    String code, String name, LocalDate agreementFrom, LocalDate agreementTo, boolean active) {

  static BankView of(PartnerBank bank) {
    return new BankView(
        bank.code(), bank.name(), bank.agreementFrom(), bank.agreementTo(), bank.isActive());
  }
}

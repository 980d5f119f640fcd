package org.yuqiao.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * The bank loan that falls due (原贷款).
 *
 * @param bankCode the lender
 * @param contractNumber the loan contract's number as the lender writes it
 * @param principal what remains to be repaid
 */
@Embeddable
public record OldLoan(
    @Column(name = "old_bank_code") String bankCode,
    @Column(name = "old_contract") String contractNumber,
    @Column(name = "old_principal_fen") Money principal,
    @Column(name = "old_matures_on") LocalDate maturesOn) {

  /** What one loan is known by across cases: lender and contract number. */
  public String key() {
    return bankCode + "|" + contractNumber;
  }
}

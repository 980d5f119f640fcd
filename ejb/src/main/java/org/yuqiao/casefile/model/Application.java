package org.yuqiao.casefile.model;

import org.yuqiao.kernel.Money;
import org.yuqiao.party.model.Borrower;

/**
 * What is applied for (转贷申请).
 *
 * @param renewingBank the bank that is to grant the new loan
 * @param difficulty why repayment is difficult for now, in the borrower's words (P6-2)
 */
public record Application(
    Borrower borrower,
    OldLoan oldLoan,
    Money requested,
    String renewingBank,
    String difficulty,
    String contactName,
    String contactPhone) {

  /** Whether another bank than the lender is to grant the new loan (跨行转贷). */
  public boolean crossBank() {
    return !renewingBank.equals(oldLoan.bankCode());
  }
}

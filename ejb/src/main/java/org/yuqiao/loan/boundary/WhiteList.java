package org.yuqiao.loan.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.party.boundary.AccountQueries;

/** Whether money of a case may go to an account (C-5). */
@Dependent
public class WhiteList {

  @Inject AccountQueries accounts;

  /** Whether the account is the borrower's active one at the lender. */
  public boolean holds(BridgeCase file, String accountNumber) {
    return accounts
        .active(file.borrower().creditCode(), file.oldLoan().bankCode())
        .filter(account -> account.accountNumber().equals(accountNumber))
        .isPresent();
  }
}

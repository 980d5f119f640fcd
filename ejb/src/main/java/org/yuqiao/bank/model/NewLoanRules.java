package org.yuqiao.bank.model;

import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** What a new loan must be to count as a renewal (B-2). */
public final class NewLoanRules {

  /** A renewal under the old contract's number is none: audit finding "renewed" on paper only. */
  public static final Refusal OLD_CONTRACT =
      new Refusal(
          "new-contract-is-old",
          Clause.NEW_LOAN.id(),
          "contractNumber",
          "新贷款合同号不得与原贷款合同号相同。",
          "The new loan needs a contract of its own.");

  private NewLoanRules() {}
}

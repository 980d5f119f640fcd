package org.yuqiao.closure.model;

import java.util.ArrayList;
import java.util.List;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.RepaymentSource;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** What must hold before a case is filed. */
public final class ClosureRules {

  private static final Refusal NO_SETTLEMENT =
      new Refusal(
          "settlement-missing",
          Clause.EVIDENCE.id(),
          null,
          "原贷款银行尚未报告旧贷结清。",
          "The lender has not reported the settlement of the old loan.");

  private static final Refusal NO_RENEWAL =
      new Refusal(
          "renewal-missing",
          Clause.NEW_LOAN.id(),
          null,
          "资金由续贷归还，但续贷银行尚未报告新贷款合同。",
          "The money came from the renewal, but no new loan was reported.");

  private static final int LONGEST_REASON = 500;

  private static final Refusal REASON_TOO_LONG =
      new Refusal(
          "text-too-long",
          Clause.DATA.id(),
          "missingReason",
          "文字不得超过500字。",
          "A text may have at most 500 characters.");

  private ClosureRules() {}

  public static List<Refusal> refusals(
      BridgeCase file, List<String> missingDocuments, String missingReason) {
    var refusals = new ArrayList<Refusal>();
    if (file.settledOn() == null) {
      refusals.add(NO_SETTLEMENT);
    }
    if (file.renewedOn() == null && file.repaymentSource() == RepaymentSource.NEW_LOAN) {
      refusals.add(NO_RENEWAL);
    }
    if (missingReason != null && missingReason.length() > LONGEST_REASON) {
      refusals.add(REASON_TOO_LONG);
    }
    boolean explained = missingReason != null && !missingReason.isBlank();
    if (!missingDocuments.isEmpty() && !explained) {
      String names = String.join("、", missingDocuments);
      refusals.add(
          new Refusal(
              "documents-missing",
              Clause.EVIDENCE.id(),
              "missingReason",
              "资料不齐（缺%s），归档须说明原因。".formatted(names),
              "Papers are missing (%s): give the reason.".formatted(names)));
    }
    return refusals;
  }
}

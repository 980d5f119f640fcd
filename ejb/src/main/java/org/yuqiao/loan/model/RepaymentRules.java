package org.yuqiao.loan.model;

import java.util.List;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** What a receipt must satisfy to be booked on a case. */
public final class RepaymentRules {

  private RepaymentRules() {}

  /** More than is owed is never booked: the rest belongs to somebody. */
  public static List<Refusal> refusals(BridgeCase file, Money amount) {
    Money outstanding = file.outstanding();
    return amount.isMoreThan(outstanding)
        ? List.of(
            new Refusal(
                "above-outstanding",
                Clause.CLOSED_LOOP.id(),
                "amount",
                "归还金额超过未还本金%s元。".formatted(outstanding.grouped()),
                "The amount exceeds the outstanding %s yuan.".formatted(outstanding.grouped())))
        : List.of();
  }
}

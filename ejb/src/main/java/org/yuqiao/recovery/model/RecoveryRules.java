package org.yuqiao.recovery.model;

import java.util.List;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** What compensation and write-off must satisfy. */
public final class RecoveryRules {

  private RecoveryRules() {}

  /** A compensation covers at most what the fund still misses. */
  public static List<Refusal> againstCompensation(BridgeCase file, Money amount) {
    Money missing = file.netOutstanding();
    return amount.isMoreThan(missing)
        ? List.of(
            new Refusal(
                "above-outstanding",
                Clause.RECOVERY.id(),
                "amount",
                "代偿金额超过未收回本金%s元。".formatted(missing.grouped()),
                "The compensation exceeds the %s yuan still missing.".formatted(missing.grouped())))
        : List.of();
  }

  /** What comes after a write-off is the fund's up to the loss. */
  public static List<Refusal> againstLossRecovery(BridgeCase file, Money amount) {
    Money loss = file.writtenOff();
    return amount.isMoreThan(loss)
        ? List.of(
            new Refusal(
                "above-written-off",
                Clause.RECOVERY.id(),
                "amount",
                "收回金额超过核销后尚未收回的%s元。".formatted(loss.grouped()),
                "The amount exceeds the %s yuan of the loss not recovered yet."
                    .formatted(loss.grouped())))
        : List.of();
  }

  /** There must be something to write off: what a guarantor and the borrower paid may be all. */
  public static List<Refusal> againstWriteOffProposal(BridgeCase file) {
    return file.netOutstanding().isPositive()
        ? List.of()
        : List.of(
            new Refusal(
                "nothing-to-write-off",
                Clause.RECOVERY.id(),
                null,
                "本金已由归还和代偿收回，没有可核销的金额。",
                "The principal is back by return and compensation; nothing is left to write off."));
  }

  /** What was proposed is what is written off: a receipt in between needs a new proposal. */
  public static List<Refusal> againstWriteOff(BridgeCase file) {
    return file.netOutstanding().equals(file.proposal().amount())
        ? List.of()
        : List.of(
            new Refusal(
                "proposal-out-of-date",
                Clause.RECOVERY.id(),
                null,
                "未收回本金已变为%s元，与申请核销金额不符，须重新申请。".formatted(file.netOutstanding().grouped()),
                "What is missing is now %s yuan; the proposal must be made anew."
                    .formatted(file.netOutstanding().grouped())));
  }
}

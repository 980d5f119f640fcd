package org.yuqiao.policy.model;

import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * A fee (资金占用费) and how it comes about: always due in full, then waived by its legal basis.
 *
 * @param due the full fee (应收)
 * @param waived the part waived (减免)
 * @param payable what remains to be paid (应缴): due less waived, to the fen
 * @param chargeableDays the days charged
 * @param lines the tiers, in the order of the days
 * @param minimumFee the least fee where it is more than the days come to, else null
 */
public record FeeDerivation(
    Money due,
    Money waived,
    Money payable,
    int chargeableDays,
    List<FeeLine> lines,
    Money minimumFee) {

  public FeeDerivation {
    lines = List.copyOf(lines);
  }
}

package org.yuqiao.reconciliation.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/**
 * The running balance of a statement that gives one beside its lines. Banks list the latest line
 * first or last; the order in which the balances follow from each other is the one taken.
 *
 * @param lines in the order of booking
 * @param opening before the first line, or null where no line has a balance
 * @param closing after the last line, or null likewise
 * @param faults where a balance does not follow from the one before
 */
record RunningBalance(List<ReadLine> lines, Money opening, Money closing, List<Refusal> faults) {

  static RunningBalance over(List<ReadLine> lines) {
    var forward = inOrder(lines);
    if (forward.faults().isEmpty() && !isBackward(lines)) {
      return forward;
    }
    var reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    var backward = inOrder(reversed);
    if (backward.faults().isEmpty()) {
      return backward;
    }
    return forward.faults().isEmpty() || !isBackward(lines) ? forward : backward;
  }

  private static boolean isBackward(List<ReadLine> lines) {
    return lines.get(0).bookedOn().isAfter(lines.get(lines.size() - 1).bookedOn());
  }

  private static RunningBalance inOrder(List<ReadLine> lines) {
    var faults = new ArrayList<Refusal>();
    Money opening = null;
    Money running = Money.ZERO;
    for (ReadLine line : lines) {
      running = running.plus(line.change());
      if (line.balance() != null && opening == null) {
        opening = line.balance().minus(running);
        running = line.balance();
      } else if (line.balance() != null && !line.balance().equals(running)) {
        faults.add(broken(line, running));
        running = line.balance();
      }
    }
    return new RunningBalance(lines, opening, opening == null ? null : running, faults);
  }

  private static Refusal broken(ReadLine line, Money expected) {
    return line.place()
        .fault(
            "balance-broken",
            "余额应为%s，文件为%s：此前有行缺失、重复或金额有误。".formatted(expected, line.balance()),
            "The balance should be %s, the file has %s: a line before is missing, doubled or wrong."
                .formatted(expected, line.balance()));
  }
}

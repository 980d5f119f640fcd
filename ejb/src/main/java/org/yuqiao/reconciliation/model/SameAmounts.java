package org.yuqiao.reconciliation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.kernel.Money;

/** Bank lines by account, direction and amount, to look for doubles among them. */
public final class SameAmounts {

  private record Purse(String fundAccount, boolean inward, Money amount) {}

  private final Map<Purse, List<OpenLine>> lines = new HashMap<>();

  public SameAmounts(Collection<OpenLine> all) {
    all.forEach(line -> lines.computeIfAbsent(purse(line), p -> new ArrayList<>()).add(line));
  }

  /** The other lines of a line's account, direction and amount, near its day. */
  List<OpenLine> besides(OpenLine line) {
    return lines.getOrDefault(purse(line), List.of()).stream()
        .filter(other -> other.id() != line.id())
        .filter(
            other ->
                !other.bookedOn().isBefore(line.bookedOn().minusDays(Matcher.WINDOW_DAYS))
                    && !other.bookedOn().isAfter(line.bookedOn().plusDays(Matcher.WINDOW_DAYS)))
        .toList();
  }

  private static Purse purse(OpenLine line) {
    return new Purse(line.fundAccount(), line.inward(), line.amount());
  }
}

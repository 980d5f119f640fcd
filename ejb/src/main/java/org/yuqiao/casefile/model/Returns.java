package org.yuqiao.casefile.model;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * How the principal of a drawing came back: the day it was back whole, and the parts before.
 *
 * @param on the day the fund had all of it, or the day a fee is reckoned to
 * @param parts what came back, a guarantor's money among it; empty where it came in one
 */
public record Returns(LocalDate on, List<Part> parts) {

  /** Money that came back on a day. */
  public record Part(LocalDate on, Money amount) {}

  public Returns {
    parts = List.copyOf(parts);
  }

  /** All at once. */
  public static Returns inOne(LocalDate on) {
    return new Returns(on, List.of());
  }

  /** What was out on a day: money received on the day still counts, on the next no more. */
  public Money outOn(LocalDate day, Money drawn) {
    var last = day.isAfter(on) ? on : day;
    return parts.stream()
        .filter(part -> part.on().isBefore(last))
        .map(Part::amount)
        .reduce(drawn, Money::minus);
  }
}

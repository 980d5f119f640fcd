package org.yuqiao.web.faces.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yuqiao.casefile.boundary.CaseView.LimitsView;
import org.yuqiao.kernel.Money;

/**
 * One of the four limits as a bar against the others.
 *
 * @param key its name in the words
 * @param amount the limit, or null while it is not known
 * @param percent the bar's length
 * @param mark where the amount in question stands on the bar, 0 to 100
 * @param cut whether the limit is longer than its bar
 * @param exceeded whether the amount in question is above it
 */
public record LimitBar(
    String key,
    String clause,
    Money amount,
    String percent,
    String mark,
    boolean cut,
    boolean binding,
    boolean exceeded) {

  /** A limit far above the rest is cut off at this multiple, or nothing else could be seen. */
  private static final long LONGEST_MULTIPLE = 4;

  static List<LimitBar> of(LimitsView limits, Money asked) {
    Money scale = scale(limits, asked);
    return List.of(
        bar("typeCap", "L-1", limits.typeCap(), limits, asked, scale),
        bar("ceiling", "P6-3", limits.ceiling(), limits, asked, scale),
        bar("share", "L-2", limits.share(), limits, asked, scale),
        bar("confirmed", "L-3", limits.confirmed(), limits, asked, scale));
  }

  private static Money scale(LimitsView limits, Money asked) {
    Money longest =
        Stream.of(limits.typeCap(), limits.ceiling(), limits.share(), limits.confirmed(), asked)
            .filter(Objects::nonNull)
            .max(Money::compareTo)
            .orElse(Money.ZERO);
    boolean askedMore = asked != null && asked.isMoreThan(limits.least());
    long most = (askedMore ? asked : limits.least()).fen();
    return longest.min(Money.ofFen(Math.multiplyExact(most, LONGEST_MULTIPLE)));
  }

  private static LimitBar bar(
      String key, String clause, Money limit, LimitsView limits, Money asked, Money scale) {
    return new LimitBar(
        key,
        clause,
        limit,
        percent(limit, scale),
        percent(asked, scale),
        limit != null && limit.isMoreThan(scale),
        limit != null && limit.equals(limits.least()),
        limit != null && asked != null && asked.isMoreThan(limit));
  }

  private static String percent(Money part, Money whole) {
    if (part == null || !whole.isPositive() || !part.isPositive()) {
      return "0";
    }
    return BigDecimal.valueOf(part.min(whole).fen())
        .movePointRight(2)
        .divide(BigDecimal.valueOf(whole.fen()), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}

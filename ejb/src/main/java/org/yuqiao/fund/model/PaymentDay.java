package org.yuqiao.fund.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * Whether a draw can be paid on a day, and if not, when (能否按期放款).
 *
 * @param on the day asked for, moved to a working day
 * @param byDueDates money there for it on that day if all comes back on its last day
 * @param expected money there for it on that day as expected
 * @param firstDay the first day from then on that it fits by due dates, or null within the horizon
 * @param firstExpectedDay the first day from then on that it is expected to fit, or null
 */
public record PaymentDay(
    LocalDate on,
    boolean provisional,
    Verdict verdict,
    Money byDueDates,
    Money expected,
    LocalDate firstDay,
    LocalDate firstExpectedDay) {

  /** The answer in one word. */
  public enum Verdict {
    YES("可以", "Yes"),
    LIKELY("预计可以", "Expected"),
    NO("不能", "No");

    private final String zh;
    private final String en;

    Verdict(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public Label label() {
      return new Label(name(), zh, en);
    }
  }

  /**
   * What is asked.
   *
   * @param forecast the pool without this draw
   * @param needed the amount of the draw
   * @param own money already reserved for this draw; zero before its approval
   * @param earlier what those who come before it in the queue are to get; zero once it is approved
   */
  public record Facts(Forecast forecast, LocalDate on, Money needed, Money own, Money earlier) {}

  /**
   * Judges a day of the forecast. What is reserved for others, and for those who wait before, is
   * not there for this draw; what is reserved for itself is.
   *
   * @throws IllegalArgumentException if the forecast does not reach the day
   */
  public static PaymentDay of(Facts facts) {
    var day =
        facts
            .forecast()
            .on(facts.on())
            .orElseThrow(() -> new IllegalArgumentException("outside the forecast: " + facts.on()));
    Money certain = free(facts, day.availableByDueDates());
    Money expected = free(facts, day.expectedAvailable());
    return new PaymentDay(
        facts.on(),
        day.provisional(),
        verdict(facts.needed(), certain, expected),
        certain,
        expected,
        first(facts, Forecast.Day::availableByDueDates).orElse(null),
        first(facts, Forecast.Day::expectedAvailable).orElse(null));
  }

  private static Verdict verdict(Money needed, Money certain, Money expected) {
    if (!needed.isMoreThan(certain)) {
      return Verdict.YES;
    }
    return needed.isMoreThan(expected) ? Verdict.NO : Verdict.LIKELY;
  }

  private static Optional<LocalDate> first(Facts facts, Function<Forecast.Day, Money> available) {
    return facts.forecast().days().stream()
        .filter(day -> !day.date().isBefore(facts.on()))
        .filter(day -> !facts.needed().isMoreThan(free(facts, available.apply(day))))
        .map(Forecast.Day::date)
        .findFirst();
  }

  private static Money free(Facts facts, Money available) {
    return available.plus(facts.own()).minus(facts.earlier());
  }
}

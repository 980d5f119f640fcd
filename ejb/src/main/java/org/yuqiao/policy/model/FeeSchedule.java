package org.yuqiao.policy.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Money;

/**
 * The tiers of the fee (资金占用费分档): each names the last working day it holds for, the last tier holds
 * for all the rest. A fee is rounded half up to the fen, once, at the end.
 */
public record FeeSchedule(List<FeeTier> tiers) {

  public FeeSchedule {
    tiers = List.copyOf(tiers);
    if (tiers.isEmpty() || !tiers.get(tiers.size() - 1).isOpen()) {
      throw new IllegalArgumentException("the last tier of a fee holds for the rest");
    }
    int before = 0;
    for (var tier : tiers.subList(0, tiers.size() - 1)) {
      if (tier.isOpen() || tier.upToDay() <= before) {
        throw new IllegalArgumentException("the tiers of a fee ascend by day");
      }
      before = tier.upToDay();
    }
  }

  /**
   * Reads a schedule such as {@code 1-3@0.2;rest@0.4}: days and rate in per mille a working day.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static FeeSchedule parse(String text) {
    var tiers = new ArrayList<FeeTier>();
    int next = 1;
    for (var part : text.split(";")) {
      if (!part.matches("(rest|\\d{1,3}-\\d{1,3})@[\\d.]+‰?")) {
        throw new IllegalArgumentException("not a tier of a fee: " + part);
      }
      var rate = DailyRate.parsePerMille(part.substring(part.indexOf('@') + 1).replace("‰", ""));
      var days = part.substring(0, part.indexOf('@')).split("-");
      if (days.length == 2 && Integer.parseInt(days[0]) != next) {
        throw new IllegalArgumentException("a gap or overlap before tier " + part);
      }
      tiers.add(new FeeTier(days.length == 2 ? Integer.valueOf(days[1]) : null, rate));
      next = days.length == 2 ? Integer.parseInt(days[1]) + 1 : next;
    }
    return new FeeSchedule(tiers);
  }

  /** The fee for a number of days, nothing waived. */
  public FeeDerivation derive(Money amount, int chargeableDays) {
    var day = new FeeDay(null, amount, Optional.empty());
    return derive(Collections.nCopies(chargeableDays, day), Money.ZERO, Optional.empty());
  }

  /**
   * The fee of the days, each on what was out on it, less what their phases waive.
   *
   * @param minimum the least fee, zero for none
   * @param ofMinimum the phase that waives what lifts the fee to the minimum
   */
  public FeeDerivation derive(
      List<FeeDay> feeDays, Money minimum, Optional<WaiverPhase> ofMinimum) {
    var days = new ArrayList<Day>();
    feeDays.forEach(day -> days.add(new Day(days.size() + 1, day, rateOf(days.size() + 1))));
    var exactDue = sum(days, Day::exactFen);
    var lift = BigDecimal.valueOf(minimum.fen()).subtract(exactDue).max(BigDecimal.ZERO);
    var due = Money.roundHalfUp(exactDue.add(lift));
    var waived = Money.roundHalfUp(sum(days, Day::waivedFen).add(ratio(ofMinimum).multiply(lift)));
    return new FeeDerivation(
        due,
        waived,
        due.minus(waived),
        days.size(),
        lines(days),
        lift.signum() > 0 ? minimum : null);
  }

  /** The rate of the n-th chargeable day. */
  public DailyRate rateOf(int day) {
    return tiers.stream()
        .filter(tier -> tier.isOpen() || day <= tier.upToDay())
        .findFirst()
        .orElseThrow()
        .rate();
  }

  private record Day(int number, FeeDay day, DailyRate rate) {

    BigDecimal exactFen() {
      return rate.feeFen(day.principal());
    }

    BigDecimal waivedFen() {
      return ratio(day.phase()).multiply(exactFen());
    }

    boolean isLike(Day other) {
      return rate.equals(other.rate)
          && day.phase().equals(other.day.phase())
          && day.principal().equals(other.day.principal());
    }
  }

  private static BigDecimal ratio(Optional<WaiverPhase> phase) {
    return phase.map(WaiverPhase::ratio).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal sum(List<Day> days, Function<Day, BigDecimal> part) {
    return days.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<FeeLine> lines(List<Day> days) {
    boolean whole = days.stream().map(day -> day.day().principal()).distinct().count() <= 1;
    var lines = new ArrayList<FeeLine>();
    for (int first = 0, last; first < days.size(); first = last + 1) {
      last = first;
      while (last + 1 < days.size() && days.get(last + 1).isLike(days.get(first))) {
        last++;
      }
      lines.add(line(days.get(first), days.get(last), whole));
    }
    return lines;
  }

  private static FeeLine line(Day first, Day last, boolean whole) {
    int count = last.number() - first.number() + 1;
    var exact = first.exactFen().multiply(BigDecimal.valueOf(count));
    return new FeeLine(
        first.number(),
        last.number(),
        first.rate().toString(),
        exact.stripTrailingZeros().toPlainString(),
        first.day().date(),
        last.day().date(),
        first.day().phase().isPresent(),
        whole ? null : first.day().principal());
  }
}

package org.yuqiao.policy.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** The fee for a number of working days, nothing waived. */
  public FeeDerivation derive(Money amount, int chargeableDays) {
    return derive(
        amount, IntStream.range(0, chargeableDays).mapToObj(i -> undated(i + 1)).toList());
  }

  /**
   * The fee for each accrual day, less what the phases waive.
   *
   * @param accrualDays the working days charged, in order
   * @param waivable whether the borrower is one the waiver serves
   */
  public FeeDerivation derive(
      Money amount, List<LocalDate> accrualDays, List<WaiverPhase> waivers, boolean waivable) {
    var days = new ArrayList<Day>();
    for (var date : accrualDays) {
      var phase = waivers.stream().filter(waiver -> waivable && waiver.covers(date)).findFirst();
      days.add(new Day(days.size() + 1, date, phase, rateOf(days.size() + 1)));
    }
    return derive(amount, days);
  }

  /** The rate of the n-th chargeable day. */
  public DailyRate rateOf(int day) {
    return tiers.stream()
        .filter(tier -> tier.isOpen() || day <= tier.upToDay())
        .findFirst()
        .orElseThrow()
        .rate();
  }

  private record Day(int number, LocalDate date, Optional<WaiverPhase> phase, DailyRate rate) {
    boolean isLike(Day other) {
      return rate.equals(other.rate) && phase.equals(other.phase);
    }
  }

  private Day undated(int number) {
    return new Day(number, null, Optional.empty(), rateOf(number));
  }

  private static FeeDerivation derive(Money amount, List<Day> days) {
    var exactDue = BigDecimal.ZERO;
    var exactWaived = BigDecimal.ZERO;
    for (var day : days) {
      var fee = day.rate().feeFen(amount);
      exactDue = exactDue.add(fee);
      exactWaived =
          exactWaived.add(
              day.phase().map(WaiverPhase::ratio).orElse(BigDecimal.ZERO).multiply(fee));
    }
    var due = Money.roundHalfUp(exactDue);
    var waived = Money.roundHalfUp(exactWaived);
    return new FeeDerivation(due, waived, due.minus(waived), days.size(), lines(amount, days));
  }

  private static List<FeeLine> lines(Money amount, List<Day> days) {
    var lines = new ArrayList<FeeLine>();
    for (int first = 0, last; first < days.size(); first = last + 1) {
      last = first;
      while (last + 1 < days.size() && days.get(last + 1).isLike(days.get(first))) {
        last++;
      }
      lines.add(line(amount, days.get(first), days.get(last)));
    }
    return lines;
  }

  private static FeeLine line(Money amount, Day first, Day last) {
    int count = last.number() - first.number() + 1;
    var exact = first.rate().feeFen(amount).multiply(BigDecimal.valueOf(count));
    return new FeeLine(
        first.number(),
        last.number(),
        first.rate().toString(),
        exact.stripTrailingZeros().toPlainString(),
        first.date(),
        last.date(),
        first.phase().isPresent());
  }
}

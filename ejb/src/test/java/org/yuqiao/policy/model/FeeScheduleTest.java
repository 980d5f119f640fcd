package org.yuqiao.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuqiao.kernel.Money;

/** Clauses F-1, F-2 and P6-5, row by row as an official could check them. */
class FeeScheduleTest {

  private static final WaiverPhase TO_2027 =
      phase(LocalDate.of(2024, 6, 9), LocalDate.of(2027, 12, 31), "1");

  @ParameterizedTest(name = "{0} yuan, {1} days used, {3}: {4}")
  @CsvFileSource(resources = "/examples/fees.csv", numLinesToSkip = 1)
  void the_example_file_holds(String amount, int used, int charged, String tiers, String fee) {
    var derivation = FeeSchedule.parse(tiers).derive(Money.parseYuan(amount), Math.max(used, 1));
    assertThat(derivation.chargeableDays()).isEqualTo(charged);
    assertThat(derivation.due()).isEqualTo(Money.parseYuan(fee));
    assertThat(derivation.payable()).isEqualTo(derivation.due());
  }

  @ParameterizedTest(name = "{0}: {1} yuan, {2} days, {3}: {4}")
  @CsvSource({
    "重庆 2016, 10000000, 5, 1-3@0.2;rest@0.4, 14000.00",
    "重庆 at 0.2, 80000000, 15, rest@0.2, 240000.00",
    "重庆 2020, 80000000, 15, rest@0.1, 120000.00",
    "璧山 2020, 7560000, 1, rest@0.1, 756.00",
    "连云港, 10000000, 7, 1-5@0.2;rest@0.4, 18000.00",
    "无锡, 10000000, 10, 1-2@0.2;rest@0.4, 36000.00",
    "昆明, 10000000, 18, 1-15@0.4;rest@0.8, 84000.00",
    "福鼎, 3000000, 3, rest@0.5, 4500.00",
    "nothing drawn out, 0.01, 1, rest@0.2, 0.00",
    "half a fen, 0.25, 100, rest@0.2, 0.01",
    "just below half a fen, 0.24, 100, rest@0.2, 0.00"
  })
  void the_worked_examples_hold(String name, String amount, int days, String tiers, String fee) {
    assertThat(FeeSchedule.parse(tiers).derive(Money.parseYuan(amount), days).due())
        .isEqualTo(Money.parseYuan(fee));
  }

  @Test
  void a_derivation_shows_each_tier_with_its_exact_fee() {
    var fee = FeeSchedule.parse("1-3@0.2;rest@0.4").derive(Money.parseYuan("21794298.93"), 5);
    assertThat(fee.lines())
        .containsExactly(
            new FeeLine(1, 3, "0.2", "1307657.9358", null, null, false),
            new FeeLine(4, 5, "0.4", "1743543.9144", null, null, false));
    assertThat(fee.due()).isEqualTo(Money.parseYuan("30512.02"));
  }

  @Test
  void a_bridge_over_the_end_of_2027_is_free_to_the_last_day_and_charged_after() {
    var days =
        List.of(
            LocalDate.of(2027, 12, 30),
            LocalDate.of(2027, 12, 31),
            LocalDate.of(2028, 1, 3),
            LocalDate.of(2028, 1, 4));
    var fee =
        derive(FeeSchedule.parse("rest@0.2"), Money.ofYuan(10_000_000), days, List.of(TO_2027));
    assertThat(fee.due()).isEqualTo(Money.parseYuan("8000.00"));
    assertThat(fee.waived()).isEqualTo(Money.parseYuan("4000.00"));
    assertThat(fee.payable()).isEqualTo(Money.parseYuan("4000.00"));
    assertThat(fee.lines())
        .containsExactly(
            new FeeLine(1, 2, "0.2", "400000", days.get(0), days.get(1), true),
            new FeeLine(3, 4, "0.2", "400000", days.get(2), days.get(3), false));
  }

  @Test
  void a_borrower_whom_the_waiver_does_not_serve_pays_in_full() {
    var days = List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
    var fee = derive(FeeSchedule.parse("rest@0.2"), Money.ofYuan(500_000), days, List.of());
    assertThat(fee.waived()).isEqualTo(Money.ZERO);
    assertThat(fee.payable()).isEqualTo(Money.parseYuan("200.00"));
  }

  @Test
  void a_partial_waiver_is_rounded_once_and_the_rest_is_payable() {
    var half = phase(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "0.5");
    var days = List.of(LocalDate.of(2026, 3, 2));
    var fee =
        derive(FeeSchedule.parse("rest@0.2"), Money.parseYuan("3000367.67"), days, List.of(half));
    assertThat(fee.due()).isEqualTo(Money.parseYuan("600.07"));
    assertThat(fee.waived()).isEqualTo(Money.parseYuan("300.04"));
    assertThat(fee.payable()).isEqualTo(Money.parseYuan("300.03"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1-3@0.2", "rest@0.2;1-3@0.4", "1-3@0.2;3-5@0.3;rest@0.4", "1-3@0.2;5-6@0.3;rest@0.4",
        "2-3@0.2;rest@0.4", "1-0@0.2;rest@0.4", "rest@-0.2", "rest@1000", "rest@0.2;rest@0.4",
        "rest@0.1234567", "rest@x", "1-3@0.2;;rest@0.4"
      })
  void a_schedule_with_a_gap_an_overlap_or_no_end_is_none(String tiers) {
    assertThatThrownBy(() -> FeeSchedule.parse(tiers)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_waiver_goes_beyond_the_policy() {
    var to2028 = LocalDate.of(2028, 1, 1);
    assertThatThrownBy(() -> phase(LocalDate.of(2026, 1, 1), to2028, "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> phase(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), "1.01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new WaiverPhase(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 2, 1),
                    BigDecimal.ONE,
                    "x",
                    Set.of("double-hundred")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void the_parts_of_a_fee_make_its_whole_and_none_is_negative(
      @ForAll @LongRange(min = 1, max = 8_000_000_000L) long fen,
      @ForAll @IntRange(min = 1, max = 60) int days,
      @ForAll @IntRange(max = 60) int firstDay,
      @ForAll("schedules") FeeSchedule schedule,
      @ForAll("ratios") BigDecimal ratio,
      @ForAll boolean waivable) {
    var accrual =
        IntStream.range(0, days)
            .mapToObj(day -> LocalDate.of(2027, 11, 15).plusDays(firstDay + day))
            .toList();
    var phase =
        new WaiverPhase(LocalDate.of(2027, 12, 1), WaiverPhase.LAST_DAY, ratio, "x", Set.of("sme"));
    var phases = waivable ? List.of(phase) : List.<WaiverPhase>of();
    var fee = derive(schedule, Money.ofFen(fen), accrual, phases);
    assertThat(fee.waived().plus(fee.payable())).isEqualTo(fee.due());
    assertThat(fee.waived().fen()).isNotNegative();
    assertThat(fee.payable().fen()).isNotNegative();
    assertThat(fee.due()).isEqualTo(schedule.derive(Money.ofFen(fen), days).due());
    assertThat(sumOfLines(fee)).isEqualTo(fee.due());
    assertThat(fee.lines().stream().mapToInt(line -> line.toDay() - line.fromDay() + 1).sum())
        .isEqualTo(days);
  }

  @Test
  void a_million_fees_leave_no_residue() {
    var random = new SplittableRandom(20260924);
    var schedule = FeeSchedule.parse("1-3@0.2;rest@0.4");
    var start = LocalDate.of(2027, 12, 20);
    var fortnight = IntStream.range(0, 15).mapToObj(start::plusDays).toList();
    for (int i = 0; i < 1_000_000; i++) {
      var amount = Money.ofFen(random.nextLong(1, 8_000_000_001L));
      var days = fortnight.subList(0, random.nextInt(1, 16));
      var fee = derive(schedule, amount, days, List.of(TO_2027));
      if (!fee.waived().plus(fee.payable()).equals(fee.due()) || fee.payable().fen() < 0) {
        fail("a residue on " + amount + " over " + days);
      }
    }
  }

  @Property
  void a_fee_waived_on_every_day_in_full_leaves_nothing(
      @ForAll @LongRange(min = 1, max = 8_000_000_000L) long fen,
      @ForAll @IntRange(min = 1, max = 20) int days,
      @ForAll("schedules") FeeSchedule schedule) {
    var accrual = IntStream.range(0, days).mapToObj(LocalDate.of(2026, 3, 2)::plusDays).toList();
    var fee = derive(schedule, Money.ofFen(fen), accrual, List.of(TO_2027));
    assertThat(fee.waived()).isEqualTo(fee.due());
    assertThat(fee.payable()).isEqualTo(Money.ZERO);
  }

  /** The fee of a principal that was out whole on every day. */
  private static FeeDerivation derive(
      FeeSchedule schedule, Money amount, List<LocalDate> days, List<WaiverPhase> phases) {
    var waivers = new Waivers(WaiverTest.ACCRUAL_DAY, phases);
    return schedule.derive(
        days.stream().map(day -> new FeeDay(day, amount, waivers.phaseOn(day))).toList(),
        Money.ZERO,
        Optional.empty());
  }

  private static Money sumOfLines(FeeDerivation fee) {
    return Money.roundHalfUp(
        fee.lines().stream()
            .map(line -> new BigDecimal(line.exactFen()))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Provide
  Arbitrary<FeeSchedule> schedules() {
    return Arbitraries.of("rest@0.2", "1-3@0.2;rest@0.4", "1-5@0.123;6-9@0.45;rest@0.000001")
        .map(FeeSchedule::parse);
  }

  @Provide
  Arbitrary<BigDecimal> ratios() {
    return Arbitraries.bigDecimals().between(new BigDecimal("0.01"), BigDecimal.ONE).ofScale(2);
  }

  private static WaiverPhase phase(LocalDate from, LocalDate to, String ratio) {
    return new WaiverPhase(from, to, new BigDecimal(ratio), "依据", Set.of("sme", "farm"));
  }
}

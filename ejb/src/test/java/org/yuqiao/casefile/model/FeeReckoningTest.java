package org.yuqiao.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.calendar.model.OfficialCalendar;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.model.FeeDayBasis;
import org.yuqiao.policy.model.FeeDerivation;
import org.yuqiao.policy.model.FeeSchedule;
import org.yuqiao.policy.model.FeeTerms;
import org.yuqiao.policy.model.WaiverPhase;
import org.yuqiao.policy.model.WaiverTest;
import org.yuqiao.policy.model.Waivers;

/** Clauses F-1 to F-4 and P6-5 on whole drawings, as an official could check them. */
class FeeReckoningTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Waivers POLICY = waivers(WaiverTest.ACCRUAL_DAY, "1");

  @ParameterizedTest(name = "{0}: {1} yuan, {2} working days, {3}, at least {4}: {5}")
  @CsvSource({
    "重庆 2016, 10000000, 5, 1-3@0.2;rest@0.4, 0, 14000.00",
    "重庆 at 0.2, 80000000, 15, rest@0.2, 0, 240000.00",
    "重庆 at 0.1, 80000000, 15, rest@0.1, 0, 120000.00",
    "璧山 2020, 7560000, 1, rest@0.1, 0, 756.00",
    "连云港, 10000000, 7, 1-5@0.2;rest@0.4, 0, 18000.00",
    "无锡, 10000000, 10, 1-2@0.2;rest@0.4, 0, 36000.00",
    "昆明, 10000000, 18, 1-15@0.4;rest@0.8, 0, 84000.00",
    "福鼎, 3000000, 3, rest@0.5, 5000, 5000.00"
  })
  void the_worked_examples_hold(
      String name, String amount, int days, String tiers, String least, String fee) {
    var returned = OfficialCalendar.CALENDAR.plusWorkingDays(MONDAY, days);
    var reckoned =
        FeeReckoning.of(
            new Drawing(Money.parseYuan(amount), MONDAY, null, false),
            Returns.inOne(returned),
            rules(terms(tiers, least, 0, "0"), POLICY));
    assertThat(reckoned.fee().due()).isEqualTo(Money.parseYuan(fee));
    assertThat(reckoned.fee().waived()).isEqualTo(Money.ZERO);
  }

  @Test
  void fuding_collects_five_days_in_advance_keeps_the_least_fee_and_gives_the_rest_back() {
    var rules = rules(terms("rest@0.5", "5000", 5, "0"), POLICY);
    var drawing = new Drawing(Money.ofYuan(3_000_000), MONDAY, null, false);
    var advance = FeeReckoning.inAdvance(drawing, rules).fee().payable();
    var due = FeeReckoning.of(drawing, Returns.inOne(MONDAY.plusDays(3)), rules).fee();
    assertThat(advance).isEqualTo(Money.ofYuan(7_500));
    assertThat(due.payable()).isEqualTo(Money.ofYuan(5_000));
    assertThat(due.minimumFee()).isEqualTo(Money.ofYuan(5_000));
    assertThat(advance.minus(due.payable())).isEqualTo(Money.ofYuan(2_500));
  }

  @Test
  void nothing_is_collected_in_advance_from_whom_the_waiver_serves() {
    var rules = rules(terms("rest@0.5", "5000", 5, "0"), POLICY);
    var sme = new Drawing(Money.ofYuan(3_000_000), MONDAY, null, true);
    assertThat(FeeReckoning.inAdvance(sme, rules).fee().payable()).isEqualTo(Money.ZERO);
  }

  @Test
  void each_day_is_charged_on_what_was_out_on_it_and_the_day_of_a_receipt_still_counts() {
    var reckoned =
        FeeReckoning.of(
            new Drawing(Money.ofYuan(9_000_000), MONDAY, null, false),
            new Returns(
                MONDAY.plusDays(4),
                List.of(
                    new Returns.Part(MONDAY.plusDays(2), Money.ofYuan(4_000_000)),
                    new Returns.Part(MONDAY.plusDays(4), Money.ofYuan(5_000_000)))),
            rules(terms("rest@0.2", "0", 0, "0"), POLICY));
    // 9m on Tuesday and Wednesday, 5m on Thursday and Friday
    assertThat(reckoned.fee().due()).isEqualTo(Money.ofYuan(2 * 1_800 + 2 * 1_000));
    assertThat(reckoned.fee().lines())
        .extracting(line -> line.fromDay() + "-" + line.toDay() + " " + line.principal())
        .containsExactly("1-2 9000000.00", "3-4 5000000.00");
  }

  @ParameterizedTest(name = "decided by the {0}: waived {1} of 6,000")
  @CsvSource({"ACCRUAL_DAY, 2000.00", "DRAWDOWN_DAY, 6000.00", "REPAYMENT_DAY, 0.00"})
  void the_day_that_decides_a_waiver_is_a_setting(WaiverTest test, String waived) {
    var drawnOn = LocalDate.of(2027, 12, 30);
    var fee = reckoned(drawnOn, LocalDate.of(2028, 1, 4), waivers(test, "1")).fee();
    assertThat(fee.due()).isEqualTo(Money.ofYuan(6_000));
    assertThat(fee.waived()).isEqualTo(Money.parseYuan(waived));
    assertThat(fee.payable()).isEqualTo(fee.due().minus(fee.waived()));
  }

  @Test
  void whatever_decides_nothing_drawn_and_returned_after_2027_is_waived() {
    for (var test : WaiverTest.values()) {
      var fee = reckoned(LocalDate.of(2028, 1, 3), LocalDate.of(2028, 1, 6), waivers(test, "1"));
      assertThat(fee.fee().waived()).as(test.key()).isEqualTo(Money.ZERO);
    }
  }

  @ParameterizedTest(name = "half waived from {1} only, decided by the {0}: payable {2} of 72,000")
  @CsvSource({
    // 36 days from 18 November on, the last two of them under the later edition
    "ACCRUAL_DAY, 2027-01-05, 2000.00",
    "DRAWDOWN_DAY, 2027-01-05, 0.00",
    "REPAYMENT_DAY, 2027-01-05, 36000.00",
    "REPAYMENT_DAY, 2027-01-07, 0.00",
    "DRAWDOWN_DAY, 2026-11-17, 36000.00"
  })
  void a_later_edition_decides_only_where_the_deciding_day_is_its_own(
      WaiverTest test, LocalDate from, String payable) {
    var rules =
        new FeeRules(
            OfficialCalendar.CALENDAR,
            terms("rest@0.2", "0", 0, "0"),
            "x",
            test,
            day -> waivers(test, day.isBefore(from) ? "1" : "0.5"));
    var drawnOn = LocalDate.of(2026, 11, 17);
    var drawing = new Drawing(Money.ofYuan(10_000_000), drawnOn, null, true);
    var fee = FeeReckoning.of(drawing, Returns.inOne(LocalDate.of(2027, 1, 6)), rules).fee();
    assertThat(fee.chargeableDays()).isEqualTo(36);
    assertThat(fee.payable()).isEqualTo(Money.parseYuan(payable));
  }

  @Test
  void what_lifts_a_fee_to_the_least_is_waived_like_its_last_day() {
    var rules = rules(terms("rest@0.2", "5000", 0, "0"), waivers(WaiverTest.ACCRUAL_DAY, "0.5"));
    var drawing = new Drawing(Money.ofYuan(1_000_000), MONDAY, null, true);
    var fee = FeeReckoning.of(drawing, Returns.inOne(MONDAY.plusDays(2)), rules).fee();
    assertThat(fee.due()).isEqualTo(Money.ofYuan(5_000));
    assertThat(fee.waived()).isEqualTo(Money.ofYuan(2_500));
  }

  @Test
  void a_fee_by_the_calendar_charges_the_weekend() {
    var friday = MONDAY.plusDays(4);
    var working = terms("rest@0.2", "0", 0, "0");
    var calendar =
        new FeeTerms(
            working.schedule(), FeeDayBasis.CALENDAR_DAY, 1, Money.ZERO, 0, working.surcharge());
    var drawing = new Drawing(Money.ofYuan(10_000_000), friday, null, false);
    var returns = Returns.inOne(friday.plusDays(3));
    assertThat(FeeReckoning.of(drawing, returns, rules(working, POLICY)).fee().due())
        .isEqualTo(Money.ofYuan(2_000));
    assertThat(FeeReckoning.of(drawing, returns, rules(calendar, POLICY)).fee().due())
        .isEqualTo(Money.ofYuan(6_000));
  }

  @Test
  void after_the_due_date_a_surcharge_runs_on_what_is_out_and_is_never_waived() {
    var drawing = new Drawing(Money.ofYuan(10_000_000), MONDAY, MONDAY.plusDays(4), true);
    var returns =
        new Returns(
            MONDAY.plusDays(9),
            List.of(
                new Returns.Part(MONDAY.plusDays(7), Money.ofYuan(6_000_000)),
                new Returns.Part(MONDAY.plusDays(9), Money.ofYuan(4_000_000))));
    var none = FeeReckoning.of(drawing, returns, rules(terms("rest@0.2", "0", 0, "0"), POLICY));
    var some = FeeReckoning.of(drawing, returns, rules(terms("rest@0.2", "0", 0, "0.4"), POLICY));
    assertThat(none.surcharge().due()).isEqualTo(Money.ZERO);
    // Monday on 10m, Tuesday and Wednesday on 4m
    assertThat(some.surcharge().due()).isEqualTo(Money.ofYuan(4_000 + 2 * 1_600));
    assertThat(some.surcharge().chargeableDays()).isEqualTo(3);
    assertThat(some.surcharge().waived()).isEqualTo(Money.ZERO);
    assertThat(some.fee()).isEqualTo(none.fee());
    assertThat(some.fee().payable()).isEqualTo(Money.ZERO);
  }

  @Property(tries = 2000)
  void however_a_principal_comes_back_the_parts_make_the_whole(
      @ForAll @LongRange(min = 1, max = 8_000_000_000L) long fen,
      @ForAll @IntRange(min = 1, max = 25) int days,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(max = 2) int test,
      @ForAll boolean waivable) {
    var drawnOn = LocalDate.of(2027, 12, 15);
    var drawing = new Drawing(Money.ofFen(fen), drawnOn, drawnOn.plusDays(10), waivable);
    var returns = split(Money.ofFen(fen), drawnOn, days, new SplittableRandom(seed));
    var waivers = waivers(WaiverTest.values()[test], "0.7");
    var reckoned =
        FeeReckoning.of(drawing, returns, rules(terms("1-3@0.2;rest@0.4", "0", 0, "0.3"), waivers));
    assertSound(reckoned.fee());
    assertSound(reckoned.surcharge());
    assertThat(reckoned.surcharge().waived()).isEqualTo(Money.ZERO);
    assertThat(reckoned.fee().due())
        .isLessThanOrEqualTo(
            FeeReckoning.of(
                    drawing,
                    Returns.inOne(returns.on()),
                    rules(terms("1-3@0.2;rest@0.4", "0", 0, "0.3"), waivers))
                .fee()
                .due());
  }

  @Property(tries = 500)
  void a_principal_that_comes_back_on_one_day_in_many_parts_costs_what_it_costs_in_one(
      @ForAll @LongRange(min = 10, max = 8_000_000_000L) long fen,
      @ForAll @IntRange(max = 25) int days,
      @ForAll @LongRange(min = 1, max = 9) long first) {
    var on = MONDAY.plusDays(days);
    var parts =
        List.of(
            new Returns.Part(on, Money.ofFen(first)),
            new Returns.Part(on, Money.ofFen(fen - first)));
    var drawing = new Drawing(Money.ofFen(fen), MONDAY, MONDAY.plusDays(5), false);
    var rules = rules(terms("1-3@0.2;rest@0.4", "0", 0, "0.3"), POLICY);
    assertThat(FeeReckoning.of(drawing, new Returns(on, parts), rules))
        .isEqualTo(FeeReckoning.of(drawing, Returns.inOne(on), rules));
  }

  private static void assertSound(FeeDerivation fee) {
    assertThat(fee.waived().plus(fee.payable())).isEqualTo(fee.due());
    assertThat(fee.waived().fen()).isNotNegative();
    assertThat(fee.payable().fen()).isNotNegative();
    var lines =
        fee.lines().stream()
            .map(line -> new BigDecimal(line.exactFen()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(Money.roundHalfUp(lines)).isEqualTo(fee.due());
  }

  private static Returns split(Money amount, LocalDate drawnOn, int days, SplittableRandom random) {
    var parts = new ArrayList<Returns.Part>();
    long left = amount.fen();
    for (int day = 0; day < days && left > 0; day++) {
      long part = random.nextInt(3) == 0 ? random.nextLong(0, left + 1) : 0;
      if (part > 0) {
        parts.add(new Returns.Part(drawnOn.plusDays(day), Money.ofFen(part)));
        left -= part;
      }
    }
    if (left > 0) {
      parts.add(new Returns.Part(drawnOn.plusDays(days), Money.ofFen(left)));
    }
    return new Returns(parts.get(parts.size() - 1).on(), parts);
  }

  private static FeeReckoning reckoned(LocalDate drawnOn, LocalDate returnedOn, Waivers waivers) {
    return FeeReckoning.of(
        new Drawing(Money.ofYuan(10_000_000), drawnOn, null, true),
        Returns.inOne(returnedOn),
        rules(terms("rest@0.2", "0", 0, "0"), waivers));
  }

  private static FeeTerms terms(String tiers, String least, int prepaidDays, String surcharge) {
    return new FeeTerms(
        FeeSchedule.parse(tiers),
        FeeDayBasis.WORKING_DAY,
        1,
        Money.parseYuan(least),
        prepaidDays,
        DailyRate.parsePerMille(surcharge));
  }

  private static FeeRules rules(FeeTerms terms, Waivers waivers) {
    return new FeeRules(OfficialCalendar.CALENDAR, terms, "x", waivers.test(), day -> waivers);
  }

  private static Waivers waivers(WaiverTest test, String ratio) {
    var phase =
        new WaiverPhase(
            LocalDate.of(2024, 6, 9),
            WaiverPhase.LAST_DAY,
            new BigDecimal(ratio),
            "依据",
            Set.of("sme", "farm"));
    return new Waivers(test, List.of(phase));
  }
}

package org.yuqiao.fee.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.calendar.model.OfficialCalendar.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.FeeDayBasis;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.store.BundledEditions;

class TrialTest {

  private static final Money CEILING = Money.ofYuan(80_000_000);

  @ParameterizedTest(name = "{0} yuan, {1} days, {2} to {3}, {4}: {5}")
  @CsvSource({
    "10000000.00, 5, , , , ''",
    "80000000.00, 0, , , sme, ''",
    "10000000.00, , 2026-09-24, 2026-09-28, farm, ''",
    ", 5, , , , amount-not-positive",
    "0.00, 5, , , , amount-not-positive",
    "-1.00, 5, , , , amount-not-positive",
    "80000000.01, 5, , , , amount-above-ceiling",
    "10000000.00, , , , , days-or-dates-needed",
    "10000000.00, 5, 2026-09-24, 2026-09-28, , days-or-dates-needed",
    "10000000.00, 5, 2026-09-24, , , days-or-dates-needed",
    "10000000.00, , 2026-09-24, , , days-or-dates-needed",
    "10000000.00, -1, , , , working-days-out-of-range",
    "10000000.00, 367, , , , working-days-out-of-range",
    "10000000.00, , 2026-09-24, 2026-09-23, , repaid-before-drawn",
    "10000000.00, , 2026-09-26, 2026-09-28, , drawdown-day-not-working",
    "10000000.00, , 2026-09-24, 2028-09-28, , date-out-of-range",
    "10000000.00, , 2026-09-24, 9999-12-31, , date-out-of-range",
    "10000000.00, 5, , , bank, borrower-kind-unknown"
  })
  void a_trial_is_refused_for_its_reason(
      String amount,
      Integer days,
      LocalDate drawnOn,
      LocalDate repaidOn,
      String kind,
      String code) {
    var trial =
        new Trial(
            amount == null ? null : Money.parseYuan(amount),
            CEILING,
            days,
            drawnOn,
            repaidOn,
            kind,
            CALENDAR);
    assertThat(Rule.refusals(Trial.RULES, trial))
        .extracting(Refusal::code)
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  private static final PolicyEdition EDITION =
      BundledEditions.all(Instant.EPOCH).get(1).edition().fold(e -> e, r -> null);

  @Test
  void without_dates_a_waiver_is_tried_as_if_drawn_today() {
    var today = LocalDate.of(2026, 11, 24);
    var trial = new Trial(CEILING, CEILING, 2, null, null, "sme", CALENDAR);
    assertThat(trial.drawing(today, EDITION).drawnOn()).isEqualTo(today);
    assertThat(trial.drawing(today, EDITION).dueOn()).isEqualTo(LocalDate.of(2026, 12, 15));
    assertThat(trial.returnedOn(today, FeeDayBasis.WORKING_DAY))
        .isEqualTo(LocalDate.of(2026, 11, 26));
    var overWeekend = new Trial(CEILING, CEILING, 5, null, null, "sme", CALENDAR);
    assertThat(overWeekend.returnedOn(today, FeeDayBasis.WORKING_DAY))
        .isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(overWeekend.returnedOn(today, FeeDayBasis.CALENDAR_DAY))
        .isEqualTo(LocalDate.of(2026, 11, 29));
  }
}

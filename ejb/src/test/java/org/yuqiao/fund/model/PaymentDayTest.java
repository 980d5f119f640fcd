package org.yuqiao.fund.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuqiao.fund.model.PaymentDay.Verdict;
import org.yuqiao.kernel.Money;

/** A pool with 1,000 yuan of which 400 are promised; 500 come back by 2026-10-16. */
class PaymentDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);
  private static final LocalDate DUE = LocalDate.of(2026, 10, 16);
  private static final Forecast POOL =
      ForecastTest.forecast(
          UseSpread.of(Map.of(5, 1L)),
          List.of(new Cohort(LocalDate.of(2026, 9, 21), DUE, false, Money.ofYuan(500), 1)),
          List.of());

  @Test
  void what_is_free_can_be_paid_at_once() {
    var answer = asked(TODAY, 600, 0, 0);
    assertThat(answer.verdict()).isEqualTo(Verdict.YES);
    assertThat(answer.byDueDates()).isEqualTo(Money.ofYuan(600));
    assertThat(answer.firstDay()).isEqualTo(TODAY);
  }

  @Test
  void a_draw_that_is_promised_has_its_own_reservation() {
    assertThat(asked(TODAY, 400, 400, 0).verdict()).isEqualTo(Verdict.YES);
    assertThat(asked(TODAY, 1_000, 400, 0).verdict()).isEqualTo(Verdict.YES);
    assertThat(asked(TODAY, 1_001, 400, 0).verdict()).isEqualTo(Verdict.NO);
  }

  @Test
  void one_fen_too_much_waits_for_the_next_return() {
    var answer =
        PaymentDay.of(
            new PaymentDay.Facts(POOL, TODAY, Money.ofFen(60_001), Money.ZERO, Money.ZERO));
    assertThat(answer.verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.firstDay()).isEqualTo(DUE);
    assertThat(answer.firstExpectedDay()).isEqualTo(LocalDate.of(2026, 9, 29));
  }

  @Test
  void what_only_fits_if_money_comes_back_as_it_did_is_told_apart() {
    var answer = asked(LocalDate.of(2026, 9, 30), 1_100, 0, 0);
    assertThat(answer.verdict()).isEqualTo(Verdict.LIKELY);
    assertThat(answer.byDueDates()).isEqualTo(Money.ofYuan(600));
    assertThat(answer.expected()).isEqualTo(Money.ofYuan(1_100));
    assertThat(answer.firstDay()).isEqualTo(DUE);
  }

  @Test
  void those_who_wait_before_are_served_first() {
    assertThat(asked(TODAY, 600, 0, 1).verdict()).isEqualTo(Verdict.NO);
  }

  @Test
  void what_never_fits_has_no_day() {
    var answer = asked(TODAY, 2_000, 0, 0);
    assertThat(answer.firstDay()).isNull();
    assertThat(answer.firstExpectedDay()).isNull();
  }

  @Test
  void a_day_outside_the_forecast_is_a_fault() {
    assertThatThrownBy(() -> asked(LocalDate.of(2027, 1, 1), 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PaymentDay asked(LocalDate on, long needed, long own, long earlier) {
    return PaymentDay.of(
        new PaymentDay.Facts(
            POOL, on, Money.ofYuan(needed), Money.ofYuan(own), Money.ofYuan(earlier)));
  }
}

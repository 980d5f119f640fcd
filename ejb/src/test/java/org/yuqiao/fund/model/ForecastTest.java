package org.yuqiao.fund.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.calendar.model.OfficialCalendar;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.kernel.Money;

/** Before the holiday of October 2026: 09-25 to 09-27 and 10-01 to 10-07 off, 09-20 worked. */
class ForecastTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);
  private static final Money BALANCE = Money.ofYuan(1_000);
  private static final UseSpread NOTHING_SEEN = UseSpread.of(Map.of());
  private static final WorkingCalendar CALENDAR = OfficialCalendar.CALENDAR;

  private static final Cohort OUT =
      new Cohort(day("2026-09-21"), day("2026-10-16"), false, Money.ofYuan(500), 1);

  @Test
  void it_runs_over_today_and_the_twenty_working_days_after_it() {
    var days = forecast(NOTHING_SEEN, List.of(), List.of()).days();
    assertThat(days).hasSize(21);
    assertThat(days.get(0).date()).isEqualTo(TODAY);
    assertThat(days.get(1).date()).isEqualTo(day("2026-09-24"));
    assertThat(days.get(2).date()).isEqualTo(day("2026-09-28"));
    assertThat(days.get(5).date()).isEqualTo(day("2026-10-08"));
    assertThat(days.get(7).date()).isEqualTo(day("2026-10-10"));
    assertThat(days).allSatisfy(day -> assertThat(day.expectedBalance()).isEqualTo(BALANCE));
  }

  @Test
  void by_due_dates_everything_comes_back_on_its_last_day() {
    var forecast = forecast(UseSpread.of(Map.of(2, 1L, 3, 1L)), List.of(OUT), List.of());
    assertThat(at(forecast, "2026-10-15").balanceByDueDates()).isEqualTo(BALANCE);
    assertThat(at(forecast, "2026-10-16").due()).isEqualTo(Money.ofYuan(500));
    assertThat(at(forecast, "2026-10-16").balanceByDueDates()).isEqualTo(Money.ofYuan(1_500));
  }

  @Test
  void as_expected_it_comes_back_as_money_did_that_was_out_as_long() {
    // drawn on 09-21, today is its second working day: day 2 is today, day 3 tomorrow
    var spread = UseSpread.of(Map.of(1, 7L, 2, 1L, 3, 2L, 4, 1L));
    var forecast = forecast(spread, List.of(OUT), List.of());
    assertThat(at(forecast, "2026-09-23").expected()).isEqualTo(Money.ofYuan(125));
    assertThat(at(forecast, "2026-09-24").expected()).isEqualTo(Money.ofYuan(250));
    assertThat(at(forecast, "2026-09-28").expected()).isEqualTo(Money.ofYuan(125));
    assertThat(at(forecast, "2026-09-28").expectedBalance()).isEqualTo(Money.ofYuan(1_500));
    assertThat(at(forecast, "2026-09-29").expected()).isEqualTo(Money.ZERO);
  }

  @Test
  void on_a_day_off_nothing_comes_back_that_did_not_come_the_day_before() {
    var facts =
        facts(UseSpread.of(Map.of(3, 3L, 4, 1L)), List.of(OUT), List.of(), day("2026-09-26"));
    var forecast = Forecast.of(facts);
    assertThat(forecast.days().get(0).expected()).isEqualTo(Money.ZERO);
    assertThat(at(forecast, "2026-09-28").expected()).isEqualTo(Money.ofYuan(500));
  }

  @Test
  void money_out_longer_than_any_was_is_expected_on_its_due_day() {
    var forecast = forecast(UseSpread.of(Map.of(1, 9L)), List.of(OUT), List.of());
    assertThat(at(forecast, "2026-10-15").expectedBalance()).isEqualTo(BALANCE);
    assertThat(at(forecast, "2026-10-16").expected()).isEqualTo(Money.ofYuan(500));
  }

  @Test
  void money_past_its_due_day_is_in_neither_line() {
    var late = new Cohort(day("2026-08-20"), day("2026-09-10"), false, Money.ofYuan(500), 1);
    var forecast = forecast(UseSpread.of(Map.of(30, 1L)), List.of(late), List.of());
    assertThat(forecast.days())
        .allSatisfy(
            day -> {
              assertThat(day.balanceByDueDates()).isEqualTo(BALANCE);
              assertThat(day.expectedBalance()).isEqualTo(BALANCE);
            });
  }

  @Test
  void a_planned_draw_leaves_on_its_day_no_longer_reserved_and_comes_back() {
    var draw = new PlannedDraw("ZD2026-000001", day("2026-09-24"), Money.ofYuan(300));
    var forecast = forecast(UseSpread.of(Map.of(1, 1L)), List.of(), List.of(draw));
    var before = at(forecast, "2026-09-23");
    var on = at(forecast, "2026-09-24");
    var after = at(forecast, "2026-09-28");
    assertThat(before.availableByDueDates()).isEqualTo(Money.ofYuan(600));
    assertThat(on.planned()).isEqualTo(Money.ofYuan(300));
    assertThat(on.reserved()).isEqualTo(Money.ofYuan(100));
    assertThat(on.balanceByDueDates()).isEqualTo(Money.ofYuan(700));
    assertThat(on.availableByDueDates()).isEqualTo(Money.ofYuan(600));
    assertThat(after.expected()).isEqualTo(Money.ofYuan(300));
    // fifteen working days after 09-24
    assertThat(at(forecast, "2026-10-22").due()).isEqualTo(Money.ofYuan(300));
  }

  @Test
  void what_is_planned_beyond_the_last_day_stays_reserved() {
    var draw = new PlannedDraw("ZD2026-000001", day("2026-12-01"), Money.ofYuan(300));
    var last = forecast(NOTHING_SEEN, List.of(), List.of(draw)).days().get(20);
    assertThat(last.reserved()).isEqualTo(Money.ofYuan(400));
    assertThat(last.balanceByDueDates()).isEqualTo(BALANCE);
  }

  @Test
  void all_that_is_out_comes_back_to_the_fen_in_both_lines() {
    var odd = new Cohort(day("2026-09-22"), day("2026-10-19"), false, Money.ofFen(1_000_001), 3);
    var spread = UseSpread.of(Map.of(0, 3L, 1, 7L, 2, 11L, 4, 13L, 9, 3L));
    var last = forecast(spread, List.of(odd), List.of()).days().get(20);
    assertThat(last.balanceByDueDates()).isEqualTo(BALANCE.plus(Money.ofFen(1_000_001)));
    assertThat(last.expectedBalance()).isEqualTo(BALANCE.plus(Money.ofFen(1_000_001)));
  }

  @Test
  void days_of_a_year_without_a_notice_are_marked() {
    var forecast =
        Forecast.of(facts(NOTHING_SEEN, List.of(), List.of(), LocalDate.of(2026, 12, 21)));
    assertThat(at(forecast, "2026-12-31").provisional()).isFalse();
    assertThat(forecast.days().get(20).date().getYear()).isEqualTo(2027);
    assertThat(forecast.days().get(20).provisional()).isTrue();
  }

  @ParameterizedTest(name = "an old loan that matures on {0} is planned to be repaid on {1}")
  @CsvSource({
    "2026-09-30, 2026-09-30",
    "2026-10-01, 2026-10-08",
    "2026-10-10, 2026-10-10", // a Saturday worked
    "2026-09-26, 2026-09-28",
    "2026-09-01, 2026-09-23" // gone by: today
  })
  void a_draw_is_planned_for_the_maturity_moved_to_a_working_day(
      LocalDate maturesOn, LocalDate plannedOn) {
    assertThat(PlannedDraw.plannedOn(maturesOn, TODAY, CALENDAR)).isEqualTo(plannedOn);
  }

  static Forecast forecast(UseSpread spread, List<Cohort> out, List<PlannedDraw> planned) {
    return Forecast.of(facts(spread, out, planned, TODAY));
  }

  private static Forecast.Facts facts(
      UseSpread spread, List<Cohort> out, List<PlannedDraw> planned, LocalDate today) {
    return new Forecast.Facts(
        today, 20, BALANCE, Money.ofYuan(400), out, planned, spread, 15, false, CALENDAR);
  }

  private static Forecast.Day at(Forecast forecast, String date) {
    return forecast.on(day(date)).orElseThrow();
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}

package org.yuqiao.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.calendar.model.OfficialCalendar.CALENDAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.policy.model.FeeDayBasis;

/** Clauses T-1 and T-2, row by row as an official could check them. */
class WorkingCalendarTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024, 22 18 21 22 21 19 23 22 21 19 21 22, 251",
    "2025, 19 19 21 22 19 20 23 21 23 18 20 23, 248",
    "2026, 21 16 22 21 19 21 23 21 22 18 21 23, 248"
  })
  void a_month_has_the_working_days_that_its_notice_leaves(int year, String months, int total) {
    var counted =
        java.util.stream.IntStream.rangeClosed(1, 12)
            .map(month -> workingDaysIn(YearMonth.of(year, month)))
            .boxed()
            .toList();
    assertThat(counted).isEqualTo(Arrays.stream(months.split(" ")).map(Integer::valueOf).toList());
    assertThat(counted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
  }

  private static int workingDaysIn(YearMonth month) {
    return CALENDAR.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth()).size();
  }

  @ParameterizedTest(name = "drawn {0}: due {1}, or {2} counting the drawdown day")
  @CsvSource({
    "2024-02-05, 2024-03-01, 2024-02-29",
    "2024-04-26, 2024-05-20, 2024-05-17",
    "2024-09-13, 2024-10-11, 2024-10-10",
    "2024-09-27, 2024-10-23, 2024-10-22",
    "2025-01-20, 2025-02-14, 2025-02-13",
    "2025-04-21, 2025-05-14, 2025-05-13",
    "2025-09-26, 2025-10-23, 2025-10-22",
    "2026-02-12, 2026-03-11, 2026-03-10",
    "2026-04-24, 2026-05-19, 2026-05-18",
    "2026-06-10, 2026-07-02, 2026-07-01",
    "2026-09-18, 2026-10-15, 2026-10-14",
    "2026-09-24, 2026-10-22, 2026-10-21",
    "2026-09-30, 2026-10-27, 2026-10-26",
    "2026-12-10, 2026-12-31, 2026-12-30"
  })
  void fifteen_working_days_end_where_the_notices_say(
      LocalDate drawnOn, LocalDate dueOn, LocalDate dueOnCountingDrawdown) {
    assertThat(CALENDAR.dueDate(drawnOn, 15, false).dueOn()).isEqualTo(dueOn);
    assertThat(CALENDAR.dueDate(drawnOn, 15, true).dueOn()).isEqualTo(dueOnCountingDrawdown);
    assertThat(CALENDAR.dueDate(drawnOn, 15, false).provisional()).isFalse();
  }

  @ParameterizedTest(name = "drawn {0}, {1} working days: due {2}, {3} calendar days")
  @CsvFileSource(resources = "/examples/due-dates.csv", numLinesToSkip = 1)
  void the_example_file_holds(LocalDate drawnOn, int term, LocalDate dueOn, int calendarDays) {
    assertThat(CALENDAR.dueDate(drawnOn, term, false).dueOn()).isEqualTo(dueOn);
    assertThat(drawnOn.plusDays(calendarDays)).isEqualTo(dueOn);
  }

  @ParameterizedTest(name = "{0} is a working day: {1}")
  @CsvSource({
    "2024-02-09, true", // 除夕 2024: leave was only encouraged
    "2024-02-10, false",
    "2024-02-18, true", // Sunday made up
    "2024-10-12, true", // Saturday made up
    "2024-10-13, false",
    "2025-01-28, false", // 除夕 2025 is a legal day off
    "2026-01-02, false", // Friday off
    "2026-01-04, true", // Sunday made up
    "2026-02-14, true", // Saturday before the Spring Festival
    "2026-02-28, true",
    "2026-10-10, true",
    "2026-10-11, false"
  })
  void holidays_on_weekdays_and_made_up_weekends_follow_the_notice(LocalDate day, boolean working) {
    assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
  }

  @Test
  void a_term_that_runs_into_a_year_without_a_notice_is_provisional_and_says_by_what_it_counts() {
    var due = CALENDAR.dueDate(LocalDate.of(2026, 12, 11), 15, false);
    assertThat(due.provisional()).isTrue();
    assertThat(due.dueOn()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(due.notices()).containsExactly("国务院办公厅 2025-11-04 通知");
  }

  @Test
  void a_term_over_two_noticed_years_names_both_notices() {
    var due = CALENDAR.dueDate(LocalDate.of(2024, 12, 25), 15, false);
    assertThat(due.provisional()).isFalse();
    assertThat(due.notices()).containsExactly("国办发明电〔2023〕7号", "国办发明电〔2024〕12号");
  }

  @Test
  void the_longest_span_of_fifteen_working_days_is_twenty_eight_days() {
    var due = CALENDAR.dueDate(LocalDate.of(2026, 9, 24), 15, false);
    assertThat(due.workingDays())
        .hasSize(15)
        .startsWith(LocalDate.of(2026, 9, 28))
        .contains(LocalDate.of(2026, 10, 10))
        .endsWith(LocalDate.of(2026, 10, 22));
  }

  @ParameterizedTest(name = "on {0} of a term due {1}: {2} left")
  @CsvSource({
    "2026-10-22, 2026-10-22, 0",
    "2026-10-21, 2026-10-22, 1",
    "2026-09-24, 2026-10-22, 15",
    "2026-10-23, 2026-10-22, -1",
    "2026-10-25, 2026-10-22, -1",
    "2026-10-26, 2026-10-22, -2"
  })
  void the_days_left_are_working_days_and_negative_when_past(
      LocalDate today, LocalDate due, int left) {
    assertThat(CALENDAR.workingDaysLeft(today, due)).isEqualTo(left);
  }

  @ParameterizedTest(name = "drawn {0}, back {1}, at least {2}: {3}")
  @CsvSource({
    "2025-01-07, 2025-01-10, 1, 2025-01-08 2025-01-09 2025-01-10",
    "2025-01-07, 2025-01-07, 1, 2025-01-07", // back the same day: that day is charged
    "2025-01-10, 2025-01-11, 1, 2025-01-10", // Friday to Saturday: no working day passed
    "2025-01-10, 2025-01-12, 0, ''",
    "2025-01-10, 2025-01-13, 1, 2025-01-13",
    "2025-01-10, 2025-01-13, 3, 2025-01-13 2025-01-14 2025-01-15",
    "2025-01-10, 2025-01-10, 2, 2025-01-10 2025-01-13",
    "2025-01-24, 2025-01-27, 1, 2025-01-26 2025-01-27" // the Sunday is made up
  })
  void the_days_charged_follow_the_drawdown_up_to_the_return(
      LocalDate drawnOn, LocalDate repaidOn, int minimum, String days) {
    var expected =
        days.isEmpty()
            ? List.<LocalDate>of()
            : Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
    assertThat(CALENDAR.chargeableDays(FeeDayBasis.WORKING_DAY, drawnOn, repaidOn, minimum))
        .isEqualTo(expected);
  }

  @Test
  void by_the_calendar_every_day_is_charged() {
    var friday = LocalDate.of(2025, 1, 10);
    assertThat(CALENDAR.chargeableDays(FeeDayBasis.CALENDAR_DAY, friday, friday.plusDays(3), 1))
        .containsExactly(friday.plusDays(1), friday.plusDays(2), friday.plusDays(3));
    assertThat(CALENDAR.chargeableDays(FeeDayBasis.CALENDAR_DAY, friday, friday, 2))
        .containsExactly(friday, friday.plusDays(1));
  }

  @Property
  void a_due_date_is_itself_a_working_day_and_its_count_has_no_gap(
      @ForAll("days") LocalDate drawnOn, @ForAll @IntRange(min = 1, max = 15) int term) {
    var due = CALENDAR.dueDate(drawnOn, term, false);
    assertThat(due.workingDays()).hasSize(term).isSorted().doesNotHaveDuplicates();
    assertThat(CALENDAR.isWorkingDay(due.dueOn())).isTrue();
    assertThat(due.workingDays()).isEqualTo(CALENDAR.workingDaysBetween(drawnOn, due.dueOn()));
    assertThat(CALENDAR.workingDaysLeft(drawnOn, due.dueOn())).isEqualTo(term);
  }

  @Property
  void a_later_drawdown_is_never_due_earlier(@ForAll("days") LocalDate drawnOn) {
    var today = CALENDAR.dueDate(drawnOn, 15, false).dueOn();
    var tomorrow = CALENDAR.dueDate(drawnOn.plusDays(1), 15, false).dueOn();
    assertThat(tomorrow).isAfterOrEqualTo(today);
  }

  @Property
  void counting_the_drawdown_day_moves_the_due_date_by_one_working_day(
      @ForAll("days") LocalDate drawnOn) {
    if (CALENDAR.isWorkingDay(drawnOn)) {
      var counted = CALENDAR.dueDate(drawnOn, 15, true).dueOn();
      assertThat(CALENDAR.plusWorkingDays(counted, 1))
          .isEqualTo(CALENDAR.dueDate(drawnOn, 15, false).dueOn());
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2024, 1, 1).toEpochDay(), LocalDate.of(2027, 6, 30).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}

package org.yuqiao.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;

/** T2 of the traps: a notice issued again moves what is to come and never what is past. */
class NoticeRulesTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 11, 2);

  @Test
  void a_year_without_a_notice_takes_one() {
    assertThat(codes(year(ISSUED, 1, 1), null, LocalDate.of(2027, 5, 1))).isEmpty();
  }

  @Test
  void a_year_to_come_takes_any_correction() {
    var before = year(ISSUED, 1, 1);
    var same = year(ISSUED, 1, 2);
    assertThat(codes(same, before, LocalDate.of(2026, 12, 1))).isEmpty();
  }

  @Test
  void a_year_begun_takes_a_newer_notice_only() {
    var before = year(ISSUED, 5, 3);
    var today = LocalDate.of(2027, 1, 26);
    assertThat(codes(year(ISSUED, 5, 4), before, today)).containsExactly("notice-not-newer");
    assertThat(codes(year(ISSUED.plusDays(80), 5, 4), before, today)).isEmpty();
  }

  @Test
  void a_newer_notice_may_not_change_a_day_that_is_past() {
    var before = year(ISSUED, 5, 3);
    var newer = year(ISSUED.plusDays(200), 5, 4);
    assertThat(codes(newer, before, LocalDate.of(2027, 6, 1)))
        .containsExactly("calendar-past-day-changed");
  }

  @Test
  void a_notice_from_the_future_is_refused() {
    assertThat(codes(year(ISSUED, 1, 1), null, ISSUED.minusDays(1)))
        .containsExactly("notice-issued-in-future");
  }

  @Test
  void the_difference_names_the_days_off_and_the_days_made_up() {
    var provisional = new WorkingCalendar(List.of());
    var makeUp = new TreeSet<>(List.of(LocalDate.of(2027, 1, 3)));
    var daysOff = new TreeMap<LocalDate, String>();
    daysOff.put(LocalDate.of(2027, 1, 1), "元旦");
    daysOff.put(LocalDate.of(2027, 1, 2), "元旦");
    var difference =
        CalendarDifference.between(
            provisional, new CalendarYear(2027, "某号", ISSUED, daysOff, makeUp));
    assertThat(difference.nowOff()).containsExactly(LocalDate.of(2027, 1, 1));
    assertThat(difference.nowWorking()).containsExactly(LocalDate.of(2027, 1, 3));
  }

  private static CalendarYear year(LocalDate issued, int month, int day) {
    var daysOff = new TreeMap<LocalDate, String>();
    daysOff.put(LocalDate.of(2027, month, day), "节日");
    return new CalendarYear(2027, "某号" + issued, issued, daysOff, new TreeSet<>());
  }

  private static List<String> codes(CalendarYear next, CalendarYear before, LocalDate today) {
    var facts = new NoticeRules.Facts(next, Optional.ofNullable(before), today);
    return Rule.refusals(NoticeRules.ALL, facts).stream().map(Refusal::code).toList();
  }
}

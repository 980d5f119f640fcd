package org.yuqiao.calendar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.Clause;

/** When a notice may take the place of the one loaded: newer, and never changing what is past. */
public final class NoticeRules {

  /** The rules in the order in which an official would ask. */
  public static final List<Rule<Facts>> ALL =
      List.of(
          rule(
              "notice-issued-in-future",
              facts -> !facts.next().issued().isAfter(facts.today()),
              "发文日期晚于今日。",
              "The notice is issued after today."),
          rule(
              "notice-not-newer",
              facts -> facts.before().isEmpty() || facts.isYearToCome() || facts.isNewer(),
              "该年份已有通知且年份已开始，新通知的发文日期须晚于现行通知。",
              "The year has begun under another notice; only a newer notice replaces it."),
          rule(
              "calendar-past-day-changed",
              facts -> facts.changedDays().noneMatch(day -> !day.isAfter(facts.today())),
              "新通知改变了今日及以前的工作日，已过去的日期不得改变。",
              "The notice changes days up to today: what is past stays as it was."));

  private NoticeRules() {}

  /**
   * What is judged.
   *
   * @param next the notice to load
   * @param before the notice loaded for the year, if any
   */
  public record Facts(CalendarYear next, Optional<CalendarYear> before, LocalDate today) {

    boolean isYearToCome() {
      return next.year() > today.getYear();
    }

    boolean isNewer() {
      return before.stream().allMatch(year -> next.issued().isAfter(year.issued()));
    }

    /** The days on which the two notices differ; none where no notice was loaded. */
    Stream<LocalDate> changedDays() {
      return before.stream().flatMap(year -> CalendarDifference.days(year, next));
    }
  }

  private static Rule<Facts> rule(String code, Predicate<Facts> holds, String zh, String en) {
    var text = Optional.of(new Rule.Text("file", zh, en));
    return new Rule<>(
        code, Clause.WORKING_DAYS.id(), facts -> holds.test(facts) ? Optional.empty() : text);
  }
}
